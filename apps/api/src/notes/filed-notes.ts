import { Inject, Injectable } from '@nestjs/common';
import { understand } from '@handrail/care-notes';
import type { AddendumRequest, DraftView, Moved, NoteList, NotesQuery } from '@handrail/contracts';
import {
  captureOfNote,
  chainOf,
  draftById,
  filedNote,
  filedNotes,
  insertDraft,
  keepReading,
  markEnteredInError,
  relationTo,
  Store,
  unitChain,
  writingContext,
  type FiledNote,
  type Relation,
} from '@handrail/store';
import { bannerOf } from '../care-plan/banner.js';
import { allowCare, careFacts } from '../edge/care-facts.js';
import type { Caller } from '../edge/caller.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { composeDraft } from './compose-drafts.js';
import { dictationContext, minuteAt } from './dictation-context.js';
import { draftedFrom } from './drafted-reading.js';
import { raiseFlagsOf } from './flags-of-reading.js';
import { keepOwnWords } from './keep-own-words.js';
import { concernsStaffNow } from './later-concern.js';
import { viewOf } from './read-drafts.js';
import { showNote, versionOf } from './show-draft.js';
import { aboutThePersonOf } from './understood.js';

/** Notes in one answer. */
const SHOWN_MAX = 100;

/** The record: read by right only, never changed; corrected by an addendum or struck through as entered in error. */
@Injectable()
export class FiledNotes {
  constructor(@Inject(Store) private readonly store: Store) {}

  /** @throws NoRecordYouCanOpen alike for a person out of reach and for one who does not exist */
  async ofPerson(work: Work, localRef: string, { from, until, include }: NotesQuery): Promise<NoteList> {
    const { relation } = allowCare(work, await relationTo(work.tx, { localRef }));
    const notes = await filedNotes(work.tx, {
      serviceUserId: relation.serviceUserId,
      ...(from !== undefined && { from: new Date(from) }),
      ...(until !== undefined && { until: new Date(until) }),
      withErrors: include === 'entered-in-error',
      limit: SHOWN_MAX + 1,
    });
    const shown = notes.slice(-SHOWN_MAX).filter((note) => !note.restricted || this.mayReadRestricted(work, note, relation));
    work.audit({
      chain: unitChain(relation.unitId),
      action: 'notes.read',
      subjectType: 'service-user',
      subjectId: relation.serviceUserId,
      detail: { notes: shown.length },
    });
    return {
      ref: relation.localRef,
      items: shown.map(showNote),
      more: notes.length > SHOWN_MAX,
      brokenGlassUntil: bannerOf(relation),
    };
  }

  /** Row security has kept it from those whom it names. */
  private mayReadRestricted(work: Work, note: FiledNote, relation: Relation): boolean {
    const own = note.authorId === work.worker.workerId;
    return work.ask({ unitId: relation.unitId, own, onCase: relation.onCase, notNamed: true }, 'note.read-restricted').allow;
  }

  /** @throws NotFound, StaleVersion, AlreadyStored when it is marked already */
  async enteredInError(work: Work, noteId: string, reason: string): Promise<Moved> {
    const note = await this.visible(work, noteId);
    work.allow({ ...(note.unitId !== null && { unitId: note.unitId }), own: note.authorId === work.worker.workerId });
    if (work.versionRead !== versionOf(note)) throw new StaleVersion(versionOf(note));
    await markEnteredInError(work.tx, note, work.worker.workerId, reason);
    work.audit({
      chain: chainOf(note.unitId),
      action: 'note.entered-in-error',
      subjectType: 'note',
      subjectId: noteId,
    });
    return {
      state: 'entered-in-error',
      next: 'It stays in the record, struck through, and is left out of handovers and of what software reads.',
    };
  }

  /** An addendum is a note of its own, linked to the first, and goes the same way: draft, confirmation, countersignature where policy asks. */
  async addendum(caller: Caller, noteId: string, { text }: AddendumRequest): Promise<DraftView> {
    const { scope, now } = caller;
    const known = await this.store.run(scope, now, (tx) => writingContext(tx, null));
    return caller.work(async (work) => {
      const note = await this.visible(work, noteId);
      const relation = await relationTo(work.tx, { id: note.serviceUserId });
      const own = note.authorId === work.worker.workerId;
      work.allow({
        ...(relation ? careFacts(relation) : {}),
        ...(note.unitId !== null && { unitId: note.unitId }),
        own: own || (relation !== null && careFacts(relation).own === true),
      });
      const view = showNote(note);
      const { captureId, receivedAt } = await keepOwnWords(work.tx, { channel: 'addendum', text, unitId: note.unitId });
      const context = dictationContext(known, { receivedAt });
      const understanding = aboutThePersonOf(understand(text, context), view.ref);
      const reading = { captureId, text, understanding, left: new Set<string>() };
      const main = draftedFrom(reading, context);
      await keepReading(work.tx, captureId, JSON.stringify(understanding), understanding.screened);
      const { content, complete, restricted, eventMinute } = composeDraft(view.ref, main, [], [], context, {
        receivedAt: minuteAt(receivedAt),
        eventAt: undefined,
      });
      const to = (await captureOfNote(work.tx, noteId)) ?? captureId;
      const further = { reading, known, to, loggedWith: captureId, serviceUserId: note.serviceUserId };
      const concernsStaff = await concernsStaffNow(work.tx, further);
      const draftId = await insertDraft(work.tx, {
        captureId,
        part: 1,
        serviceUserId: note.serviceUserId,
        unitId: note.unitId,
        state: complete ? 'DRAFTED' : 'NEEDS_CLARIFICATION',
        eventAt: new Date(eventMinute * 60_000),
        lateEntry: content.lateEntry,
        restricted: restricted || note.restricted || concernsStaff,
        addendumTo: noteId,
        draftedBy: content.madeBy,
        content: JSON.stringify(content),
      });
      await raiseFlagsOf(work.tx, { reading, drafts: new Map([[view.ref, draftId]]), known, receivedAt, concernsStaff });
      const draft = await draftById(work.tx, draftId);
      if (!draft) throw new NotFound('draft');
      return viewOf(work.tx, draft, work.identity);
    });
  }

  private async visible(work: Work, noteId: string): Promise<FiledNote> {
    const note = await filedNote(work.tx, noteId);
    if (note) return note;
    work.ask({});
    throw new NotFound('note');
  }
}
