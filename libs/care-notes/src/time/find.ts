import { numberOf } from '../text/number-words.js';
import { bareHours } from './bare-hour.js';
import { carriedMinutes, mended } from './chained.js';
import { type ClockAt, type ClockWords, inContext } from './clock-words.js';
import { dashedHours } from './dashed.js';
import { dottedTimes } from './dotted.js';
import { PATTERNS } from './patterns.js';
import { placed } from './placed.js';
import { roundFigures } from './round-figures.js';
import { spacedTimes } from './spaced.js';
import { HOUR, NOT_COUNT } from './words.js';

export type { ClockWords } from './clock-words.js';

/**
 * Clock times in speech and in writing: "half eight", "quarter past two", "1515", "23:40", "by two", "ten to 6 in the morning",
 * and what hangs on them: ranges, rows, "half past" after an hour said before, a time that was mended.
 * Durations, doses, counts, ratios (1:1, 2:1), scores and years are not times. Overlaps go to the earlier pattern.
 */
export function findClockWords(plain: string): ClockWords[] {
  const found: ClockAt[] = [];
  for (const { regex, read } of PATTERNS) {
    const looking = new RegExp(regex);
    for (let match = looking.exec(plain); match; match = looking.exec(plain)) {
      const time = read(match);
      if (!time) {
        // "11 to ten to twelve": what only looks like a time may hold the start of one.
        looking.lastIndex = match.index + 1;
        continue;
      }
      const start = time.start ?? match.index;
      const end = time.end ?? match.index + match[0].trimEnd().length;
      add(found, [{ ...time, start, end }]);
    }
  }
  for (const more of [roundFigures, dashedHours, spacedTimes, dottedTimes, rangeEnds, lastWas, bareHours, carriedMinutes])
    add(
      found,
      more(
        plain,
        found.toSorted((a, b) => a.start - b.start),
      ),
    );
  // A range may end in minutes that were carried, and begin a row.
  add(found, bareHours(plain, found));
  return inContext(
    plain,
    mended(
      plain,
      found.toSorted((a, b) => a.start - b.start),
    ),
  );
}

/** Keeps what overlaps nothing that is known. */
function add(found: ClockAt[], more: readonly ClockAt[]): void {
  for (const clock of more) if (!found.some((other) => other.start < clock.end && clock.start < other.end)) found.push(clock);
}

const RANGE_END = new RegExp(
  String.raw`^(\s*(?:to|tae|till?|until|'til|-|and|then|or|not|again at|and then)\s*(?:about\s+|around\s+|gone\s+|again\s+at\s+)?)(${HOUR})\b(?! (?:past|fifteen|twenty|thirty|forty|fifty)\b)${NOT_COUNT}`,
);

/** "from half eleven to five", "14:00-15:00": a bare hour right after a clock time and a word of reaching is one too. */
function rangeEnds(plain: string, found: readonly ClockAt[]): ClockAt[] {
  return found.flatMap((clock) => {
    const match = RANGE_END.exec(plain.slice(clock.end, clock.end + 80));
    const time = match && placed(numberOf(match[2]!)!, 0, undefined);
    if (!match || !time) return [];
    const start = clock.end + match[1]!.length;
    const end = clock.end + match[0].length;
    const after = plain.slice(end, end + 40);
    const closes = /^\s*(?:[.,;\n]|$|then|and|slept|settled|back|each|asleep|today|tomorrow)/.test(after);
    if (/and|then|or/.test(match[1]!) && /^\s+at\b/.test(after)) return [];
    const pairs = /\bbetween (?:about )?$/.test(plain.slice(Math.max(0, clock.start - 14), clock.start));
    return /and|then|or|not/.test(match[1]!) && !closes && !pairs ? [] : [{ start, end, ...time }];
  });
}

/** "Last lithium was nine." */
function lastWas(plain: string): ClockAt[] {
  const regex = new RegExp(String.raw`\b(?:last|previous|next)\b[^.;\n]{0,40}?\b(?:was|were|is|due) (${HOUR})(?=\s*(?:$|[.,;\n]))`, 'g');
  return [...plain.matchAll(regex)].flatMap((match) => {
    const end = match.index + match[0].length;
    const time = placed(numberOf(match[1]!)!, 0, undefined);
    if (!time || /\b(?:bm|bms|sugar|score|bp|temp|sats|pain|weight|mood|resps?)\b/.test(match[0])) return [];
    return [{ start: end - match[1]!.length, end, ...time }];
  });
}
