import type { Assignment, Shift, ShiftBand } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { dayNumber } from '../ward/time.js';

/** Shifts on consecutive days that all belong together: a run of nights, of long days, of days worked. */
export interface Run {
  /** One shift a day, in order. */
  readonly shifts: readonly Shift[];
}

/**
 * The maximal runs of consecutive days on which one worker works a shift that `belongs`.
 * A day belongs to the run when any of its shifts does; the shift that begins first stands for it.
 */
export function runsOf(assignments: readonly Assignment[], belongs: (band: ShiftBand) => boolean): Run[] {
  const runs: Shift[][] = [];
  let lastDay = Number.NaN;
  for (const { shift } of assignments.toSorted((a, b) => a.shift.start - b.shift.start)) {
    if (!belongs(shift.band)) continue;
    const day = dayNumber(shift.date);
    if (day === lastDay) continue;
    if (day === lastDay + 1) runs.at(-1)!.push(shift);
    else runs.push([shift]);
    lastDay = day;
  }
  return runs.map((shifts) => ({ shifts }));
}

/** The shifts of a run beyond the first `max` that lie on or after `firstDay`: what is judged when history leads into a rota. */
export function beyondMax(run: Run, max: number, firstDay: LocalDay): Shift[] {
  return run.shifts.slice(max).filter((shift) => shift.date >= firstDay);
}
