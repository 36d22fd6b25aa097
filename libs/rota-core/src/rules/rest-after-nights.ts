import type { Assignment } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { dayNumber } from '../ward/time.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';

/**
 * Runs of nights, of one or more, that are followed by work before the body had its rest (P13, second half).
 * @param assignments one worker's assignments, past ones included
 * @param firstDay only a next shift from here on is priced
 * @returns soft breaches, figures in minutes of rest between the last night and the next shift. Never throws.
 */
export function restAfterNights(assignments: readonly Assignment[], restMinutes: number, weight: number, firstDay: LocalDay): Breach[] {
  const inOrder = assignments.toSorted((a, b) => a.shift.start - b.shift.start);
  return inOrder.flatMap(({ workerId, shift }, index) => {
    const next = inOrder[index + 1]?.shift;
    if (!next || shift.band !== 'NIGHT' || next.date < firstDay) return [];
    // The night after is the same run.
    if (next.band === 'NIGHT' && dayNumber(next.date) === dayNumber(shift.date) + 1) return [];
    const found = next.start - shift.end;
    if (found >= restMinutes) return [];
    return [
      softBreach('P13', 'policy', workerId, [shift, next], {
        limit: restMinutes,
        found,
        amount: restMinutes - found,
        unit: 'minutes',
        cost: weight,
      }),
    ];
  });
}
