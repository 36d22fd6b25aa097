import type { Assignment, Shift } from '../ward/shift.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';

/**
 * Every shift that begins while another of the same worker still runs: L7, at any unit or employer known to us.
 * @param assignments one worker's assignments, in any order; not modified
 * @returns hard breaches in start order; `amount` is the minutes worked twice. Empty when none overlap. Never throws.
 */
export function overlap(assignments: readonly Assignment[]): Breach[] {
  const breaches: Breach[] = [];
  let lastToEnd: Shift | undefined;
  for (const { workerId, shift } of assignments.toSorted((a, b) => a.shift.start - b.shift.start)) {
    if (lastToEnd && shift.start < lastToEnd.end) {
      const amount = Math.min(shift.end, lastToEnd.end) - shift.start;
      if (amount > 0) breaches.push(hardBreach('L7', workerId, [lastToEnd, shift], { limit: 0, found: amount, amount, unit: 'minutes' }));
    }
    if (!lastToEnd || shift.end > lastToEnd.end) lastToEnd = shift;
  }
  return breaches;
}
