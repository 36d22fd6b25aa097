import { Inject, Injectable } from '@nestjs/common';
import { understand, verify, type DictationContext, type NoteDrafter, type Understanding } from '@handrail/care-notes';
import { requestJob } from '@handrail/jobs';
import {
  askQuestions,
  captureById,
  insertDraft,
  keepReading,
  nameWorkers,
  settleJob,
  Store,
  takeForDrafting,
  unitChain,
  ORGANISATION_CHAIN,
  writingContext,
  type Scope,
  type StoredCapture,
  type Transaction,
  type WritingContext,
} from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { composeDraft, peopleOf, type Composition, type DraftedReading } from './compose-drafts.js';
import { colleaguesNamed, dictationContext, minuteAt } from './dictation-context.js';
import { raiseFlagsOf } from './flags-of-reading.js';
import { proposeFrom } from './proposals-of-reading.js';
import { askWhoIsMeant, type Reading } from './understood.js';

export const NOTE_DRAFTER = Symbol('note drafter');
/** Handrail's own default: a draft that its author has not confirmed for this long is on the shift lead's list. */
export const UNCONFIRMED_HOURS = 12;

/** Makes the drafts of a stored dictation: tried at once after the commit, and again from the queue. Exactly one of them does it. */
@Injectable()
export class DraftCapture {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NOTE_DRAFTER) private readonly drafter: NoteDrafter,
  ) {}

  /**
   * Safe to run twice and at once: who takes the capture makes its drafts, flags, proposals and clocks in that transaction.
   * The words are read with what their author might know when they were said. The drafter runs outside of any transaction.
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
    const main = await this.draft({ captureId, text: capture.text, understanding, left: new Set() }, context, authorId);
    await this.store.run({ ...scope, traceId: capture.traceId }, this.clock.now(), async (tx) => {
      if (jobId !== undefined) await settleJob(tx, jobId);
      if (await takeForDrafting(tx, captureId)) await this.keep(tx, capture, known, main, context, understanding);
    });
  }

  /** What the drafter makes of one reading, judged by the verifier. */
  async draft(reading: Reading, context: DictationContext, authorId: string): Promise<DraftedReading> {
    const capture = { captureId: reading.captureId, text: reading.text };
    const outcome = await this.drafter.draft({ capture, understanding: reading.understanding, context, authorId });
    return { reading, outcome, findings: verify(outcome, capture, reading.understanding, context) };
  }

  private async keep(
    tx: Transaction,
    capture: StoredCapture,
    known: WritingContext,
    main: DraftedReading,
    context: DictationContext,
    understanding: Understanding,
  ): Promise<void> {
    const { captureId, authorId } = capture;
    const times = { receivedAt: minuteAt(capture.receivedAt), eventAt: capture.eventAt === null ? undefined : minuteAt(capture.eventAt) };
    await keepReading(tx, captureId, JSON.stringify(understanding), understanding.screened);
    const about = new Map<string, { draftId: string; composition: Composition }>();
    let part = 0;
    for (const ref of peopleOf(main)) {
      const composition = composeDraft(ref, main, [], [], context, times);
      const draftId = await addDraft(tx, captureId, (part += 1), composition, known);
      about.set(ref ?? '', { draftId, composition });
    }
    if (understanding.risks.some(({ aboutStaff }) => aboutStaff)) await nameWorkers(tx, captureId, colleaguesNamed(known, capture.text));
    const drafts = new Map([...about].map(([ref, { draftId }]) => [ref, draftId]));
    await raiseFlagsOf(tx, { reading: main.reading, drafts, known, receivedAt: capture.receivedAt });
    await proposeFrom(tx, { reading: main.reading, known, refs: [...drafts.keys()] });
    tx.audit({
      chain: known.unitId === null ? ORGANISATION_CHAIN : unitChain(known.unitId),
      action: 'capture.drafted',
      subjectType: 'capture',
      subjectId: captureId,
      detail: { drafts: drafts.size, author: authorId },
    });
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
