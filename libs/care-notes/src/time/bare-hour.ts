import type { ClockAt } from './clock-words.js';
import { numberOf } from '../text/number-words.js';
import { HAPPENS, HAPPENS_STRICTLY, PHRASE_ENDS, ROUND_OF, startsPhrase } from './happens.js';
import { type HourAndMinute, placed } from './placed.js';
import { spokenMinutes } from './spoken-minutes.js';
import { MINUTE, NOT_COUNT, SPOKEN_HOUR } from './words.js';

const HOUR_OF_TWELVE = `(?:${SPOKEN_HOUR}|1[0-2]|[1-9])`;
const BARE = new RegExp(
  String.raw`(?<![\w.:£$/-])(${HOUR_OF_TWELVE})\b${NOT_COUNT}(?! ?(?:past|(?:thir|four|fif|six|seven|eigh|nine)teen\b|(?:twen|thir|for|fif)ty\b|oh |hundred|mg\b|percent|and a half))`,
  'g',
);
/** A number after these is a name, a score or a thing, whatever follows. */
const NO_CLOCK_AFTER =
  /\b(?:a|an|the|this|that|these|those|each|every|no|any|some|other|another|first|last|next|only|just the|which|room|bay|ward|floor|flat|number|no|page|level|step|steps|phase|stage|channel|zone|band|grade|type|day|week|chapter|line|lane|bus|platform|gate|door|aged?|is|was|are|were|be|good|bad|small|smaller|big|bigger|little|new|old|red|blue|green|white|midday|morning|night|evening|lunchtime|teatime|bedtime|by|than|or|times|x|plus|minus|nil|score|scored|won|lost|beat|out of|of|had|has|have|took|takes|take|ate|gave|given|needs?|wants?|got|made|did|put|with|one|two|three|four|five|six|seven|eight|nine|ten)\s*$/;
const TIMED = /\b(?:about|bout|around|round|fae|frae|roughly|gone|just before|just after|till|until)\s*$/;
const AWAITED =
  /\b(?:wait|waits|waiting|board|booked|due|down|ready|ordered|planned|arranged|rearranged|set|back|here|home|moved|move|there|round|over|out|way|clinic|surgery|house|flat|centre|mg|checks?)\b[^.;,\n]{0,16}\bfor\s*$/;
const OR_ANOTHER = new RegExp(String.raw`^\s*(?:to|or|-)\s*${HOUR_OF_TWELVE}\b`);
const MOVED_TO = /\b(?:moved?|changed?|brought forward|put back|rearranged|put(?!s? (?:her|him|them|it)? ?to bed))\b[^.;,\n]{0,14}\bto\s*$/;
const RANGE =
  /^\s*(?:till?|while(?= (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?:$|[.,;\n]))|until|'til|through to|to|-)\s*(?:about |around |just after |gone |nearly )?/;
const ONWARDS = /^\s*(?:onwards?\b|on(?=\s*(?:$|[.,;\n]))|on the dot|sharp\b|prompt\b|each (?:night|morning|evening)\b)/;
const ON_A_DAY =
  /^\s*(?:on )?(?:next |this )?(?:tomorrow|tmrw|tomoz|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weds)\b(?! (?:morning |afternoon )?(?:group|club))/;
const ROUND_NAMED = /^ (?:check|round|look|turn|obs|meds|medication|walk|handover|bus|train|news|meeting)\b/;
const DUE_IS = /\b(?:dose|slot|review|appointment|depot|next one) (?:is|was)\s*$/;

const MINUTES_PAST = new RegExp(String.raw`^(?:half|(?:a )?quarter|${MINUTE}) past\b`);

type Found = ClockAt & { readonly strong: boolean };

/**
 * Hours said without "at" and without minutes: "slept eleven to six", "turned ten, midnight, two", "snack three", "coming nine tomorrow".
 * Numbers that count, name or score are no hours.
 * @param taken the times already known; a row or a range may hang on one of them
 */
export function bareHours(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const bare = [...plain.matchAll(BARE)].flatMap((match): Found[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const time = placed(numberOf(match[1]!)!, 0, undefined);
    // "Last one six."
    if (
      /^(?:one|1)$/.test(match[1]!) &&
      /\b(?:last|next|first|another|this|that|each|which)\s$/.test(plain.slice(Math.max(0, start - 9), start))
    )
      return [];
    // "One to one", "two to one": how many to how many.
    if (/^(?:one|two|three|[1-3])$/.test(match[1]!) && /^ to (?:one|1)\b/.test(plain.slice(end, end + 8))) return [];
    if (!time || taken.some((other) => other.start < end && start < other.end)) return [];
    return [{ start, end, ...time, strong: isTold(plain, start, end) }];
  });
  const minutes = spokenMinutes(plain, taken);
  const told = bare.filter(({ strong }) => strong);
  const ranges = bare.flatMap((clock) => rangeOf(plain, clock, bare, [...taken, ...told, ...minutes]));
  const known = distinct([...taken, ...minutes, ...told, ...ranges]);
  return distinct([...told, ...ranges, ...rowsOf(plain, bare, known), ...minutes]).map(({ start, end, hour, minute, full }) => ({
    start,
    end,
    hour,
    minute,
    full,
  }));
}

function distinct<T extends ClockAt>(clocks: readonly T[]): T[] {
  const out: T[] = [];
  for (const clock of clocks) if (!out.some((other) => other.start < clock.end && clock.start < other.end)) out.push(clock);
  return out;
}

/** The words around one number say that it is an hour. */
function isTold(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 48), start);
  const after = plain.slice(end, end + 40);
  const figure = /\d/.test(plain.slice(start, end));
  const one = /^(?:one|1)$/.test(plain.slice(start, end));
  // "Three out three in", "in four out six": what is counted, or breathed.
  if (/^\s+in\b/.test(after) && /\bout\s*$/.test(before)) return false;
  if (/\bin (?:\d+|[a-z]+),? out\s*$/.test(before) || (one && /\bwee\s*$/.test(before))) return false;
  const counts = plain.slice(start, end).replace(/^(?:one|1)$/, '') !== '';
  // "At the three check", "on my two round": an hour names what is done then.
  if (counts && !figure && ROUND_NAMED.test(after) && /\b(?:the|my|her|his|their|at)\s*$/.test(before)) return true;
  // "Last one six."
  if (/\b(?:last|next|first) (?:one|turn|check|look|round|pad change)\s*$/.test(before) && PHRASE_ENDS.test(after)) return true;
  // "Sugar 6.6, again twelve, 7.1."
  if (/[,.]\s*(?:and )?again\s*$/.test(before) && PHRASE_ENDS.test(after)) return true;
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
  /[a-z][a-z']*\s*,\s*$/.test(before) &&
  /^\s*[.,](?!\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/.test(after) &&
  ROUND_OF.test(before);

/** "Eleven to six", "one until quarter to two": both ends, when the end is a time or when what happens stands before. */
function rangeOf(plain: string, clock: Found, bare: readonly Found[], taken: readonly ClockAt[]): ClockAt[] {
  const match = RANGE.exec(plain.slice(clock.end, clock.end + 40));
  if (!match) return [];
  const reaches = clock.end + match[0].length;
  const known = taken.find(({ start }) => start === reaches);
  const end = known ?? bare.find(({ start }) => start === reaches);
  if (!end)
    return MINUTES_PAST.test(plain.slice(reaches, reaches + 24)) &&
      !NO_CLOCK_AFTER.test(plain.slice(Math.max(0, clock.start - 48), clock.start))
      ? [clock]
      : [];
  const before = plain.slice(Math.max(0, clock.start - 48), clock.start);
  const inRoom = /\bin the [a-z]+ (?:room|lounge|kitchen)\s*$/.test(before);
  if (
    (NO_CLOCK_AFTER.test(before) && !inRoom) ||
    (/\bone$/.test(plain.slice(clock.start, clock.end)) && /\bone$/.test(plain.slice(end.start, end.end)))
  )
    return [];
  const till = /^\s*(?:till?|until|'til|while)/.test(match[0]);
  const happens =
    HAPPENS.test(before) ||
    inRoom ||
    /\bhad (?!(?:a|an|the|some|his|her|their)\b)[a-z]+\s*$/.test(before) ||
    /\bspent\s*$/.test(before) ||
    (PHRASE_ENDS.test(before.trimEnd().slice(-1)) && startsPhrase(plain.slice(end.end)));
  return till ||
    (known !== undefined && /[a-z]{3}/.test(plain.slice(known.start, known.end))) ||
    (known !== undefined && known.minute > 0) ||
    happens
    ? [clock, end]
    : [];
}

const NEXT_IN_ROW = /^(?:\s*,\s*(?:and |then |n )?|\s+(?:and|n|&|then)\s+|\s+)$/;

/** "Ten, midnight, two", "10, 12, 2, 4, 6", "checked at two three and four": hours in a row, with a known time among them or after a round. */
function rowsOf(plain: string, bare: readonly Found[], known: readonly ClockAt[]): ClockAt[] {
  const all = distinct([...known, ...bare]).toSorted((a, b) => a.start - b.start);
  const out: ClockAt[] = [];
  for (let i = 0; i < all.length;) {
    let j = i + 1;
    while (j < all.length && NEXT_IN_ROW.test(plain.slice(all[j - 1]!.end, all[j]!.start))) j++;
    const row = all.slice(i, j);
    i = j;
    if (row.length < 2) continue;
    const gaps = row.slice(1).map((clock, k) => plain.slice(row[k]!.end, clock.start));
    const anchored = row.some((clock) => known.includes(clock));
    const before = plain.slice(Math.max(0, row[0]!.start - 60), row[0]!.start);
    const round = ROUND_OF.test(before);
    const commas = gaps.filter((gap) => gap.includes(',')).length;
    const joined = gaps.some((gap) => /,|and|&|\bn\b/.test(gap)) || row.length >= 3 || (anchored && round);
    const manyKnown = row.filter((clock) => known.includes(clock)).length >= 2;
    const after = plain.slice(row.at(-1)!.end, row.at(-1)!.end + 30);
    const lastIsOne = /^(?:one|1)$/.test(plain.slice(row.at(-1)!.start, row.at(-1)!.end)) && !known.includes(row.at(-1)!);
    const closes =
      known.includes(row.at(-1)!) || (lastIsOne ? PHRASE_ENDS.test(after) : startsPhrase(after) || (row.length >= 3 && anchored));
    if (!joined || !closes || !isEvenRow(row)) continue;
    if (
      (anchored && (round || commas >= 1 || manyKnown)) ||
      (round && row.length >= 3) ||
      (/\b(?:turned|checked|turns|checks)\b[^.;,]*$/.test(before) && row.length >= 2)
    )
      out.push(...row);
  }
  return out;
}

/** Hours of a row go on in time, none by more than half a day: "7, 8, 9" and "10, 12, 2", not "3, 3, 3". */
function isEvenRow(row: readonly HourAndMinute[]): boolean {
  return row.every((clock, i) => i === 0 || clock.hour !== row[i - 1]!.hour || clock.minute !== row[i - 1]!.minute);
}
