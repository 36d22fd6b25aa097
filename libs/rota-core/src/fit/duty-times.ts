import type { RotaProblem } from '../ward/rota-problem.js';
import type { Shift } from '../ward/shift.js';
import { shiftOn } from '../ward/shift.js';
import { addDays } from '../ward/time.js';

/** Days before the period whose times patterns may ask for. */
export const DAYS_LOOKED_BACK = 6;

/** The shift that duty `kind` (index into the shift kinds) is on day `day` of the period; days from -6 on. */
export type DutyTimes = (kind: number, day: number) => Shift;

/** Works out each duty's instants on each day once, the days before the period included, so that clock changes at its edge count. */
export function dutyTimes(problem: RotaProblem): DutyTimes {
  const { firstDay, days, zone } = problem.period;
  const shifts = Array.from({ length: days + DAYS_LOOKED_BACK }, (_, index) =>
    problem.shiftKinds.map((kind) => shiftOn(kind, addDays(firstDay, index - DAYS_LOOKED_BACK), zone)),
  );
  return (kind, day) => shifts[day + DAYS_LOOKED_BACK]![kind]!;
}
