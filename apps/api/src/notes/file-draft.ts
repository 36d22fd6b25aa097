import { fileNote, ORGANISATION_CHAIN, settleNews, unitChain, type StoredDraft } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { contentOf } from './draft-content.js';
import type { NoteContent } from './show-draft.js';

/**
 * Files a reviewed draft: the record says what was signed, with other people's names as the reviewer saw them taken out, and keeps with
 * each sentence the lines of the plan that it counts as evidence of, as its author read and confirmed them.
 * The database refuses a draft that was not confirmed, or not countersigned where policy asks.
 */
export async function fileReviewed(work: Work, draft: StoredDraft): Promise<string> {
  const { ref, timeZone, eventAt, sentences } = contentOf(draft.content);
  const record: NoteContent = {
    ref: ref ?? '',
    timeZone,
    eventAt,
    sentences: sentences.map(({ text, filedAs, section, kind, links = [] }) => ({
      text: filedAs ?? text,
      section,
      kind: filedAs === null ? kind : 'REDACTED',
      evidenceOf: links.map(({ lineId }) => lineId),
    })),
  };
  const lines = record.sentences.flatMap(({ evidenceOf = [] }) => evidenceOf);
  const noteId = await fileNote(work.tx, draft, JSON.stringify(record), lines);
  await settleNews(work.tx, 'draft', draft.draftId);
  work.audit({
    chain: draft.unitId === null ? ORGANISATION_CHAIN : unitChain(draft.unitId),
    action: 'note.filed',
    subjectType: 'note',
    subjectId: noteId,
    detail: { draft: draft.draftId, cause: draft.traceId },
  });
  return noteId;
}
