import type { ActorApi } from '../api/client.js';
import { comparisonOf } from '../api/rota-edits.js';
import { ApiProblem } from '../api/problems.js';
import { latestFit, nextOf, proposalOf, type RotaInFull, type RotaMoveName } from '../api/rota.js';
import type { Reply } from '../chat/reply.js';
import { rotaReply, type RotaShown } from '../replies/rota.reply.js';

/** A rota as the asker may see and move it: who may not follow fits gets none. */
export async function showRota(rota: RotaInFull, api: ActorApi): Promise<RotaShown> {
  const next = await nextOf(api, rota.rotaId);
  const fit = await orNothing(latestFit(api, rota.rotaId));
  const waits = fit?.state === 'proposed' && fit.takenIntoNumber === null;
  const proposal = waits && rota.state === 'draft' ? await orNothing(proposalOf(api, fit.fitId)) : undefined;
  const replan =
    waits && next.may.includes('take-proposal') && rota.state !== 'draft' ? await orNothing(comparisonOf(api, fit.fitId)) : undefined;
  return { rota, next, fit, proposal, replan };
}

export async function openRota(rota: RotaInFull, api: ActorApi, only?: readonly RotaMoveName[]): Promise<Reply> {
  return rotaReply(await showRota(rota, api), only);
}

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof ApiProblem && ['not-found', 'not-allowed', 'no-proposal'].includes(error.code)) return undefined;
    throw error;
  });
}
