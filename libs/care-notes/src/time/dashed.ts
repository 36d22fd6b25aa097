import type { ClockAt } from './clock-words.js';
import { placed } from './placed.js';

const HOUR = '(1[0-2]|0?[1-9])';
const FREE = String.raw`(?<![\d.:/£$-])`;
const BEFORE_A_CLOCK = new RegExp(String.raw`${FREE}${HOUR} ?[-–] ?$`);
const BOTH = new RegExp(
  String.raw`${FREE}${HOUR} ?[-–] ?${HOUR}(?![\d.:/-]| ?(?:[ap]\.?m|mg|mgs|mls?|g|units?|tablets?|puffs?|times|hours?|hrs?|mins?|minutes|days|weeks|months|years|people|staff|of|x|%)\b)`,
  'g',
);
/** What lasts from one hour to another; a score or a count follows none of these. */
const LASTS =
  /\b(?:out|slept|asleep|sleeping|sleeps|open|opens|leave|visit|visited|seen|group|class|session|support|shift|works?|working|break|college|meeting|between|from)\s*$/;
/** A range of more hours on the clock is a score: "knocked out 2-1". */
const HOURS_MAX = 10;

/** "2-3pm", "10-11.30am", "out 10-12 with the OT": hours with a dash between them. */
export function dashedHours(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const starts = taken.flatMap((clock) => {
    const match = BEFORE_A_CLOCK.exec(plain.slice(Math.max(0, clock.start - 6), clock.start));
    const time = match && placed(Number(match[1]), 0, undefined);
    if (!match || !time || !/[.:]|m\b/.test(plain.slice(clock.start, clock.end))) return [];
    const start = clock.start - match[0].length;
    return [{ start, end: start + match[1]!.length, ...time }];
  });
  const pairs = [...plain.matchAll(BOTH)].flatMap((match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    const hours = (to - from + 12) % 12;
    const [first, last] = [placed(from, 0, undefined), placed(to, 0, undefined)];
    const end = match.index + match[0].length;
    if (!first || !last || hours === 0 || hours > HOURS_MAX || !LASTS.test(plain.slice(Math.max(0, match.index - 20), match.index)))
      return [];
    return [
      { start: match.index, end: match.index + match[1]!.length, ...first },
      { start: end - match[2]!.length, end, ...last },
    ];
  });
  return [...starts, ...pairs];
}
