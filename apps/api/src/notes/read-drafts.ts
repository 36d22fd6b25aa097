import { Injectable } from '@nestjs/common';
import type { DraftList, DraftView, WaitingDraftList } from '@handrail/contracts';
import {
  capturesById,
  chainOf,
  draftById,
  draftsWhere,
  flagsWhere,
  namesOf,
  OPEN_DRAFT,
  peopleByRef,
  questionsOf,
  waitingDrafts,
  type StoredDraft,
  type Transaction,
} from '@handrail/store';
import type { Identity } from '../edge/identity.js';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { speakTo } from '../flags/speak-to.js';
import { UNCONFIRMED_HOURS } from './draft-capture.js';
import { beginningOf } from './beginning.js';
import { contentOf } from './draft-content.js';
import { quotesPlan } from './quotes-plan.js';
import { showDraft, stateName } from './show-draft.js';

/** Drafts for those who may read them: their author, and whoever is asked to countersign. */
@Injectable()
export class ReadDrafts {
  /** The asker's own drafts that wait for them; the parts of an incident stand in the list of incidents. */
  async mine(work: Work): Promise<DraftList> {
    work.allow({ own: true });
    const drafts = (await draftsWhere(work.tx, { authorId: work.worker.workerId, states: OPEN_DRAFT })).filter(
      ({ format }) => format !== 'ABC',
    );
    const ids = drafts.map(({ draftId }) => draftId);
    const questions = await questionsOf(work.tx, ids);
    const captures = new Map(
      (
        await capturesById(
          work.tx,
          drafts.map(({ captureId }) => captureId),
        )
      ).map((one) => [one.captureId, one]),
    );
    return {
      items: drafts.map((draft) => ({
        draftId: draft.draftId as DraftView['draftId'],
        ref: contentOf(draft.content).ref,
        state: stateName(draft.state),
        receivedAt: (captures.get(draft.captureId)?.receivedAt ?? draft.createdAt).toISOString(),
        questions: questions.filter(({ draftId, state }) => draftId === draft.draftId && state === 'ASKED').length,
        flags: contentOf(draft.content).mentions.filter(({ urgency }) => urgency !== 'none').length,
        begins: beginningOf(contentOf(draft.content), draft.captureId),
      })),
    };
  }

  /** @throws NotFound for a draft that is not the asker's own: it is answered like one that does not exist */
  async one(work: Work, draftId: string): Promise<DraftView> {
    work.allow({ own: true });
    const draft = await draftById(work.tx, draftId);
    if (draft?.authorId !== work.worker.workerId) throw new NotFound('draft');
    work.audit({
      chain: chainOf(draft.unitId),
      action: 'draft.read',
      subjectType: 'draft',
      subjectId: draftId,
    });
    return viewOf(work.tx, draft, work.identity);
  }

  /** Those of a unit that nobody has confirmed for 12 hours: how old they are, not what they say. */
  async waiting(work: Work, unitId: string): Promise<WaitingDraftList> {
    work.allow({ unitId });
    const before = new Date(work.now.getTime() - UNCONFIRMED_HOURS * 3_600_000);
    const drafts = await waitingDrafts(work.tx, unitId, before);
    const names = await namesOf(
      work.tx,
      drafts.map(({ authorId }) => authorId),
    );
    return {
      items: drafts.map(({ draftId, authorId, state, createdAt }) => ({
        draftId: draftId as DraftView['draftId'],
        author: names.get(authorId) ?? '',
        state: stateName(state),
        createdAt: createdAt.toISOString(),
      })),
    };
  }
}

/** A draft with everything that is read beside it, for whoever asks. */
export async function viewOf(tx: Transaction, draft: StoredDraft, asker: Identity): Promise<DraftView> {
  const content = contentOf(draft.content);
  const added = [
    ...new Set([
      draft.captureId,
      ...content.additions,
      ...content.edits.flatMap((edit) => (edit.kind === 'replace' ? [edit.span.captureId] : [])),
    ]),
  ];
  const captures = await capturesById(tx, added);
  const questions = await questionsOf(tx, [draft.draftId]);
  const flags = await flagsWhere(tx, { captureIds: added });
  const refs = questions.flatMap(({ question }) => (JSON.parse(question) as { choices: string[] }).choices);
  const people = await peopleByRef(tx, refs);
  const ordered = captures.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.captureId === draft.captureId ? -1 : 1),
  );
  const own = flags.filter(({ draftId }) => draftId === null || draftId === draft.draftId);
  return showDraft({
    draft,
    captures: ordered,
    questions,
    flags,
    people,
    speakTo: await speakTo(tx, own),
    quotesPlan: await quotesPlan(tx, asker, draft.unitId),
  });
}
