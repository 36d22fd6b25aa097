import { coverOf, PeoplePresent } from '../cover.js';
import type { CoverLine } from '../cover.js';
import { demandLines } from '../demand/lines.js';
import { isMeant, whoInWords } from '../demand/who.js';
import type { Breach } from '../rules/breach.js';
import { withOneMore } from '../rules/new-breaches.js';
import type { WardContext } from '../rules/worker-context.js';
import { assignmentsOf, byWorker } from '../ward/calendar.js';
import type { RotaEntry } from '../ward/shift.js';
import type { Audience, ToldRule } from './audience.js';
import { maySee } from './audience.js';
import type { Reason } from './reasons.js';
import { countByRule, reasonOf } from './reasons.js';
import { hours, joined, shiftInWords, times } from './words.js';

/** Something that would close a place of the gap. Overriding is a person's act, with a reason; the engine never does it. */
export type Relaxation =
  | {
      readonly kind: 'override';
      readonly workerId: string;
      readonly rule: ToldRule;
      readonly amount: number;
      readonly unit: Breach['unit'];
      readonly words: string;
    }
  | { readonly kind: 'one-more'; readonly people: number; readonly words: string };

export interface GapCandidate {
  readonly workerId: string;
  readonly name: string;
  /** Absent when no rule forbids it: the engine used or spared them elsewhere, at `cost`. */
  readonly reason?: Reason;
  readonly cost: number;
}

export interface WhyGap {
  readonly line: CoverLine;
  /** Named people of the right kind and what forbids each; empty for a worker. */
  readonly candidates: readonly GapCandidate[];
  readonly reasonCounts: readonly { readonly rule: ToldRule; readonly people: number }[];
  /** Of the right kind, forbidden by nothing. */
  readonly free: number;
  /** Smallest first; the last one is always to find more people. Names nobody to a worker. */
  readonly relaxations: readonly Relaxation[];
  readonly words: string;
}

/** How far a breach is beyond its limit in relation to it: an hour of rest weighs more than an hour of 48. */
function severityOf(breach: Breach): number {
  return breach.limit > 0 ? breach.amount / breach.limit : breach.amount;
}

/**
 * Why a line of demand has a gap: what forbids each person who could fill it, and the smallest relaxations that would close
 * it. A relaxation is offered for a person whom one single overridable rule holds back.
 * @returns undefined when there is no such line or it has no gap
 * @throws {UnknownRotaEntry} when an entry is not of this problem
 */
export function whyGap(context: WardContext, entries: readonly RotaEntry[], lineId: string, audience: Audience): WhyGap | undefined {
  const { problem, calendar } = context;
  const { rules } = problem.ruleSet;
  const assignments = assignmentsOf(entries, calendar);
  const people = new PeoplePresent(context, assignments);
  const demand = demandLines(problem, calendar).find((candidate) => candidate.lineId === lineId);
  const line = demand && coverOf(demand, people);
  if (!line || line.missing === 0) return undefined;
  const shift = calendar.shifts.find((candidate) =>
    line.shiftId === undefined ? candidate.start <= line.start && line.end <= candidate.end : candidate.shiftId === line.shiftId,
  );
  const own = byWorker(assignments);
  const nameOf = (workerId: string) => (maySee(audience, workerId) ? (calendar.workerById.get(workerId)?.name ?? workerId) : 'a colleague');
  const judged = problem.workers.flatMap((worker) => {
    const theirs = own.get(worker.workerId) ?? [];
    if (!shift || !isMeant(line.who, worker, line.date) || theirs.some((assignment) => assignment.shift.shiftId === shift.shiftId))
      return [];
    return [{ worker, ...withOneMore(context, worker, theirs, shift) }];
  });
  const candidates = judged.map(({ worker, breaches, cost }): GapCandidate => {
    const first = breaches[0];
    return { workerId: worker.workerId, name: worker.name, cost, ...(first ? { reason: reasonOf(first, rules, audience) } : {}) };
  });
  const overridable = judged
    .filter(({ breaches }) => breaches.length === 1 && rules[breaches[0]!.rule].hardness === 'hard-overridable')
    .toSorted((a, b) => severityOf(a.breaches[0]!) - severityOf(b.breaches[0]!));
  const relaxations: Relaxation[] =
    audience.kind === 'worker'
      ? []
      : overridable.map(({ worker, breaches: [breach] }) => {
          const reason = reasonOf(breach!, rules, audience);
          return {
            kind: 'override',
            workerId: worker.workerId,
            rule: reason.rule,
            amount: breach!.amount,
            unit: breach!.unit,
            words: relaxationInWords(worker.name, breach!, reason),
          };
        });
  const where = shift ? shiftInWords(line.date, problem.shiftKinds.find((kind) => kind.kindId === shift.kindId)!.name) : line.lineId;
  relaxations.push({ kind: 'one-more', people: line.missing, words: `${line.missing} more ${whoInWords(line.who, nameOf)} on ${where}` });
  const reasonCounts = countByRule(candidates.flatMap((candidate) => candidate.reason?.rule ?? []));
  const free = candidates.filter((candidate) => candidate.reason === undefined).length;
  const counted = reasonCounts.map(
    ({ rule, people: count }) => `${count} ${rule === 'not-available' ? 'not available' : `held back by ${rule} (${rules[rule].name})`}`,
  );
  const words = `${where}: ${line.name} wants ${line.min} and has ${line.had}. Of ${times(candidates.length, 'other', 'others')} of the right kind ${joined([...counted, `${free} free`])}. Smallest change: ${relaxations[0]!.words}.`;
  return { line, candidates: audience.kind === 'worker' ? [] : candidates, reasonCounts, free, relaxations, words };
}

function relaxationInWords(name: string, breach: Breach, reason: Reason): string {
  if (breach.rule === 'L2')
    return `let ${name} work after ${hours(Math.max(0, breach.found))} of rest, ${hours(breach.amount)} are then owed`;
  if (breach.unit === 'minutes') return `let ${name} exceed ${reason.rule} by ${hours(breach.amount)}`;
  return `let ${name} go beyond ${reason.rule}`;
}
