import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FitState, RotaList, RotaSummary } from '@handrail/contracts';
import { ApiSession } from './api-session.js';
import type { Progress } from './progress.js';
import type { Suite } from './suite.js';

/** What the summary says of Alder's next rota. */
export type FitReport = {
  readonly rota: RotaSummary;
  readonly fit: FitState | undefined;
  readonly quality: string | undefined;
  readonly picture: string | undefined;
};

const UNIT = 'alder';
const ROTA_MANAGER = 'rota1';
const TIME_BUDGET_SECONDS = 30;
const POLL_MS = 500;
const UNDER_WAY = new Set<FitState['state']>(['waiting', 'running']);

/**
 * Has Alder's next rota fitted through the queue, as the rota manager would ask for it, once: a proposal or a version that is
 * there already is left waiting for a person. Nothing is taken over and nothing is published.
 */
export async function fitNextRota(suite: Suite, progress: Progress): Promise<FitReport> {
  const session = await ApiSession.asDemoPerson(suite.apiUrl, ROTA_MANAGER);
  const { items } = await session.get<RotaList>(`/rotas?unit=${UNIT}`);
  const rota = items.toSorted((a, b) => b.from.localeCompare(a.from))[0];
  if (!rota) throw new Error('Alder has no rota: npm run demo:reset loads the demo again.');
  const fits = await session.get<{ items: FitState[] }>(`/rotas/${rota.rotaId}/fits`);
  let fit = fits.items[0];
  if (rota.state === 'DRAFT' && rota.number === 0 && (fit === undefined || UNDER_WAY.has(fit.state))) {
    fit = await progress.step(`Alder ward, rota from ${rota.from}: fitted by the planner`, async (note) => {
      let now = fit ?? (await session.post<FitState>(`/rotas/${rota.rotaId}/fits`, { timeBudgetSeconds: TIME_BUDGET_SECONDS }));
      while (UNDER_WAY.has(now.state)) {
        note(fitInWords(now));
        await new Promise((done) => setTimeout(done, POLL_MS));
        now = await session.get<FitState>(`/fits/${now.fitId}`);
      }
      note(fitInWords(now));
      return now;
    });
  }
  const proposal = fit?.state === 'proposed' ? await session.get<{ quality: string }>(`/fits/${fit.fitId}/proposal`) : undefined;
  const picture = fit?.state === 'proposed' ? await savePicture(session, fit, suite.dataDir) : undefined;
  return { rota, fit, quality: proposal?.quality, picture };
}

function fitInWords({ state, percent, bestCost, bound, withinPercent }: FitState): string {
  const best = bestCost === null ? 'no complete rota yet' : `best ${bestCost}`;
  const proved = bound === null ? '' : `, proved bound ${bound}${withinPercent === null ? '' : ` (within ${withinPercent} %)`}`;
  if (state === 'waiting') return 'waiting for the planner';
  return state === 'running' ? `${percent} %, ${best}${proved}` : `${state}, ${best}${proved}`;
}

async function savePicture(session: ApiSession, fit: FitState, dataDir: string): Promise<string> {
  const file = join(dataDir, `alder-proposal.png`);
  writeFileSync(file, await session.bytes(`/fits/${fit.fitId}/picture.png`));
  return file;
}
