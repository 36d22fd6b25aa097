import type { Assignment } from '../ward/shift.js';
import type { Worker } from '../ward/worker.js';
import { isNovice } from '../ward/worker.js';
import { forbiddenBy } from './availability.js';
import { averageHours } from './average-hours.js';
import type { Breach } from './breach.js';
import { hardBreach, softBreach } from './breach.js';
import { breakShortfall } from './breaks.js';
import { consecutive } from './consecutive.js';
import { contractBand, contractTarget } from './contract-band.js';
import { fairness } from './fairness.js';
import { minimumRest } from './minimum-rest.js';
import { nightWork } from './night-work.js';
import { overlap } from './overlap.js';
import { changesToPublished } from './published.js';
import { brokenRequests } from './requests.js';
import { restAfterNights } from './rest-after-nights.js';
import type { RuleId } from './rule-set.js';
import { flips, succession } from './succession.js';
import { weeklyMaximum } from './weekly-maximum.js';
import { afterWakeUps } from './sleep-ins.js';
import { weekendRules } from './weekends.js';
import { weeklyRest } from './weekly-rest.js';
import type { WardContext } from './worker-context.js';
import { leaveCreditOf } from './worker-context.js';

/** Breaches that end in the period: what lies wholly in the past was judged then. */
function endingInPeriod(breaches: readonly Breach[], own: readonly Assignment[]): Breach[] {
  const ids = new Set(own.map(({ shift }) => shift.shiftId));
  return breaches.filter((breach) => breach.shiftIds.some((shiftId) => ids.has(shiftId)));
}

function lawful(context: WardContext, worker: Worker, own: readonly Assignment[], all: readonly Assignment[]): Breach[] {
  const { rules } = context.problem.ruleSet;
  const { leaveDays } = context.absencesOf(worker.workerId);
  const isNightWorker = worker.nightsOnly || worker.nightWorker;
  const optOut = worker.wtrOptOut;
  const optedOutOn = (day: string) => optOut !== undefined && optOut.from <= day && (optOut.to === undefined || day <= optOut.to);
  const { params: average } = rules.L1;
  const breaches = [
    ...averageHours(all, leaveDays, context.weekEnds, average.weekMinutesMax, average.referenceWeeks, optedOutOn),
    ...minimumRest(all, rules.L2.params.restMinutes),
    ...weeklyRest(all, context.weekStarts, rules.L3.params.weekRestMinutes, rules.L3.params.fortnightRestMinutes),
    ...(isNightWorker ? nightWork(all, leaveDays, context.weekEnds, rules.L5.params.dayMinutesMax, rules.L5.params.referenceWeeks) : []),
    ...overlap(all),
  ];
  if (worker.youngWorker) {
    const { restMinutes, weekRestMinutes } = rules.L6.params;
    // No fortnight makes up for a young worker's week: the two days are owed in each.
    breaches.push(...minimumRest(all, restMinutes, 'L6'), ...weeklyRest(all, context.weekStarts, weekRestMinutes, Infinity, 'L6'));
  }
  return endingInPeriod(breaches, own);
}

function breaksOwed(context: WardContext, worker: Worker, own: readonly Assignment[]): Breach[] {
  const { rules } = context.problem.ruleSet;
  const rule: RuleId = worker.youngWorker ? 'L6' : 'L4';
  const { longerThanMinutes, breakMinutes } = rules[rule].params;
  const short = new Map(context.problem.shiftKinds.map((kind) => [kind.kindId, breakShortfall(kind, longerThanMinutes, breakMinutes)]));
  return own.flatMap(({ workerId, shift }) => {
    const amount = short.get(shift.kindId) ?? 0;
    return amount === 0
      ? []
      : [hardBreach(rule, workerId, [shift], { limit: breakMinutes, found: breakMinutes - amount, amount, unit: 'minutes' })];
  });
}

function pricedShifts(context: WardContext, worker: Worker, own: readonly Assignment[]): Breach[] {
  const { C3, P9 } = context.problem.ruleSet.rules;
  const weight = worker.employment === 'AGENCY' ? C3.params.agencyWeight : worker.employment === 'BANK' ? C3.params.bankWeight : 0;
  const once = { limit: 0, found: 1, amount: 1, unit: 'shifts' } as const;
  const { noviceOnContinuousWeight } = P9.params;
  return own.flatMap(({ workerId, shift }) => [
    ...(weight > 0 ? [softBreach('C3', 'policy', workerId, [shift], { ...once, cost: weight })] : []),
    ...(context.continuousShiftIds.has(shift.shiftId) && isNovice(worker, shift.date)
      ? [softBreach('P9', 'policy', workerId, [shift], { ...once, cost: noviceOnContinuousWeight })]
      : []),
  ]);
}

/**
 * Everything one worker's shifts break, hard and soft, in the order of the catalogue. The independent judge's half of
 * the people; cover is the other half.
 * @param own the worker's assignments of the period, in any order
 * @returns breaches; rules that are `off` give none, rules set to `flag` give breaches without a price. Never throws.
 */
export function judgeWorker(context: WardContext, worker: Worker, own: readonly Assignment[]): Breach[] {
  const { problem, calendar } = context;
  const { rules } = problem.ruleSet;
  const { firstDay } = problem.period;
  const absences = context.absencesOf(worker.workerId);
  const all = [...context.pastOf(worker.workerId), ...own];
  const target = contractTarget(worker, leaveCreditOf(problem, calendar, worker.workerId));
  const once = { limit: 0, found: 1, amount: 1, unit: 'shifts' } as const;
  const breaches: Breach[] = [
    ...own.flatMap(({ workerId, shift }) =>
      forbiddenBy(worker, shift, absences, problem.unit.unitId).map((rule) => hardBreach(rule, workerId, [shift], once)),
    ),
    ...lawful(context, worker, own, all),
    ...breaksOwed(context, worker, own),
    ...contractBand(own, worker, target, rules.C1.params),
    ...weeklyMaximum(all, context.weekEnds, rules.C2.params.weekMinutesMax),
    ...pricedShifts(context, worker, own),
    ...consecutive('P13', all, (band) => band === 'NIGHT', rules.P13.params.nightsMax, rules.P13.params.weightPerNight, firstDay),
    ...restAfterNights(all, rules.P13.params.restAfterMinutes, rules.P13.params.restWeight, firstDay),
    ...consecutive('P14', all, (band) => band === 'LONG_DAY', rules.P14.params.longDaysMax, rules.P14.params.weightPerLongDay, firstDay),
    ...consecutive('P14', all, () => true, rules.P14.params.daysMax, rules.P14.params.weightPerDay, firstDay),
    ...succession(all, rules.P15.params.successions, firstDay),
    ...flips(all, rules.P15.params.flipDays, rules.P15.params.flipWeight, firstDay),
    ...changesToPublished(problem, worker.workerId, own, rules.P17.params),
    ...consecutive('P22', all, (band) => band === 'SLEEP_IN', rules.P22.params.inARowMax, rules.P22.params.weightPerSleepIn, firstDay),
    ...afterWakeUps(all, rules.P22.params, firstDay),
    ...brokenRequests(own, context.requestsOf(worker.workerId), rules.F1.params),
    ...weekendRules(own, calendar.days, rules.F2.params),
    ...fairness(worker, own, context.openingOf(worker.workerId), context.targets, problem.publicHolidays, rules.F3.params),
  ];
  return breaches.flatMap((breach) => {
    const { hardness } = rules[breach.rule];
    if (hardness === 'off') return [];
    return [hardness === 'flag' ? { ...breach, severity: 'flag' as const, cost: 0 } : breach];
  });
}
