import { Inject, Injectable } from '@nestjs/common';
import { understand } from '@handrail/care-notes';
import type { AmendIncidentRequest, IncidentView } from '@handrail/contracts';
import {
  amendIncident,
  changeDraft,
  keepCapture,
  keepReading,
  nameWorkers,
  settleNews,
  takeForDrafting,
  unitChain,
  writingContext,
} from '@handrail/store';
import type { Work } from '../edge/work.js';
import { colleaguesNamed, dictationContext, minuteAt } from '../notes/dictation-context.js';
import { raiseFlagsOf } from '../notes/flags-of-reading.js';
import { messageOfAnother } from '../notes/note-refusals.js';
import { proposeFrom } from '../notes/proposals-of-reading.js';
import { aboutThePersonOf, type Reading } from '../notes/understood.js';
import { IncidentStepNotOpen, PartsOutOfSight } from './incident-errors.js';
import { MoveIncident } from './move-incident.js';
import { partOf, textOf, type AbcForm } from './part-of-incident.js';

/**
 * What its reporter says after an incident came back. The new words are kept as a dictation of their own beside the first, every person's
 * part is made anew from them, and what is new in them is flagged; what was flagged before stays flagged, whether its words stay or not.
 */
@Injectable()
export class AmendIncident {
  constructor(@Inject(MoveIncident) private readonly move: MoveIncident) {}

  /** @throws NotFound, DraftChangedSinceRead, IncidentStepNotOpen, PartsOutOfSight, `message-of-another` */
  async run(work: Work, incidentId: string, { externalMessageId, contentHash, ...form }: AmendIncidentRequest): Promise<IncidentView> {
    const incident = await this.move.found(work, incidentId);
    work.allow({ unitId: incident.unitId, own: incident.reportedBy === work.worker.workerId });
    const { unitId, occurredAt, restricted: before } = incident;
    const text = textOf(form);
    const kept = await keepCapture(work.tx, { channel: 'incident', messageId: externalMessageId, text, unitId, eventAt: occurredAt });
    if (kept === null) throw messageOfAnother();
    if (kept.repeated) return this.move.again(work, incidentId);
    const { captureId } = kept;
    const parts = await this.move.asRead(work, incident, contentHash, 'RETURNED');
    const known = await writingContext(work.tx, unitId);
    const people = incident.people.map(({ ref }) => known.people.find((one) => one.ref === ref));
    if (people.includes(undefined)) throw new PartsOutOfSight(incidentId);
    const context = dictationContext(known, { receivedAt: work.now });
    const read = aboutThePersonOf(understand(text, context), people.length === 1 ? (people[0]?.ref ?? null) : null);
    await takeForDrafting(work.tx, captureId);
    await keepReading(work.tx, captureId, JSON.stringify(read), read.screened);
    const restricted = before || read.risks.some(({ aboutStaff }) => aboutStaff);
    if (restricted) for (const words of [captureId, incident.captureId]) await nameWorkers(work.tx, words, colleaguesNamed(known, text));
    if (!(await amendIncident(work.tx, incidentId, JSON.stringify(form), restricted)))
      throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
    const of = { captureId, form, risks: read.risks, screened: read.screened, context };
    const times = { occurredAt: minuteAt(occurredAt), receivedAt: minuteAt(work.now) };
    const drafts = new Map<string, string>();
    for (const { ref, serviceUserId, draftId } of incident.people) {
      const draft = parts.find((part) => part.draftId === draftId);
      const content = { ...partOf(ref, { ...of, ...times }), additions: [captureId] };
      const changed =
        draft !== undefined &&
        (await changeDraft(work.tx, draft, {
          state: 'DRAFTED',
          serviceUserId,
          eventAt: occurredAt,
          lateEntry: content.lateEntry,
          restricted,
          draftedBy: content.madeBy,
          content: JSON.stringify(content),
        }));
      if (!changed) throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
      drafts.set(ref, draftId);
    }
    const reading: Reading = { captureId, text, understanding: newIn(read, JSON.parse(incident.form) as AbcForm), left: new Set() };
    await raiseFlagsOf(work.tx, { reading, drafts, known, receivedAt: work.now });
    await proposeFrom(work.tx, { reading, known, refs: [...drafts.keys()] });
    await settleNews(work.tx, 'incident', incidentId);
    work.audit({ chain: unitChain(unitId), action: 'incident.amended', subjectType: 'incident', subjectId: incidentId });
    return this.move.again(work, incidentId);
  }
}

/** Without what stood in the words before: that was flagged and proposed then. */
function newIn(read: Reading['understanding'], before: AbcForm): Reading['understanding'] {
  const said = textOf(before);
  const isNew = ({ quote }: { readonly quote: string }) => !said.includes(quote);
  return { ...read, risks: read.risks.filter(isNew), contradictions: read.contradictions.filter(isNew) };
}
