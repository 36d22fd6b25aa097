import type { EditRequest } from '@handrail/contracts';
import type { StoredDraft } from '@handrail/store';
import { contentOf, type ContentEdit, type ContentLine, type ContentSentence, type DraftContent } from './draft-content.js';
import { linkEditOf } from './edit-links.js';
import { draftChangedSinceRead, notInTheDraft, riskStruckWithoutReason } from './note-refusals.js';

/** What an edit is made with. */
export interface EditTools {
  /** Stores new words as a further capture of the author's. @returns its id */
  readonly keep: (text: string) => Promise<string>;
  /** Of the plan in force of the person whom the draft is about. */
  readonly lines: readonly ContentLine[];
}

/**
 * What an author's edit does, bound to the draft that they read.
 * @throws `draft-changed-since-read`, `not-in-the-draft`, `risk-struck-without-reason`, `not-in-the-plan`, `not-linked`
 */
export async function editsOf(draft: StoredDraft, { contentHash, edits }: EditRequest, { keep, lines }: EditTools): Promise<ContentEdit[]> {
  if (contentHash !== draft.contentHash) throw draftChangedSinceRead(draft.draftId);
  const content = contentOf(draft.content);
  const plan = { draftId: draft.draftId, ref: content.ref, lines };
  const made: ContentEdit[] = [];
  for (const [at, edit] of edits.entries()) {
    const sentence = content.sentences.find(({ key }) => key === edit.key);
    if (!sentence) throw notInTheDraft(draft.draftId);
    switch (edit.kind) {
      case 'strike': {
        const reason = edit.reason?.trim() ?? '';
        if (reason === '' && speaksOfRisk(sentence, content)) throw riskStruckWithoutReason(draft.draftId);
        made.push({ kind: 'strike', key: edit.key, reason });
        break;
      }
      case 'replace': {
        const captureId = await keep(edit.text);
        made.push({ kind: 'replace', key: edit.key, text: edit.text, span: { captureId, start: 0, end: edit.text.length } });
        break;
      }
      case 'link':
      case 'unlink':
        made.push(linkEditOf(edit, at, sentence, plan));
        break;
      default:
        edit satisfies never;
    }
  }
  return made;
}

/** The edits of a draft so far with further ones, each of which stands over what was said before of the same sentence, or of its link to the same line. */
export function withEdits(before: readonly ContentEdit[], made: readonly ContentEdit[]): ContentEdit[] {
  return made.reduce<ContentEdit[]>((kept, edit) => [...kept.filter((one) => whatOf(one) !== whatOf(edit)), edit], [...before]);
}

const whatOf = (edit: ContentEdit): string => ('line' in edit ? `${edit.key} ${edit.line.lineId}` : edit.key);

const speaksOfRisk = ({ spans }: ContentSentence, { mentions }: DraftContent): boolean =>
  mentions.some(({ span }) => spans.some((own) => own.captureId === span.captureId && own.start < span.end && span.start < own.end));
