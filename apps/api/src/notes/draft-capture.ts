import { Inject, Injectable } from '@nestjs/common';
import { understand } from '@handrail/care-notes';
import { requestJob } from '@handrail/jobs';
import {
  askQuestions,
  captureById,
  chainOf,
  giveFlagsToDraft,
  insertDraft,
  keepReading,
  leaseDrafting,
  settleJob,
  Store,
  takeForDrafting,
  writingContext,
  type Scope,
  type StoredCapture,
  type Transaction,
  type WritingContext,
} from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { composeDraft, peopleOf, type Composition } from './compose-drafts.js';
import { dictationContext, minuteAt } from './dictation-context.js';
import { judged, wordingOf, type DraftedReading } from './drafted-reading.js';
import { raiseFlagsOf } from './flags-of-reading.js';
import { NOTE_DRAFTER, type BoundDrafter } from './note-drafter.js';
import type { DraftingContext } from './plan-links.js';
import { proposeFrom } from './proposals-of-reading.js';
import { askWhoIsMeant, type Reading } from './understood.js';

/** Handrail's own default: a draft that its author has not confirmed for this long is on the shift lead's list. */
export const UNCONFIRMED_HOURS = 12;
/** Milliseconds beyond the drafter's own budget after which its hold on a dictation ends. */
const LEASE_MARGIN_MS = 10_000;

/** What one dictation is drafted from. */
interface Dictation {
  readonly capture: StoredCapture;
  readonly known: WritingContext;
  readonly context: DraftingContext;
  readonly reading: Reading;
}

/** Makes the drafts of a stored dictation: tried at once after the commit, and again from the queue. Exactly one of them does it. */
@Injectable()
export class DraftCapture {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NOTE_DRAFTER) private readonly bound: BoundDrafter,
  ) {}

  /** Whether somebody outside is asked, so that nobody should wait for it to the end. */
  get mayTakeLong(): boolean {
    return this.bound.waitsMs > 0;
  }

  /**
   * Safe to run twice and at once: who takes the capture makes its drafts, flags, proposals and clocks in that transaction.
   * The words are read with what their author might know when they were said. The drafter runs outside of any transaction; where it may
   * take its time, flags rise before it is asked, and nobody else asks it about the same words meanwhile.
   * @param jobId settled with the work, for the queue
   */
  async run(captureId: string, authorId: string, traceId: string, jobId?: string): Promise<void> {
    const scope: Scope = { kind: 'worker', workerId: authorId, traceId };
    const capture = await this.store.run(scope, this.clock.now(), (tx) => captureById(tx, captureId));
    if (capture?.state !== 'RECEIVED') {
      if (jobId !== undefined) await this.store.run(scope, this.clock.now(), (tx) => settleJob(tx, jobId));
      return;
    }
    const known = await this.store.run(scope, capture.receivedAt, (tx) => writingContext(tx, capture.unitId));
    const context = dictationContext(known, capture);
    const understanding = askWhoIsMeant(understand(capture.text, context));
    const dictation: Dictation = { capture, known, context, reading: { captureId, text: capture.text, understanding, left: new Set() } };
    const own: Scope = { ...scope, traceId: capture.traceId };
    const early = this.mayTakeLong;
    if (early && !(await this.store.run(own, this.clock.now(), (tx) => this.beforeAsking(tx, dictation, jobId)))) return;
    const main = await this.draft(dictation);
    await this.store.run(own, this.clock.now(), async (tx) => {
      if (jobId !== undefined) await settleJob(tx, jobId);
      if (await takeForDrafting(tx, captureId)) await this.keep(tx, dictation, main, early);
    });
  }

  /**
   * Flags what must not wait for a model, and holds the dictation for whoever asks it.
   * @returns false when somebody else holds it; the queue then looks again once that hold has ended
   */
  private async beforeAsking(tx: Transaction, { capture, known, reading }: Dictation, jobId: string | undefined): Promise<boolean> {
    const { captureId, authorId } = capture;
    const until = new Date(tx.now.getTime() + this.bound.waitsMs + LEASE_MARGIN_MS);
    if (!(await leaseDrafting(tx, captureId, until))) {
      if (jobId !== undefined && (await settleJob(tx, jobId))) requestJob(tx, 'capture-received', { captureId, authorId }, until);
      return false;
    }
    await raiseFlagsOf(tx, { reading, drafts: new Map(), known, receivedAt: capture.receivedAt });
    return true;
  }

  private async draft({ capture, context, reading }: Dictation): Promise<DraftedReading> {
    const { captureId, text, authorId } = capture;
    const { understanding } = reading;
    return judged(reading, await this.bound.drafter.draft({ capture: { captureId, text }, understanding, context, authorId }), context);
  }

  /** @param flagged its flags have risen already, without a draft */
  private async keep(tx: Transaction, dictation: Dictation, main: DraftedReading, flagged: boolean): Promise<void> {
    const { capture, known, context, reading } = dictation;
    const { captureId, authorId } = capture;
    const { understanding } = reading;
    const times = { receivedAt: minuteAt(capture.receivedAt), eventAt: capture.eventAt === null ? undefined : minuteAt(capture.eventAt) };
    const wording = flagged ? JSON.stringify(wordingOf(main.outcome)) : null;
    await keepReading(tx, captureId, JSON.stringify(understanding), understanding.screened, wording);
    const drafts = new Map<string, string>();
    let part = 0;
    for (const ref of peopleOf(main)) {
      const composition = composeDraft(ref, main, [], [], context, times);
      drafts.set(ref ?? '', await addDraft(tx, captureId, (part += 1), composition, known));
    }
    if (flagged) await this.giveFlags(tx, captureId, drafts, known);
    else await raiseFlagsOf(tx, { reading, drafts, known, receivedAt: capture.receivedAt });
    await proposeFrom(tx, { reading, known, refs: [...drafts.keys()] });
    const { madeBy } = main.outcome;
    tx.audit({
      chain: chainOf(known.unitId),
      action: 'capture.drafted',
      subjectType: 'capture',
      subjectId: captureId,
      detail: {
        drafts: drafts.size,
        author: authorId,
        drafter: madeBy.drafter,
        ...(madeBy.drafter === 'language-model'
          ? { requests: madeBy.requests, rejected: madeBy.rejected.length }
          : { insteadOfModel: madeBy.insteadOfModel ?? null }),
      },
    });
  }

  private async giveFlags(tx: Transaction, captureId: string, drafts: ReadonlyMap<string, string>, known: WritingContext): Promise<void> {
    for (const [ref, draftId] of drafts) {
      const person = known.people.find((one) => one.ref === ref);
      if (person) await giveFlagsToDraft(tx, captureId, person.serviceUserId, draftId);
    }
  }
}

/** One more draft of a dictation, with its questions and its clock. @returns its id */
export async function addDraft(
  tx: Transaction,
  captureId: string,
  part: number,
  composition: Composition,
  known: WritingContext,
): Promise<string> {
  const { ref, content, questions, restricted, complete, eventMinute } = composition;
  const person = known.people.find((one) => one.ref === ref);
  const draftId = await insertDraft(tx, {
    captureId,
    part,
    serviceUserId: person?.serviceUserId ?? null,
    unitId: person?.unitId ?? known.unitId,
    state: complete ? 'DRAFTED' : 'NEEDS_CLARIFICATION',
    eventAt: new Date(eventMinute * 60_000),
    lateEntry: content.lateEntry,
    restricted,
    draftedBy: content.madeBy,
    content: JSON.stringify(content),
  });
  await askQuestions(
    tx,
    draftId,
    questions.map((question) => ({ key: question.id, kind: question.type, question: JSON.stringify(question) })),
  );
  requestJob(tx, 'draft-clock', { draftId }, new Date(tx.now.getTime() + UNCONFIRMED_HOURS * 3_600_000));
  return draftId;
}
