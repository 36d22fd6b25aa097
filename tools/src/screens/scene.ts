import type { Captured, FitState, RotaList, RotaSummary } from '@handrail/contracts';
import { ApiSession } from '../run/api-session.js';
import { nurseOnShift, supportWorkerOnShift } from '../run/on-shift.js';

/** What the pictures show, by the ids that the addresses of screens need. */
export interface Scene {
  /** Alder's rota that is being worked. */
  readonly worked: string;
  /** Alder's next rota, with two proposals to compare. */
  readonly next: string;
  /** A draft about two people, with a sentence that is urgent; waits for its author. */
  readonly draftId: string;
  /** Who dictated it: a nurse on shift on Alder at the hour of the pictures, because nobody else may read of its people. */
  readonly nurse: string;
  /** A support worker on shift there. */
  readonly worker: string;
}

const FIT_SECONDS = [30, 60] as const;
const LOOK_MS = 300;

/** Does on the demo what its people would have done by now, so that no screen is empty. Everything goes through the API. */
export async function arrangeScene(apiUrl: string, say: (line: string) => void): Promise<Scene> {
  const as = (name: string) => ApiSession.asDemoPerson(apiUrl, name);
  const manager = await as('rota1');
  const { items } = await manager.get<RotaList>('/rotas?unit=alder');
  const [next, worked] = items.toSorted((a, b) => b.from.localeCompare(a.from));
  if (!next || !worked) throw new Error('The demo has no two rotas of Alder.');
  for (const [index, timeBudgetSeconds] of FIT_SECONDS.entries()) {
    say(`fitting Alder for ${timeBudgetSeconds} s`);
    await fitted(manager, next, { timeBudgetSeconds, seed: index + 1 });
  }
  say('a note, a request, leave, broken glass');
  const [nurse, worker] = [await nurseOnShift(apiUrl, 'alder', 'lead-alder'), await supportWorkerOnShift(apiUrl, 'alder', 'lead-alder')];
  if (!nurse || !worker) throw new Error('No nurse or no support worker of the demo is on shift on Alder now.');
  const draftId = await dictated(await as(nurse));
  const elsewhere = await as('st4');
  await elsewhere.post('/break-glass', { ref: 'AL-04', reasonCode: 'immediate-risk', reason: 'He rang the office and could not breathe.' });
  await elsewhere.post('/me/leave', { from: inDays(90), to: inDays(92), kind: 'annual' });
  return { worked: worked.rotaId, next: next.rotaId, draftId, nurse, worker };
}

async function fitted(manager: ApiSession, rota: RotaSummary, how: { timeBudgetSeconds: number; seed: number }): Promise<void> {
  let fit = await manager.post<FitState>(`/rotas/${rota.rotaId}/fits`, how);
  while (fit.state === 'waiting' || fit.state === 'running') {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    fit = await manager.get<FitState>(`/fits/${fit.fitId}`);
  }
  if (fit.state !== 'proposed') throw new Error(`The fit of Alder ended as ${fit.state}.`);
}

async function dictated(nurse: ApiSession): Promise<string> {
  const text =
    'AL-07 was settled until teatime then paced the corridor, we walked round the garden twice and he used his breathing steps. ' +
    'He told me he has been thinking about ending it all. AL-03 slept well and ate all of her breakfast.';
  const { drafts } = await nurse.post<Captured>('/captures', { channel: 'web', externalMessageId: crypto.randomUUID(), text });
  const draft = drafts.find(({ ref }) => ref === 'AL-07');
  if (!draft) throw new Error('The dictation gave no draft about AL-07.');
  return draft.draftId;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
