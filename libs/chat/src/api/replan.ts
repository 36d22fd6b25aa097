import { confirmedCall, myOffer, shiftCall, shiftFillers } from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

const { rotaId, version, shiftId, shift, needed, lines, redFlags, closable, choices, refused, declined, relaxations, next } =
  shiftFillers.shape;
const { callId, state, offers } = shiftCall.shape;
const call = z.object({ callId, state, offers, version: shiftCall.shape.version, next: shiftCall.shape.next });
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

export function fillersOf(api: ActorApi, rota: string, shiftCode: string): Promise<Fillers> {
  return api.call({ method: 'GET', path: path('rotas', rota, 'shifts', shiftCode, 'fillers'), answer: fillers });
}

export function askFor(api: ActorApi, rota: string, shiftCode: string, workerIds: readonly string[]): Promise<ShiftCall> {
  return api.call({ method: 'POST', path: path('rotas', rota, 'shifts', shiftCode, 'offers'), body: { workerIds }, answer: call });
}

export function confirmCall(api: ActorApi, id: string, rotaVersion: number): Promise<Confirmed> {
  return api.call({ method: 'POST', path: path('shift-calls', id, 'confirm'), version: rotaVersion, body: {}, answer: confirmed });
}

/** @param callVersion of the question as it was shown: an answer that came in since must be seen before it is dropped */
export function withdrawCall(api: ActorApi, id: string, callVersion: number): Promise<ShiftCall> {
  return api.call({ method: 'POST', path: path('shift-calls', id, 'withdraw'), version: callVersion, body: {}, answer: call });
}

/** Shifts that the asker is asked to take, or has said yes to. */
export function offersOfMine(api: ActorApi): Promise<readonly MyOffer[]> {
  return api.call({ method: 'GET', path: '/me/offers', answer: offerList }).then(({ items }) => items);
}

export function answerOffer(api: ActorApi, id: string, how: 'accept' | 'decline'): Promise<MyOffer> {
  return api.call({ method: 'POST', path: path('offers', id, how), body: {}, answer: offer });
}
