import type { CoverLine } from './cover.js';
import { coverOf, PeoplePresent } from './cover.js';
import { demandLines } from './demand/lines.js';
import { isMeant } from './demand/who.js';
import type { WardContext } from './rules/worker-context.js';
import { assignmentsOf } from './ward/calendar.js';
import type { RotaEntry } from './ward/shift.js';
import type { LocalDay } from './ward/time.js';

/** A competence that ends inside the period, and the worker's later shifts that it leaves short. */
export interface Lapse {
  readonly workerId: string;
  readonly code: string;
  /** Last day on which it is valid. */
  readonly validTo: LocalDay;
  readonly linesShort: readonly CoverLine[];
}

/**
 * Competences that lapse between `today` and the end of the period, with the lines that are short on the worker's shifts
 * after that day and would not be if it were renewed. By last valid day, then in the order of the workers.
 * @throws {UnknownRotaEntry} when an entry is not of this problem
 */
export function lapsesAhead(context: WardContext, entries: readonly RotaEntry[], today: LocalDay): Lapse[] {
  const { problem, calendar } = context;
  const assignments = assignmentsOf(entries, calendar);
  const people = new PeoplePresent(context, assignments);
  const short = demandLines(problem, calendar)
    .map((line) => coverOf(line, people))
    .filter((line) => line.missing > 0 && line.level === 'required');
  const lastDay = calendar.days.at(-1) ?? today;
  return problem.workers
    .flatMap((worker) =>
      worker.competences.flatMap(({ code, validTo }): Lapse[] => {
        if (validTo === undefined || validTo < today || validTo >= lastDay) return [];
        const renewed = { ...worker, competences: [...worker.competences, { code }] };
        const theirs = new Set(assignments.filter(({ workerId }) => workerId === worker.workerId).map(({ shift }) => shift.shiftId));
        const linesShort = short.filter(
          (line) =>
            line.shiftId !== undefined &&
            theirs.has(line.shiftId) &&
            line.date > validTo &&
            !isMeant(line.who, worker, line.date) &&
            isMeant(line.who, renewed, line.date),
        );
        return [{ workerId: worker.workerId, code, validTo, linesShort }];
      }),
    )
    .toSorted((a, b) => a.validTo.localeCompare(b.validTo));
}
