import type { Assignment } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays } from '../ward/time.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';
import { averageOver, REFERENCE_WEEKS } from './average-hours.js';

/** Minutes. Working Time Regulations 1998, reg. 6(1): 8 h for each 24. */
export const NIGHT_WORKER_DAY_MINUTES = 8 * 60;

/**
 * Weeks after which a night worker's average is above 8 h for each 24 (L5). The 24 hours' weekly rest is taken out of
 * the reference period (reg. 6(5)), so that 8 h a day is 48 h a week; nobody can opt out of this one.
 * Does not judge the absolute limit for work with special hazards (reg. 6(7)): which posts those are is for the site to say.
 * @returns hard breaches in week order, figures in minutes a day; empty when the rule holds. Never throws.
 */
export function nightWork(
  assignments: readonly Assignment[],
  excluded: ReadonlySet<LocalDay>,
  weekEnds: readonly LocalDay[],
  dayMinutesMax = NIGHT_WORKER_DAY_MINUTES,
  referenceWeeks = REFERENCE_WEEKS,
): Breach[] {
  const breaches: Breach[] = [];
  for (const weekEnd of weekEnds) {
    const { minutes, referenceDays } = averageOver(assignments, excluded, weekEnd, referenceWeeks);
    // Six working days in each seven of what is left of the reference period.
    if (minutes * 7 <= dayMinutesMax * referenceDays * 6) continue;
    const found = referenceDays > 0 ? Math.round((minutes * 7) / (referenceDays * 6)) : minutes;
    const weekStart = addDays(weekEnd, -7);
    const within = assignments.filter(({ shift }) => shift.date >= weekStart && shift.date < weekEnd);
    breaches.push(
      hardBreach(
        'L5',
        assignments[0]!.workerId,
        within.map(({ shift }) => shift),
        {
          limit: dayMinutesMax,
          found,
          amount: Math.max(1, found - dayMinutesMax),
          unit: 'minutes',
        },
      ),
    );
  }
  return breaches;
}
