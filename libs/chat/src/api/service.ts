import {
  deliveryList,
  glassUse,
  glassUses,
  inbox,
  inboxItem,
  moved,
  raisedFlag,
  reviewPack,
  reviewSubject,
  reviewsDue,
  type GlassUse,
  type InboxItem,
  type Moved,
  type RaisedFlag,
  type ReviewPack,
  type ReviewSubject,
  type ReviewsDue,
  myShift,
  shiftNow,
} from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

const { assignmentId, rotaId, unit, shiftId, startsAt, endsAt, timeZone, name, duties, changed, consent } = myShift.shape;
const oneShift = z.object({ assignmentId, rotaId, unit, shiftId, startsAt, endsAt, timeZone, name, duties, changed, consent });
const myShifts = z.object({ items: z.array(oneShift) });
export type MyShifts = z.infer<typeof myShifts>;

/** Shifts of the asker that have not ended, soonest first; `current` when one is being worked. */
export function shiftsOfMine(api: ActorApi): Promise<MyShifts> {
  return api.call({ method: 'GET', path: '/me/shifts', answer: myShifts });
}

const { displayName, grade, duties: theirDuties } = shiftNow.shape.people.element.shape;
const onShift = z.object({
  ...shiftNow.shape,
  people: z.array(z.object({ displayName, grade, duties: theirDuties })),
});
export type OnShift = z.infer<typeof onShift>;

export function whoIsOn(api: ActorApi, unit: string): Promise<OnShift> {
  return api.call({ method: 'GET', path: '/shifts/current', query: { unit }, answer: onShift });
}

export function inboxOf(api: ActorApi): Promise<readonly InboxItem[]> {
  return api.call({ method: 'GET', path: '/me/inbox', answer: inbox }).then(({ items }) => items);
}

export { inboxItem, reviewSubject };
export type { GlassUse, ReviewPack, ReviewsDue, InboxItem, Moved, RaisedFlag as Raised, ReviewSubject };
export type ReviewMove = ReviewSubject['may'][number];

export function reviewSubjectOf(api: ActorApi, kind: string, id: string): Promise<ReviewSubject> {
  return api.call({ method: 'GET', path: path('me', 'inbox', kind, id), answer: reviewSubject });
}

/** Care plans whose review is overdue, within the asker's reach. */
export function planReviewsDue(api: ActorApi): Promise<ReviewsDue> {
  return api.call({ method: 'GET', path: '/plan-reviews', query: { withinDays: '0' }, answer: reviewsDue });
}

/** What notes say of each step of a plan since its last review. */
export function planReviewPack(api: ActorApi, ref: string): Promise<ReviewPack> {
  return api.call({ method: 'GET', path: path('service-users', ref, 'review-pack'), answer: reviewPack });
}

/** One use of broken glass that waits for its review; undefined when it was reviewed. */
export function brokenGlassUse(api: ActorApi, id: string): Promise<GlassUse | undefined> {
  return api
    .call({ method: 'GET', path: '/break-glass', query: { unreviewed: 'true' }, answer: glassUses })
    .then(({ items }) => items.find(({ breakGlassId }) => breakGlassId === id));
}

export function reviewBrokenGlass(api: ActorApi, id: string, outcome: string, version: number): Promise<GlassUse> {
  return api.call({ method: 'POST', path: path('break-glass', id, 'review'), body: { outcome }, version, answer: glassUse });
}

/** `path` of each kind's own resource: the inbox only points there. */
const RESOURCE: Readonly<Record<string, string>> = { flag: 'flags', countersign: 'drafts', proposal: 'proposals' };
const DEMAND: Readonly<Record<string, string>> = { demand: 'clinical-decision', 'demand-cost': 'cost-decision' };
const decidedState = z.object({ state: z.string(), next: z.string().nullable().default(null) });

export function decide(
  api: ActorApi,
  subject: { kind: string; id: string; seen: string; unit?: string | undefined },
  move: ReviewMove,
  reason?: string,
): Promise<Moved> {
  const demand = DEMAND[subject.kind];
  if (demand !== undefined) {
    const body = { decision: move, ...(reason && { reason }) };
    return decided(api, path('demand-items', subject.id, demand), Number(subject.seen), body);
  }
  if (subject.kind === 'leave') {
    const body = { decision: move === 'approve' ? 'grant' : 'decline', reason };
    return decided(api, path('units', subject.unit ?? '', 'leave', subject.id, 'decision'), Number(subject.seen), body);
  }
  const resource = RESOURCE[subject.kind] ?? 'unknown';
  const hash = /^[0-9a-f]{64}$/.test(subject.seen);
  const body = { ...(hash && { contentHash: subject.seen }), ...(reason && { reason }) };
  const version = hash ? {} : { version: Number(subject.seen) };
  return api.call({ method: 'POST', path: path(resource, subject.id, move), body, ...version, answer: moved });
}

async function decided(api: ActorApi, where: string, version: number, body: object): Promise<Moved> {
  const { state, next } = await api.call({ method: 'POST', path: where, body, version, answer: decidedState });
  return { state: state.toLowerCase(), next };
}

export type LevelSet = { readonly level: string; readonly reason: string; readonly reviewBy?: string; readonly checksPerHour?: number };

/** Approves an observation review with the level that the nurse sets, in the nurse's own name. */
export function setLevelFor(api: ActorApi, proposal: string, seen: number, observation: LevelSet): Promise<Moved> {
  return api.call({
    method: 'POST',
    path: path('proposals', proposal, 'approve'),
    body: { observation },
    version: seen,
    answer: decidedState,
  });
}

export function raiseFlag(api: ActorApi, ref: string, urgency: string, what: string): Promise<RaisedFlag> {
  return api.call({ method: 'POST', path: '/flags', body: { ref, urgency, words: what }, answer: raisedFlag });
}

/** Direct messages that wait to be sent. The API leases them to one taker for a minute. */
export function takeDeliveries(api: ActorApi) {
  return api.call({
    method: 'POST',
    path: '/deliveries/take',
    body: { channel: api.person.channel, max: 20 },
    alone: true,
    answer: deliveryList,
  });
}

export function reportDelivery(api: ActorApi, deliveryId: string, outcome: 'sent' | 'refused'): Promise<unknown> {
  return api.call({ method: 'POST', path: path('deliveries', deliveryId, outcome), body: {}, alone: true, answer: z.unknown() });
}
