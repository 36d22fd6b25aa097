import { explanationLines, fitState as fitRead, rotaPublication, rotaState, rotaSummary as rotaRead } from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

/** What chat shows of a rota; its state in small letters, as it is said. */
const { rotaId, unit, from, to, version, hardBreaches, gaps, ratio, cost, reviewedBy } = rotaRead.shape;
const summary = z.object({
  rotaId,
  unit,
  from,
  to,
  state: rotaState.transform((state) => state.toLowerCase()),
  version,
  hardBreaches,
  gaps,
  ratio,
  cost,
  reviewedBy,
});
export type RotaSummary = z.infer<typeof summary>;

const list = z.object({ items: z.array(summary) });

const { fitId, state, percent, bestCost, bound, reason } = fitRead.shape;
const fitState = z.object({ fitId, state, percent, bestCost, bound, reason });
export type FitState = z.infer<typeof fitState>;

const { lines, told, leadDays, leadDaysWanted, blocking } = rotaPublication.shape;
const changes = z.object({ version, lines, told, leadDays, leadDaysWanted, blocking });
export type RotaChanges = z.infer<typeof changes>;

/** The rotas of a unit, newest period first. */
export function rotasOf(api: ActorApi, unit: string): Promise<RotaSummary[]> {
  return api.call({ method: 'GET', path: '/rotas', query: { unit }, answer: list }).then(({ items }) => items);
}

export function startFit(api: ActorApi, rotaId: string, timeBudgetSeconds: number): Promise<FitState> {
  return api.call({ method: 'POST', path: path('rotas', rotaId, 'fits'), body: { timeBudgetSeconds }, answer: fitState });
}

export function latestFit(api: ActorApi, rotaId: string): Promise<FitState> {
  return api.call({ method: 'GET', path: path('rotas', rotaId, 'fits', 'latest'), answer: fitState });
}

export function stopFit(api: ActorApi, fitId: string): Promise<FitState> {
  return api.call({ method: 'POST', path: path('fits', fitId, 'stop'), body: {}, answer: fitState });
}

export function whyShift(api: ActorApi, rotaId: string, day: string, worker: string | undefined): Promise<readonly string[]> {
  const query = { day, worker };
  return api
    .call({ method: 'GET', path: path('rotas', rotaId, 'explanations'), query, answer: explanationLines })
    .then(({ lines }) => lines);
}

export function rotaPicture(api: ActorApi, rotaId: string): Promise<Uint8Array> {
  return api.bytes(path('rotas', rotaId, 'picture.png'));
}

/** What publishing would change against what people have now, and how many would be told. */
export function rotaChanges(api: ActorApi, rotaId: string): Promise<RotaChanges> {
  return api.call({ method: 'GET', path: path('rotas', rotaId, 'changes'), answer: changes });
}

export type RotaMove = 'take-proposal' | 'review' | 'approve' | 'publish';

/** Takes a rota a step further, and reads what it is then: each step answers in its own way. */
export async function moveRota(api: ActorApi, rotaId: string, move: RotaMove, version: number, reason?: string): Promise<RotaSummary> {
  await api.call({ method: 'POST', path: path('rotas', rotaId, move), version, body: reason ? { reason } : {}, answer: z.unknown() });
  return api.call({ method: 'GET', path: path('rotas', rotaId), answer: summary });
}
