import type { Assignment, Shift } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays, weekdayOf } from '../ward/time.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/** The weekends of a period: each Saturday and Sunday that lie in it, one of them alone at its edges. */
export function weekendsOf(days: readonly LocalDay[]): LocalDay[][] {
  const weekends: LocalDay[][] = [];
  for (const day of days) {
    const weekday = weekdayOf(day);
    if (weekday === 6 || (weekday === 7 && weekends.at(-1)?.at(-1) !== addDays(day, -1))) weekends.push([day]);
    else if (weekday === 7) weekends.at(-1)!.push(day);
  }
  return weekends;
}

/** Weekends a worker may work in a period before each further one has its price: so many for each four weeks begun. */
export function weekendAllowance(dayCount: number, params: RuleParameters['F2']): number {
  return params.weekendsMax * Math.ceil(dayCount / params.perDays);
}

/**
 * Weekends beyond the allowance, and weekends of which only one day is worked (F2).
 * A weekend is worked when a shift begins on its Saturday or Sunday; one whose other day lies outside the period is never half.
 * @param assignments one worker's assignments of the period
 */
export function weekendRules(assignments: readonly Assignment[], days: readonly LocalDay[], params: RuleParameters['F2']): Breach[] {
  const byDay = new Map<LocalDay, Shift>(assignments.map(({ shift }) => [shift.date, shift]));
  const breaches: Breach[] = [];
  const worked: Shift[] = [];
  for (const weekend of weekendsOf(days)) {
    const shifts = weekend.flatMap((day) => byDay.get(day) ?? []);
    if (shifts.length === 0) continue;
    worked.push(shifts[0]!);
    if (weekend.length === 2 && shifts.length === 1) {
      const figures = { limit: 0, found: 1, amount: 1, unit: 'weekends', cost: params.halfWeight } as const;
      breaches.push(softBreach('F2', 'preference', assignments[0]!.workerId, shifts, figures));
    }
  }
  const limit = weekendAllowance(days.length, params);
  const amount = worked.length - limit;
  if (amount > 0) {
    const figures = { limit, found: worked.length, amount, unit: 'weekends', cost: amount * params.weight } as const;
    breaches.push(softBreach('F2', 'preference', assignments[0]!.workerId, worked.slice(limit), figures));
  }
  return breaches;
}
