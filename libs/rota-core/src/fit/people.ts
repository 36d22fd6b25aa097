import { OFF } from '../problem/fit-problem.js';
import type { CellPrice, FitLevel, FitPerson, PatternRule, RunRule } from '../problem/fit-problem.js';
import { forbiddenBy } from '../rules/availability.js';
import { breakShortfall } from '../rules/breaks.js';
import { isHard } from '../rules/rule-set.js';
import { afterWakeUps } from '../rules/sleep-ins.js';
import { runsOf } from '../rules/runs.js';
import type { WardContext } from '../rules/worker-context.js';
import type { ShiftBand } from '../ward/shift.js';
import { addDays } from '../ward/time.js';
import type { Worker } from '../ward/worker.js';
import { isNovice } from '../ward/worker.js';
import { DAYS_LOOKED_BACK } from './duty-times.js';

/** Duties that a worker may do at all: not barred for ever by a break that the kind does not plan. */
function dutiesOf(context: WardContext, worker: Worker): number[] {
  const rule = context.problem.ruleSet.rules[worker.youngWorker ? 'L6' : 'L4'];
  const { longerThanMinutes, breakMinutes } = rule.params;
  return context.problem.shiftKinds.flatMap((kind, index) =>
    isHard(rule.hardness) && breakShortfall(kind, longerThanMinutes, breakMinutes) > 0 ? [] : [index],
  );
}

/** Days and duties forbidden one by one, and those too near to work known from elsewhere or from before the period. */
function barsOf(context: WardContext, worker: Worker): NonNullable<FitPerson['barred']> {
  const { problem, calendar } = context;
  const { rules } = problem.ruleSet;
  const absences = context.absencesOf(worker.workerId);
  const past = context.pastOf(worker.workerId);
  const restMinutes = worker.youngWorker ? rules.L6.params.restMinutes : rules.L2.params.restMinutes;
  const kindIndex = new Map(problem.shiftKinds.map((kind, index) => [kind.kindId, index]));
  const tooNear = (start: number, end: number) =>
    past.some(({ shift }) => start - shift.end < restMinutes && shift.start - end < restMinutes);
  const follows = (band: ShiftBand, date: string) =>
    past.some(
      ({ shift }) =>
        addDays(shift.date, 1) === date &&
        rules.P15.params.successions.some((pair) => pair.hardness === 'hard' && pair.first === shift.band && pair.next === band),
    );
  const barred = new Map<number, number[]>();
  for (const shift of calendar.shifts) {
    const forbidden = forbiddenBy(worker, shift, absences, problem.unit.unitId).some((rule) => isHard(rules[rule].hardness));
    const near = isHard(rules.L2.hardness) && tooNear(shift.start, shift.end);
    if (!forbidden && !near && !(isHard(rules.P15.hardness) && follows(shift.band, shift.date))) continue;
    const day = calendar.indexOf(shift.date);
    barred.set(day, [...(barred.get(day) ?? []), kindIndex.get(shift.kindId)!]);
  }
  return [...barred].map(([day, duties]) => (duties.length === problem.shiftKinds.length ? { day } : { day, duties }));
}

function pricesOf(context: WardContext, worker: Worker): CellPrice[] {
  const { problem, calendar } = context;
  const { C3, P9, P22, F1 } = problem.ruleSet.rules;
  const past = context.pastOf(worker.workerId);
  const prices: CellPrice[] = [];
  const temporary = worker.employment === 'AGENCY' ? C3.params.agencyWeight : worker.employment === 'BANK' ? C3.params.bankWeight : 0;
  const kindIndex = new Map(problem.shiftKinds.map((kind, index) => [kind.kindId, index]));
  for (const shift of calendar.shifts) {
    const place = { day: calendar.indexOf(shift.date), cell: kindIndex.get(shift.kindId)! };
    if (temporary > 0 && C3.hardness === 'soft') prices.push({ id: 'C3', ...place, price: temporary, level: C3.level as FitLevel });
    if (P22.hardness === 'soft' && shift.band === 'SLEEP_IN') {
      const [broken] = afterWakeUps([...past, { workerId: worker.workerId, shift }], P22.params, shift.date);
      if (broken) prices.push({ id: 'P22', ...place, price: broken.cost, level: P22.level as FitLevel });
    }
    if (P9.hardness !== 'off' && P9.hardness !== 'flag' && context.continuousShiftIds.has(shift.shiftId) && isNovice(worker, shift.date)) {
      prices.push({ id: 'P9', ...place, price: P9.params.noviceOnContinuousWeight, level: 'policy' });
    }
  }
  if (F1.hardness !== 'soft') return prices;
  for (const request of context.requestsOf(worker.workerId)) {
    const day = calendar.indexOf(request.date);
    if (day < 0 || day >= calendar.days.length) continue;
    const named = problem.shiftKinds.flatMap((kind, index) => ((request.kindIds?.includes(kind.kindId) ?? true) ? [index] : []));
    const others = [OFF, ...kindIndex.values()].filter((cell) => !named.includes(cell));
    // A wish for work is broken by every cell that is not it, a wish to be off by every one that is.
    for (const cell of request.wants === 'on' ? others : named)
      prices.push({ id: 'F1', day, cell, price: F1.params[request.strength], level: F1.level as FitLevel });
  }
  return prices;
}

/** Cells of the days before the period: as far back as every shift is of a kind that the problem has. */
function cellsBefore(context: WardContext, worker: Worker): number[] {
  const { shiftKinds, period } = context.problem;
  const cells: number[] = [];
  for (let back = 1; back <= DAYS_LOOKED_BACK; back += 1) {
    const date = addDays(period.firstDay, -back);
    const shift = context.pastOf(worker.workerId).findLast((assignment) => assignment.shift.date === date)?.shift;
    const cell = shift ? shiftKinds.findIndex((kind) => kind.kindId === shift.kindId) : OFF;
    if (shift && cell === -1) break;
    cells.unshift(cell);
  }
  return cells;
}

/** A run rule of the ward, with the bands that it follows through history. */
export interface WardRun {
  readonly rule: RunRule;
  readonly belongs: (band: ShiftBand) => boolean;
}

export function wardRuns(context: WardContext): WardRun[] {
  const { shiftKinds, ruleSet } = context.problem;
  const { P13, P14, P22 } = ruleSet.rules;
  const run = (id: string, belongs: (band: ShiftBand) => boolean, max: number, overPrice: number): WardRun => ({
    belongs,
    rule: {
      id,
      level: 'policy',
      cells: shiftKinds.flatMap(({ band }, index) => (belongs(band) ? [index] : [])),
      max,
      overPrice,
      min: 0,
      underPrice: null,
      startExempt: true,
      endExempt: true,
    },
  });
  return [
    ...(P13.hardness === 'soft' ? [run('P13', (band) => band === 'NIGHT', P13.params.nightsMax, P13.params.weightPerNight)] : []),
    ...(P14.hardness === 'soft' ? [run('P14', (band) => band === 'LONG_DAY', P14.params.longDaysMax, P14.params.weightPerLongDay)] : []),
    ...(P14.hardness === 'soft' ? [run('P14', () => true, P14.params.daysMax, P14.params.weightPerDay)] : []),
    ...(P22.hardness === 'soft' ? [run('P22', (band) => band === 'SLEEP_IN', P22.params.inARowMax, P22.params.weightPerSleepIn)] : []),
  ].filter(({ rule }) => rule.cells.length > 0);
}

/** A worker as the engine sees them, without counters. Patterns that no cell of theirs can match are left out. */
export function fitPerson(
  context: WardContext,
  worker: Worker,
  patterns: readonly PatternRule[],
  runs: readonly WardRun[],
): Omit<FitPerson, 'counters'> {
  const { problem, calendar } = context;
  const duties = dutiesOf(context, worker);
  const before = cellsBefore(context, worker);
  const possible = new Set([OFF, ...duties, ...before]);
  const pastRuns = context.pastOf(worker.workerId);
  const lastDay = addDays(problem.period.firstDay, -1);
  const ownPatternId = worker.youngWorker ? 'L2' : 'L6';
  return {
    id: worker.workerId,
    duties,
    barred: barsOf(context, worker),
    pins: problem.pins.flatMap((pin) => {
      const shift = pin.workerId === worker.workerId ? calendar.shiftById.get(pin.shiftId) : undefined;
      return shift
        ? [{ day: calendar.indexOf(shift.date), cell: problem.shiftKinds.findIndex((kind) => kind.kindId === shift.kindId) }]
        : [];
    }),
    prices: pricesOf(context, worker),
    before,
    patterns: patterns.flatMap((pattern, index) =>
      pattern.id !== ownPatternId && pattern.steps.every((step) => step.some((cell) => possible.has(cell))) ? [index] : [],
    ),
    runs: runs.map(({ belongs }, rule) => {
      const open = runsOf(pastRuns, belongs).find((run) => run.shifts.at(-1)!.date === lastDay);
      return { rule, before: open?.shifts.length ?? 0 };
    }),
  };
}
