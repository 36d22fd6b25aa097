import { countsIn, groupOf, takesPart, targetsByWte } from '../ledger.js';
import { contractOwed } from '../rules/contract-band.js';
import type { WardContext } from '../rules/worker-context.js';
import { leaveCreditOf } from '../rules/worker-context.js';
import type { LedgerKind } from '../ward/rota-problem.js';
import type { Assignment, Shift } from '../ward/shift.js';
import { isWeekend } from '../ward/time.js';
import type { Worker } from '../ward/worker.js';

/** What somebody's share is counted in: shifts of one ledger, or hours against contract where the shift is in none. */
export type ShareMeasure = LedgerKind | 'hours';

export function measureOf(shift: Shift, publicHolidays: readonly string[]): ShareMeasure {
  if (shift.band === 'NIGHT') return 'nights';
  if (publicHolidays.includes(shift.date)) return 'holidays';
  return isWeekend(shift.date) ? 'weekends' : 'hours';
}

/**
 * Everybody's distance from their share, in thousandths of a shift or an hour, before the shift in question is given:
 * opening ledger and the rest of the rota, shared out by contracted hours among those of the worker's group.
 * @returns by worker id; people without a share (temporary staff) are not in it
 */
export function distancesFromShare(
  context: WardContext,
  shift: Shift,
  worker: Worker,
  assignmentsOf: (workerId: string) => readonly Assignment[],
): ReadonlyMap<string, number> {
  const { problem } = context;
  const measure = measureOf(shift, problem.publicHolidays);
  const others = (workerId: string) => assignmentsOf(workerId).filter((assignment) => assignment.shift.shiftId !== shift.shiftId);
  const group = problem.workers.filter((other) => groupOf(other) === groupOf(worker));
  if (measure === 'hours') {
    const owed = group.filter((other) => other.employment === 'SUBSTANTIVE');
    return new Map(
      owed.map((other) => {
        const paid = others(other.workerId).reduce((sum, assignment) => sum + assignment.shift.paidMinutes, 0);
        const owed = contractOwed(other, leaveCreditOf(problem, context.calendar, other.workerId));
        return [other.workerId, Math.round(((paid - owed) * 1000) / 60)];
      }),
    );
  }
  const sharing = group.filter((other) => takesPart(other, measure));
  const counts = sharing.map((other) => {
    const counted = others(other.workerId).filter((assignment) => countsIn(measure, assignment.shift, problem.publicHolidays)).length;
    return (context.openingOf(other.workerId)?.[measure] ?? 0) + counted;
  });
  const targets = targetsByWte(
    counts.reduce((sum, count) => sum + count, 0),
    sharing.map((other) => other.wteHundredths),
  );
  return new Map(sharing.map((other, index) => [other.workerId, counts[index]! * 1000 - targets[index]!]));
}
