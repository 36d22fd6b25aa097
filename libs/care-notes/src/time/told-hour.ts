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

/** "Knives counted out six and back six." */
const COUNTED_BEFORE = /\bcounted (?:out|in|back)\b[^.;\n]{0,16}$/;
/** "Mirtazapine 45 mg, eight left which is right." */
const LEFT_OVER = /^ left\b(?! (?:at|for|the|him|her|them|us|to|with|about|around)\b)/;
/** "Duty doctor at his flat three." */
const AT_THEIRS = /\bat (?:his|her|their) (?:mum's |mums |dad's |dads )?(?:flat|house|place|home)\s*$/;
const COUNTS = /\b(?:count\w*|tablets?|many|left|total|scores?|scored|number|pounds|tins|cans)\b/;
/** "He asked for the corner chair, that was ten." */
const SAYS_THE_HOUR = /,\s*(?:it|that) was (?:about |around |just gone )?$/;

/** The words around one number say that it is an hour. */
export function isTold(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 48), start);
  const after = plain.slice(end, end + 40);
  const figure = /\d/.test(plain.slice(start, end));
  const one = /^(?:one|1)$/.test(plain.slice(start, end));
  // "Three out three in", "in four out six": what is counted, or breathed.
  if (/^\s+in\b/.test(after) && /\bout\s*$/.test(before)) return false;
  if (/\bin (?:\d+|[a-z]+),? out\s*$/.test(before) || (one && /\bwee\s*$/.test(before))) return false;
  // "The Saturday one", "a museum one": a thing, not an hour.
  if (
    one &&
    /\b(?:a|an|the|his|her|that|this|my|their|our) (?!(?:to|at|by|from|for|about|till|until|in|out|on|after|before|back|up|down)\b)[a-z']+\s*$/.test(
      before,
    )
  )
    return false;
  if (COUNTED_BEFORE.test(before) || LEFT_OVER.test(after)) return false;
  const counts = plain.slice(start, end).replace(/^(?:one|1)$/, '') !== '';
  // "At the three check", "on my two round": an hour names what is done then.
  if (counts && !figure && ROUND_NAMED.test(after) && /\b(?:the|my|her|his|their|at)\s*$/.test(before)) return true;
  // "Last one six."
  if (/\b(?:last|next|first) (?:one|turn|check|look|round|pad change)\s*$/.test(before) && PHRASE_ENDS.test(after)) return true;
  // "Sugar 6.6, again twelve, 7.1."
  if (/[,.]\s*(?:and )?again\s*$/.test(before) && PHRASE_ENDS.test(after)) return true;
  if (!one && !figure && SAYS_THE_HOUR.test(before) && PHRASE_ENDS.test(after)) return !COUNTS.test(before);
  if (
    !one &&
    !figure &&
    /(?:^|[.;\n])\s*$/.test(before) &&
    /^ (?:this (?:morning|afternoon|evening)|last night),? (?:he|she|they|i|we)\b/.test(after)
  )
    return true;
  if (!one && /^ was (?:the|her|his|my) last\b/.test(after)) return true;
  // "Faisal, ten.": who and when, at the head of a note.
  if (!one && !figure && /^\s*[a-z]+,\s*$/.test(plain.slice(0, start)) && /^\s*[.:]/.test(after)) return true;
  // "Sodium valproate 500 eight, took."
  if (!one && !figure && /\b[a-z]{6,} \d{2,3}\s*$/.test(before) && PHRASE_ENDS.test(after)) return true;
  if (!one && !figure && PHRASE_ENDS.test(after) && AT_THEIRS.test(before)) return true;
  // "Eleven he settled. Two: rolling on the floor."
  if (counts && !figure && /(?:^|[.;\n])\s*$/.test(before) && /^(?::\s|\s+(?:he|she|they|i|we)(?:'d)?\b)/.test(after)) return true;
  // "The ten, quarter past and half past".
  if (
    counts &&
    !figure &&
    /^\s*,? (?:and )?(?:quarter|half|twenty) past(?:,| and| check| obs|\s*$)/.test(after) &&
    /\b(?:the|[a-z]+'s)\s*$/.test(before)
  )
    return true;
  if (/\binstead of\s*$/.test(before)) return /^\s+(?:this (?:morning|afternoon|evening)|last night)\b/.test(after);
  if (one && ON_A_DAY.test(after)) return AWAITED.test(before) || HAPPENS.test(before);
  // "Four cans yesterday, two Monday".
  if (ON_A_DAY.test(after) && /day,\s*$/.test(before)) return false;
  if (ON_A_DAY.test(after)) return !NO_CLOCK_AFTER.test(before) || DUE_IS.test(before);
  if (DUE_IS.test(before)) return startsPhrase(after);
  if (AWAITED.test(before) || MOVED_TO.test(before)) return startsPhrase(after) || /^\s*(?:and|but|so|then|please)\b/.test(after);
  if (TIMED.test(before))
    return (
      (startsPhrase(after) || /^\s*right\b/.test(after)) &&
      !/\b(?:talk\w*|worr\w*|told me|ask\w*|think\w*|spoke|said|joke\w*|know\w*|upset|news|sure) (?:about|bout)\s*$/.test(before) &&
      (!one || startsPhrase(after))
    );
  if (NO_CLOCK_AFTER.test(before)) return false;
  if (/^ turns? (?:done|was)\b/.test(after)) return true;
  if (OR_ANOTHER.test(after)) return false;
  if (ONWARDS.test(after)) return true;
  if (!(figure ? HAPPENS_STRICTLY : HAPPENS).test(before)) return inCommas(before, after) && !figure;
  return one ? PHRASE_ENDS.test(after) : startsPhrase(after);
}

/** ", eleven," between two commas, after a phrase that tells what happened and counts nothing. */
const inCommas = (before: string, after: string) =>
  // "Back slaps, four,": so many of them.
  !/\b(?!obs|checks|turns|bloods|meds|looks|was)[a-z]{3,}s\s*,\s*$/.test(before) &&
  /[a-z][a-z']*\s*,\s*$/.test(before) &&
  /^\s*[.,](?!\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/.test(after) &&
  ROUND_OF.test(before);
