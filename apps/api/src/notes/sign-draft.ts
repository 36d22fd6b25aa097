import { Injectable } from '@nestjs/common';
import { nobodyElseMay } from '@handrail/access';
import type { Confirmed, DraftView, Moved } from '@handrail/contracts';
import {
  awaitCountersign,
  cancelDraft,
  chainOf,
  confirmDraft,
  countersignDraft,
  countersignFacts,
  draftById,
  draftsWhere,
  flagsWhere,
  questionsOf,
  returnDraft,
  settleNews,
  tellWorkers,
  withdrawCapture,
  type CountersignFacts,
  type StoredDraft,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { firstToKnow, newsOfFlag } from '../flags/route-flag.js';
import { contentOf } from './draft-content.js';
import { fileReviewed } from './file-draft.js';
import { draftChangedSinceRead, draftNotOpen, questionsOpen, signedWithItsIncident } from './note-refusals.js';
import { stateInWords, openDraft } from './open-draft.js';
import { viewOf } from './read-drafts.js';

/** From draft to record, and only through people: the author confirms what they read, another countersigns where policy asks. */
@Injectable()
export class SignDraft {
  /** @throws NotFound, `draft-not-open`, `draft-changed-since-read`, `questions-open` */
  async confirm(work: Work, draftId: string, hashAsRead: string): Promise<Confirmed> {
    const draft = await openDraft(work, draftId);
    if (draft.contentHash !== hashAsRead) throw draftChangedSinceRead(draftId);
    const asked = (await questionsOf(work.tx, [draftId])).some(({ state }) => state === 'ASKED');
    if (asked || draft.state === 'NEEDS_CLARIFICATION' || draft.serviceUserId === null) throw questionsOpen(draftId);
    const signed = await confirmDraft(work.tx, draftId, hashAsRead);
    // Somebody else's answer, or one's own from another device, was quicker.
    if (signed === null) throw draftNotOpen(draftId, stateInWords((await draftById(work.tx, draftId))?.state ?? 'gone'));
    this.audit(work, draft, 'draft.confirmed');
    if (!signed.countersignRequired) return { noteId: (await fileReviewed(work, draft)) as Confirmed['noteId'], state: 'filed', why: null };
    if (draft.format === 'ABC') {
      await awaitCountersign(work.tx, draftId, null);
      return { noteId: null, state: 'awaiting-countersign', why: 'It is signed with its incident.' };
    }
    const facts = await countersignFacts(work.tx, draft);
    const standIn = nobodyElseMay(facts.entitled, [draft.authorId]) ? (facts.standIns[0] ?? null) : null;
    await awaitCountersign(work.tx, draftId, standIn);
    await tellWorkers(work.tx, standIn === null ? facts.entitled : [standIn], {
      kind: 'countersign-wanted',
      unitId: draft.unitId,
      subjectType: 'draft',
      subjectId: draftId,
      urgency: null,
      localRef: draft.restricted ? null : contentOf(draft.content).ref,
      dueAt: null,
      dedupeKey: `countersign:${draftId}:${draft.version}`,
    });
    return { noteId: null, state: 'awaiting-countersign', why: whyCountersign(facts) };
  }

  /** @throws NotFound, NotAllowed for one's own note, `draft-changed-since-read`, `draft-not-open` */
  async countersign(work: Work, draftId: string, hashAsRead: string): Promise<Moved> {
    const draft = await this.forCountersign(work, draftId);
    if (draft.contentHash !== hashAsRead) throw draftChangedSinceRead(draftId);
    if (!(await countersignDraft(work.tx, draftId, hashAsRead))) throw draftNotOpen(draftId, stateInWords(draft.state));
    await fileReviewed(work, draft);
    return { state: 'filed', next: 'The note is in the record. It can now be corrected only by an addendum.' };
  }

  /** Gives a draft back to its author with a reason. @throws NotFound, NotAllowed, `draft-changed-since-read`, `draft-not-open` */
  async giveBack(work: Work, draftId: string, reason: string, hashAsRead: string): Promise<Moved> {
    const draft = await this.forCountersign(work, draftId);
    if (hashAsRead !== draft.contentHash) throw draftChangedSinceRead(draftId);
    if (!(await returnDraft(work.tx, draftId, reason))) throw draftNotOpen(draftId, stateInWords(draft.state));
    await settleNews(work.tx, 'draft', draftId);
    await tellWorkers(work.tx, [draft.authorId], {
      kind: 'draft-returned',
      unitId: draft.unitId,
      subjectType: 'draft',
      subjectId: draftId,
      urgency: null,
      localRef: contentOf(draft.content).ref,
      dueAt: null,
      dedupeKey: `returned:${draftId}:${draft.version}`,
    });
    this.audit(work, draft, 'draft.returned');
    return { state: 'returned', next: 'Its author was told why, and can change it and confirm again.' };
  }

  /**
   * "Scrap that last one": the draft is cancelled, its dictation kept as withdrawn once no other draft lives from it, and whoever leads
   * the shift looks at each flag of it: none is dropped with the words.
   * @throws NotFound, `draft-changed-since-read`, `draft-not-open`
   */
  async withdraw(work: Work, draftId: string, reason: string, hashAsRead: string): Promise<Moved> {
    const draft = await openDraft(work, draftId);
    if (hashAsRead !== draft.contentHash) throw draftChangedSinceRead(draftId);
    if (!(await cancelDraft(work.tx, draftId, reason))) throw draftNotOpen(draftId, stateInWords(draft.state));
    const living = (await draftsWhere(work.tx, { captureId: draft.captureId })).filter(({ state }) => state !== 'CANCELLED');
    if (living.length === 0) await withdrawCapture(work.tx, draft.captureId);
    const flags = (await flagsWhere(work.tx, { captureIds: [draft.captureId], states: ['RAISED', 'ACKNOWLEDGED'] })).filter(
      (flag) => flag.draftId === draftId || living.length === 0,
    );
    for (const flag of flags) await tellWorkers(work.tx, await firstToKnow(work.tx, flag), newsOfFlag(flag, 'flag-of-withdrawn-words'));
    this.audit(work, draft, 'draft.withdrawn');
    const next =
      flags.length === 0
        ? 'Your words are kept as withdrawn and are no part of any record.'
        : 'Your words are kept as withdrawn. What was flagged in them goes to whoever leads the shift, who checks it with you.';
    return { state: 'withdrawn', next };
  }

  /** The draft with all that is read beside it, for its countersigner; kept in the log as a reading. @throws as `forCountersign` */
  async openForCountersign(work: Work, draftId: string): Promise<DraftView> {
    const draft = await this.forCountersign(work, draftId);
    this.audit(work, draft, 'draft.read');
    return viewOf(work.tx, draft, work.identity);
  }

  /** The draft for its countersigner, if the policy lets the asker be that. @throws NotFound, NotAllowed, `draft-not-open` */
  async forCountersign(work: Work, draftId: string): Promise<StoredDraft> {
    const draft = await draftById(work.tx, draftId);
    if (!draft) {
      work.ask({});
      throw new NotFound('draft');
    }
    const facts = await countersignFacts(work.tx, draft);
    work.allow(countersignPolicyFacts(work, draft, facts));
    if (draft.format === 'ABC' && work.operation !== 'incident.sign') throw signedWithItsIncident(draftId);
    if (draft.state !== 'AWAITING_COUNTERSIGN') throw draftNotOpen(draftId, stateInWords(draft.state));
    return draft;
  }

  private audit(work: Work, draft: StoredDraft, action: string): void {
    work.audit({
      chain: chainOf(draft.unitId),
      action,
      subjectType: 'draft',
      subjectId: draft.draftId,
    });
  }
}

/** What the policy asks about a draft and whoever would countersign it. */
export function countersignPolicyFacts(work: Work, draft: StoredDraft, facts: CountersignFacts) {
  return {
    ...(draft.unitId !== null && { unitId: draft.unitId }),
    own: draft.authorId === work.worker.workerId,
    juniorOrTemporaryAuthor: facts.juniorOrTemporaryAuthor,
    nobodyElse: draft.standInId === work.worker.workerId,
  };
}

function whyCountersign({ juniorOrTemporaryAuthor, flagged, authorGrade }: CountersignFacts): string {
  const because = [
    ...(juniorOrTemporaryAuthor ? [authorGrade === 'L2' ? 'notes of an L2' : 'notes of temporary and new staff'] : []),
    ...(flagged ? ['notes with a flag'] : []),
  ];
  return `A second person reads ${because.join(' and ') || 'this note'} before it is filed. You need to do nothing more.`;
}
