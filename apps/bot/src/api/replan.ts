import { editVerdict, confirmedCall, myOffer, rotaView, shiftCall, shiftFillers } from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

const rotaPerson = rotaView.shape.people.element;
const placed = rotaView.shape.assignments.element.shape;
const { rotaId, version, shiftId, shift, needed, lines, redFlags, closable, choices, refused, declined, relaxations, next } =
  shiftFillers.shape;
const { callId, state, offers } = shiftCall.shape;
const call = z.object({ callId, state, offers, next: shiftCall.shape.next });
export type ShiftCall = z.infer<typeof call>;
const fillers = z.object({
  rotaId,
  version,
  shiftId,
  shift,
  needed,
  lines,
  redFlags,
  closable,
  choices,
  fillers: shiftFillers.shape.fillers,
  refused,
  declined,
  relaxations,
  next,
  call: call.nullable(),
});
export type Fillers = z.infer<typeof fillers>;

const confirmed = z.object({
  number: confirmedCall.shape.number,
  told: confirmedCall.shape.told,
  difference: confirmedCall.shape.difference,
});
export type Confirmed = z.infer<typeof confirmed>;

const { offerId, words } = myOffer.shape;
const offer = z.object({ offerId, state: myOffer.shape.state, words });
export type MyOffer = z.infer<typeof offer>;
const offerList = z.object({ items: z.array(offer) });

const verdict = z.object({ ...editVerdict.shape });
export type Verdict = z.infer<typeof verdict>;

const view = z.object({
  people: z.array(z.object({ workerId: rotaPerson.shape.workerId, name: rotaPerson.shape.name })),
  shiftKinds: z.array(z.object({ code: z.string(), name: z.string() })),
  assignments: z.array(z.object({ workerId: placed.workerId, shiftId: placed.shiftId, date: placed.date })),
});
export type RotaOnTheDay = z.infer<typeof view>;
export type Assigned = RotaOnTheDay['assignments'][number];

export function fillersOf(api: ActorApi, rota: string, shiftCode: string): Promise<Fillers> {
  return api.call({ method: 'GET', path: path('rotas', rota, 'shifts', shiftCode, 'fillers'), answer: fillers });
}

export function askFor(api: ActorApi, rota: string, shiftCode: string, workerIds: readonly string[]): Promise<ShiftCall> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'shifts', shiftCode, 'offers'), body: { workerIds }, answer: call });
}

export function confirmCall(api: ActorApi, id: string, rotaVersion: number): Promise<Confirmed> {
  return api.call({ method: 'POST', path: path('shift-calls', id, 'confirm'), version: rotaVersion, body: {}, answer: confirmed });
}

export function withdrawCall(api: ActorApi, id: string): Promise<ShiftCall> {
  return api.call({ method: 'POST', path: path('shift-calls', id, 'withdraw'), body: {}, answer: call });
}

/** Shifts that the asker is asked to take, or has said yes to. */
export function offersOfMine(api: ActorApi): Promise<readonly MyOffer[]> {
  return api.call({ method: 'GET', path: '/me/offers', answer: offerList }).then(({ items }) => items);
}

export function answerOffer(api: ActorApi, id: string, how: 'accept' | 'decline'): Promise<MyOffer> {
  return api.call({ method: 'POST', path: path('offers', id, how), body: {}, answer: offer });
}

/** Who is on a rota, on which shifts, and what its kinds of shift are called. */
export function rotaInFull(api: ActorApi, rota: string): Promise<RotaOnTheDay> {
  return api.call({ method: 'GET', path: path('rotas', rota), answer: view });
}

/** What taking somebody off these shifts would do. Nothing is saved. */
export function whatIfOff(api: ActorApi, rota: string, off: readonly Assigned[]): Promise<Verdict> {
  const changes = off.map((one) => ({ change: 'unassign', workerId: one.workerId, shiftId: one.shiftId }));
  return api.call({ method: 'POST', path: path('rotas', rota, 'what-if'), body: { changes }, answer: verdict });
}
