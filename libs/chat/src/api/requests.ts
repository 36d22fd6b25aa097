import {
  askedRequest,
  askedRequests,
  leave,
  leaves,
  myRequest,
  myRequests,
  type AskedRequest,
  type Leave,
  type MyRequest,
} from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

export type { AskedRequest, Leave, MyRequest };

export function leaveOfMine(api: ActorApi): Promise<readonly Leave[]> {
  return api.call({ method: 'GET', path: '/me/leave', answer: leaves }).then(({ items }) => items);
}

export function requestsOfMine(api: ActorApi): Promise<readonly MyRequest[]> {
  return api.call({ method: 'GET', path: '/me/requests', answer: myRequests }).then(({ items }) => items);
}

export function askLeave(api: ActorApi, asked: { from: string; to: string; kind: string; note?: string }): Promise<Leave> {
  return api.call({ method: 'POST', path: '/me/leave', body: asked, answer: leave });
}

export function askForShift(
  api: ActorApi,
  asked: { onDate: string; wants: string; strength?: string; shiftCode?: string },
): Promise<MyRequest> {
  return api.call({ method: 'POST', path: '/me/requests', body: asked, answer: myRequest });
}

/** Takes back what nobody has decided yet. */
export function withdrawAsked(api: ActorApi, what: 'leave' | 'requests', id: string, seen: number): Promise<unknown> {
  return api.call({ method: 'DELETE', path: path('me', what, id), version: seen, answer: z.unknown() });
}

export function requestsOfUnit(api: ActorApi, unit: string): Promise<readonly AskedRequest[]> {
  return api.call({ method: 'GET', path: path('units', unit, 'requests'), answer: askedRequests }).then(({ items }) => items);
}

export function leaveOfUnit(api: ActorApi, unit: string): Promise<readonly Leave[]> {
  return api.call({ method: 'GET', path: path('units', unit, 'leave'), answer: leaves }).then(({ items }) => items);
}

export function decideRequest(
  api: ActorApi,
  unit: string,
  id: string,
  seen: number,
  decision: { decision: 'grant' | 'decline'; reason: string },
): Promise<AskedRequest> {
  return api.call({
    method: 'POST',
    path: path('units', unit, 'requests', id, 'decision'),
    version: seen,
    body: decision,
    answer: askedRequest,
  });
}
