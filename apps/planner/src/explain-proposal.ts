import { setImmediate as breathe } from 'node:timers/promises';
import { whyThis, type RotaEntry, type WardContext } from '@handrail/rota-core';
import type { StoredExplanation } from '@handrail/store';

/**
 * Why each person has each shift, as figures that anyone entitled can be told in words later. Rules that say something private about
 * anybody are left out here already. Lets other work in between, since it takes a second or two for a ward.
 * @returns in the order of `entries`
 */
export async function explainProposal(context: WardContext, entries: readonly RotaEntry[]): Promise<StoredExplanation[]> {
  const explained: StoredExplanation[] = [];
  for (const { workerId, shiftId } of entries) {
    const why = whyThis(context, entries, workerId, shiftId, { kind: 'rota-manager' });
    if (why.status !== 'explained') continue;
    const { eligible, measure, distanceThousandths, rank, aboveShare, ruleIds } = why;
    explained.push({ workerId, shiftId, eligible, measure, distanceThousandths, rank, aboveShare, ruleIds });
    if (explained.length % 10 === 0) await breathe();
  }
  return explained;
}
