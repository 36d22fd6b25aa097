import { draftById, OPEN_DRAFT, type StoredDraft } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { draftNotOpen, signedWithItsIncident } from './note-refusals.js';

/** The asker's own draft while it can change; one person's part of an incident moves with the incident alone. @throws NotFound, `draft-not-open`, `signed-with-its-incident` */
export async function openDraft(work: Work, draftId: string): Promise<StoredDraft> {
  work.allow({ own: true });
  const draft = await draftById(work.tx, draftId);
  if (draft?.authorId !== work.worker.workerId) throw new NotFound('draft');
  if (draft.format === 'ABC' && work.operation !== 'incident.report') throw signedWithItsIncident(draftId);
  if (!OPEN_DRAFT.includes(draft.state)) throw draftNotOpen(draftId, stateInWords(draft.state));
  return draft;
}

/** `AWAITING_COUNTERSIGN` as it is said to people: "awaiting countersign". */
export const stateInWords = (state: string): string => state.toLowerCase().replaceAll('_', ' ');
