import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IncidentView } from '@handrail/contracts';
import { draftsWhere, flagsWhere, type StoredDraft, type StoredIncident } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { urgentOf } from '../flags/speak-to.js';
import { contentOf } from '../notes/draft-content.js';
import { NOTE_HEADINGS } from '../notes/note-sections.js';
import type { AbcForm } from './part-of-incident.js';

/** What whoever signs has read: every person's part as it is now. */
export const hashOfParts = (drafts: readonly Pick<StoredDraft, 'draftId' | 'contentHash'>[]): string =>
  createHash('sha256')
    .update(JSON.stringify(drafts.map(({ draftId, contentHash }) => [draftId, contentHash]).toSorted()))
    .digest('hex');

/** An incident as it is read. People whose records the asker may not open do not appear. */
@Injectable()
export class IncidentViews {
  async of(work: Work, incident: StoredIncident): Promise<IncidentView> {
    const { incidentId, unitId, captureId, state, people, debriefDueAt, debriefHeldAt } = incident;
    const drafts = await this.partsOf(work, incident);
    const form = JSON.parse(incident.form) as AbcForm;
    // Its words as they were first given, and as they were changed.
    const captureIds = [...new Set([captureId, ...drafts.flatMap(({ content }) => contentOf(content).additions)])];
    const flags = await flagsWhere(work.tx, { captureIds });
    return {
      incidentId,
      unitId: unitId as IncidentView['unitId'],
      state: state.toLowerCase() as IncidentView['state'],
      reportedBy: incident.reporterName,
      occurredAt: incident.occurredAt.toISOString(),
      reportedAt: incident.reportedAt.toISOString(),
      ...form,
      people: people.flatMap(({ ref, draftId, noteId }) => {
        const draft = drafts.find((one) => one.draftId === draftId);
        if (!draft) return [];
        const filedAs = contentOf(draft.content).sentences.map(({ section, text, filedAs: filed }) => ({
          heading: NOTE_HEADINGS[section],
          text: filed ?? text,
        }));
        return [
          {
            ref,
            draftId: draftId as IncidentView['people'][number]['draftId'],
            filedAs,
            noteId: noteId as IncidentView['people'][number]['noteId'],
          },
        ];
      }),
      // Told while it is news to its author; whoever signs reads the flags themselves.
      urgent: state === 'REPORTED' ? await urgentOf(work.tx, flags) : [],
      contentHash: hashOfParts(drafts),
      signedBy: incident.signerName,
      returnedBy: incident.returnerName,
      returnReason: incident.returnReason,
      debriefDueAt: debriefDueAt?.toISOString() ?? null,
      debriefHeldAt: debriefHeldAt?.toISOString() ?? null,
      version: incident.version,
      may: movesOf(work, incident),
      next: nextOf(incident),
    };
  }

  async partsOf(work: Work, { captureId }: Pick<StoredIncident, 'captureId'>): Promise<StoredDraft[]> {
    return (await draftsWhere(work.tx, { captureId })).filter(({ state }) => state !== 'CANCELLED');
  }
}

/** What the asker may do with it now. */
export function movesOf(work: Work, { state, unitId, reportedBy, debriefHeldAt }: StoredIncident): IncidentView['may'] {
  const facts = { unitId, own: reportedBy === work.worker.workerId };
  if (state === 'REPORTED') return facts.own ? ['confirm'] : [];
  if (state === 'RETURNED') return facts.own ? ['amend'] : [];
  if (state === 'CONFIRMED') {
    const sign = work.ask(facts, 'incident.sign').allow ? (['sign'] as const) : [];
    return work.ask(facts, 'incident.return').allow ? [...sign, 'return'] : [...sign];
  }
  return debriefHeldAt === null && work.ask(facts, 'incident.debrief').allow ? ['debrief'] : [];
}

function nextOf({ state, debriefHeldAt }: StoredIncident): string {
  switch (state) {
    case 'REPORTED':
      return 'Each record will say it as above once its reporter has read and confirmed it, and another has signed.';
    case 'CONFIRMED':
      return 'The nurse in charge, or the team lead, reads and signs it; then it stands in each person’s record.';
    case 'RETURNED':
      return 'It came back to its reporter with a reason. They change it, or stand by it, and then confirm it again.';
    case 'SIGNED':
      return debriefHeldAt === null
        ? 'A debrief for those who were there is owed. Whoever leads the unit records it.'
        : 'Nothing more is to do.';
    default:
      return state satisfies never;
  }
}
