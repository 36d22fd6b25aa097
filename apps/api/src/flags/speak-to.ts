import { namedWorkers, shiftLeads, type StoredFlag, type Transaction } from '@handrail/store';
import type { SpeakTo } from '@handrail/contracts';
import { DONE_BY_SOMEBODY } from './route-flag.js';

/**
 * Whom the author of what was flagged is told to speak to: the nurse in charge, but the safeguarding lead or the on-call lead where it is a concern about staff, or
 * where harm is told and the words name whoever leads the shift.
 */
export async function speakTo(tx: Transaction, flags: readonly StoredFlag[]): Promise<SpeakTo> {
  if (flags.some(({ restricted }) => restricted)) return 'safeguarding-lead';
  for (const { captureId, unitId, category } of flags) {
    if (captureId === null || unitId === null || !DONE_BY_SOMEBODY.includes(category)) continue;
    const named = await namedWorkers(tx, captureId);
    if (named.length > 0 && (await shiftLeads(tx, unitId)).some((id) => named.includes(id))) return 'safeguarding-lead';
  }
  return 'nurse-in-charge';
}

/** What cannot wait and was passed on already, for its author, with whom to speak to. */
export async function urgentOf(
  tx: Transaction,
  flags: readonly StoredFlag[],
): Promise<{ ref: string | null; quote: string; speakTo: SpeakTo }[]> {
  const urgent = flags.filter(({ urgency }) => urgency === 'ACT_NOW');
  if (urgent.length === 0) return [];
  const to = await speakTo(tx, flags);
  return urgent.map(({ localRef, quote }) => ({ ref: localRef, quote: quote ?? '', speakTo: to }));
}
