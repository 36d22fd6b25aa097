import { balanceOf, coverOf, PeoplePresent } from './cover.js';
import type { BalanceCover, CoverLine } from './cover.js';
import { balanceLines } from './demand/balances.js';
import { demandLines } from './demand/lines.js';
import { isMeant } from './demand/who.js';
import { averageOver } from './rules/average-hours.js';
import type { Breach } from './rules/breach.js';
import { contractTarget, proportionalCost } from './rules/contract-band.js';
import { withOneMore } from './rules/new-breaches.js';
import type { WardContext } from './rules/worker-context.js';
import { leaveCreditOf } from './rules/worker-context.js';
import { assignmentsOf, byWorker, UnknownRotaEntry } from './ward/calendar.js';
import type { Assignment, RotaEntry, Shift } from './ward/shift.js';
import type { Worker } from './ward/worker.js';
import { countsTowardsCover, isNovice, isPartTime } from './ward/worker.js';

/** Somebody who may lawfully take the shift and would help. */
export interface Filler {
  readonly workerId: string;
  /** Price of asking: bank or agency, a part-timer beyond contract, a novice beside a continuous observation. */
  readonly askingPrice: number;
  /** Change of all the worker's soft costs, asking price included: fatigue, fairness, contract, requests, changes. */
  readonly cost: number;
  /** Minutes between the last shift before and this one, and this one and the next; null when there is none. */
  readonly restBeforeMinutes: number | null;
  readonly restAfterMinutes: number | null;
  /** Average week of the 17 weeks that end with this one, the shift included, in minutes to one decimal place. */
  readonly projectedWeekMinutes: number;
}

/** Somebody who may not, with every rule that forbids it and its figures, the first one first. */
export interface FillerRefusal {
  readonly workerId: string;
  readonly breaches: readonly Breach[];
  readonly projectedWeekMinutes: number;
}

/** A group of fillers for one shift, everything that they would leave open included. */
export interface FillerChoice {
  readonly workerIds: readonly string[];
  readonly askingPrice: number;
  readonly cost: number;
  readonly stillMissing: readonly { readonly lineId: string; readonly missing: number }[];
}

export interface Fillers {
  readonly shiftId: string;
  /** People needed to close every required line of the shift. */
  readonly needed: number;
  readonly gaps: readonly CoverLine[];
  readonly fillers: readonly Filler[];
  readonly refused: readonly FillerRefusal[];
  /** People who count on none of the lines that are short. */
  readonly notNeeded: readonly string[];
  /** Groups that close every gap, cheapest first; when there are none, those that leave the least open. */
  readonly choices: readonly FillerChoice[];
  readonly isClosable: boolean;
}

/** Groups of so many people are tried among the cheapest fillers only, so that a large bank stays answerable at once. */
const FILLERS_COMBINED_MAX = 14;
const CHOICES_MAX = 20;

/** What asking this worker for this shift costs by the unit's prices, apart from everything the shift does to their own rota. */
export function askingPrice(context: WardContext, worker: Worker, own: readonly Assignment[], shift: Shift): number {
  const { C1, C3, P9 } = context.problem.ruleSet.rules;
  const temporary = worker.employment === 'AGENCY' ? C3.params.agencyWeight : worker.employment === 'BANK' ? C3.params.bankWeight : 0;
  const novice = context.continuousShiftIds.has(shift.shiftId) && isNovice(worker, shift.date) ? P9.params.noviceOnContinuousWeight : 0;
  if (!isPartTime(worker)) return temporary + novice;
  const target = contractTarget(worker, leaveCreditOf(context.problem, context.calendar, worker.workerId));
  const paid = own.reduce((sum, assignment) => sum + assignment.shift.paidMinutes, 0);
  const beyond = (minutes: number) =>
    proportionalCost(Math.max(0, minutes - target), C1.params.partTimeWeight, C1.params.partTimeShiftMinutes);
  return temporary + novice + beyond(paid + shift.paidMinutes) - beyond(paid);
}

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => groupsOf(items.slice(index + 1), size - 1).map((rest) => [item].concat(rest)));
}

function figuresOf(
  context: WardContext,
  worker: Worker,
  own: readonly Assignment[],
  shift: Shift,
): Pick<Filler, 'restBeforeMinutes' | 'restAfterMinutes' | 'projectedWeekMinutes'> {
  const all = [...context.pastOf(worker.workerId), ...own];
  const ends = all.filter((other) => other.shift.start < shift.start).map((other) => other.shift.end);
  const starts = all.filter((other) => other.shift.start >= shift.start).map((other) => other.shift.start);
  const weekEnd = context.weekEnds.find((day) => shift.date < day)!;
  const { leaveDays } = context.absencesOf(worker.workerId);
  const average = averageOver(
    [...all, { workerId: worker.workerId, shift }],
    leaveDays,
    weekEnd,
    context.problem.ruleSet.rules.L1.params.referenceWeeks,
  );
  return {
    restBeforeMinutes: ends.length === 0 ? null : shift.start - Math.max(...ends),
    restAfterMinutes: starts.length === 0 ? null : Math.min(...starts) - shift.end,
    projectedWeekMinutes: average.referenceDays === 0 ? 0 : Math.round((average.minutes * 70) / average.referenceDays) / 10,
  };
}

interface OpenShift {
  readonly lines: readonly CoverLine[];
  readonly balances: readonly BalanceCover[];
}

/** What a group leaves open on the shift's required lines and balances. */
function leftOpen(open: OpenShift, group: readonly Worker[], unitId: string): FillerChoice['stillMissing'] {
  const counted = (day: string) => group.filter((worker) => countsTowardsCover(worker, unitId, day));
  const lines = open.lines.map((line) => ({
    lineId: line.lineId,
    missing: line.min - line.had - counted(line.date).filter((worker) => isMeant(line.who, worker, line.date)).length,
  }));
  const balances = open.balances.map((line) => {
    const more = counted(line.date).filter((worker) => isMeant(line.more, worker, line.date)).length;
    const than = counted(line.date).filter((worker) => isMeant(line.than, worker, line.date)).length;
    return { lineId: line.lineId, missing: line.margin + more - than };
  });
  return [...lines, ...balances].filter((line) => line.missing > 0);
}

/**
 * Who could take the open places of one shift: everybody judged by every hard rule, with the figures; then groups that
 * close all of its required lines, ranked by the price of asking, then by what the shift does to their own rotas, then
 * by their place among the workers. Nobody else's shifts are touched, and nothing is decided here: people are asked, and a manager approves.
 * @returns `needed` 0 and no choices when the shift has no gap
 * @throws {UnknownRotaEntry} when the shift or an entry is not of this problem
 */
export function fillersFor(context: WardContext, entries: readonly RotaEntry[], shiftId: string): Fillers {
  const { problem, calendar } = context;
  const assignments = assignmentsOf(entries, calendar);
  const shift = calendar.shiftById.get(shiftId);
  if (!shift) throw new UnknownRotaEntry({ workerId: '', shiftId });
  const own = byWorker(assignments);
  const people = new PeoplePresent(context, assignments);
  const inShift = (line: { readonly start: number; readonly end: number; readonly shiftId?: string }) =>
    line.shiftId === undefined ? shift.start <= line.start && line.end <= shift.end : line.shiftId === shiftId;
  const lines = demandLines(problem, calendar)
    .filter((line) => line.level === 'required' && inShift(line))
    .map((line) => coverOf(line, people));
  const balances = balanceLines(problem, calendar)
    .filter((line) => line.level === 'required' && line.shiftId === shiftId)
    .map((line) => balanceOf(line, people));
  const gaps = lines.filter((line) => line.missing > 0);
  const needed = Math.max(0, ...gaps.map((line) => line.missing));
  // People of equal price come in the order of the problem's workers: the same for everybody who asks, whatever their ids.
  const placeOf = new Map(problem.workers.map(({ workerId }, place) => [workerId, place]));
  const fillers: Filler[] = [];
  const refused: FillerRefusal[] = [];
  const notNeeded: string[] = [];
  for (const worker of problem.workers) {
    const theirs = own.get(worker.workerId) ?? [];
    if (theirs.some((assignment) => assignment.shift.shiftId === shiftId)) continue;
    if (!gaps.some((line) => isMeant(line.who, worker, line.date))) {
      notNeeded.push(worker.workerId);
      continue;
    }
    const { breaches, cost } = withOneMore(context, worker, theirs, shift);
    const figures = figuresOf(context, worker, theirs, shift);
    if (breaches.length > 0) refused.push({ workerId: worker.workerId, breaches, projectedWeekMinutes: figures.projectedWeekMinutes });
    else fillers.push({ workerId: worker.workerId, askingPrice: askingPrice(context, worker, theirs, shift), cost, ...figures });
  }
  fillers.sort((a, b) => a.askingPrice - b.askingPrice || a.cost - b.cost); // stable
  const choices = rankedChoices(context, { lines, balances }, fillers, needed, placeOf);
  return { shiftId, needed, gaps, fillers, refused, notNeeded, choices, isClosable: choices[0]?.stillMissing.length === 0 };
}

function rankedChoices(
  context: WardContext,
  open: OpenShift,
  fillers: readonly Filler[],
  needed: number,
  placeOf: ReadonlyMap<string, number>,
): FillerChoice[] {
  if (needed === 0) return [];
  const size = Math.min(needed, fillers.length);
  const byPlace = (a: string, b: string) => placeOf.get(a)! - placeOf.get(b)!;
  const inOrder = (a: readonly string[], b: readonly string[]) => a.reduce((found, id, index) => found || byPlace(id, b[index]!), 0);
  const all = groupsOf(fillers.slice(0, FILLERS_COMBINED_MAX), size).map((group) => {
    const workers = group.map((filler) => context.calendar.workerById.get(filler.workerId)!);
    return {
      workerIds: group.map((filler) => filler.workerId).toSorted(byPlace),
      askingPrice: group.reduce((sum, filler) => sum + filler.askingPrice, 0),
      cost: group.reduce((sum, filler) => sum + filler.cost, 0),
      stillMissing: leftOpen(open, workers, context.problem.unit.unitId),
    };
  });
  const closing = all.filter((choice) => choice.stillMissing.length === 0);
  const missing = (choice: FillerChoice) => choice.stillMissing.reduce((sum, line) => sum + line.missing, 0);
  return (closing.length > 0 ? closing : all)
    .toSorted((a, b) => missing(a) - missing(b) || a.askingPrice - b.askingPrice || a.cost - b.cost || inOrder(a.workerIds, b.workerIds))
    .slice(0, CHOICES_MAX);
}
