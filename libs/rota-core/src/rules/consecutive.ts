import type { Assignment, ShiftBand } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleId } from './rule-set.js';
import { beyondMax, runsOf } from './runs.js';

/**
 * Runs that go on too long: nights (P13), long days and days worked (P14), sleep-ins (P22).
 * @param assignments one worker's assignments, past ones included
 * @param firstDay only days from here on are priced; a run that began earlier is counted in full
 * @returns one soft breach for each run, `amount` in days beyond `max`; empty when none is too long. Never throws.
 */
export function consecutive(
  rule: RuleId,
  assignments: readonly Assignment[],
  belongs: (band: ShiftBand) => boolean,
  max: number,
  weight: number,
  firstDay: LocalDay,
): Breach[] {
  return runsOf(assignments, belongs).flatMap((run) => {
    const beyond = beyondMax(run, max, firstDay);
    if (beyond.length === 0) return [];
    const figures = { limit: max, found: run.shifts.length, amount: beyond.length, unit: 'days', cost: beyond.length * weight } as const;
    return [softBreach(rule, 'policy', assignments[0]!.workerId, run.shifts, figures)];
  });
}
