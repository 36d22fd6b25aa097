import { demandLines } from '../demand/lines.js';
import { isMeant } from '../demand/who.js';
import { forbiddenBy } from '../rules/availability.js';
import { withOneMore } from '../rules/new-breaches.js';
import { isGranted } from '../rules/requests.js';
import type { RuleId } from '../rules/rule-set.js';
import type { WardContext } from '../rules/worker-context.js';
import { assignmentsOf, byWorker } from '../ward/calendar.js';
import type { RotaEntry } from '../ward/shift.js';
import { addDays } from '../ward/time.js';
import type { Audience, ToldRule } from './audience.js';
import { maySee, toldRule } from './audience.js';
import { countByRule } from './reasons.js';
import type { ShareMeasure } from './share.js';
import { distancesFromShare, measureOf } from './share.js';
import { hours, joined, shiftInWords, times, twoPlaces } from './words.js';

/** One of the others who could have had the shift; managers only. */
export interface Alternative {
  readonly workerId: string;
  readonly name: string;
  readonly distanceThousandths: number | null;
  /** The first rule that forbids it; absent when only the share speaks against it. */
  readonly rule?: ToldRule;
}

export interface WhyThis {
  readonly status: 'explained';
  readonly workerId: string;
  readonly shiftId: string;
  readonly isPinned: boolean;
  /** People who could do this work and are not away, the worker included. */
  readonly eligible: number;
  readonly measure: ShareMeasure;
  /** Thousandths of a shift (of an hour for `hours`) above (+) or below (-) the worker's share without this shift; null for temporary staff. */
  readonly distanceThousandths: number | null;
  /** Position among the eligible, 1 being the furthest below their share; null for temporary staff. */
  readonly rank: number | null;
  readonly blocked: readonly { readonly rule: ToldRule; readonly people: number }[];
  readonly aboveShare: number;
  readonly requestsKept: readonly string[];
  readonly requestsBroken: readonly string[];
  readonly ruleIds: readonly RuleId[];
  /** Empty for a worker: nobody reads a colleague's figures here. */
  readonly alternatives: readonly Alternative[];
  readonly words: string;
}

export type NotTold = { readonly status: 'not-yours-to-see' } | { readonly status: 'not-on-this-shift' };

/** Requests within so many days of the shift are named with it: they are what the worker weighs it against. */
const REQUESTS_NEAR_DAYS = 3;

/**
 * Why this worker has this shift: how many could have had it, how far each is from their share, what speaks against the
 * others, which requests nearby were kept. A worker is told own figures, own rank and counts; managers names and figures.
 * @throws {UnknownRotaEntry} when the entries or the shift are not of this problem
 */
export function whyThis(
  context: WardContext,
  entries: readonly RotaEntry[],
  workerId: string,
  shiftId: string,
  audience: Audience,
): WhyThis | NotTold {
  if (!maySee(audience, workerId)) return { status: 'not-yours-to-see' };
  const { problem, calendar } = context;
  const assignments = assignmentsOf(entries, calendar);
  const own = byWorker(assignments);
  const ownOf = (id: string) => own.get(id) ?? [];
  const shift = ownOf(workerId).find((assignment) => assignment.shift.shiftId === shiftId)?.shift;
  const worker = calendar.workerById.get(workerId);
  if (!shift || !worker) return { status: 'not-on-this-shift' };
  const measure = measureOf(shift, problem.publicHolidays);
  const distances = distancesFromShare(context, shift, worker, ownOf);
  const lines = demandLines(problem, calendar).filter(
    (line) => line.shiftId === shiftId && line.rule !== 'F4' && isMeant(line.who, worker, line.date),
  );
  const knows = demandLines(problem, calendar).filter(
    (line) =>
      line.rule === 'F4' &&
      (line.shiftId === undefined ? shift.start <= line.start && line.end <= shift.end : line.shiftId === shiftId) &&
      isMeant(line.who, worker, line.date),
  );
  const others = problem.workers.filter(
    (other) =>
      other.workerId !== workerId &&
      (other.grade === 'RN') === (worker.grade === 'RN') &&
      (lines.length === 0 || lines.some((line) => isMeant(line.who, other, line.date))) &&
      forbiddenBy(other, shift, context.absencesOf(other.workerId), problem.unit.unitId).length === 0 &&
      !ownOf(other.workerId).some((assignment) => assignment.shift.shiftId === shiftId),
  );
  const alternatives = others.map((other): Alternative => {
    const [first] = withOneMore(context, other, ownOf(other.workerId), shift).breaches;
    const distanceThousandths = distances.get(other.workerId) ?? null;
    return {
      workerId: other.workerId,
      name: other.name,
      distanceThousandths,
      ...(first ? { rule: toldRule(first.rule, other.workerId, audience) } : {}),
    };
  });
  const free = alternatives.filter((other) => other.rule === undefined);
  const distanceThousandths = distances.get(workerId) ?? null;
  const known = alternatives.flatMap((other) => other.distanceThousandths ?? []);
  const rank = distanceThousandths === null ? null : 1 + known.filter((distance) => distance < distanceThousandths).length;
  const near = context
    .requestsOf(workerId)
    .filter(
      (request) => request.date >= addDays(shift.date, -REQUESTS_NEAR_DAYS) && request.date <= addDays(shift.date, REQUESTS_NEAR_DAYS),
    );
  const isKept = (date: string) =>
    ownOf(workerId)
      .filter((assignment) => assignment.shift.date === date)
      .map((assignment) => assignment.shift);
  const kept = near.filter((request) => isGranted(request, isKept(request.date)));
  const blocked = countByRule(alternatives.flatMap((other) => other.rule ?? []));
  const facts = {
    status: 'explained' as const,
    workerId,
    shiftId,
    isPinned: problem.pins.some((pin) => pin.workerId === workerId && pin.shiftId === shiftId),
    eligible: others.length + 1,
    measure,
    distanceThousandths,
    rank,
    blocked,
    aboveShare: free.filter((other) => (other.distanceThousandths ?? 0) > 0).length,
    requestsKept: kept.map((request) => request.date),
    requestsBroken: near.filter((request) => !kept.includes(request)).map((request) => request.date),
    ruleIds: [
      ...new Set<RuleId>([
        ...blocked.flatMap(({ rule }) => (rule === 'not-available' ? [] : [rule])),
        measure === 'hours' ? 'C1' : 'F3',
        ...(near.length > 0 ? (['F1'] as const) : []),
        ...(knows.length > 0 ? (['F4'] as const) : []),
      ]),
    ],
    alternatives: audience.kind === 'worker' ? [] : alternatives,
  };
  return { ...facts, words: inWords(context, facts, new Set(knows.map((line) => line.name)), audience) };
}

const BLOCKED_IN_WORDS: Partial<Record<ToldRule, string>> = {
  L2: 'would break rest',
  L1: 'would average too many hours',
  L3: 'would have no weekly rest',
  L7: 'already at work',
  C1: 'would be too far from contract',
  C2: 'would have too many hours in the week',
  P15: 'would break a forbidden succession',
  'not-available': 'not available',
};

function distanceInWords(thousandths: number, measure: ShareMeasure): string {
  const amount =
    measure === 'hours'
      ? hours((Math.abs(thousandths) * 60) / 1000)
      : `${twoPlaces(Math.abs(thousandths))} ${measure === 'nights' ? 'nights' : 'shifts'}`;
  return thousandths === 0 ? 'at your share' : `${amount} ${thousandths < 0 ? 'below' : 'above'} your share`;
}

/** @param wantedFor names of the needs on the shift that wish for somebody who knows the person, and for this worker among them (F4) */
function inWords(context: WardContext, facts: Omit<WhyThis, 'words'>, wantedFor: ReadonlySet<string>, audience: Audience): string {
  const { problem, calendar } = context;
  const shift = calendar.shiftById.get(facts.shiftId)!;
  const kind = problem.shiftKinds.find((candidate) => candidate.kindId === shift.kindId)!;
  const name = calendar.workerById.get(facts.workerId)!.name;
  const toSelf = audience.kind === 'worker';
  const say = (text: string) => (toSelf ? text : text.replace('your share', 'their share'));
  const others = [
    ...facts.blocked.map(({ rule, people }) => `${people} ${BLOCKED_IN_WORDS[rule] ?? `held back by ${rule}`}`),
    ...(facts.aboveShare > 0 ? [`${facts.aboveShare} above their share`] : []),
  ];
  const parts = [
    ...(facts.isPinned ? ['it was pinned by a person'] : []),
    `${times(facts.eligible, 'person', 'people')} could work it`,
    ...(facts.distanceThousandths === null
      ? []
      : [
          say(distanceInWords(facts.distanceThousandths, facts.measure)) +
            (facts.rank === 1 ? `, the lowest of the ${facts.eligible}` : `, number ${facts.rank} of ${facts.eligible} from the lowest`),
        ]),
    ...(others.length > 0 ? [`of the others ${joined(others)}`] : []),
    ...Array.from(wantedFor, (need) => `wanted for ${need}`),
    ...facts.requestsKept.map((date) => `the request for ${date} was kept`),
    ...facts.requestsBroken.map((date) => `the request for ${date} could not be kept`),
  ];
  const named = facts.alternatives.map(({ name: other, distanceThousandths, rule }) => {
    const distance = distanceThousandths === null ? 'no share' : `${distanceThousandths > 0 ? '+' : ''}${twoPlaces(distanceThousandths)}`;
    return `${other} ${distance}${rule ? `, ${BLOCKED_IN_WORDS[rule] ?? rule}` : ''}`;
  });
  const head = `${toSelf ? 'You have' : `${name} has`} ${shiftInWords(shift.date, kind.name)} because: ${parts.join('; ')}.`;
  return `${head}${named.length > 0 ? ` Others: ${named.join('; ')}.` : ''} Rules: ${facts.ruleIds.join(', ')}.`;
}
