import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConfirmHandoverRequest, HandoverQuery, HandoverView } from '@handrail/contracts';
import {
  confirmedHandover,
  filedNotes,
  keepHandover,
  peopleOnShift,
  unconfirmedSince,
  unitChain,
  unitNotesBetween,
  unitsOnShift,
  type FiledNote,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { draftChangedSinceRead } from '../notes/note-refusals.js';
import type { NoteSection } from '../notes/note-sections.js';
import type { NoteContent } from '../notes/show-draft.js';

type Part = 'situation' | 'background' | 'assessment' | 'recommendation';
type Person = HandoverView['people'][number];

/** Which part of SBAR each heading of the daily note speaks to. */
const PART_OF: Readonly<Record<NoteSection, Part>> = {
  antecedent: 'background',
  behaviour: 'situation',
  consequence: 'assessment',
  presentation_mood: 'situation',
  activity_contact: 'background',
  physical_sleep_intake: 'background',
  medication_prompt: 'background',
  plan_step: 'background',
  other: 'background',
  risk_safety: 'assessment',
  persons_view: 'assessment',
  handover: 'recommendation',
};

/** The handover of a shift: filed notes only, each line cited; what is not confirmed is counted apart and never quoted. */
@Injectable()
export class ShiftHandover {
  async read(work: Work, unitId: string, { shiftStartsAt }: HandoverQuery): Promise<HandoverView> {
    work.allow({ unitId, own: (await unitsOnShift(work.tx)).includes(unitId) });
    const from = await this.startOf(work, unitId, shiftStartsAt);
    const kept = await confirmedHandover(work.tx, unitId, from);
    const view = kept
      ? { ...(JSON.parse(kept.content) as HandoverView), state: 'confirmed' as const, confirmedAt: kept.confirmedAt.toISOString() }
      : await this.draft(work, unitId, from);
    work.audit({ chain: unitChain(unitId), action: 'handover.read', subjectType: 'unit', subjectId: unitId });
    const mayConfirm = view.state === 'draft' && work.ask({ unitId, own: false }, 'handover.confirm').allow;
    return { ...view, mayConfirm };
  }

  /** @throws `draft-changed-since-read` when a note came in since it was read, AlreadyStored when it was confirmed before */
  async confirm(work: Work, unitId: string, { shiftStartsAt, contentHash }: ConfirmHandoverRequest): Promise<HandoverView> {
    work.allow({ unitId, own: (await unitsOnShift(work.tx)).includes(unitId) });
    const from = new Date(shiftStartsAt);
    const view = await this.draft(work, unitId, from);
    if (view.contentHash !== contentHash) throw draftChangedSinceRead(unitId);
    await keepHandover(work.tx, unitId, from, work.worker.workerId, JSON.stringify(view));
    work.audit({ chain: unitChain(unitId), action: 'handover.confirmed', subjectType: 'unit', subjectId: unitId });
    return { ...view, state: 'confirmed', confirmedAt: work.now.toISOString() };
  }

  private async startOf(work: Work, unitId: string, given: string | undefined): Promise<Date> {
    if (given !== undefined) return new Date(given);
    const starts = (await peopleOnShift(work.tx, unitId, work.now)).map(({ startsAt }) => startsAt.getTime());
    if (starts.length === 0) throw new NotFound('shift under way; say when the shift began');
    return new Date(Math.min(...starts));
  }

  private async draft(work: Work, unitId: string, from: Date): Promise<HandoverView> {
    const ids = await unitNotesBetween(work.tx, unitId, from, work.now);
    const notes = ids.length === 0 ? [] : await filedNotes(work.tx, { noteIds: ids, limit: 1_000 });
    const people = byPerson(notes);
    const unconfirmed = await unconfirmedSince(work.tx, unitId, from);
    const contentHash = createHash('sha256')
      .update(JSON.stringify([unitId, from.toISOString(), people]))
      .digest('hex');
    return {
      unitId,
      shiftStartsAt: from.toISOString(),
      state: 'draft',
      contentHash,
      people,
      unconfirmed,
      confirmedAt: null,
      mayConfirm: false,
    };
  }
}

function byPerson(notes: readonly FiledNote[]): Person[] {
  const people = new Map<string, Person>();
  for (const note of notes) {
    const { ref, eventAt, sentences } = JSON.parse(note.content) as NoteContent;
    const person = people.get(ref) ?? { ref, situation: [], background: [], assessment: [], recommendation: [] };
    people.set(ref, person);
    for (const { text, section } of sentences) {
      person[PART_OF[section]].push({ text, noteId: note.noteId as Person['situation'][number]['noteId'], eventAt });
    }
  }
  return [...people.values()].toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
}
