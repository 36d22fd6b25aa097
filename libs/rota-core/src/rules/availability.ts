import type { FixedDayOff, Leave } from '../ward/rota-problem.js';
import type { Shift } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays, weekdayOf } from '../ward/time.js';
import type { Restriction, Worker } from '../ward/worker.js';
import { isInducted, isSupernumerary, isValidOn } from '../ward/worker.js';
import type { RuleId } from './rule-set.js';

/** What a worker's days off and leave look like to the rules: days only, no reasons. */
export interface Absences {
  readonly leaveDays: ReadonlySet<LocalDay>;
  readonly daysOff: ReadonlySet<LocalDay>;
}

/** Collects one worker's absences. Leave without a day in it (to before from) has none. */
export function absencesOf(workerId: string, leave: readonly Leave[], fixedDaysOff: readonly FixedDayOff[]): Absences {
  const leaveDays = new Set<LocalDay>();
  for (const away of leave) {
    if (away.workerId !== workerId) continue;
    for (let day = away.from; day <= away.to; day = addDays(day, 1)) leaveDays.add(day);
  }
  return { leaveDays, daysOff: new Set(fixedDaysOff.filter((off) => off.workerId === workerId).map((off) => off.date)) };
}

function excludes(restriction: Restriction, shift: Shift): boolean {
  if (restriction.from !== undefined && shift.date < restriction.from) return false;
  if (restriction.to !== undefined && shift.date > restriction.to) return false;
  if (restriction.weekdays && !restriction.weekdays.includes(weekdayOf(shift.date))) return false;
  if (!restriction.bands && !restriction.kindIds) return true;
  return (restriction.bands?.includes(shift.band) ?? false) || (restriction.kindIds?.includes(shift.kindId) ?? false);
}

/**
 * The rules that forbid this worker this one shift, whatever else they work: V1 leave (by the day on
 * which the shift begins; a night may run into the first morning of leave), V2 fixed day off, V3 agreed limits, V4 employment, L8 clearance, P12 induction.
 * @returns rule ids in that order; empty when nothing forbids it. Never throws.
 */
export function forbiddenBy(worker: Worker, shift: Shift, absences: Absences, unitId: string): RuleId[] {
  const { date } = shift;
  const rules: RuleId[] = [];
  if (absences.leaveDays.has(date)) rules.push('V1');
  if (absences.daysOff.has(date)) rules.push('V2');
  if ((worker.nightsOnly && shift.band !== 'NIGHT') || worker.restrictions?.some((restriction) => excludes(restriction, shift)))
    rules.push('V3');
  if ((worker.employedFrom !== undefined && date < worker.employedFrom) || (worker.employedTo !== undefined && date > worker.employedTo))
    rules.push('V4');
  if (worker.clearances?.some((clearance) => !isValidOn(clearance, date))) rules.push('L8');
  // Somebody who learns the unit may be there before the induction is complete; nobody counts them.
  if (!isInducted(worker, unitId, date) && !isSupernumerary(worker, date)) rules.push('P12');
  return rules;
}
