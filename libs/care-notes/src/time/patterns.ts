import { numberOf } from '../text/number-words.js';
import { HAPPENS } from './happens.js';
import { HOUR_AFTER_PREFIX, READINGS } from './hour-after-prefix.js';
import { MINUTES_OF_HOUR } from './minutes-of-hour.js';
import { type Pattern, halfOf, placed, written } from './placed.js';
import { isOtherNumber } from './four-digits.js';
import { DAY_HALF, HOUR, NOT_COUNT, OCLOCK, PREFIX, SPOKEN_HOUR, SPOKEN_MINUTE } from './words.js';

const OF_A_CLOCK = /clock|m/;

/** Leaves out a prefix from the span: the time is "two", not "by two". */
const after = (match: RegExpExecArray, prefix: string | undefined) => match.index + (prefix?.length ?? 0);

/** Clock times that stand by themselves; overlaps go to the earlier pattern. */
export const PATTERNS: readonly Pattern[] = [
  MINUTES_OF_HOUR,
  {
    regex: new RegExp(
      String.raw`\b([01]?\d|2[0-3])[:.]([0-5]\d)(?!\s*(?:mg|ml|l\b|%|kg|litres?|stone|degrees|c\b|mmol)|[.:/]\d|\d)(?:\s?(?:hrs?|hours|h)\b(?! later| ago| after))?(${DAY_HALF})?`,
      'g',
    ),
    read: (match) => {
      const [words, hour, minute, day] = match;
      // "37.2" is a temperature and "1.15" a dose more often than a clock time: with a point only after a time word or with am/pm.
      const dotted = words.includes('.') && !words.includes(':') && !day && !/^0\d|h/.test(words);
      if (
        dotted &&
        !new RegExp(String.raw`\b(?:${PREFIX}|-|to|and|on|again)\s*$`).test(
          match.input.slice(Math.max(0, match.index - 16), match.index),
        ) &&
        match.index > 0 &&
        !/[\n.,;]\s*$/.test(match.input.slice(Math.max(0, match.index - 3), match.index)) &&
        !(
          Number(hour) >= 13 &&
          /\b(?:given|taken|had|done|checked|seen|back|rang|rung|called|arrived)\s*$/.test(
            match.input.slice(Math.max(0, match.index - 10), match.index),
          )
        )
      )
        return undefined;
      return written(Number(hour), Number(minute), hour!, halfOf(day));
    },
  },
  {
    regex: new RegExp(
      String.raw`\b([01]\d|2[0-3])([0-5]\d)(?:\s?(?:hrs?|hours|h)\b)?(?!\s*(?:mg|mls?|kcal|calories|steps|units|micrograms?|mcg|quid|pounds|-bed)\b|[.:/,]?\d)`,
      'g',
    ),
    read: (match) => {
      const before = match.input.slice(Math.max(0, match.index - 14), match.index);
      const hrs = /h/.test(match[0]);
      if (isOtherNumber(match, hrs)) return undefined;
      if (
        /(?:£|\$|\bin|\bsince|\byear|\bof|\bext|\bback in|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s*$/.test(before) &&
        /^(?:19|20)[0-9]\d/.test(match[0]) &&
        !hrs
      )
        return undefined;
      if (
        /^(?:19[5-9]\d|20[0-4]\d)$/.test(match[0]) &&
        !new RegExp(String.raw`\b(?:${PREFIX}|-|to|and|then|again|up|phone|bath|bed|asleep|awake|out|back|shower|down)\s*$`).test(before) &&
        match.index > 0 &&
        !/[\n.,;]\s*$/.test(before)
      )
        return undefined;
      if (/(?:£|\b(?:pin|code|fluids?|intake|input|output|total|drank|drunk|calories|steps|ref|extension))\s*$/.test(before))
        return undefined;
      return written(Number(match[1]), Number(match[2]), match[1]!, undefined);
    },
  },
  {
    // "2400 settled": how some write midnight.
    regex: /\b24[:.]?00(?:\s?(?:hrs?|hours|h)\b)?(?!\s*(?:mg|mls?|kcal|calories|steps|units|pounds|quid)\b|[.:/,]?\d)/g,
    read: ({ input, index }) =>
      /(?:£|\b(?:fluids?|intake|total|drank|calories|steps|of))\s*$/.test(input.slice(Math.max(0, index - 12), index))
        ? undefined
        : { hour: 0, minute: 0, full: true },
  },
  {
    // "305am", "1130pm"
    regex: /\b(1[0-2]|[1-9])([0-5]\d)\s?(a\.?m|p\.?m)\b/g,
    read: ([, hour, minute, day]) => placed(Number(hour), Number(minute), halfOf(day)),
  },
  {
    // "At sixteen hours", "after 16 hours": the hour of a clock of twenty-four, by people who learnt to say it so.
    regex: new RegExp(
      String.raw`(\b(?:at|by|before|around|about|until|till|after)\s+)(${HOUR}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?) hours\b(?! (?:of|later|ago|sleep|awake|without|with no|since|a|in|straight|long|tops|max|maximum|total|each|per|apart|or so|at)\b)`,
      'g',
    ),
    read: (match) => {
      const hour = numberOf(match[2]!)!;
      const prefix = match[1]!.trim();
      if (hour > 23 || (prefix !== 'at' && (prefix === 'about' || prefix === 'around' || hour < 13))) return undefined;
      const found = placed(hour, 0, undefined);
      return found && { ...found, start: after(match, match[1]), end: match.index + match[0].length };
    },
  },
  {
    // "At twelve and fifteen".
    regex: new RegExp(
      String.raw`(\bat\s+)(${SPOKEN_HOUR}) and (fifteen|twenty[ -]five|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?)\b(?! (?:mg|ml|past|to|minutes|mins|staff|people|tablets))`,
      'g',
    ),
    read: (match) => {
      const found = placed(numberOf(match[2]!)!, numberOf(match[3]!)!, undefined);
      return found && { ...found, start: after(match, match[1]), end: match.index + match[0].length };
    },
  },
  {
    regex: new RegExp(
      String.raw`\b(?:oh|zero|0) ?(one|two|three|four|five|six|seven|eight|nine) (?:hundred|(${SPOKEN_MINUTE}))(?: hours)?\b`,
      'g',
    ),
    read: ([, hour, minute]) => ({ hour: numberOf(hour!)!, minute: minute ? numberOf(minute)! : 0, full: true }),
  },
  {
    regex:
      /\b(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?|ten|eleven|twelve|1\d|2[0-3]) hundred(?: hours)?\b(?! and| (?:mg|mls?|calories|pounds|quid|units))/g,
    read: ([, hour]) => ({ hour: numberOf(hour!)!, minute: 0, full: true }),
  },
  {
    regex: new RegExp(
      String.raw`\b(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?)[ -](${SPOKEN_MINUTE})\b(?! (?:mg|milligrams|tablets|minutes|mins|ml|pounds|quid))`,
      'g',
    ),
    read: (match) => {
      const minute = numberOf(match[2]!)!;
      const before = match.input.slice(Math.max(0, match.index - 40), match.index);
      const timed = HAPPENS.test(before) || new RegExp(String.raw`\b${PREFIX}\s+$`).test(before);
      return timed && (minute >= 10 || match[2]!.startsWith('oh')) ? { hour: numberOf(match[1]!)!, minute, full: true } : undefined;
    },
  },
  {
    regex: new RegExp(
      String.raw`(\b(?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|roughly\s+|gone\s+|just after\s+)?)?\b(${SPOKEN_HOUR})[ -](${SPOKEN_MINUTE})\b(?! (?:mg|milligrams|tablets|minutes|mins|ml|pounds|quid|past|to|hours|puffs))(${DAY_HALF})?`,
      'g',
    ),
    read: (match) => {
      const minute = numberOf(match[3]!)!;
      if (!match[1] && !match[4]) return undefined;
      if (minute === 5 && !match[3]!.startsWith('oh')) return undefined;
      const found = placed(numberOf(match[2]!)!, minute, halfOf(match[4]));
      return found && { ...found, start: after(match, match[1]) };
    },
  },
  {
    regex: new RegExp(String.raw`\b(${HOUR})(?:ish)?(${OCLOCK}(?:${DAY_HALF})?|${DAY_HALF})`, 'g'),
    read: (match) => {
      const [, hour, tail] = match;
      // "A smaller one at night" is a tablet.
      if (
        /^(?:one|1)$/.test(hour!) &&
        !OF_A_CLOCK.test(tail!) &&
        /\b(?:a|an|the|that|this|his|her|their|my|only|just|smaller|bigger|small|big|another|extra|have|has|had|take|takes|took|with|and) $/.test(
          match.input.slice(Math.max(0, match.index - 10), match.index),
        )
      )
        return undefined;
      return placed(numberOf(hour!)!, 0, halfOf(tail));
    },
  },
  {
    regex: new RegExp(String.raw`\b(${HOUR})[ -]?ish\b`, 'g'),
    read: ([, hour]) => placed(numberOf(hour!)!, 0, undefined),
  },
  HOUR_AFTER_PREFIX,
  { regex: /\b(?:midnight|midday|noon)\b(?! ones?\b)/g, read: ([word]) => ({ hour: word === 'midnight' ? 0 : 12, minute: 0, full: true }) },
  {
    // The second of a range: "between 2 and 3", "from one till four", "2-3am".
    regex: new RegExp(
      String.raw`(\b(?:between|from|at)\s+(?:about\s+)?${HOUR}\s*(?:and|to|till?|until|-|or)\s*(?:about\s+)?)(${HOUR})\b(?! (?:fifteen|twenty|thirty|forty|fifty)\b)${NOT_COUNT}`,
      'g',
    ),
    read: (match) => {
      if (READINGS.test(match.input.slice(Math.max(0, match.index - 36), match.index))) return undefined;
      // "Two at ten and one at two": so many, and then the hour.
      if (/and|or/.test(match[1]!) && /^\s+at\b/.test(match.input.slice(match.index + match[0].length))) return undefined;
      const found = placed(numberOf(match[2]!)!, 0, undefined);
      return found && { ...found, start: after(match, match[1]), end: match.index + match[0].length };
    },
  },
];
