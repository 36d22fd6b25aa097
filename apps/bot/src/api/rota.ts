import { z } from 'zod';
import { path, type ActorApi } from './client.js';

const rotaSummary = z.object({
  rotaId: z.uuid(),
  unit: z.string(),
  from: z.string(),
  to: z.string(),
  state: z.string(),
  version: z.int(),
  hardBreaches: z.int(),
  gaps: z.array(z.string()).describe('each unmet line in plain words'),
  ratio: z.string().nullable(),
  cost: z.int().nullable(),
  reviewedBy: z.string().nullable(),
});
export type RotaSummary = z.infer<typeof rotaSummary>;

const rotaList = z.object({ items: z.array(rotaSummary) });

const fitState = z.object({
  fitId: z.uuid(),
  state: z.enum(['waiting', 'running', 'proposed', 'contradiction', 'cancelled', 'failed']),
  percent: z.int().min(0).max(100),
  bestCost: z.int().nullable(),
  bound: z.int().nullable(),
  reason: z.string().nullable(),
});
export type FitState = z.infer<typeof fitState>;

const explanation = z.object({ lines: z.array(z.string()) });
const changes = z.object({ version: z.int(), lines: z.array(z.string()), told: z.int().nonnegative() });
export type RotaChanges = z.infer<typeof changes>;

/** The rotas of a unit, newest period first. */
export function rotasOf(api: ActorApi, unit: string): Promise<RotaSummary[]> {
  return api.call({ method: 'GET', path: '/rotas', query: { unit }, answer: rotaList }).then(({ items }) => items);
}

export function startFit(api: ActorApi, rotaId: string, timeBudgetSeconds: number): Promise<FitState> {
  return api.call({ method: 'POST', path: path('rotas', rotaId, 'fits'), body: { timeBudgetSeconds }, answer: fitState });
}

export function latestFit(api: ActorApi, rotaId: string): Promise<FitState> {
  return api.call({ method: 'GET', path: path('rotas', rotaId, 'fits', 'latest'), answer: fitState });
}

export function stopFit(api: ActorApi, rotaId: string, fitId: string): Promise<FitState> {
  return api.call({ method: 'POST', path: path('rotas', rotaId, 'fits', fitId, 'stop'), answer: fitState });
}

export function whyShift(api: ActorApi, rotaId: string, day: string, worker: string | undefined): Promise<readonly string[]> {
  const query = { day, worker };
  return api.call({ method: 'GET', path: path('rotas', rotaId, 'explanations'), query, answer: explanation }).then(({ lines }) => lines);
}

export function rotaPicture(api: ActorApi, rotaId: string): Promise<Uint8Array> {
  return api.bytes(path('rotas', rotaId, 'picture.png'));
}

/** What publishing would change against what people have now, and how many would be told. */
export function rotaChanges(api: ActorApi, rotaId: string): Promise<RotaChanges> {
  return api.call({ method: 'GET', path: path('rotas', rotaId, 'changes'), answer: changes });
}

export type RotaMove = 'take-proposal' | 'review' | 'approve' | 'publish';

export function moveRota(api: ActorApi, rotaId: string, move: RotaMove, version: number, reason?: string): Promise<RotaSummary> {
  return api.call({ method: 'POST', path: path('rotas', rotaId, move), version, body: reason ? { reason } : {}, answer: rotaSummary });
}
