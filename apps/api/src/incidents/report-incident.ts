import { Inject, Injectable } from '@nestjs/common';
import { understand, type DictationContext } from '@handrail/care-notes';
import type { IncidentRequest, IncidentView } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import {
  addToIncident,
  incidentsWhere,
  insertDraft,
  keepCapture,
  keepIncident,
  keepReading,
  takeForDrafting,
  unitCalled,
  unitChain,
  writingContext,
  type WritablePerson,
  type WritingContext,
} from '@handrail/store';
import { NoRecordYouCanOpen, NotFound } from '../edge/request-errors.js';
import type { Caller } from '../edge/caller.js';
import type { Work } from '../edge/work.js';
import { clockSaid } from '../notes/clock-said.js';
import { dictationContext, minuteAt } from '../notes/dictation-context.js';
import { UNCONFIRMED_HOURS } from '../notes/draft-capture.js';
import { raiseFlagsOf } from '../notes/flags-of-reading.js';
import { messageOfAnother, sentWithOtherWords } from '../notes/note-refusals.js';
import { proposeFrom } from '../notes/proposals-of-reading.js';
import { aboutThePersonOf, type Reading } from '../notes/understood.js';
import { NotOfTheUnit, TimeNotClear } from './incident-errors.js';
import { partOf, textOf, type AbcForm } from './part-of-incident.js';
import { IncidentViews } from './show-incident.js';

type Understanding = Reading['understanding'];

/** A report as it was asked for, with what is known of those whom it is about. */
interface Asked {
  readonly form: AbcForm;
  readonly known: WritingContext;
  readonly people: readonly WritablePerson[];
  readonly unitId: string;
  readonly occurredAt: number;
  readonly context: DictationContext;
}

/** What the words of an incident say. Where one person alone was involved, what names nobody is about them. */
export function understoodOf({
  form,
  people,
  context,
}: Pick<Asked, 'form' | 'context'> & { readonly people: readonly { ref: string }[] }): Understanding {
  const [only, ...others] = people;
  return aboutThePersonOf(understand(textOf(form), context), others.length === 0 ? (only?.ref ?? null) : null);
}

/** Keeps an incident with its words, flags what must not wait, and makes each person's part of it. */
@Injectable()
export class ReportIncident {
  constructor(@Inject(IncidentViews) private readonly views: IncidentViews) {}

  /** @throws NoRecordYouCanOpen for a person out of reach, as for one who does not exist; TimeNotClear, `message-of-another` */
  async run(caller: Caller, request: IncidentRequest): Promise<IncidentView> {
    const asked = await caller.look((work) => this.asked(work, request));
    // Understanding takes its time; no connection is held for it.
    const read = understoodOf(asked);
    return caller.work(async (work) => this.keep(work, request, await this.asked(work, request), read));
  }

  private async asked(work: Work, request: IncidentRequest): Promise<Asked> {
    work.allow({ own: true });
    const { antecedent, behaviour, consequence } = request;
    const form = { antecedent, behaviour, consequence };
    const named = request.unit === undefined ? null : await unitCalled(work.tx, request.unit);
    if (request.unit !== undefined && named === null) throw new NotFound('unit');
    const known = await writingContext(work.tx, named?.id ?? null);
    const people = request.people.map((ref) => personOf(known.people, ref));
    const unitId = known.unitId ?? people[0]?.unitId;
    if (unitId === undefined) throw new NotFound('unit');
    const elsewhere = people.find((person) => person.unitId !== unitId);
    if (elsewhere) throw new NotOfTheUnit(elsewhere.ref);
    const occurredAt = clockSaid(request.occurredAt, minuteAt(work.now), known.timeZone);
    if (occurredAt === undefined) throw new TimeNotClear();
    return { form, known, people, unitId, occurredAt, context: dictationContext(known, { receivedAt: work.now }) };
  }

  private async keep(
    work: Work,
    request: IncidentRequest,
    { form, known, people, unitId, occurredAt, context }: Asked,
    read: Understanding,
  ): Promise<IncidentView> {
    const receivedAt = minuteAt(work.now);
    const text = textOf(form);
    const eventAt = new Date(occurredAt * 60_000);
    const kept = await keepCapture(work.tx, { channel: 'incident', messageId: request.externalMessageId, text, unitId, eventAt });
    if (kept === null) throw messageOfAnother();
    if (kept.otherWords) throw sentWithOtherWords();
    const { captureId } = kept;
    if (!kept.repeated) {
      await takeForDrafting(work.tx, captureId);
      const reading: Reading = { captureId, text, understanding: read, left: new Set() };
      await keepReading(work.tx, captureId, JSON.stringify(read), read.screened);
      const restricted = read.risks.some(({ aboutStaff }) => aboutStaff);
      const incidentId = await keepIncident(work.tx, { unitId, captureId, occurredAt: eventAt, form: JSON.stringify(form), restricted });
      const drafts = new Map<string, string>();
      for (const [i, { ref, serviceUserId, unitId: ownUnit }] of people.entries()) {
        const content = partOf(ref, { captureId, form, risks: read.risks, screened: read.screened, context, occurredAt, receivedAt });
        const draftId = await insertDraft(work.tx, {
          captureId,
          part: i + 1,
          format: 'ABC',
          serviceUserId,
          unitId: ownUnit,
          state: 'DRAFTED',
          eventAt,
          lateEntry: content.lateEntry,
          restricted,
          draftedBy: content.madeBy,
          content: JSON.stringify(content),
        });
        await addToIncident(work.tx, incidentId, serviceUserId, draftId);
        requestJob(work.tx, 'draft-clock', { draftId }, new Date(work.now.getTime() + UNCONFIRMED_HOURS * 3_600_000));
        drafts.set(ref, draftId);
      }
      await raiseFlagsOf(work.tx, { reading, drafts, known, receivedAt: work.now });
      await proposeFrom(work.tx, { reading, known, refs: [...drafts.keys()] });
      work.audit({
        chain: unitChain(unitId),
        action: 'incident.reported',
        subjectType: 'incident',
        subjectId: incidentId,
        detail: { people: people.length },
      });
    }
    const [incident] = await incidentsWhere(work.tx, { captureId });
    if (!incident) throw messageOfAnother();
    return this.views.of(work, incident);
  }
}

function personOf(people: readonly WritablePerson[], ref: string): WritablePerson {
  const person = people.find((one) => one.ref === ref);
  if (!person) throw new NoRecordYouCanOpen(false);
  return person;
}
