import { LEDGER_KINDS, takesPart } from '../ledger.js';
import type { CounterRule, FitLevel, Measure } from '../problem/fit-problem.js';
import { contractTarget } from '../rules/contract-band.js';
import { isHard } from '../rules/rule-set.js';
import { weekendAllowance, weekendsOf } from '../rules/weekends.js';
import type { WardContext } from '../rules/worker-context.js';
import { leaveCreditOf } from '../rules/worker-context.js';
import type { LedgerKind } from '../ward/rota-problem.js';
import { hasUnpaidWork, workingMinutes } from '../ward/shift.js';
import { addDays, isWeekend } from '../ward/time.js';
import type { Worker } from '../ward/worker.js';
import { isPartTime } from '../ward/worker.js';
import { shiftsAWeek } from './patterns.js';

/** The measures of a ward, shared by everybody, and where each one stands. */
export interface WardMeasures {
  readonly measures: readonly Measure[];
  readonly minutes: number;
  /** Working time from the first day to the end of week `n`. */
  readonly minutesToWeek: readonly number[];
  readonly minutesInWeek: readonly number[];
  readonly shiftsInWeek: readonly number[];
  readonly weekends: number;
  readonly ledger: Readonly<Record<LedgerKind, number>>;
}

export function wardMeasures(context: WardContext): WardMeasures {
  const { problem, calendar } = context;
  const { days } = problem.period;
  const all = problem.shiftKinds.map((_, index) => index);
  const nights = all.filter((index) => problem.shiftKinds[index]!.band === 'NIGHT');
  const measures: Measure[] = [];
  const add = (measure: Measure) => measures.push(measure) - 1;
  // Averages are of working time (L1, L5), everything else of pay; mostly they are the same.
  const worked = problem.shiftKinds.some(hasUnpaidWork) ? 'worked-minutes' : 'minutes';
  const weekTo = (week: number) => Math.min(days, 7 * (week + 1));
  const weeks = context.weekEnds.map((_, week) => week);
  const eachDay = (wanted: (day: string) => boolean) =>
    calendar.days.flatMap((day, index) => (wanted(day) ? [[{ day: index, duties: all }]] : []));
  const weekends = weekendsOf(calendar.days).map((weekend) => weekend.map((day) => ({ day: calendar.indexOf(day), duties: all })));
  return {
    minutes: add({ id: 'minutes', kind: 'duties', duties: all, unit: 'minutes', from: 0, to: days }),
    minutesToWeek: weeks.map((week) =>
      add({ id: `minutes to week ${week + 1}`, kind: 'duties', duties: all, unit: worked, from: 0, to: weekTo(week) }),
    ),
    minutesInWeek: weeks.map((week) =>
      add({ id: `minutes in week ${week + 1}`, kind: 'duties', duties: all, unit: 'minutes', from: 7 * week, to: weekTo(week) }),
    ),
    shiftsInWeek: weeks.map((week) =>
      add({ id: `shifts in week ${week + 1}`, kind: 'duties', duties: all, unit: 'count', from: 7 * week, to: weekTo(week) }),
    ),
    weekends: add({ id: 'weekends', kind: 'groups', groups: weekends }),
    ledger: {
      nights: add({ id: 'nights', kind: 'duties', duties: nights, unit: 'count', from: 0, to: days }),
      weekends: add({ id: 'weekend shifts', kind: 'groups', groups: eachDay(isWeekend) }),
      holidays: add({ id: 'holiday shifts', kind: 'groups', groups: eachDay((day) => problem.publicHolidays.includes(day)) }),
    },
    measures,
  };
}

/** Averages over 17 weeks (L1, L5) as the most minutes that may be added by the end of each week. */
function averageCounters(context: WardContext, worker: Worker, measures: WardMeasures): CounterRule[] {
  const { L1, L5 } = context.problem.ruleSet.rules;
  const { leaveDays } = context.absencesOf(worker.workerId);
  const past = context.pastOf(worker.workerId);
  const optOut = worker.wtrOptOut;
  const bounds = [
    { id: 'L1', rule: L1, weekMinutes: L1.params.weekMinutesMax, binds: true },
    // Six days of each seven: the weekly rest day is taken out of a night worker's reference period.
    { id: 'L5', rule: L5, weekMinutes: L5.params.dayMinutesMax * 6, binds: worker.nightsOnly === true || worker.nightWorker === true },
  ];
  return bounds.flatMap(({ id, rule, weekMinutes, binds }) => {
    if (!binds || !isHard(rule.hardness)) return [];
    return context.weekEnds.flatMap((weekEnd, week) => {
      const weekStart = addDays(weekEnd, -7);
      const optedOut =
        id === 'L1' && optOut !== undefined && optOut.from <= weekStart && (optOut.to === undefined || weekStart <= optOut.to);
      if (optedOut) return [];
      const from = addDays(weekEnd, -7 * rule.params.referenceWeeks);
      const before = past.reduce((sum, { shift }) => (shift.date >= from && shift.date < weekEnd ? sum + workingMinutes(shift) : sum), 0);
      const excluded = [...leaveDays].filter((day) => day >= from && day < weekEnd).length;
      const most = Math.floor((weekMinutes * (7 * rule.params.referenceWeeks - excluded)) / 7);
      // History alone may be above the limit; then nothing more is allowed, but no work stays possible.
      return [{ id, level: 'policy' as const, measure: measures.minutesToWeek[week]!, before, hardMax: Math.max(most, before) }];
    });
  });
}

function weekCounters(context: WardContext, worker: Worker, measures: WardMeasures): CounterRule[] {
  const { C2, L3 } = context.problem.ruleSet.rules;
  const past = context.pastOf(worker.workerId);
  return context.weekEnds.flatMap((weekEnd, week) => {
    const weekStart = addDays(weekEnd, -7);
    const before = past.reduce((sum, { shift }) => (shift.date >= weekStart && shift.date < weekEnd ? sum + shift.paidMinutes : sum), 0);
    const counters: CounterRule[] = [];
    if (isHard(C2.hardness)) {
      counters.push({
        id: 'C2',
        level: 'policy',
        measure: measures.minutesInWeek[week]!,
        before,
        hardMax: Math.max(C2.params.weekMinutesMax, before),
      });
    }
    if (isHard(L3.hardness) && shiftsAWeek(context.problem) > 6) {
      counters.push({ id: 'L3', level: 'policy', measure: measures.shiftsInWeek[week]!, before: 0, hardMax: 6 });
    }
    return counters;
  });
}

function contractCounters(context: WardContext, worker: Worker, measures: WardMeasures): CounterRule[] {
  const { hardness, params, level } = context.problem.ruleSet.rules.C1;
  if (worker.employment !== 'SUBSTANTIVE' || hardness === 'off' || hardness === 'flag') return [];
  const target = contractTarget(worker, leaveCreditOf(context.problem, context.calendar, worker.workerId));
  const common = { id: 'C1', level: level as FitLevel, measure: measures.minutes, before: 0 };
  const distance: CounterRule = {
    ...common,
    hardMin: target - params.bandMinutes,
    hardMax: target + params.bandMinutes,
    range: { min: target, max: target, underPrice: params.weightPerHour, overPrice: params.weightPerHour, per: 60 },
  };
  if (!isPartTime(worker)) return [distance];
  return [
    distance,
    { ...common, range: { min: 0, max: target, underPrice: 0, overPrice: params.partTimeWeight, per: params.partTimeShiftMinutes } },
  ];
}

/** One worker's counters: averages, weekly maximum, contract, weekends, and the three ledgers. */
export function countersOf(context: WardContext, worker: Worker, measures: WardMeasures): CounterRule[] {
  const { F2, F3 } = context.problem.ruleSet.rules;
  const counters = [
    ...averageCounters(context, worker, measures),
    ...weekCounters(context, worker, measures),
    ...contractCounters(context, worker, measures),
  ];
  if (F2.hardness === 'soft') {
    const max = weekendAllowance(context.problem.period.days, F2.params);
    counters.push({
      id: 'F2',
      level: F2.level as FitLevel,
      measure: measures.weekends,
      before: 0,
      range: { min: 0, max, underPrice: 0, overPrice: F2.params.weight, per: 1 },
    });
  }
  if (F3.hardness === 'soft') {
    const opening = context.openingOf(worker.workerId);
    for (const kind of LEDGER_KINDS) {
      const targetThousandths = context.targets[kind].get(worker.workerId);
      if (targetThousandths === undefined || !takesPart(worker, kind)) continue;
      if (kind === 'holidays' && context.problem.publicHolidays.length === 0 && (opening?.holidays ?? 0) * 1000 === targetThousandths)
        continue;
      const squared = { targetThousandths, price: F3.params.weightPerSquare };
      counters.push({ id: 'F3', level: F3.level as FitLevel, measure: measures.ledger[kind], before: opening?.[kind] ?? 0, squared });
    }
  }
  return counters;
}
