import type { EditRequest } from '@handrail/contracts';
import type { StoredDraft } from '@handrail/store';
import { contentOf, type ContentEdit, type ContentSentence, type DraftContent } from './draft-content.js';
import { draftChangedSinceRead, notInTheDraft, riskStruckWithoutReason } from './note-refusals.js';

/**
 * What an author's edit does, bound to the draft that they read.
 * @param keep stores new words as a further capture of the author's and returns its id
 * @throws `draft-changed-since-read`, `not-in-the-draft`, `risk-struck-without-reason`
 */
export async function editsOf(
  draft: StoredDraft,
  { contentHash, edits }: EditRequest,
  keep: (text: string) => Promise<string>,
): Promise<ContentEdit[]> {
  if (contentHash !== draft.contentHash) throw draftChangedSinceRead(draft.draftId);
  const content = contentOf(draft.content);
  const made: ContentEdit[] = [];
  for (const edit of edits) {
    const sentence = content.sentences.find(({ key }) => key === edit.key);
    if (!sentence) throw notInTheDraft(draft.draftId);
    if (edit.kind === 'strike') {
      const reason = edit.reason?.trim() ?? '';
      if (reason === '' && speaksOfRisk(sentence, content)) throw riskStruckWithoutReason(draft.draftId);
      made.push({ kind: 'strike', key: edit.key, reason });
    } else {
      const captureId = await keep(edit.text);
      made.push({ kind: 'replace', key: edit.key, text: edit.text, span: { captureId, start: 0, end: edit.text.length } });
    }
  }
  return made;
}

const speaksOfRisk = ({ spans }: ContentSentence, { mentions }: DraftContent): boolean =>
  mentions.some(({ span }) => spans.some((own) => own.captureId === span.captureId && own.start < span.end && span.start < own.end));
