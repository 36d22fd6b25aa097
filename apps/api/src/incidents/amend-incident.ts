import { Inject, Injectable } from '@nestjs/common';
import type { DictationContext } from '@handrail/care-notes';
import type { AmendIncidentRequest, IncidentView } from '@handrail/contracts';
import {
  amendIncident,
  changeDraft,
  keepCapture,
  keepReading,
  settleNews,
  takeForDrafting,
  unitChain,
  writingContext,
  type StoredIncident,
  type WritingContext,
} from '@handrail/store';
import type { Caller } from '../edge/caller.js';
import type { Work } from '../edge/work.js';
import { dictationContext, minuteAt } from '../notes/dictation-context.js';
import { raiseFlagsOf } from '../notes/flags-of-reading.js';
import { concernsStaffNow } from '../notes/later-concern.js';
import { messageOfAnother, sentWithOtherWords } from '../notes/note-refusals.js';
import { proposeFrom } from '../notes/proposals-of-reading.js';
import type { Reading } from '../notes/understood.js';
import { IncidentStepNotOpen, PartsOutOfSight } from './incident-errors.js';
import { MoveIncident } from './move-incident.js';
import { partOf, textOf, type AbcForm } from './part-of-incident.js';
import { understoodOf } from './report-incident.js';

interface Asked {
  readonly incident: StoredIncident;
  readonly form: AbcForm;
  readonly people: StoredIncident['people'];
  readonly known: WritingContext;
  readonly context: DictationContext;
}

/**
 * What its reporter says after an incident came back. The new words are kept as a dictation of their own beside the first, every person's
 * part is made anew from them, and what is new in them is flagged; what was flagged before stays flagged, whether its words stay or not.
 */
@Injectable()
export class AmendIncident {
  constructor(@Inject(MoveIncident) private readonly move: MoveIncident) {}

  /** @throws NotFound, DraftChangedSinceRead, IncidentStepNotOpen, PartsOutOfSight, `message-of-another` */
  async run(caller: Caller, incidentId: string, request: AmendIncidentRequest): Promise<IncidentView> {
    const asked = await caller.look((work) => this.asked(work, incidentId, request));
    // Understanding takes its time; no connection is held for it.
    const read = understoodOf(asked);
    return caller.work(async (work) => this.keep(work, request, await this.asked(work, incidentId, request), read));
  }

  private async asked(work: Work, incidentId: string, { antecedent, behaviour, consequence }: AmendIncidentRequest): Promise<Asked> {
    const incident = await this.move.found(work, incidentId);
    work.allow({ unitId: incident.unitId, own: incident.reportedBy === work.worker.workerId });
    const known = await writingContext(work.tx, incident.unitId);
    const context = dictationContext(known, { receivedAt: work.now });
    return { incident, form: { antecedent, behaviour, consequence }, people: incident.people, known, context };
  }

  private async keep(
    work: Work,
    { externalMessageId, contentHash }: AmendIncidentRequest,
    { incident, form, known, context }: Asked,
    read: Reading['understanding'],
  ): Promise<IncidentView> {
    const { incidentId, unitId, occurredAt, restricted: before } = incident;
    const text = textOf(form);
    const kept = await keepCapture(work.tx, { channel: 'incident', messageId: externalMessageId, text, unitId, eventAt: occurredAt });
    if (kept === null) throw messageOfAnother();
    if (kept.otherWords) throw sentWithOtherWords();
    if (kept.repeated) return this.move.again(work, incidentId);
    const { captureId } = kept;
    const parts = await this.move.asRead(work, incident, contentHash, 'RETURNED');
    // Somebody whose record its reporter cannot open any more: their part would be left as it was.
    if (incident.people.some(({ ref }) => !known.people.some((one) => one.ref === ref))) throw new PartsOutOfSight(incidentId);
    await takeForDrafting(work.tx, captureId);
    await keepReading(work.tx, captureId, JSON.stringify(read), read.screened);
    const whole: Reading = { captureId, text, understanding: read, left: new Set() };
    const concernsStaff = await concernsStaffNow(work.tx, {
      reading: whole,
      known,
      to: incident.captureId,
      loggedWith: incident.captureId,
      serviceUserId: null,
    });
    const restricted = before || concernsStaff;
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
    const reading: Reading = { ...whole, understanding: newIn(read, JSON.parse(incident.form) as AbcForm) };
    await raiseFlagsOf(work.tx, { reading, drafts, known, receivedAt: work.now, concernsStaff: restricted });
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
