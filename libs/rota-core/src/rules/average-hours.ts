import type { Assignment } from '../ward/shift.js';
import { workingMinutes } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays } from '../ward/time.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';

/** Minutes. Working Time Regulations 1998, reg. 4(1): 48 h for each seven days. */
export const AVERAGE_WEEK_MINUTES = 48 * 60;
/** Weeks. Reg. 4(3). */
export const REFERENCE_WEEKS = 17;

/** Working time and excluded days of the reference period that ends with one week. */
export interface HoursAverage {
  /** Paid minutes, and those of sleep-ins in full. */
  readonly minutes: number;
  /** Leave and sickness days that are taken out of the divisor (reg. 4(7)). */
  readonly excludedDays: number;
  readonly referenceDays: number;
  /** Minutes a week, rounded to the nearest; the judgement itself is made without rounding. */
  readonly weekMinutes: number;
}

/**
 * Average weekly minutes over the weeks that end with the day before `weekEnd`: working time over the reference
 * weeks less the excluded days / 7.
 * @param assignments one worker's assignments, past ones included; a shift belongs to the day on which it starts
 * @param excluded the worker's days of leave and sickness
 * @returns an average of 0 when every day of the reference period is excluded
 */
export function averageOver(
  assignments: readonly Assignment[],
  excluded: ReadonlySet<LocalDay>,
  weekEnd: LocalDay,
  referenceWeeks = REFERENCE_WEEKS,
): HoursAverage {
  const from = addDays(weekEnd, -7 * referenceWeeks);
  let minutes = 0;
  for (const { shift } of assignments) if (shift.date >= from && shift.date < weekEnd) minutes += workingMinutes(shift);
  let excludedDays = 0;
  for (const day of excluded) if (day >= from && day < weekEnd) excludedDays += 1;
  const referenceDays = 7 * referenceWeeks - excludedDays;
  const weekMinutes = referenceDays > 0 ? Math.round((minutes * 7) / referenceDays) : 0;
  return { minutes, excludedDays, referenceDays, weekMinutes };
}

/**
 * Weeks after which the average is above what the law allows (L1), unless the worker has opted out for that week.
 * @param weekEnds the first day after each week judged
 * @param optedOutOn whether an individual signed opt-out is in force on a day
 * @returns breaches in week order, `found` and `amount` in minutes a week; `flag` instead of `hard` when opted out. Never throws.
 */
export function averageHours(
  assignments: readonly Assignment[],
  excluded: ReadonlySet<LocalDay>,
  weekEnds: readonly LocalDay[],
  weekMinutesMax = AVERAGE_WEEK_MINUTES,
  referenceWeeks = REFERENCE_WEEKS,
  optedOutOn: (day: LocalDay) => boolean = () => false,
): Breach[] {
  const breaches: Breach[] = [];
  for (const weekEnd of weekEnds) {
    const average = averageOver(assignments, excluded, weekEnd, referenceWeeks);
    // Compared as whole numbers: a rounded average would let half a minute a week through.
    if (average.minutes * 7 <= weekMinutesMax * average.referenceDays) continue;
    const weekStart = addDays(weekEnd, -7);
    const inWeek = assignments.filter(({ shift }) => shift.date >= weekStart && shift.date < weekEnd);
    const workerId = assignments[0]!.workerId;
    const found = average.weekMinutes;
    const figures = { limit: weekMinutesMax, found, amount: Math.max(1, found - weekMinutesMax), unit: 'minutes' } as const;
    const breach = hardBreach(
      'L1',
      workerId,
      inWeek.map(({ shift }) => shift),
      figures,
    );
    breaches.push(optedOutOn(weekStart) ? { ...breach, severity: 'flag' } : breach);
  }
  return breaches;
}
