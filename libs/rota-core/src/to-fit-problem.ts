import { countersOf, wardMeasures } from './fit/counters.js';
import { dutyTimes } from './fit/duty-times.js';
import { fitLines } from './fit/lines.js';
import {
  afterNightsPatterns,
  flipPatterns,
  halfWeekendPatterns,
  restPatterns,
  successionPatterns,
  weeklyRestPatterns,
} from './fit/patterns.js';
import { fitPerson, wardRuns } from './fit/people.js';
import type { FitProblem, FitRota } from './problem/fit-problem.js';
import { OFF } from './problem/fit-problem.js';
import { isHard } from './rules/rule-set.js';
import type { WardContext } from './rules/worker-context.js';
import { openWard } from './rules/worker-context.js';
import type { RotaProblem } from './ward/rota-problem.js';
import type { RotaEntry } from './ward/shift.js';
import { hasUnpaidWork, shiftIdOf, workingMinutes } from './ward/shift.js';
import { addDays, dayNumber } from './ward/time.js';

/**
 * A ward's problem as the engine's: people in the order of the workers, duties in the order of the shift kinds, day 0 the
 * first day. Ids of rules and lines are the ward's own, so that what the engine charges can be told in the ward's words.
 *
 * Said more strictly than the rule, never more loosely: L3 (see `weeklyRestPatterns`). Left to the judge: two shifts of one
 * worker on one day, a young worker's weekly rest of 48 h, the registered share where shifts of one day differ in pay, and patterns that begin
 * before the period with a shift of a kind that the problem does not have (another unit's).
 * @throws {WallTimeNotUnique} when a shift begins or ends in the hour of a clock change
 */
export function toFitProblem(problem: RotaProblem, context: WardContext = openWard(problem)): FitProblem {
  const { rules } = problem.ruleSet;
  const times = dutyTimes(problem);
  const dayIndexes = context.calendar.days.map((_, day) => day);
  const hasYoung = problem.workers.some((worker) => worker.youngWorker);
  const patterns = [
    ...(isHard(rules.L2.hardness) ? restPatterns(problem, times, 'L2', rules.L2.params.restMinutes) : []),
    ...(hasYoung && isHard(rules.L6.hardness) ? restPatterns(problem, times, 'L6', rules.L6.params.restMinutes) : []),
    ...successionPatterns(problem, times),
    ...weeklyRestPatterns(problem, times),
    ...afterNightsPatterns(problem, times),
    ...flipPatterns(problem),
    ...halfWeekendPatterns(problem, context.calendar),
  ];
  const runs = wardRuns(context);
  const measures = wardMeasures(context);
  const { lines, predicates } = fitLines(context);
  return {
    name: `${problem.unit.unitId} ${problem.period.firstDay}`,
    days: problem.period.days,
    duties: problem.shiftKinds.map((kind, index) => ({
      id: kind.kindId,
      paidMinutes: dayIndexes.map((day) => times(index, day).paidMinutes),
      ...(hasUnpaidWork(kind) ? { workedMinutes: dayIndexes.map((day) => workingMinutes(times(index, day))) } : {}),
      times: dayIndexes.map((day) => ({ start: times(index, day).start, end: times(index, day).end })),
    })),
    people: problem.workers.map((worker) => ({
      ...fitPerson(context, worker, patterns, runs),
      counters: countersOf(context, worker, measures),
    })),
    patterns,
    runs: runs.map(({ rule }) => rule),
    measures: measures.measures,
    predicates,
    lines,
    ...(problem.published
      ? {
          published: {
            cells: fitRotaOf(problem, problem.published),
            changePrice: problem.workers.map(() => (rules.P17.hardness === 'soft' ? rules.P17.params.weightPerChange : 0)),
            level: 'policy' as const,
            ...(problem.changeBudget ? { budget: problem.changeBudget } : {}),
          },
        }
      : {}),
  };
}

/** A rota's entries as cells. Entries of workers, kinds or days that the problem does not have are left out; of two shifts on one day the later counts. */
export function fitRotaOf(problem: RotaProblem, entries: readonly RotaEntry[]): FitRota {
  const cells = problem.workers.map(() => Array.from({ length: problem.period.days }, () => OFF as number));
  const rowOf = new Map(problem.workers.map((worker, index) => [worker.workerId, index]));
  const dutyOf = new Map(problem.shiftKinds.map((kind, index) => [kind.kindId, index]));
  const first = dayNumber(problem.period.firstDay);
  for (const { workerId, shiftId } of entries) {
    const separator = shiftId.indexOf(':');
    const row = cells[rowOf.get(workerId) ?? -1];
    const day = dayNumber(shiftId.slice(0, separator)) - first;
    const duty = dutyOf.get(shiftId.slice(separator + 1));
    if (row && duty !== undefined && day >= 0 && day < row.length) row[day] = duty;
  }
  return cells;
}

/** The entries of the engine's rota, by worker and then by day. */
export function entriesOfFitRota(problem: RotaProblem, rota: FitRota): RotaEntry[] {
  return problem.workers.flatMap(({ workerId }, row) =>
    (rota[row] ?? []).flatMap((cell, day) => {
      const kind = problem.shiftKinds[cell];
      return cell === OFF || !kind ? [] : [{ workerId, shiftId: shiftIdOf(addDays(problem.period.firstDay, day), kind.kindId) }];
    }),
  );
}
