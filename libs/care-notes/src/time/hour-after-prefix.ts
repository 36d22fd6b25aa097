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
const ABOUT_AN_HOUR =
  /^\s*(?:$|[.,;\n]|and\b|then\b|he\b|she\b|they\b|when\b|for\b|this\b|last\b|settled|went|woke|said|in\b|with\b|came|(?:could|did|was|would|had)n'?t\b)/;

/** A number after a word that times it: "at ten". */
interface Prefixed {
  /** The word before it, with white space behind: "at ", "from about ". */
  readonly prefix: string;
  /** The number as it was said. */
  readonly hour: string;
  readonly value: number;
  /** Up to 24 characters behind it. */
  readonly rest: string;
  /** As many characters before the prefix. */
  readonly before: (chars: number) => string;
}

/** When such a number is no hour, each with words of which it holds, the number between strokes. Their order does not matter. */
export const NO_HOURS: readonly { readonly like: string; readonly holds: (said: Prefixed) => boolean }[] = [
  // Its minutes, or its half of the day, are another pattern's.
  { like: 'at |ten| past', holds: ({ rest }) => /^\s+(?:am|pm|past)\b/.test(rest) },
  { like: 'half past |three|', holds: ({ prefix }) => prefix.startsWith('past') },
  { like: 'in the garden for |two|', holds: ({ prefix }) => prefix.startsWith('for') },
  {
    // The hour was left unsaid.
    like: 'woke at |ten| to',
    holds: ({ hour, rest }) =>
      /^(?:five|ten|twenty|5|10|20|25)$/.test(hour) &&
      /^\s+(?:to|past)\s*(?:$|[.,;\n]|the hour|he\b|she\b|they\b|and\b|again\b|when\b|asleep|awake|said|came|went|rang|was\b|had\b|took|got\b|told|found|saw\b)/.test(
        rest,
      ),
  },
  {
    // "After one he settled" is a time.
    like: 'upset at |one| stage',
    holds: ({ hour, rest }) =>
      isOne(hour) && /^\s+(?:point|stage|time|another|thing|night|day|moment|side|go|end|occasion|incident|with\b)/.test(rest),
  },
  {
    // By how much, or by how many hands.
    like: 'hoisted by |two|',
    holds: ({ prefix, value, before }) =>
      prefix.startsWith('by') &&
      (/\b(?:short|failed|won|lost|beat|one|two|three|four) $/.test(before(14)) || (value <= HANDS_MAX && HANDLED.test(before(40)))),
  },
  {
    like: 'sugars between |five| and eight',
    holds: ({ prefix, before }) => /^(?:between|from)/.test(prefix) && READINGS.test(before(36)),
  },
  {
    like: 'nail gone from |one| toe',
    holds: ({ prefix, hour, rest }) => /^(?:from|since|before)/.test(prefix) && isOne(hour) && ONE_OF_A_KIND.test(rest),
  },
  {
    // After so many minutes, as the plan says.
    like: 'shook for six minutes, 999 at |five|',
    holds: ({ prefix, hour, before }) =>
      /^(?:five|ten|5|10)$/.test(hour) && prefix.startsWith('at') && /\b999(?: \w+)? $/.test(before(16)) && IN_A_FIT.test(before(160)),
  },
  {
    like: 'if it does not stop 999 after |five|',
    holds: ({ prefix, hour, before }) =>
      /^(?:five|ten|twenty|5|10|20)$/.test(hour) &&
      /\b999\b[^.]{0,12}$/.test(before(24)) &&
      prefix.startsWith('after') &&
      /\bif\b[^.]*$/.test(before(90)),
  },
  {
    // An hour of twenty-four begins a range: "from 13 to 15".
    like: 'results from |19|',
    holds: ({ prefix, value, rest }) =>
      /^(?:from|between|since)/.test(prefix) && value > 12 && !/^\s*(?:to|till?|until|and|-)\s*\d/.test(rest),
  },
  { like: 'ate about |two| spoons', holds: ({ prefix, rest }) => /^about\s/.test(prefix) && !ABOUT_AN_HOUR.test(rest) },
  {
    like: 'mood down from |six| again',
    holds: ({ prefix, before }) =>
      /^(?:to|from|about)/.test(prefix) &&
      /\b(?:increased|reduced|down|up|score|scored|rated|mood|rate|level|obs|pain|weight|bp|sats|pulse|temp|out)\s*$/.test(before(12)),
  },
  {
    like: 'pain is at |six|',
    holds: ({ before }) => /\b(?:mood|score|scored|rated|pain|pulse|sats|resps?|temp|weight|bmi)\s*(?:is|was|as|of)?\s*$/.test(before(14)),
  },
  { like: 'pulse at |six| over 10', holds: ({ rest }) => /^\s*(?:\/|out of|over)\s*\d/.test(rest) },
];

const isOne = (hour: string) => /^(?:one|1)$/.test(hour);

/** The number that a match of the pattern found, as `NO_HOURS` reads it. */
export function prefixedOf(match: RegExpExecArray): Prefixed {
  const [whole, prefix = '', hour = ''] = match;
  const end = match.index + whole.length;
  return {
    prefix,
    hour,
    value: numberOf(hour)!,
    rest: match.input.slice(end, end + 24),
    before: (chars) => match.input.slice(Math.max(0, match.index - chars), match.index),
  };
}

/** "At two", "by ten", "until gone six": an hour after a word that times it, unless the words around make it a count, a score or a distance. */
export const HOUR_AFTER_PREFIX: Pattern = {
  regex: new RegExp(
    String.raw`\b((?:${PREFIX})\s+(?:about\s+|around\s+|approx\s+|like\s+|just gone\s+|just after\s+|nearly\s+|roughly\s+|gone\s+)?)(${HOUR})(?:\s?hrs)?\b(?! (?:fifteen|twenty|thirty|forty|fifty)\b)${NOT_COUNT}`,
    'g',
  ),
  read: (match) => {
    const said = prefixedOf(match);
    if (NO_HOURS.some(({ holds }) => holds(said))) return undefined;
    const { prefix, hour, value } = said;
    const found = placed(value, 0, undefined);
    return (
      found && {
        // "At 09" is read off a clock of twenty-four hours.
        ...(hour.length === 2 && value <= 12 && hour.startsWith('0') ? { ...found, full: true } : found),
        start: match.index + prefix.length,
        end: match.index + match[0].length,
      }
    );
  },
};
