import type { Assignment } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays } from '../ward/time.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';

/**
 * Weeks in which one worker is paid for more than the most the site allows, bank shifts included (C2).
 * @param weekEnds the first day after each week judged; a shift belongs to the day on which it starts
 * @returns hard breaches in week order, figures in minutes. Never throws.
 */
export function weeklyMaximum(assignments: readonly Assignment[], weekEnds: readonly LocalDay[], weekMinutesMax: number): Breach[] {
  const breaches: Breach[] = [];
  for (const weekEnd of weekEnds) {
    const weekStart = addDays(weekEnd, -7);
    const within = assignments.filter(({ shift }) => shift.date >= weekStart && shift.date < weekEnd);
    const found = within.reduce((sum, { shift }) => sum + shift.paidMinutes, 0);
    if (found <= weekMinutesMax) continue;
    const figures = { limit: weekMinutesMax, found, amount: found - weekMinutesMax, unit: 'minutes' } as const;
    breaches.push(
      hardBreach(
        'C2',
        within[0]!.workerId,
        within.map(({ shift }) => shift),
        figures,
      ),
    );
  }
  return breaches;
}
