import type { RotaProblem } from './rota-problem.js';
import type { Assignment, RotaEntry, Shift } from './shift.js';
import { shiftOn } from './shift.js';
import type { LocalDay } from './time.js';
import { addDays, dayNumber } from './time.js';
import type { Worker } from './worker.js';

/** The problem's days, shifts and past in UTC minutes, looked up by id. Built once, never changed. */
export interface WardCalendar {
  readonly days: readonly LocalDay[];
  /** Every shift of the period, by day and then in the order of the shift kinds. */
  readonly shifts: readonly Shift[];
  readonly shiftById: ReadonlyMap<string, Shift>;
  readonly workerById: ReadonlyMap<string, Worker>;
  /** Each worker's past shifts in start order; empty for a worker with no past. */
  readonly pastOf: (workerId: string) => readonly Shift[];
  /** Position of a day in the period: 0 is the first day, negative is before it. */
  readonly indexOf: (day: LocalDay) => number;
}

/**
 * Opens the calendar of a problem. Linear in days x kinds plus past shifts.
 * @throws {WallTimeNotUnique} when a shift kind begins or ends in the hour of a clock change on one of the days
 */
export function openCalendar(problem: RotaProblem): WardCalendar {
  const { firstDay, days: dayCount, zone } = problem.period;
  const days = Array.from({ length: dayCount }, (_, index) => addDays(firstDay, index));
  const shifts = days.flatMap((day) => problem.shiftKinds.map((kind) => shiftOn(kind, day, zone)));
  const bandOf = new Map(problem.shiftKinds.map((kind) => [kind.kindId, kind.band]));
  const past = new Map<string, Shift[]>();
  for (const { workerId, ...shift } of problem.history.pastShifts) {
    // A kind this unit does not have (another site's) still costs rest and hours; by day is the reading that adds no night.
    const known: Shift = { ...shift, band: bandOf.get(shift.kindId) ?? 'DAY' };
    const own = past.get(workerId);
    if (own) own.push(known);
    else past.set(workerId, [known]);
  }
  for (const own of past.values()) own.sort((a, b) => a.start - b.start);
  const first = dayNumber(firstDay);
  return {
    days,
    shifts,
    shiftById: new Map(shifts.map((shift) => [shift.shiftId, shift])),
    workerById: new Map(problem.workers.map((worker) => [worker.workerId, worker])),
    pastOf: (workerId) => past.get(workerId) ?? [],
    indexOf: (day) => dayNumber(day) - first,
  };
}

/** A rota entry that names no shift of the period or no worker of the unit. */
export class UnknownRotaEntry extends Error {
  readonly code = 'unknown-rota-entry';
  constructor(readonly entry: RotaEntry) {
    super(
      `Nobody can work ${entry.shiftId} as ${entry.workerId}: the problem knows no such shift or worker. Load the rota with the problem it was made for.`,
    );
    this.name = 'UnknownRotaEntry';
  }
}

/** Entries with their shifts, in the same order. @throws {UnknownRotaEntry} for a shift or worker outside the problem. */
export function assignmentsOf(entries: readonly RotaEntry[], calendar: WardCalendar): Assignment[] {
  return entries.map((entry) => {
    const shift = calendar.shiftById.get(entry.shiftId);
    if (!shift || !calendar.workerById.has(entry.workerId)) throw new UnknownRotaEntry(entry);
    return { workerId: entry.workerId, shift };
  });
}

/** Assignments grouped by worker, each group in start order. Workers without any have no entry. */
export function byWorker(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const groups = Map.groupBy(assignments, ({ workerId }) => workerId);
  for (const own of groups.values()) own.sort((a, b) => a.shift.start - b.shift.start);
  return groups;
}
