import { HAPPENS, HAPPENS_STRICTLY, PHRASE_ENDS, ROUND_OF, startsPhrase } from './happens.js';
import { SPOKEN_HOUR } from './words.js';

export const HOUR_OF_TWELVE = `(?:${SPOKEN_HOUR}|1[0-2]|[1-9])`;
/** A number after these is a name, a score or a thing, whatever follows. */
export const NO_CLOCK_AFTER =
  /\b(?:a|an|the|this|that|these|those|each|every|no|any|some|other|another|first|last|next|only|just the|which|room|bay|ward|floor|flat|number|no|page|level|step|steps|phase|stage|channel|zone|band|grade|type|day|week|chapter|line|lane|bus|platform|gate|door|aged?|is|was|are|were|be|good|bad|small|smaller|big|bigger|little|new|old|red|blue|green|white|midday|morning|night|evening|lunchtime|teatime|bedtime|by|than|or|times|x|plus|minus|nil|score|scored|won|lost|beat|out of|of|had|has|have|took|takes|take|ate|gave|given|needs?|wants?|got|made|did|put|with|one|two|three|four|five|six|seven|eight|nine|ten)\s*$/;
const TIMED = /\b(?:about|bout|around|round|roon|fae|frae|roughly|later|gone|just before|just after|till|until)\s*$/;
const AWAITED =
  /\b(?:wait|waits|waiting|board|booked|due|down|ready|ordered|planned|arranged|rearranged|set|back|here|home|moved|move|there|round|over|out|way|clinic|surgery|house|flat|centre|mg|checks?)\b[^.;,\n]{0,16}\bfor\s*$/;
const OR_ANOTHER = new RegExp(String.raw`^\s*(?:to|or|-)\s*${HOUR_OF_TWELVE}\b`);
const MOVED_TO = /\b(?:moved?|changed?|brought forward|put back|rearranged|put(?!s? (?:her|him|them|it)? ?to bed))\b[^.;,\n]{0,14}\bto\s*$/;
const ONWARDS =
  /^\s*(?:onwards?\b|on(?=\s*(?:$|[.,;\n]))|on the dot|sharp\b(?! (?:knife|knives|object|edge|pain|scissors|thing|turn|words?))|prompt\b|each (?:night|morning|evening)\b)/;
const ON_A_DAY =
  /^\s*(?:on )?(?:next |this )?(?:tomorrow|tmrw|tomoz|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weds)\b(?! (?:morning |afternoon )?(?:group|club))/;
const ROUND_NAMED = /^ (?:check|round|look|turn|obs|meds|medication|walk|handover|bus|train|news|meeting)\b/;
const DUE_IS = /\b(?:dose|slot|review|appointment|depot|next one) (?:is|was)\s*$/;

/** One number and the words on either side of it, in lower case. */
interface Said {
  /** Up to 48 characters before it. */
  readonly before: string;
  /** Up to 40 characters after it. */
  readonly after: string;
  /** Everything before it: is it the first word of the note? */
  readonly opening: string;
  /** Written as 7, not as "seven". */
  readonly isFigure: boolean;
  /** "One" is a person or a thing as often as an hour. */
  readonly isOne: boolean;
}

interface Row {
  /** Words of which it speaks, the number between strokes. */
  readonly like: string;
  readonly speaks: (said: Said) => boolean;
  /** Whether the number is an hour then. */
  readonly isHour: boolean | ((said: Said) => boolean);
}

/** Spelt, and more than one: what is counted is seldom written so at the end of a phrase. */
const isWord = ({ isFigure, isOne }: Said) => !isFigure && !isOne;
const startsSentence = ({ before }: Said) => /(?:^|[.;\n])\s*$/.test(before);
const endsPhrase = ({ after }: Said) => PHRASE_ENDS.test(after);
const LAST_NIGHT_OR_TODAY = String.raw`(?:this (?:morning|afternoon|evening)|last night)`;
const SUBJECT_FOLLOWS = new RegExp(String.raw`^ ${LAST_NIGHT_OR_TODAY},? (?:he|she|they|i|we)\b`);
const OF_TODAY = new RegExp(String.raw`^\s+${LAST_NIGHT_OR_TODAY}\b`);

/** What words around a number say of it. The first row that speaks of it decides; where none does, `happensThen`. */
export const ROWS: readonly Row[] = [
  {
    like: 'counted three out |three| in',
    speaks: ({ before, after }) => /^\s+in\b/.test(after) && /\bout\s*$/.test(before),
    isHour: false,
  },
  {
    like: 'breathe in four out |six|', // and "a wee one"
    speaks: ({ before, isOne }) => /\bin (?:\d+|[a-z]+),? out\s*$/.test(before) || (isOne && /\bwee\s*$/.test(before)),
    isHour: false,
  },
  {
    like: 'not the usual meeting, the saturday |one|',
    speaks: ({ before, isOne }) =>
      isOne &&
      /\b(?:a|an|the|his|her|that|this|my|their|our) (?!(?:to|at|by|from|for|about|till|until|in|out|on|after|before|back|up|down)\b)[a-z']+\s*$/.test(
        before,
      ),
    isHour: false,
  },
  {
    like: 'knives counted out six and back |six|',
    speaks: ({ before }) => /\bcounted (?:out|in|back)\b[^.;\n]{0,16}$/.test(before),
    isHour: false,
  },
  {
    like: 'mirtazapine 45 mg, |eight| left which is right',
    speaks: ({ after }) => /^ left\b(?! (?:at|for|the|him|her|them|us|to|with|about|around)\b)/.test(after),
    isHour: false,
  },
  {
    like: 'asleep at the |three| check',
    speaks: (said) => isWord(said) && ROUND_NAMED.test(said.after) && /\b(?:the|my|her|his|their|at)\s*$/.test(said.before),
    isHour: true,
  },
  {
    like: 'last one |six|.',
    speaks: (said) => /\b(?:last|next|first) (?:one|turn|check|look|round|pad change)\s*$/.test(said.before) && endsPhrase(said),
    isHour: true,
  },
  {
    like: 'sugar 6.6, again |twelve|, 7.1',
    speaks: (said) => /[,.]\s*(?:and )?again\s*$/.test(said.before) && endsPhrase(said),
    isHour: true,
  },
  {
    like: 'he asked for the corner chair, that was |ten|',
    speaks: (said) => isWord(said) && /,\s*(?:it|that) was (?:about |around |just gone )?$/.test(said.before) && endsPhrase(said),
    // "She counted the tins, it was ten."
    isHour: ({ before }) => !/\b(?:count\w*|tablets?|many|left|total|scores?|scored|number|pounds|tins|cans)\b/.test(before),
  },
  {
    like: 'settled. |seven| this morning he was up',
    speaks: (said) => isWord(said) && startsSentence(said) && SUBJECT_FOLLOWS.test(said.after),
    isHour: true,
  },
  {
    like: 'and |four| was the last i saw of him',
    speaks: ({ after, isOne }) => !isOne && /^ was (?:the|her|his|my) last\b/.test(after),
    isHour: true,
  },
  {
    // Who and when, at the head of a note.
    like: 'faisal, |ten|.',
    speaks: (said) => isWord(said) && /^\s*[a-z]+,\s*$/.test(said.opening) && /^\s*[.:]/.test(said.after),
    isHour: true,
  },
  {
    like: 'sodium valproate 500 |eight|, took',
    speaks: (said) => isWord(said) && /\b[a-z]{6,} \d{2,3}\s*$/.test(said.before) && endsPhrase(said),
    isHour: true,
  },
  {
    like: 'duty doctor at his flat |three|.',
    speaks: (said) =>
      isWord(said) &&
      endsPhrase(said) &&
      /\bat (?:his|her|their) (?:mum's |mums |dad's |dads )?(?:flat|house|place|home)\s*$/.test(said.before),
    isHour: true,
  },
  {
    like: 'settled. |eleven| he woke', // and "two: rolling on the floor"
    speaks: (said) => isWord(said) && startsSentence(said) && /^(?::\s|\s+(?:he|she|they|i|we)(?:'d)?\b)/.test(said.after),
    isHour: true,
  },
  {
    like: 'did the |ten|, quarter past and half past',
    speaks: (said) =>
      isWord(said) &&
      /^\s*,? (?:and )?(?:quarter|half|twenty) past(?:,| and| check| obs|\s*$)/.test(said.after) &&
      /\b(?:the|[a-z]+'s)\s*$/.test(said.before),
    isHour: true,
  },
  {
    like: 'instead of |seven| this morning',
    speaks: ({ before }) => /\binstead of\s*$/.test(before),
    isHour: ({ after }) => OF_TODAY.test(after),
  },
  {
    like: 'dentist |one| tomorrow',
    speaks: ({ after, isOne }) => isOne && ON_A_DAY.test(after),
    isHour: ({ before }) => AWAITED.test(before) || HAPPENS.test(before),
  },
  {
    like: 'four cans yesterday, |two| monday',
    speaks: ({ before, after }) => ON_A_DAY.test(after) && /day,\s*$/.test(before),
    isHour: false,
  },
  {
    like: 'optician |nine| tomorrow',
    speaks: ({ after }) => ON_A_DAY.test(after),
    isHour: ({ before }) => !NO_CLOCK_AFTER.test(before) || DUE_IS.test(before),
  },
  { like: 'next dose is |eight|', speaks: ({ before }) => DUE_IS.test(before), isHour: ({ after }) => startsPhrase(after) },
  {
    like: 'taxi booked for |nine|',
    speaks: ({ before }) => AWAITED.test(before) || MOVED_TO.test(before),
    isHour: ({ after }) => startsPhrase(after) || /^\s*(?:and|but|so|then|please)\b/.test(after),
  },
  {
    like: 'went off about |nine|',
    speaks: ({ before }) => TIMED.test(before),
    isHour: ({ before, after, isOne }) => (startsPhrase(after) || (!isOne && /^\s*right\b/.test(after))) && !SPOKEN_ABOUT.test(before),
  },
  { like: 'in room |four|', speaks: ({ before }) => NO_CLOCK_AFTER.test(before), isHour: false },
  { like: 'then |two| turns done', speaks: ({ after }) => /^ turns? (?:done|was)\b/.test(after), isHour: true },
  { like: 'snack |three| or four', speaks: ({ after }) => OR_ANOTHER.test(after), isHour: false },
  { like: 'quiet |ten| onwards', speaks: ({ after }) => ONWARDS.test(after), isHour: true },
];

/** "They talked about two": of how many, not at what hour. */
const SPOKEN_ABOUT = /\b(?:talk\w*|worr\w*|told me|ask\w*|think\w*|spoke|said|joke\w*|know\w*|upset|news|sure) (?:about|bout)\s*$/;

/** The words around the number at `[start, end)` say that it is an hour. */
export function isTold(plain: string, start: number, end: number): boolean {
  const said = saidAt(plain, start, end);
  const row = ROWS.find(({ speaks }) => speaks(said));
  if (row === undefined) return happensThen(said);
  return typeof row.isHour === 'boolean' ? row.isHour : row.isHour(said);
}

/** The number at `[start, end)` as the rows read it. */
export function saidAt(plain: string, start: number, end: number): Said {
  const number = plain.slice(start, end);
  return {
    before: plain.slice(Math.max(0, start - 48), start),
    after: plain.slice(end, end + 40),
    opening: plain.slice(0, start),
    isFigure: /\d/.test(number),
    isOne: /^(?:one|1)$/.test(number),
  };
}

/** What happened stands right before the number, and nothing behind it that it counts: "slept eleven". */
function happensThen({ before, after, isFigure, isOne }: Said): boolean {
  if (!(isFigure ? HAPPENS_STRICTLY : HAPPENS).test(before)) return !isFigure && inCommas(before, after);
  return isOne ? PHRASE_ENDS.test(after) : startsPhrase(after);
}

/** ", eleven," between two commas, after a phrase that tells what happened and counts nothing. */
const inCommas = (before: string, after: string) =>
  // "Back slaps, four,": so many of them.
  !/\b(?!obs|checks|turns|bloods|meds|looks|was)[a-z]{3,}s\s*,\s*$/.test(before) &&
  /[a-z][a-z']*\s*,\s*$/.test(before) &&
  /^\s*[.,](?!\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/.test(after) &&
  ROUND_OF.test(before);
