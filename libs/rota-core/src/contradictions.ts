import { asksForWholeShift, demandLines } from './demand/lines.js';
import { isMeant, whoInWords } from './demand/who.js';
import { forbiddenBy } from './rules/availability.js';
import { contractTarget } from './rules/contract-band.js';
import { isHard } from './rules/rule-set.js';
import type { Breach } from './rules/breach.js';
import { judgeWorker } from './rules/judge-worker.js';
import type { RuleId } from './rules/rule-set.js';
import type { WardContext } from './rules/worker-context.js';
import { leaveCreditOf } from './rules/worker-context.js';
import { assignmentsOf, byWorker } from './ward/calendar.js';
import { countsTowardsCover } from './ward/worker.js';

/** A person whose facts contradict one another: no rota can keep them all. Somebody must change one before a fit. */
export type Contradiction =
  /** A pin, or pins together, that break a hard rule. */
  | {
      readonly kind: 'pins-break-rule';
      readonly workerId: string;
      readonly rule: RuleId;
      readonly shiftIds: readonly string[];
      readonly breach: Breach;
      readonly words: string;
    }
  /** Contracted minutes that the days left by leave, days off and limits cannot hold. */
  | {
      readonly kind: 'contract-out-of-reach';
      readonly workerId: string;
      readonly neededMinutes: number;
      readonly possibleMinutes: number;
      readonly words: string;
    }
  /** A fact about a worker, shift or day that the problem does not have. */
  | {
      readonly kind: 'unknown-reference';
      readonly where: 'leave' | 'request' | 'pin' | 'day-off' | 'past-shift' | 'demand';
      readonly id: string;
      readonly words: string;
    };

/** Demand that nobody can meet whatever the rota: it will be a named gap, and is told before anybody waits for a fit. */
export interface ImpossibleDemand {
  readonly lineId: string;
  readonly name: string;
  readonly wanted: number;
  /** People of the right kind whom nothing bars from the shift. */
  readonly available: number;
  readonly words: string;
}

export interface FeasibilityReport {
  readonly contradictions: readonly Contradiction[];
  readonly impossibleDemand: readonly ImpossibleDemand[];
  /** Paid minutes the required lines ask for, and the most that contracts (one shift above them) and temporary staff can give, by group. */
  readonly capacity: readonly {
    readonly group: 'registered' | 'support';
    readonly wantedMinutes: number;
    readonly ownStaffMinutes: number;
  }[];
}

/** Hard rules that pins can break by themselves; hours below contract are not among them, since the fit adds shifts. */
function contradictoryPins(context: WardContext): Contradiction[] {
  const known = context.problem.pins.filter(
    (pin) => context.calendar.workerById.has(pin.workerId) && context.calendar.shiftById.has(pin.shiftId),
  );
  return [...byWorker(assignmentsOf(known, context.calendar))].flatMap(([workerId, pinned]) => {
    const breaches = judgeWorker(context, context.calendar.workerById.get(workerId)!, pinned);
    return breaches.flatMap((breach): Contradiction[] => {
      if (breach.severity !== 'hard' || (breach.rule === 'C1' && breach.found < breach.limit)) return [];
      const words = `${workerId} is pinned to ${breach.shiftIds.join(' and ')}, which breaks ${breach.rule} (${context.problem.ruleSet.rules[breach.rule].name}). Unpin one, or change what it contradicts.`;
      return [{ kind: 'pins-break-rule', workerId, rule: breach.rule, shiftIds: breach.shiftIds, breach, words }];
    });
  });
}

function contractsOutOfReach(context: WardContext): Contradiction[] {
  const { problem, calendar } = context;
  const { hardness, params } = problem.ruleSet.rules.C1;
  if (!isHard(hardness)) return [];
  return problem.workers.flatMap((worker): Contradiction[] => {
    if (worker.employment !== 'SUBSTANTIVE') return [];
    const absences = context.absencesOf(worker.workerId);
    const needed = contractTarget(worker, leaveCreditOf(problem, calendar, worker.workerId)) - params.bandMinutes;
    const longest = new Map<string, number>();
    for (const shift of calendar.shifts) {
      if (forbiddenBy(worker, shift, absences, problem.unit.unitId).length > 0) continue;
      longest.set(shift.date, Math.max(longest.get(shift.date) ?? 0, shift.paidMinutes));
    }
    const { C2 } = problem.ruleSet.rules;
    // Week by week: the longest shift of each day that is left, never more than the week's highest paid hours.
    const possible = context.weekEnds.reduce((sum, weekEnd, week) => {
      const days = calendar.days.slice(7 * week, 7 * (week + 1));
      const minutes = days.reduce((total, day) => total + (longest.get(day) ?? 0), 0);
      return weekEnd && isHard(C2.hardness) ? sum + Math.min(minutes, C2.params.weekMinutesMax) : sum + minutes;
    }, 0);
    if (possible >= needed) return [];
    const words = `${worker.workerId} owes at least ${needed} minutes and the days that leave, days off and limits allow hold ${possible} at most. Lower the contract of the period, or credit the leave.`;
    return [{ kind: 'contract-out-of-reach', workerId: worker.workerId, neededMinutes: needed, possibleMinutes: possible, words }];
  });
}

function unknownReferences(context: WardContext): Contradiction[] {
  const { problem, calendar } = context;
  const kinds = new Set(problem.shiftKinds.map((kind) => kind.kindId));
  const found: Contradiction[] = [];
  const check = (isKnown: boolean, where: Extract<Contradiction, { kind: 'unknown-reference' }>['where'], id: string) => {
    if (!isKnown)
      found.push({ kind: 'unknown-reference', where, id, words: `The ${where} names ${id}, which this problem does not have.` });
  };
  const isWorker = (workerId: string) => calendar.workerById.has(workerId);
  for (const { workerId } of problem.leave) check(isWorker(workerId), 'leave', workerId);
  for (const { workerId } of problem.requests) check(isWorker(workerId), 'request', workerId);
  for (const { workerId } of problem.fixedDaysOff) check(isWorker(workerId), 'day-off', workerId);
  for (const { workerId } of problem.history.pastShifts) check(isWorker(workerId), 'past-shift', workerId);
  for (const pin of problem.pins) {
    check(isWorker(pin.workerId), 'pin', pin.workerId);
    check(calendar.shiftById.has(pin.shiftId), 'pin', pin.shiftId);
  }
  for (const { extent } of problem.demand.templates)
    for (const kindId of 'kindIds' in extent ? extent.kindIds : 'handoversOf' in extent ? extent.handoversOf : [])
      check(kinds.has(kindId), 'demand', kindId);
  for (const { kindIds } of problem.demand.balances) for (const kindId of kindIds) check(kinds.has(kindId), 'demand', kindId);
  return found;
}

function impossibleLines(context: WardContext): ImpossibleDemand[] {
  const { problem, calendar } = context;
  const nameOf = (workerId: string) => calendar.workerById.get(workerId)?.name ?? workerId;
  return demandLines(problem, calendar).flatMap((line): ImpossibleDemand[] => {
    if (line.level !== 'required') return [];
    const covering = calendar.shifts.filter((shift) =>
      line.shiftId === undefined ? shift.start <= line.start && line.end <= shift.end : shift.shiftId === line.shiftId,
    );
    const available = problem.workers.filter(
      (worker) =>
        isMeant(line.who, worker, line.date) &&
        countsTowardsCover(worker, problem.unit.unitId, line.date) &&
        (context.pastOf(worker.workerId).some(({ shift }) => shift.start <= line.start && line.end <= shift.end) ||
          covering.some((shift) => forbiddenBy(worker, shift, context.absencesOf(worker.workerId), problem.unit.unitId).length === 0)),
    ).length;
    if (available >= line.min) return [];
    const words = `${line.name} on ${line.shiftId ?? line.date} wants ${line.min} of ${whoInWords(line.who, nameOf)}; ${available} can work it at all.`;
    return [{ lineId: line.lineId, name: line.name, wanted: line.min, available, words }];
  });
}

function capacityOf(context: WardContext): FeasibilityReport['capacity'] {
  const { problem, calendar } = context;
  const lines = demandLines(problem, calendar);
  return (['registered', 'support'] as const).map((group) => {
    const who = group === 'registered' ? 'registered' : 'support-worker';
    const wantedMinutes = lines.reduce((sum, line) => {
      const shift = asksForWholeShift(line) ? calendar.shiftById.get(line.shiftId!) : undefined;
      return line.who.is === who && shift ? sum + line.min * shift.paidMinutes : sum;
    }, 0);
    const ownStaffMinutes = problem.workers.reduce((sum, worker) => {
      if (worker.employment !== 'SUBSTANTIVE' || (worker.grade === 'RN') !== (group === 'registered')) return sum;
      return sum + contractTarget(worker, leaveCreditOf(problem, calendar, worker.workerId)) + problem.ruleSet.rules.C1.params.bandMinutes;
    }, 0);
    return { group, wantedMinutes, ownStaffMinutes };
  });
}

/**
 * Looks for what no fit can mend, before one is asked for: people whose facts contradict one another (with the facts),
 * demand that too few people can work, and hours wanted against hours that own staff have. Finds no contradiction that
 * only shows when rules of several people act together; those become named gaps.
 * Cost: lines x workers.
 */
export function feasibilityOf(context: WardContext): FeasibilityReport {
  return {
    contradictions: [...unknownReferences(context), ...contradictoryPins(context), ...contractsOutOfReach(context)],
    impossibleDemand: impossibleLines(context),
    capacity: capacityOf(context),
  };
}
