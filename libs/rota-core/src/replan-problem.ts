import { openCalendar } from './ward/calendar.js';
import type { RotaProblem } from './ward/rota-problem.js';
import type { RotaEntry } from './ward/shift.js';
import type { UtcMinute } from './ward/time.js';

/** Price of a change beyond the budget: more than any line of a shift weighs, so that the budget holds wherever a rota can keep it. */
const OVER_BUDGET_PRICE = 100_000;

/**
 * The problem of a rota that people have already: what stands is what changes are counted and priced from, and what has begun stays.
 * Changes are counted from the rota as it stands, not as it was first published: what changed since has been told already.
 * @param entries the rota as it stands
 * @param now UTC minute; shifts that began before it are pinned
 * @param changesMax days of people that may change before each one more costs more than any gap; absent: only the price of a change counts
 */
export function replanProblem(problem: RotaProblem, entries: readonly RotaEntry[], now: UtcMinute, changesMax?: number): RotaProblem {
  const { shiftById } = openCalendar(problem);
  const key = ({ workerId, shiftId }: RotaEntry) => `${workerId} ${shiftId}`;
  const pinned = new Set(problem.pins.map(key));
  const begun = entries.filter((entry) => (shiftById.get(entry.shiftId)?.start ?? Infinity) < now && !pinned.has(key(entry)));
  return {
    ...problem,
    pins: [...problem.pins, ...begun],
    published: entries,
    ...(changesMax === undefined ? {} : { changeBudget: { changes: changesMax, overPrice: OVER_BUDGET_PRICE } }),
  };
}
