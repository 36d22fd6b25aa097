import type { LedgerTargets } from '../ledger.js';
import { ledgerTargets } from '../ledger.js';
import type { WardCalendar } from '../ward/calendar.js';
import { openCalendar } from '../ward/calendar.js';
import { observationPosts } from '../demand/observations.js';
import type { LedgerOpening, RotaProblem, RotaRequest } from '../ward/rota-problem.js';
import type { Assignment } from '../ward/shift.js';
import type { LocalDay, UtcMinute } from '../ward/time.js';
import { addDays, startOfDay } from '../ward/time.js';
import type { Absences } from './availability.js';
import { absencesOf } from './availability.js';

/** What the rules need to know about a problem beside one worker's shifts: worked out once, for everybody. */
export interface WardContext {
  readonly problem: RotaProblem;
  readonly calendar: WardCalendar;
  /** The first day after each seven days of the period; the last one may lie after its end. */
  readonly weekEnds: readonly LocalDay[];
  /** The instants at which those weeks begin, and the end of the last. */
  readonly weekStarts: readonly UtcMinute[];
  readonly targets: LedgerTargets;
  readonly absencesOf: (workerId: string) => Absences;
  readonly requestsOf: (workerId: string) => readonly RotaRequest[];
  readonly openingOf: (workerId: string) => LedgerOpening | undefined;
  readonly pastOf: (workerId: string) => readonly Assignment[];
  /** Shift ids on which a continuous observation is in force. */
  readonly continuousShiftIds: ReadonlySet<string>;
}

/** Prepares the rules for a problem. @throws {WallTimeNotUnique} as `openCalendar` does */
export function openWard(problem: RotaProblem): WardContext {
  const calendar = openCalendar(problem);
  const { firstDay, days, zone } = problem.period;
  const weekEnds = Array.from({ length: Math.ceil(days / 7) }, (_, week) => addDays(firstDay, 7 * (week + 1)));
  const absences = new Map<string, Absences>(
    problem.workers.map(({ workerId }) => [workerId, absencesOf(workerId, problem.leave, problem.fixedDaysOff)]),
  );
  const requests = Map.groupBy(problem.requests, (request) => request.workerId);
  const openings = new Map(problem.history.ledger.map((opening) => [opening.workerId, opening]));
  const past = new Map(problem.workers.map(({ workerId }) => [workerId, calendar.pastOf(workerId).map((shift) => ({ workerId, shift }))]));
  const continuous = calendar.shifts.filter((shift) => observationPosts(problem.demand.observations, shift).continuous > 0);
  return {
    problem,
    calendar,
    weekEnds,
    weekStarts: [firstDay, ...weekEnds].map((day) => startOfDay(day, zone)),
    targets: ledgerTargets(problem, calendar),
    absencesOf: (workerId) => absences.get(workerId) ?? { leaveDays: new Set(), daysOff: new Set() },
    requestsOf: (workerId) => requests.get(workerId) ?? [],
    openingOf: (workerId) => openings.get(workerId),
    pastOf: (workerId) => past.get(workerId) ?? [],
    continuousShiftIds: new Set(continuous.map((shift) => shift.shiftId)),
  };
}

/** Paid minutes of leave credited against the contract inside the period. */
export function leaveCreditOf(problem: RotaProblem, calendar: WardCalendar, workerId: string): number {
  return problem.leave.reduce((sum, away) => {
    if (away.workerId !== workerId) return sum;
    const days = calendar.days.filter((day) => away.from <= day && day <= away.to).length;
    return sum + days * away.creditMinutesPerDay;
  }, 0);
}
