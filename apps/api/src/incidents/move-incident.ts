import { Inject, Injectable } from '@nestjs/common';
import type { IncidentList, IncidentsQuery, IncidentView } from '@handrail/contracts';
import {
  confirmIncident,
  incidentsWhere,
  keepDebrief,
  leads,
  returnDraft,
  returnIncident,
  settleNews,
  shiftLeads,
  signIncident,
  tellWorkers,
  unitChain,
  unitsOnShift,
  type StoredIncident,
} from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { notNamed } from '../flags/route-flag.js';
import { draftChangedSinceRead } from '../notes/note-refusals.js';
import { SignDraft } from '../notes/sign-draft.js';
import { IncidentStepNotOpen, PartsOutOfSight } from './incident-errors.js';
import { hashOfParts, IncidentViews } from './show-incident.js';

/** Handrail's own default: a debrief within three days, while those who were there remember. */
export const DEBRIEF_WITHIN_HOURS = 72;

/** An incident on its way: read, confirmed by its reporter, signed by another, its debrief held. Only people move it. */
@Injectable()
export class MoveIncident {
  constructor(
    @Inject(IncidentViews) private readonly views: IncidentViews,
    @Inject(SignDraft) private readonly signDraft: SignDraft,
  ) {}

  async list(work: Work, { unitId, state }: IncidentsQuery): Promise<IncidentList> {
    const found = await incidentsWhere(work.tx, { ...(unitId !== undefined && { unitId }), open: state === 'open' });
    const onShift = await unitsOnShift(work.tx);
    work.ask({});
    const items: IncidentView[] = [];
    for (const incident of found) {
      if (!work.ask(incidentFacts(work, incident, onShift)).allow) continue;
      items.push(await this.views.of(work, incident));
      this.audit(work, incident, 'incident.read');
    }
    return { items };
  }

  async one(work: Work, incidentId: string): Promise<IncidentView> {
    const incident = await this.found(work, incidentId);
    work.allow(incidentFacts(work, incident, await unitsOnShift(work.tx)));
    this.audit(work, incident, 'incident.read');
    work.showVersion(incident.version);
    return this.views.of(work, incident);
  }

  /** @throws NotFound, `draft-changed-since-read`, IncidentStepNotOpen, PartsOutOfSight */
  async confirm(work: Work, incidentId: string, hashAsRead: string): Promise<IncidentView> {
    const incident = await this.found(work, incidentId);
    const own = incident.reportedBy === work.worker.workerId;
    work.allow({ unitId: incident.unitId, own });
    const parts = await this.asRead(work, incident, hashAsRead, 'REPORTED');
    for (const { draftId, contentHash } of parts) await this.signDraft.confirm(work, draftId, contentHash);
    if (!(await confirmIncident(work.tx, incidentId))) throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
    const to = (await this.signers(work, incident)).filter((id) => id !== incident.reportedBy);
    await settleNews(work.tx, 'incident', incidentId);
    await tellWorkers(work.tx, to, newsOf(incident, 'incident-to-sign'));
    this.audit(work, incident, 'incident.confirmed', { cause: incident.traceId });
    return this.again(work, incidentId);
  }

  /** @throws NotFound, NotAllowed for one's own, `draft-changed-since-read`, IncidentStepNotOpen, PartsOutOfSight */
  async sign(work: Work, incidentId: string, hashAsRead: string): Promise<IncidentView> {
    const incident = await this.found(work, incidentId);
    const { unitId, reportedBy } = incident;
    work.allow({ unitId, own: reportedBy === work.worker.workerId });
    const parts = await this.asRead(work, incident, hashAsRead, 'CONFIRMED');
    for (const { draftId, contentHash } of parts) await this.signDraft.countersign(work, draftId, contentHash);
    const dueAt = new Date(work.now.getTime() + DEBRIEF_WITHIN_HOURS * 3_600_000);
    if (!(await signIncident(work.tx, incidentId, dueAt))) throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
    await settleNews(work.tx, 'incident', incidentId);
    const holders = await leads(work.tx, unitId, incident.restricted ? ['team_lead'] : ['team_lead', 'deputy']);
    await tellWorkers(work.tx, incident.restricted ? await notNamed(work.tx, incident, holders) : holders, {
      ...newsOf(incident, 'debrief-owed'),
      dueAt,
    });
    this.audit(work, incident, 'incident.signed');
    return this.again(work, incidentId);
  }

  /** Gives it back with a reason, every part of it with it. @throws as `sign` */
  async giveBack(work: Work, incidentId: string, hashAsRead: string, reason: string): Promise<IncidentView> {
    const incident = await this.found(work, incidentId);
    work.allow({ unitId: incident.unitId, own: incident.reportedBy === work.worker.workerId });
    const parts = await this.asRead(work, incident, hashAsRead, 'CONFIRMED');
    for (const { draftId } of parts)
      if (!(await returnDraft(work.tx, draftId, reason))) throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
    if (!(await returnIncident(work.tx, incidentId, reason))) throw new IncidentStepNotOpen(incidentId, 'being changed somewhere else');
    await settleNews(work.tx, 'incident', incidentId);
    await tellWorkers(work.tx, [incident.reportedBy], newsOf(incident, 'incident-returned'));
    this.audit(work, incident, 'incident.returned');
    return this.again(work, incidentId);
  }

  /** @throws NotFound, StaleVersion */
  async debrief(work: Work, incidentId: string, note: string): Promise<IncidentView> {
    const incident = await this.found(work, incidentId);
    work.allow({ unitId: incident.unitId, own: incident.reportedBy === work.worker.workerId });
    if (incident.state !== 'SIGNED' || incident.debriefHeldAt !== null)
      throw new IncidentStepNotOpen(incidentId, incident.state.toLowerCase());
    if (!(await keepDebrief(work.tx, incidentId, work.versionRead, note))) throw new StaleVersion(incident.version);
    await settleNews(work.tx, 'incident', incidentId);
    this.audit(work, incident, 'incident.debriefed');
    return this.again(work, incidentId);
  }

  /** Every part of it as it was read. @throws IncidentStepNotOpen, PartsOutOfSight, DraftChangedSinceRead */
  async asRead(work: Work, incident: StoredIncident, hashAsRead: string, state: StoredIncident['state']) {
    if (incident.state !== state) throw new IncidentStepNotOpen(incident.incidentId, incident.state.toLowerCase());
    const parts = await this.views.partsOf(work, incident);
    // Row security leaves out what the asker may not open; what is signed is the whole.
    if (parts.length !== incident.peopleCount) throw new PartsOutOfSight(incident.incidentId);
    if (hashOfParts(parts) !== hashAsRead) throw draftChangedSinceRead(incident.incidentId);
    return parts;
  }

  /** Who may read and sign it. Where it is a concern about staff that is the team lead, and nobody whom it names. */
  private async signers({ tx }: Work, incident: StoredIncident): Promise<string[]> {
    const teamLeads = await leads(tx, incident.unitId, ['team_lead']);
    return incident.restricted ? notNamed(tx, incident, teamLeads) : [...(await shiftLeads(tx, incident.unitId)), ...teamLeads];
  }

  /** @throws NotFound */
  async found(work: Work, incidentId: string): Promise<StoredIncident> {
    const [incident] = await incidentsWhere(work.tx, { incidentId });
    if (incident) return incident;
    work.ask({});
    throw new NotFound('incident');
  }

  async again(work: Work, incidentId: string): Promise<IncidentView> {
    const after = await this.found(work, incidentId);
    work.showVersion(after.version);
    return this.views.of(work, after);
  }

  private audit(work: Work, { incidentId, unitId }: StoredIncident, action: string, detail: Record<string, string> = {}): void {
    work.audit({ chain: unitChain(unitId), action, subjectType: 'incident', subjectId: incidentId, detail });
  }
}

/** The facts on which reading it depends. */
export function incidentFacts(work: Work, { unitId, reportedBy }: StoredIncident, onShift: readonly string[]) {
  return { unitId, own: reportedBy === work.worker.workerId || onShift.includes(unitId) };
}

/** Told once per round: an incident that came back is to be signed anew. */
function newsOf({ incidentId, unitId, version }: StoredIncident, kind: 'incident-to-sign' | 'incident-returned' | 'debrief-owed') {
  const about = { unitId, subjectType: 'incident', subjectId: incidentId, urgency: null, localRef: null };
  return { kind, ...about, dueAt: null, dedupeKey: `${kind}:${incidentId}:${version}` };
}
