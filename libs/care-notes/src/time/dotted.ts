import { MENDS } from './chained.js';
import type { ClockAt } from './clock-words.js';
import { HAPPENS, NO_THING } from './happens.js';
import { written } from './placed.js';

const DOTTED =
  /(?<![\d.:/£$])([01]?\d|2[0-3])\.([0-5]\d)(?!\s*(?:mg|mgs|mls?|l\b|%|kg|kilos?|litres?|stone|st\b|degrees|c\b|mmol|micrograms|units|miles|km|m\b|g\b|grams|pounds|quid|p\b)|[.:/]?\d)/g;
const MEASURED =
  /\b(?:temp|temperature|sats|level|levels|bm|bms|sugar|sugars|glucose|ketones|weight|weighs|weighed|bmi|inr|potassium|sodium|lithium|dose|cost|costs|meter|receipt|paid|spent|change|of|for|(?!(?:routine|machine|telephone|someone|anyone|everyone|school)\b)[a-z]{4,}(?:ine|ol|am|one|ium|ate|pam|azole|idone|apine|pril))\s*(?:is|was|of|at|up to|down to)?\s*$/;
/** Once a note tells times with a point, so many times show it. */
const SHOWN_BY = 2;
/** Code units from a time to the one said instead. */
const MENDED_WITHIN = 24;

/**
 * "11.17", "asleep 4.20", "10.40 tomorrow": times with a point, in a note that tells times so. One alone needs what happens before it or a
 * day after it, since "7.2" may be a sugar and "1.15" a dose.
 */
export function dottedTimes(plain: string, taken: readonly ClockAt[]): ClockAt[] {
  const shown = taken.filter(({ start, end }) => /^\d+\.\d\d$/.test(plain.slice(start, end))).length;
  const may = [...plain.matchAll(DOTTED)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = plain.slice(Math.max(0, start - 40), start);
    const time = written(Number(match[1]), Number(match[2]), match[1]!, undefined);
    if (!time || MEASURED.test(before) || taken.some((other) => other.start < end && start < other.end)) return [];
    const told =
      HAPPENS.test(before) ||
      /\b(?:999|111|101|police|ambulance|crew|gas board|fire brigade|on call)(?: at)?\s*$/.test(before) ||
      taken.some((other) => other.end <= start && start - other.end <= MENDED_WITHIN && MENDS.test(plain.slice(other.end, start))) ||
      (Number(match[2]) % 5 === 0 && Number(match[1]) >= 7 && NO_THING.test(plain.slice(end, end + 20))) ||
      /^\s*(?:tomorrow|today|tonight|this morning)\b/.test(plain.slice(end, end + 20));
    return [{ clock: { start, end, ...time }, told }];
  });
  const inStyle = shown + may.length >= SHOWN_BY;
  return may.filter(({ told }) => told || inStyle).map(({ clock }) => clock);
}
