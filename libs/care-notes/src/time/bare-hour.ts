import type { ClockAt } from './clock-words.js';
import { numberOf } from '../text/number-words.js';
import { HAPPENS, PHRASE_ENDS, ROUND_OF, startsPhrase } from './happens.js';
import { type HourAndMinute, placed } from './placed.js';
import { spokenMinutes } from './spoken-minutes.js';
import { HOUR_OF_TWELVE, NO_CLOCK_AFTER, isTold } from './told-hour.js';
import { MINUTE, NOT_COUNT } from './words.js';

const BARE = new RegExp(
  String.raw`(?<![\w.:£$/-])(${HOUR_OF_TWELVE})\b${NOT_COUNT}(?! ?(?:past|(?:thir|four|fif|six|seven|eigh|nine)teen\b|(?:twen|thir|for|fif)ty\b|oh |hundred|mg\b|percent|and a half))`,
  'g',
);
const RANGE =
  /^\s*(?:till?|tae|while(?= (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?:$|[.,;\n]))|until|'til|through to|to|-)\s*(?:about |around |just after |gone |nearly )?/;
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
    if (/^(?:one|1)$/.test(match[1]!) && /\b(?:one|two|three|[1-3]) to $/.test(plain.slice(Math.max(0, start - 10), start))) return [];
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
  const till = /^\s*(?:till?|until|'til|while)/.test(match[0]);
  if (
    (NO_CLOCK_AFTER.test(before) && !inRoom && !(till && /\bdid\s*$/.test(before))) ||
    (/\bone$/.test(plain.slice(clock.start, clock.end)) && /\bone$/.test(plain.slice(end.start, end.end)))
  )
    return [];
  const happens =
    HAPPENS.test(before) ||
    inRoom ||
    /\bhad (?!(?:a|an|the|some|his|her|their)\b)[a-z]+\s*$/.test(before) ||
    /\bspent\s*$/.test(before) ||
    (SPELL.test(before) && startsPhrase(plain.slice(end.end))) ||
    (PHRASE_ENDS.test(before.trimEnd().slice(-1)) && startsPhrase(plain.slice(end.end)));
  return till ||
    (known !== undefined && /[a-z]{3}/.test(plain.slice(known.start, known.end))) ||
    (known !== undefined && known.minute > 0) ||
    happens
    ? [clock, end]
    : [];
}

/** What goes on for hours: "slept like a baby eleven to six", "on leave with Kofi one to five". */
const SPELL =
  /\b(?:slept|asleep|sleeping|sleeps|dozed|on leave|out with|in the chair|in (?:his|her|their) (?:chair|room))\b(?:(?! in | for )[^.;,\n]){0,24},?\s*$/;

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
    const rounds = row.length >= 3 && ON_ROUNDS.test(before);
    const began = isStart(before) && STARTS_WITH_PAST.test(after) && !counting(row);
    // "Two at ten and one at two": so many, and then the hour.
    if (!known.includes(row.at(-1)!) && AT_AN_HOUR.test(after)) continue;
    const closes =
      known.includes(row.at(-1)!) || rounds || (lastIsOne ? PHRASE_ENDS.test(after) : startsPhrase(after) || (row.length >= 3 && anchored));
    if (!joined || !closes || !isEvenRow(row)) continue;
    if (
      (anchored && (round || commas >= 1 || manyKnown)) ||
      (began && commas >= 1) ||
      (round && row.length >= 3) ||
      (/\b(?:turned|checked|turns|checks)\b[^.;,]*$/.test(before) && row.length >= 2)
    )
      out.push(...row);
  }
  return out;
}

/** "Turned eleven one three and five", "doors and gate eleven, two, five": what is done by the hour. */
const ON_ROUNDS = /\b(?:turned|turns|checked|checks|looked in|doors?|gates?|rounds?|obs)(?: at)?\s*$/;
const AT_AN_HOUR =
  /^\s+at (?:about )?(?:\d|half|quarter|twenty|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;
const isStart = (before: string) => /(?:^|[.;\n])\s*$/.test(before);
const STARTS_WITH_PAST = /^\s+(?:looked|checked|asleep|sleeping|settled|turned|went|did|saw|seen)\b/;
/** "One, two, three": numbers that are counted out. */
const counting = (row: readonly HourAndMinute[]) => row.every(({ hour }, i) => i === 0 || hour - row[i - 1]!.hour === 1);

/** Hours of a row go on in time, none by more than half a day: "7, 8, 9" and "10, 12, 2", not "3, 3, 3". */
function isEvenRow(row: readonly HourAndMinute[]): boolean {
  return row.every((clock, i) => i === 0 || clock.hour !== row[i - 1]!.hour || clock.minute !== row[i - 1]!.minute);
}
