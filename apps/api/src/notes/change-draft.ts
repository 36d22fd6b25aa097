import { Inject, Injectable } from '@nestjs/common';
import { AnswerDoesNotFit, understand, type Answer, type Question, type Understanding } from '@handrail/care-notes';
import type { DraftView } from '@handrail/contracts';
import {
  askQuestions,
  cancelDraft,
  capturesById,
  changeDraft,
  draftById,
  draftsWhere,
  keepReading,
  OPEN_DRAFT,
  questionsOf,
  readingsOf,
  settleQuestion,
  chainOf,
  Store,
  writingContext,
  type KeptReading,
  type StoredCapture,
  type StoredDraft,
  type StoredQuestion,
  type Transaction,
  type WritingContext,
} from '@handrail/store';
import type { Caller } from '../edge/caller.js';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { composeDraft, peopleOf, type Composition } from './compose-drafts.js';
import { dictationContext, minuteAt } from './dictation-context.js';
import { addDraft } from './draft-capture.js';
import { contentOf, type ContentEdit } from './draft-content.js';
import { draftedFrom, type DraftedReading, type KeptWording } from './drafted-reading.js';
import { attributeFlagsOf, raiseFlagsOf } from './flags-of-reading.js';
import { withEdits, type EditTools } from './edit-sentences.js';
import { keepOwnWords } from './keep-own-words.js';
import { concernsStaffNow } from './later-concern.js';
import { draftNotOpen } from './note-refusals.js';
import { openDraft } from './open-draft.js';
import type { DraftingContext } from './plan-links.js';
import { answerOf, LEAVE } from './question-words.js';
import { viewOf } from './read-drafts.js';
import { aboutThePersonOf, withAnswers, type Reading } from './understood.js';
import { personSaid } from './person-said.js';
import { proposeFrom } from './proposals-of-reading.js';

/** Everything that a change of a draft is made from. */
interface Base {
  readonly draft: StoredDraft;
  readonly main: StoredCapture;
  readonly additions: readonly StoredCapture[];
  readonly readings: ReadonlyMap<string, KeptReading>;
  readonly questions: readonly StoredQuestion[];
  readonly known: WritingContext;
  readonly context: DraftingContext;
}

/** An author's answer, addition or edit. The draft is made anew from the dictation, the answers, the additions and the edits so far. */
@Injectable()
export class ChangeDraft {
  constructor(@Inject(Store) private readonly store: Store) {}

  /**
   * An answer settles its question for every draft of the dictation that waits for it: a sentence may move to another person's draft.
   * @throws AnswerDoesNotFit, `draft-not-open`, NotFound
   */
  async answer(caller: Caller, draftId: string, questionId: string, words: string): Promise<DraftView> {
    const base = await this.base(caller, draftId);
    const stored = base.questions.find(({ key, state }) => key === questionId && state === 'ASKED');
    if (!stored) throw new AnswerDoesNotFit(questionId);
    const question = JSON.parse(stored.question) as Question;
    const answer = answerOf(question, words, minuteAt(base.main.receivedAt), base.known.timeZone, (said) =>
      personSaid(said, base.known.people),
    );
    const { answers, left } = answered(base.questions);
    if (answer === LEAVE) left.add(questionId);
    else answers.push(answer);
    const main = this.drafted(base, base.main, answers, left);
    const additions = this.additionsOf(base);
    return caller.work(async (work) => {
      await openDraft(work, draftId);
      const siblings = await draftsWhere(work.tx, { captureId: base.draft.captureId, authorId: work.worker.workerId });
      const ids = siblings.map((one) => one.draftId);
      const settled = await settleQuestion(work.tx, ids, questionId, answer === LEAVE ? 'DROPPED' : 'ANSWERED', JSON.stringify(answer));
      if (!settled) throw new AnswerDoesNotFit(questionId);
      await this.spread(work.tx, base, main, additions, siblings);
      return this.shown(work, draftId);
    });
  }

  /** What else happened, or what was wrong: a further capture of the author's, whose words go to this draft. */
  async add(caller: Caller, draftId: string, text: string): Promise<DraftView> {
    const base = await this.base(caller, draftId);
    const { answers, left } = answered(base.questions);
    const main = this.drafted(base, base.main, answers, left);
    const { ref } = contentOf(base.draft.content);
    const understanding = aboutThePersonOf(understand(text, base.context), ref);
    const earlier = this.additionsOf(base);
    return caller.work(async (work) => {
      const draft = await openDraft(work, draftId);
      const kept = await this.keepWords(work, draft, text);
      // What is added later stays in its author's own words: no model is asked while somebody waits for a flag.
      const own: Reading = { captureId: kept, text, understanding, left: new Set() };
      await keepReading(work.tx, kept, JSON.stringify(understanding), understanding.screened);
      const concernsStaff = await this.concernsStaffNow(work, base, draft, own);
      const closed = { ...draft, restricted: draft.restricted || concernsStaff };
      await this.rewrite(work.tx, base, closed, main, [...earlier, draftedFrom(own, base.context)], [...contentOf(draft.content).edits]);
      const drafts = new Map(ref === null ? [] : [[ref, draftId] as const]);
      await raiseFlagsOf(work.tx, { reading: own, drafts, known: base.known, receivedAt: work.now, concernsStaff });
      await proposeFrom(work.tx, { reading: own, known: base.known, refs: ref === null ? [] : [ref] });
      return this.shown(work, draftId);
    });
  }

  /** Sentences that their author writes anew or strikes, and plan lines put on them or taken off. New words are a further capture, and their spans point there. */
  async edit(caller: Caller, draftId: string, make: (draft: StoredDraft, tools: EditTools) => Promise<ContentEdit[]>): Promise<DraftView> {
    const base = await this.base(caller, draftId);
    const { answers, left } = answered(base.questions);
    const main = this.drafted(base, base.main, answers, left);
    const additions = this.additionsOf(base);
    return caller.work(async (work) => {
      const draft = await openDraft(work, draftId);
      const { ref, edits: before } = contentOf(draft.content);
      const lines = base.context.planLines.get(ref ?? '') ?? [];
      const edits = await make(draft, { keep: (text) => this.keepWords(work, draft, text), lines });
      const readings = edits.flatMap((edit): Reading[] => {
        if (edit.kind !== 'replace') return [];
        const understanding = aboutThePersonOf(understand(edit.text, base.context), ref);
        return [{ captureId: edit.span.captureId, text: edit.text, understanding, left: new Set() }];
      });
      let { restricted } = draft;
      for (const reading of readings) if (await this.concernsStaffNow(work, base, draft, reading)) restricted = true;
      await this.rewrite(work.tx, base, { ...draft, restricted }, main, additions, withEdits(before, edits));
      auditLinks(work, draft, edits);
      const drafts = new Map([[ref ?? '', draftId]]);
      for (const reading of readings)
        await raiseFlagsOf(work.tx, { reading, drafts, known: base.known, receivedAt: work.now, concernsStaff: restricted });
      return this.shown(work, draftId);
    });
  }

  /** Reads, outside of the transaction that changes anything, what the change is made from. @throws NotFound */
  private async base({ scope, now }: Caller, draftId: string): Promise<Base> {
    const found = await this.store.run(scope, now, async (tx) => {
      const draft = await draftById(tx, draftId);
      if (draft === null || scope.kind !== 'worker' || draft.authorId !== scope.workerId) throw new NotFound('draft');
      const content = contentOf(draft.content);
      const addedIds = content.additions;
      const captures = await capturesById(tx, [draft.captureId, ...addedIds]);
      const main = captures.find(({ captureId }) => captureId === draft.captureId);
      if (!main) throw new NotFound('draft');
      const additions = addedIds.flatMap((id) => captures.filter(({ captureId }) => captureId === id));
      const siblings = await draftsWhere(tx, { captureId: draft.captureId });
      return {
        draft,
        main,
        additions,
        readings: await readingsOf(
          tx,
          captures.map(({ captureId }) => captureId),
        ),
        questions: await questionsOf(
          tx,
          siblings.map((one) => one.draftId),
        ),
      };
    });
    const known = await this.store.run(scope, found.main.receivedAt, (tx) => writingContext(tx, found.main.unitId));
    return { ...found, known, context: dictationContext(known, found.main) };
  }

  private drafted(base: Base, capture: StoredCapture, answers: readonly Answer[], left: ReadonlySet<string>): DraftedReading {
    const { reading: kept = 'null', wording = null } = base.readings.get(capture.captureId) ?? {};
    const understanding = JSON.parse(kept) as Understanding;
    const allowed = new Set(base.known.people.map(({ ref }) => ref));
    const reading = withAnswers({ captureId: capture.captureId, text: capture.text, understanding, left }, answers, allowed);
    return draftedFrom(reading, base.context, wording === null ? null : (JSON.parse(wording) as KeptWording));
  }

  private additionsOf(base: Base): DraftedReading[] {
    const { answers, left } = answered(base.questions);
    return base.additions.map((capture) => this.drafted(base, capture, answers, left));
  }

  private concernsStaffNow(work: Work, { known }: Base, { captureId, serviceUserId }: StoredDraft, reading: Reading): Promise<boolean> {
    return concernsStaffNow(work.tx, { reading, known, to: captureId, loggedWith: captureId, serviceUserId });
  }

  private async keepWords(work: Work, draft: StoredDraft, text: string): Promise<string> {
    const { unitId, draftId } = draft;
    const kept = await keepOwnWords(work.tx, { channel: 'draft', text, unitId, forDraftId: draftId });
    return kept.captureId;
  }

  /** Gives each person of the dictation their draft as it now is. */
  private async spread(
    tx: Transaction,
    base: Base,
    main: DraftedReading,
    additions: readonly DraftedReading[],
    siblings: readonly StoredDraft[],
  ): Promise<void> {
    const free = siblings.filter(({ serviceUserId, state }) => serviceUserId === null && OPEN_DRAFT.includes(state));
    const refs = peopleOf(main);
    const drafts = new Map<string, string>();
    let part = Math.max(0, ...siblings.map((one) => one.part));
    for (const ref of refs) {
      const own = siblings.find((one) => ref !== null && contentOf(one.content).ref === ref && one.state !== 'CANCELLED') ?? free.shift();
      if (own) {
        if (ref !== null) drafts.set(ref, own.draftId);
        const added = own.draftId === base.draft.draftId ? additions : [];
        if (OPEN_DRAFT.includes(own.state)) await this.rewrite(tx, base, own, main, added, [...contentOf(own.content).edits], ref);
      } else {
        const draftId = await addDraft(tx, base.main.captureId, (part += 1), this.composed(base, ref, main, [], []), base.known);
        if (ref !== null) drafts.set(ref, draftId);
      }
    }
    const nobodysNow = siblings.filter((one) => {
      const { ref, additions: added, edits } = contentOf(one.content);
      return OPEN_DRAFT.includes(one.state) && ref !== null && !refs.includes(ref) && added.length === 0 && edits.length === 0;
    });
    for (const { draftId } of nobodysNow) await cancelDraft(tx, draftId, 'its author took back what was said about this person');
    for (const { draftId } of free) await cancelDraft(tx, draftId, 'its words belong to other drafts of the same dictation');
    const { receivedAt } = base.main;
    await attributeFlagsOf(tx, { reading: main.reading, drafts, known: base.known, receivedAt, concernsStaff: base.draft.restricted });
  }

  private composed(
    base: Base,
    ref: string | null,
    main: DraftedReading,
    additions: readonly DraftedReading[],
    edits: readonly ContentEdit[],
  ): Composition {
    const eventAt = base.main.eventAt === null ? undefined : minuteAt(base.main.eventAt);
    return composeDraft(ref, main, additions, edits, base.context, { receivedAt: minuteAt(base.main.receivedAt), eventAt });
  }

  private async rewrite(
    tx: Transaction,
    base: Base,
    draft: StoredDraft,
    main: DraftedReading,
    additions: readonly DraftedReading[],
    edits: readonly ContentEdit[],
    ref: string | null = contentOf(draft.content).ref,
  ): Promise<void> {
    const { content, questions, complete, restricted, eventMinute } = this.composed(base, ref, main, additions, edits);
    await askQuestions(
      tx,
      draft.draftId,
      questions.map((one) => ({ key: one.id, kind: one.type, question: JSON.stringify(one) })),
    );
    const changed = await changeDraft(tx, draft, {
      state: complete ? 'DRAFTED' : 'NEEDS_CLARIFICATION',
      serviceUserId: base.known.people.find((one) => one.ref === ref)?.serviceUserId ?? draft.serviceUserId,
      eventAt: new Date(eventMinute * 60_000),
      lateEntry: content.lateEntry,
      restricted: restricted || draft.restricted,
      draftedBy: content.madeBy,
      content: JSON.stringify(content),
    });
    if (!changed) throw draftNotOpen(draft.draftId, 'being changed somewhere else');
  }

  private async shown(work: Work, draftId: string): Promise<DraftView> {
    const draft = await draftById(work.tx, draftId);
    if (!draft) throw new NotFound('draft');
    return viewOf(work.tx, draft, work.identity);
  }
}

/** What has been answered so far, each once, and what was left as it was said. */
function answered(questions: readonly StoredQuestion[]): { answers: Answer[]; left: Set<string> } {
  const byKey = new Map(questions.filter(({ state }) => state !== 'ASKED').map((question) => [question.key, question]));
  const answers = [...byKey.values()].flatMap(({ state, answer }) =>
    state === 'ANSWERED' && answer !== null ? [JSON.parse(answer) as Answer] : [],
  );
  return { answers, left: new Set([...byKey.values()].filter(({ state }) => state === 'DROPPED').map(({ key }) => key)) };
}

/** Which plan lines an author put on and took off, by id. */
function auditLinks(work: Work, { draftId, unitId }: StoredDraft, edits: readonly ContentEdit[]): void {
  const of = (kind: 'link' | 'unlink') => edits.flatMap((edit) => (edit.kind === kind ? [edit.line.lineId] : []));
  const [putOn, takenOff] = [of('link'), of('unlink')];
  if (putOn.length + takenOff.length === 0) return;
  work.audit({
    chain: chainOf(unitId),
    action: 'draft.evidence-changed',
    subjectType: 'draft',
    subjectId: draftId,
    detail: { putOn, takenOff },
  });
}
