import { numberOf } from '../text/number-words.js';
import { type Pattern, placed } from './placed.js';
import { HOUR, NOT_COUNT, PREFIX } from './words.js';

/** "At two", "by ten", "until gone six": an hour after a word that times it, unless the words around make it a count, a score or a distance. */
export const HOUR_AFTER_PREFIX: Pattern = {
  regex: new RegExp(
    String.raw`\b((?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|just after\s+|nearly\s+|roughly\s+|gone\s+)?)(${HOUR})(?:\s?hrs)?\b${NOT_COUNT}`,
    'g',
  ),
  read: (match) => {
    const [, prefix, hour] = match;
    const value = numberOf(hour!)!;
    const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (/^(?:\s+(?:am|pm|past)\b)/.test(rest)) return undefined;
    if (prefix!.startsWith('for')) return undefined;
    // "Woke at ten to": the hour was left unsaid.
    if (
      /^(?:five|ten|twenty|5|10|20|25)$/.test(hour!) &&
      /^\s+(?:to|past)\s*(?:$|[.,;\n]|he\b|she\b|they\b|and\b|again\b|when\b|asleep|awake)/.test(rest)
    )
      return undefined;
    // "after one he settled" is a time, "after one of" is not; "past 3" follows its minutes; "at one point", "about ten" alone are no clock.
    if (
      /^(?:one|1)$/.test(hour!) &&
      /^\s+(?:point|stage|time|another|thing|night|day|moment|side|go|end|occasion|incident|with\b)/.test(rest)
    )
      return undefined;
    if (prefix!.startsWith('past')) return undefined;
    // "Failed by two", "one by one", "hoisted by two": by how much, or by how many.
    if (
      prefix!.startsWith('by') &&
      /\b(?:short|failed|won|lost|beat|hoist\w*|assisted|transferred|supported|walked|one|two|three|four) $/.test(
        match.input.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      return undefined;
    if (
      /^(?:five|ten|twenty|5|10|20)$/.test(hour!) &&
      /\b999\b[^.]{0,12}$/.test(match.input.slice(Math.max(0, match.index - 24), match.index)) &&
      prefix!.startsWith('after') &&
      /\bif\b[^.]*$/.test(match.input.slice(Math.max(0, match.index - 90), match.index))
    )
      return undefined;
    if (/^(?:from|between|since)/.test(prefix!) && value > 12 && !/^\s*(?:to|till?|until|and|-)\s*\d/.test(rest)) return undefined;
    if (
      /^about\s/.test(prefix!) &&
      !/^\s*(?:$|[.,;\n]|and\b|then\b|he\b|she\b|they\b|when\b|for\b|this\b|last\b|settled|went|woke|said|in\b|with\b|came)/.test(rest)
    )
      return undefined;
    if (
      /\b(?:increased|reduced|down|up|score|scored|rated|mood|rate|level|obs|pain|weight|bp|sats|pulse|temp|out)\s*$/.test(
        match.input.slice(Math.max(0, match.index - 12), match.index),
      ) &&
      /^(?:to|from|at|about|by)/.test(prefix!) &&
      !/^(?:at|by)\s/.test(prefix!)
    )
      return undefined;
    if (
      /\b(?:mood|score|scored|rated|pain|pulse|sats|resps?|temp|weight|bmi)\s*(?:is|was|as|of)?\s*$/.test(
        match.input.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      return undefined;
    if (/^\s*(?:\/|out of|over)\s*\d/.test(rest)) return undefined;
    const found = placed(value, 0, undefined);
    return (
      found && {
        ...(hour!.length === 2 && value <= 12 && hour!.startsWith('0') ? { ...found, full: true } : found),
        start: match.index + prefix!.length,
        end: match.index + match[0].length,
      }
    );
  },
};
