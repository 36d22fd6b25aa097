import { randomUUID } from 'node:crypto';
import { keepCapture, takeForDrafting, type Transaction } from '@handrail/store';

/**
 * Keeps words that come with another step of their author's (an addition to a draft, an edit, an addendum) as a further capture, sealed. It is taken
 * at once, so that the queue makes no draft of it: the step does.
 */
export async function keepOwnWords(
  tx: Transaction,
  words: { readonly channel: 'draft' | 'addendum'; readonly text: string; readonly unitId: string | null; readonly forDraftId?: string },
): Promise<{ readonly captureId: string; readonly receivedAt: Date }> {
  const kept = await keepCapture(tx, { ...words, messageId: randomUUID(), eventAt: null });
  if (kept === null) throw new Error('a new message id is nobody’s');
  await takeForDrafting(tx, kept.captureId);
  return kept;
}
