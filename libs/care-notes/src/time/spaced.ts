import type { ClockAt } from './clock-words.js';
import { numberOf } from '../text/number-words.js';
import { written } from './placed.js';

const SPACED =
  /(?<![\d.:/£$-])((?:0?[1-9]|1\d|2[0-3])) ([0-5]\d|(?:fifteen|(?:twenty|thirty|forty|fifty)(?: five)?)\b)(?![\d.:/]|\s*(?:mg|mgs|mcg|mls?|g|grams?|units?|tablets?|puffs?|minutes?|mins?|hours?|hrs?|%|kg|kilos?|stone|degrees|quid|pounds?|p|steps|over|staff|people)\b|,? (?:and )?\d{1,2}\b(?![:.\d]))/g;
/** What a phone hears before a clock time that it writes in two numbers; a dose or a count follows none of these. */
const LED =
  /\b(?:at|by|around|about|until|till|til|since|from|again|back|woke|arrived|arrives|left|home|returned|came|rang|called|between|gone|to|and)\s*$/;
const ROOM = /\b(?:rooms?|beds?|flats?|bays?|numbers?|sats|bp|pulse|temp|resps?)\b[^.;,\n]{0,12}$/;

/** "At 5 30", "back 3 40", "at 12 thirty": the hour and the minutes apart, as phones write what they heard. */
export function spacedTimes(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const found: ClockAt[] = [];
  for (const match of plain.matchAll(SPACED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = plain.slice(Math.max(0, start - 24), start);
    const time = written(Number(match[1]), numberOf(match[2]!)!, match[1]!, undefined);
    const row = /\b(?:to|and)\s*$/.test(before);
    const follows = found.some((clock) => clock.end <= start && start - clock.end <= ROW_WITHIN);
    if (!time || !LED.test(before) || (row && !follows) || ROOM.test(before)) continue;
    if (!taken.some((other) => other.start < start && start < other.end)) found.push({ start, end, ...time });
  }
  return found;
}

/** "Between 5 30 and 6 15": code units from one to the next. */
const ROW_WITHIN = 8;
