import { numberOf } from '../text/number-words.js';
import { type Pattern, placed } from './placed.js';
import { HOUR, NOT_COUNT, PREFIX } from './words.js';

/** More people than that hold or hoist nobody: "by five" is an hour. */
const HANDS_MAX = 4;
const HANDLED =
  /\b(?:hoist\w*|assisted|transferred|supported|walked|held|jumped|search(?:ed)?|pushed|shoved|restrained|escorted|rolled|carried|attacked|guided|repositioned|counted|chased|robbed|off (?:his|her|their) (?:seat|feet))\b[^.,;\n]{0,24}$/;
/** What is read off in numbers: a range after it is no hours. */
export const READINGS = /\b(?:sugars?|bms?|glucose|sats|scores?|pain|mood|levels?|readings?|temps?|resps?|pulse)\b[^.,;\n]{0,24}$/;
const ONE_OF_A_KIND =
  /^\s+(?!(?:to|tae|till?|until|on|onwards?|and|he|she|they|we|i|it|this|last|when|in|at|for|so|but|then|a\.?m|p\.?m|o'?)\b)[a-z]/;
const IN_A_FIT = /\b(?:minutes?|mins|timed|seizure|fit|fitting|shook|shaking|jerk\w*|stiff)\b/;

/** "At two", "by ten", "until gone six": an hour after a word that times it, unless the words around make it a count, a score or a distance. */
export const HOUR_AFTER_PREFIX: Pattern = {
  regex: new RegExp(
    String.raw`\b((?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|just after\s+|nearly\s+|roughly\s+|gone\s+)?)(${HOUR})(?:\s?hrs)?\b(?! (?:fifteen|twenty|thirty|forty|fifty)\b)${NOT_COUNT}`,
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
      /^\s+(?:to|past)\s*(?:$|[.,;\n]|the hour|he\b|she\b|they\b|and\b|again\b|when\b|asleep|awake|said|came|went|rang|was\b|had\b|took|got\b|told|found|saw\b)/.test(
        rest,
      )
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
      (/\b(?:short|failed|won|lost|beat|one|two|three|four) $/.test(match.input.slice(Math.max(0, match.index - 14), match.index)) ||
        (value <= HANDS_MAX && HANDLED.test(match.input.slice(Math.max(0, match.index - 40), match.index))))
    )
      return undefined;
    // "Sugars between five and eight".
    if (/^(?:between|from)/.test(prefix!) && READINGS.test(match.input.slice(Math.max(0, match.index - 36), match.index))) return undefined;
    // "From one toe", "cut from one cloth".
    if (/^(?:from|since|before)/.test(prefix!) && /^(?:one|1)$/.test(hour!) && ONE_OF_A_KIND.test(rest)) return undefined;
    // "Shook for six minutes, 999 at five": as the plan says, after so many minutes.
    if (
      /^(?:five|ten|5|10)$/.test(hour!) &&
      prefix!.startsWith('at') &&
      /\b999(?: \w+)? $/.test(match.input.slice(Math.max(0, match.index - 16), match.index)) &&
      IN_A_FIT.test(match.input.slice(Math.max(0, match.index - 160), match.index))
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
      !/^\s*(?:$|[.,;\n]|and\b|then\b|he\b|she\b|they\b|when\b|for\b|this\b|last\b|settled|went|woke|said|in\b|with\b|came|(?:could|did|was|would|had)n'?t\b)/.test(
        rest,
      )
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
