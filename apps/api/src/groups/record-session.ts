import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { namesIn, understand, type Understanding } from '@handrail/care-notes';
import type { GroupSessionList, GroupSessionRequest, GroupSessionsQuery, GroupSessionView } from '@handrail/contracts';
import {
  draftById,
  flagsWhere,
  groupSessionsWhere,
  keepAttendance,
  keepCapture,
  keepGroupSession,
  keepReading,
  takeForDrafting,
  unitCalled,
  unitChain,
  unitsOnShift,
  writingContext,
  type StoredDraft,
  type StoredGroupSession,
  type WritablePerson,
  type WritingContext,
} from '@handrail/store';
import { NoRecordYouCanOpen, NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { urgentOf } from '../flags/speak-to.js';
import { NamesSomebody, TimeNotClear } from '../incidents/incident-errors.js';
import { clockSaid } from '../notes/clock-said.js';
import { composeDraft } from '../notes/compose-drafts.js';
import { dictationContext, minuteAt } from '../notes/dictation-context.js';
import { addDraft } from '../notes/draft-capture.js';
import { contentOf } from '../notes/draft-content.js';
import { draftedFrom } from '../notes/drafted-reading.js';
import { raiseFlagsOf } from '../notes/flags-of-reading.js';
import { draftChangedSinceRead, messageOfAnother, sessionSentWithOtherWords } from '../notes/note-refusals.js';
import { proposeFrom } from '../notes/proposals-of-reading.js';
import { quotesPlan } from '../notes/quotes-plan.js';
import { shownLink, stateName } from '../notes/show-draft.js';
import { SignDraft } from '../notes/sign-draft.js';

/** A group session: who came, and for each person their own words about them, each in a draft and a dictation of their own. */
@Injectable()
export class RecordSession {
  constructor(@Inject(SignDraft) private readonly signDraft: SignDraft) {}

  /** @throws NoRecordYouCanOpen for a person out of reach, NamesSomebody, TimeNotClear, `message-of-another`, `sent-with-other-words` */
  async run(work: Work, request: GroupSessionRequest): Promise<GroupSessionView> {
    work.allow({ own: true });
    const named = request.unit === undefined ? null : await unitCalled(work.tx, request.unit);
    if (request.unit !== undefined && named === null) throw new NotFound('unit');
    const known = await writingContext(work.tx, named?.id ?? null);
    const people = request.people.map(({ ref, attended, words }) => ({ person: personOf(known.people, ref), attended, words }));
    const unitId = known.unitId ?? people[0]?.person.unitId;
    if (unitId === undefined) throw new NotFound('unit');
    const now = minuteAt(work.now);
    const [startsAt, endsAt] = [request.startsAt, request.endsAt].map((text) => clockSaid(text, now, known.timeZone));
    if (startsAt === undefined || endsAt === undefined || endsAt <= startsAt) throw new TimeNotClear();
    if (namesIn(request.title, dictationContext(known, { receivedAt: work.now })).length > 0) throw new NamesSomebody();
    const { sessionId, repeated, otherWords } = await keepGroupSession(work.tx, {
      unitId,
      title: request.title,
      startsAt: new Date(startsAt * 60_000),
      endsAt: new Date(endsAt * 60_000),
      messageId: request.externalMessageId,
      said: JSON.stringify([request.unit, request.title, request.startsAt, request.endsAt, request.people.map(saidOf)]),
    });
    if (otherWords) throw sessionSentWithOtherWords();
    if (!repeated) {
      for (const { person, attended, words } of people) {
        const messageId = `${request.externalMessageId}:${person.ref}`;
        const draftId = words === undefined ? null : await this.draft(work, { words, messageId, person, known, unitId, startsAt });
        await keepAttendance(work.tx, sessionId, { serviceUserId: person.serviceUserId, attended, draftId });
      }
      work.audit({
        chain: unitChain(unitId),
        action: 'group.recorded',
        subjectType: 'group-session',
        subjectId: sessionId,
        detail: { people: people.length },
      });
    }
    return this.view(work, await this.found(work, sessionId));
  }

  async list(work: Work, { unitId }: GroupSessionsQuery): Promise<GroupSessionList> {
    const found = await groupSessionsWhere(work.tx, unitId === undefined ? {} : { unitId });
    const onShift = await unitsOnShift(work.tx);
    work.ask({});
    const items: GroupSessionView[] = [];
    for (const session of found) if (work.ask(factsOf(work, session, onShift)).allow) items.push(await this.view(work, session));
    return { items };
  }

  /** Confirms every draft of the session as it was read. @throws NotFound, `draft-changed-since-read`, `questions-open` */
  async confirm(work: Work, sessionId: string, hashAsRead: string): Promise<GroupSessionView> {
    const session = await this.found(work, sessionId);
    work.allow({ unitId: session.unitId, own: session.facilitatorId === work.worker.workerId });
    const drafts = await this.draftsOf(work, session);
    if (hashOf(drafts) !== hashAsRead) throw draftChangedSinceRead(sessionId);
    for (const { draftId, contentHash, state } of drafts) {
      if (state === 'DRAFTED' || state === 'NEEDS_CLARIFICATION') await this.signDraft.confirm(work, draftId, contentHash);
    }
    return this.view(work, await this.found(work, sessionId));
  }

  /** Everything in somebody's line is about them: a disclosure stands in one record, whoever else it names. */
  private async draft(work: Work, line: Line): Promise<string> {
    const { words, messageId, person, known, unitId, startsAt } = line;
    const kept = await keepCapture(work.tx, { channel: 'group', messageId, text: words, unitId, eventAt: new Date(startsAt * 60_000) });
    if (kept === null) throw messageOfAnother();
    const { captureId } = kept;
    await takeForDrafting(work.tx, captureId);
    const context = dictationContext(known, { receivedAt: work.now });
    const understanding = onlyAbout(understand(words, context), person.ref);
    const reading = { captureId, text: words, understanding, left: new Set<string>() };
    await keepReading(work.tx, captureId, JSON.stringify(understanding), understanding.screened);
    const times = { receivedAt: minuteAt(work.now), eventAt: startsAt };
    const composition = composeDraft(person.ref, draftedFrom(reading, context), [], [], context, times);
    const draftId = await addDraft(work.tx, captureId, 1, composition, known);
    await raiseFlagsOf(work.tx, { reading, drafts: new Map([[person.ref, draftId]]), known, receivedAt: work.now });
    await proposeFrom(work.tx, { reading, known, refs: [person.ref] });
    return draftId;
  }

  private async view(work: Work, session: StoredGroupSession): Promise<GroupSessionView> {
    const { sessionId, unitId, title, facilitatorId, people } = session;
    const mine = facilitatorId === work.worker.workerId;
    const drafts = mine ? await this.draftsOf(work, session) : [];
    const flags = drafts.length === 0 ? [] : await flagsWhere(work.tx, { captureIds: drafts.map(({ captureId }) => captureId) });
    const quoted = await quotesPlan(work.tx, work.identity, unitId);
    const open = drafts.some(({ state }) => state === 'DRAFTED' || state === 'NEEDS_CLARIFICATION');
    return {
      sessionId,
      unitId: unitId as GroupSessionView['unitId'],
      title,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      facilitator: session.facilitatorName,
      people: people.map(({ ref, attended, draftId }) => {
        const draft = drafts.find((one) => one.draftId === draftId);
        return { ref, attended, draft: draft ? shownDraft(draft, quoted) : null };
      }),
      urgent: await urgentOf(work.tx, flags),
      contentHash: hashOf(drafts),
      next: open ? 'Each person’s words are a draft of their own. Read them, then confirm.' : 'Nothing waits for you here.',
    };
  }

  private async draftsOf(work: Work, { people }: StoredGroupSession): Promise<StoredDraft[]> {
    const drafts: StoredDraft[] = [];
    for (const { draftId } of people) {
      const draft = draftId === null ? null : await draftById(work.tx, draftId);
      if (draft) drafts.push(draft);
    }
    return drafts;
  }

  private async found(work: Work, sessionId: string): Promise<StoredGroupSession> {
    const [session] = await groupSessionsWhere(work.tx, { sessionId });
    if (session) return session;
    work.ask({});
    throw new NotFound('session');
  }
}

interface Line {
  readonly words: string;
  readonly messageId: string;
  readonly person: WritablePerson;
  readonly known: WritingContext;
  readonly unitId: string;
  readonly startsAt: number;
}

/**
 * A line on somebody in a session tells of contact, in the order in which it was said: told under several headings, "told Ivy she looked lovely" would begin
 * with who looked lovely. What tells of risk or of a medicine keeps its heading.
 */
function onlyAbout(understanding: Understanding, ref: string): Understanding {
  const subject = { kind: 'people', refs: [ref] } as const;
  const kept = new Set([...understanding.risks, ...understanding.medicines].map(({ segmentId }) => segmentId));
  return {
    ...understanding,
    segments: understanding.segments.map((segment) => ({
      ...segment,
      subject,
      ...(!kept.has(segment.id) && { section: 'activity_contact' as const }),
    })),
    risks: understanding.risks.map((risk) => ({ ...risk, subject })),
    questions: understanding.questions.filter(({ type }) => type !== 'which_person'),
  };
}

const shownDraft = ({ draftId, state, content }: StoredDraft, quoted: boolean) => ({
  draftId: draftId as NonNullable<GroupSessionView['people'][number]['draft']>['draftId'],
  state: stateName(state),
  words: contentOf(content).sentences.map(({ text, filedAs }) => filedAs ?? text),
  // Whoever confirms the session confirms these too.
  planLinks: contentOf(content).sentences.flatMap(({ text, filedAs, links = [] }) =>
    links.map((link) => ({ ...shownLink(quoted)(link), sentence: filedAs ?? text })),
  ),
});

/** In an order of its own, so that the same people sent with their fields in another order are the same. */
const saidOf = ({ ref, attended, words }: GroupSessionRequest['people'][number]) => [ref, attended, words];

const factsOf = (work: Work, { unitId, facilitatorId }: StoredGroupSession, onShift: readonly string[]) => ({
  unitId,
  own: facilitatorId === work.worker.workerId || onShift.includes(unitId),
});

const hashOf = (drafts: readonly StoredDraft[]): string =>
  createHash('sha256')
    .update(JSON.stringify(drafts.map(({ draftId, contentHash }) => [draftId, contentHash])))
    .digest('hex');

function personOf(people: readonly WritablePerson[], ref: string): WritablePerson {
  const person = people.find((one) => one.ref === ref);
  if (!person) throw new NoRecordYouCanOpen(false);
  return person;
}
