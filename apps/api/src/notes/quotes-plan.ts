import { unitById, type Transaction } from '@handrail/store';
import type { Identity } from '../edge/identity.js';

/** Whether what a plan says may be quoted to whoever asks, beside the words of a draft: a unit may keep quotes of plans out of chat. */
export async function quotesPlan(tx: Transaction, identity: Identity, unitId: string | null): Promise<boolean> {
  if (identity.kind !== 'service' || unitId === null) return true;
  return (await unitById(tx, unitId))?.chatQuotes === 'full';
}
