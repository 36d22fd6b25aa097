import {
  explanationLines,
  fitProposalRead,
  fitState as fitRead,
  rotaNext,
  rotaPublication,
  rotaState,
  rotaSummary as rotaRead,
  rotaView,
  units,
  type RotaMoveName,
  type RotaNext,
} from '@handrail/contracts';
import { z } from 'zod';
import { path, type ActorApi } from './client.js';

/** What chat shows of a rota; its state in small letters, as it is said. */
const { rotaId, unit, from, to, version, number, hardBreaches, gaps, ratio, cost, reviewedBy } = rotaRead.shape;
const summary = z.object({
  rotaId,
  unit,
  from,
  to,
  state: rotaState.transform((state) => state.toLowerCase()),
  version,
  number,
  hardBreaches,
  gaps,
  ratio,
  cost,
  reviewedBy,
});
export type RotaSummary = z.infer<typeof summary>;

const list = z.object({ items: z.array(summary) });

const { fitId, state, percent, bestCost, bound, reason, takenIntoNumber } = fitRead.shape;
const fitState = z.object({ fitId, state, percent, bestCost, bound, reason, takenIntoNumber });
export type FitState = z.infer<typeof fitState>;

const { lines, told, leadDays, leadDaysWanted, blocking } = rotaPublication.shape;
const changes = z.object({ version, lines, told, leadDays, leadDaysWanted, blocking });
export type RotaChanges = z.infer<typeof changes>;

const placed = fitProposalRead.shape.assignments.element.shape;
const gap = fitProposalRead.shape.gaps.element.shape;
const proposal = z.object({
  quality: z.string(),
  assignments: z.array(z.object({ workerId: placed.workerId, shiftId: placed.shiftId })),
  gaps: z.array(z.object({ lineId: gap.lineId, name: gap.name, wanted: gap.wanted, had: gap.had })),
  shortLines: fitProposalRead.shape.shortLines,
});
export type Proposal = z.infer<typeof proposal>;

const line = rotaView.shape.cover.element.shape;
const kind = rotaView.shape.shiftKinds.element.shape;
const inFull = z.object({
  ...summary.shape,
  shiftKinds: z.array(
    z.object({ code: kind.code, name: kind.name, start: kind.start, end: kind.end, unpaidBreakMinutes: kind.unpaidBreakMinutes }),
  ),
  breaches: z.array(z.object({ words: rotaView.shape.breaches.element.shape.words })),
  cover: z.array(
    z.object({
      name: line.name,
      shiftId: line.shiftId,
      level: line.level,
      date: line.date,
      wanted: line.wanted,
      had: line.had,
      missing: line.missing,
    }),
  ),
});
/** A rota with each line of its cover: what a gap is made of. */
export type RotaInFull = z.infer<typeof inFull>;

export type { RotaMoveName, RotaNext };

/** The rotas of a unit, newest period first. */
export function rotasOf(api: ActorApi, unitName: string): Promise<RotaSummary[]> {
  return api.call({ method: 'GET', path: '/rotas', query: { unit: unitName }, answer: list }).then(({ items }) => items);
}

export function rotaById(api: ActorApi, id: string): Promise<RotaInFull> {
  return api.call({ method: 'GET', path: path('rotas', id), answer: inFull });
}

/** What the asker may do with a rota now, and who does what is missing. */
export function nextOf(api: ActorApi, id: string): Promise<RotaNext> {
  return api.call({ method: 'GET', path: path('rotas', id, 'next'), answer: rotaNext });
}

/** Names of the units, for somebody who misspelt one. */
export function unitNames(api: ActorApi): Promise<readonly string[]> {
  return api.call({ method: 'GET', path: '/units', answer: units }).then(({ items }) => items.map(({ code, name }) => `${name} (${code})`));
}

export function startFit(api: ActorApi, id: string, timeBudgetSeconds: number): Promise<FitState> {
  return api.call({ method: 'POST', path: path('rotas', id, 'fits'), body: { timeBudgetSeconds }, answer: fitState });
}

export function latestFit(api: ActorApi, id: string): Promise<FitState> {
  return api.call({ method: 'GET', path: path('rotas', id, 'fits', 'latest'), answer: fitState });
}

export function stopFit(api: ActorApi, id: string): Promise<FitState> {
  return api.call({ method: 'POST', path: path('fits', id, 'stop'), body: {}, answer: fitState });
}

export function proposalOf(api: ActorApi, id: string): Promise<Proposal> {
  return api.call({ method: 'GET', path: path('fits', id, 'proposal'), answer: proposal });
}

export function proposalPicture(api: ActorApi, id: string): Promise<Uint8Array> {
  return api.bytes(path('fits', id, 'picture.png'));
}

export function whyShift(api: ActorApi, id: string, day: string, worker: string | undefined): Promise<readonly string[]> {
  const query = { day, worker };
  return api
    .call({ method: 'GET', path: path('rotas', id, 'explanations'), query, answer: explanationLines })
    .then((explained) => explained.lines);
}

export function rotaPicture(api: ActorApi, id: string): Promise<Uint8Array> {
  return api.bytes(path('rotas', id, 'picture.png'));
}

/** What publishing would change against what people have now, and how many would be told. */
export function rotaChanges(api: ActorApi, id: string): Promise<RotaChanges> {
  return api.call({ method: 'GET', path: path('rotas', id, 'changes'), answer: changes });
}

export type RotaMove = Exclude<RotaMoveName, 'fit' | 'replan'>;
/** Every step answers with the number of the version and who was told; the steps of the state also say what comes next. */
const moved = z.object({ number: z.int(), told: z.int(), next: z.string().optional() });
export type RotaMoved = z.infer<typeof moved>;

/** Takes a rota a step further. `version` is that of the rota as it was shown: a step is refused when it has changed since. */
export function moveRota(api: ActorApi, id: string, move: RotaMove, seen: number, why?: string): Promise<RotaMoved> {
  return api.call({ method: 'POST', path: path('rotas', id, move), version: seen, body: why ? { reason: why } : {}, answer: moved });
}
