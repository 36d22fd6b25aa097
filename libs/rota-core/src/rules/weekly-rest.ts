import type { Assignment, Shift } from '../ward/shift.js';
import type { UtcMinute } from '../ward/time.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';
import type { RuleId } from './rule-set.js';

/** Minutes. Working Time Regulations 1998, reg. 11(1): 24 uninterrupted hours in each seven days. */
export const WEEKLY_REST_MINUTES = 24 * 60;
/** Minutes. Reg. 11(2): or two such rests, or one of 48 h, in each fourteen days. */
export const FORTNIGHT_REST_MINUTES = 48 * 60;

/** The stretches of [from, to) in which none of the shifts runs, longest knowledge needed by both halves of the rule. */
function restsWithin(shifts: readonly Shift[], from: UtcMinute, to: UtcMinute): number[] {
  const rests: number[] = [];
  let free = from;
  for (const shift of shifts) {
    if (shift.end <= from || shift.start >= to) continue;
    if (shift.start > free) rests.push(shift.start - free);
    free = Math.max(free, shift.end);
  }
  if (to > free) rests.push(to - free);
  return rests;
}

/**
 * Weeks in which a worker has no 24 h rest and whose fortnight does not make up for it with 48 h, in one piece or two.
 * @param assignments one worker's assignments, past ones included, in any order; not modified
 * @param weekStarts the instants at which the judged weeks begin and the last one ends, in order: n + 1 values for n weeks.
 *   Fortnights are weeks 1-2, 3-4 and so on; a last week without a partner is judged alone
 * @returns hard breaches in week order, `amount` in minutes below the week's rest; empty when the rule holds. Never throws.
 */
export function weeklyRest(
  assignments: readonly Assignment[],
  weekStarts: readonly UtcMinute[],
  weekRestMinutes = WEEKLY_REST_MINUTES,
  fortnightRestMinutes = FORTNIGHT_REST_MINUTES,
  rule: RuleId = 'L3',
): Breach[] {
  const workerId = assignments[0]?.workerId;
  if (workerId === undefined) return [];
  const shifts = assignments.map(({ shift }) => shift).toSorted((a, b) => a.start - b.start);
  const breaches: Breach[] = [];
  for (let week = 0; week + 1 < weekStarts.length; week += 1) {
    const from = weekStarts[week]!;
    const to = weekStarts[week + 1]!;
    const found = Math.max(0, ...restsWithin(shifts, from, to));
    if (found >= weekRestMinutes) continue;
    const first = week - (week % 2);
    const fortnightEnd = weekStarts[first + 2];
    if (fortnightEnd !== undefined) {
      const whole = restsWithin(shifts, weekStarts[first]!, fortnightEnd).filter((rest) => rest >= weekRestMinutes);
      if (whole.length >= 2 || whole.some((rest) => rest >= fortnightRestMinutes)) continue;
    }
    const within = shifts.filter((shift) => shift.end > from && shift.start < to);
    breaches.push(hardBreach(rule, workerId, within, { limit: weekRestMinutes, found, amount: weekRestMinutes - found, unit: 'minutes' }));
  }
  return breaches;
}
