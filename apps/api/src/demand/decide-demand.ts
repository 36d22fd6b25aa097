import { Injectable } from '@nestjs/common';
import type { DecisionRequest, DemandItem, DemandItemList, ProposeDemandRequest, UnitId } from '@handrail/contracts';
import {
  acceptDemandItem,
  decideDemandItem,
  demandItems,
  holdersOf,
  proposeDemandItem,
  tellWorkers,
  unitById,
  unitChain,
  type StoredDemandItem,
} from '@handrail/store';
import { NotAllowed, NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { demandDecided, demandDecidedElsewhere } from './demand-refusals.js';

/**
 * Needs beyond the templates. Where the cause is clinical a registered nurse or the team lead decides, and whoever runs the rota then
 * looks at cost and feasibility; else whoever runs the rota decides.
 */
@Injectable()
export class DecideDemand {
  async propose(work: Work, unitId: UnitId, request: ProposeDemandRequest): Promise<DemandItem> {
    const unit = await unitById(work.tx, unitId);
    work.allow({ unitId });
    if (!unit) throw new NotFound('unit');
    const { startsAt, endsAt, ...rest } = request;
    const itemId = await proposeDemandItem(work.tx, {
      ...rest,
      unitId,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      proposedBy: work.worker.workerId,
    });
    const roles = request.clinicalCause ? ['team_lead', 'on_call_team_lead'] : ['rota_manager', 'team_lead'];
    const who = (await holdersOf(work.tx, unitId, roles)).map(({ workerId }) => workerId);
    await this.tell(work, unitId, itemId, who, 'demand-proposed');
    work.audit({
      chain: unitChain(unitId),
      action: 'demand.proposed',
      subjectType: 'demand',
      subjectId: itemId,
      detail: { clinical: request.clinicalCause },
    });
    return this.told(work, await this.item(work, itemId), false);
  }

  /** Needs that have not ended, soonest first. Those who plan without clinical reading learn that a cause is clinical and no more. */
  async list(work: Work, unitId: UnitId): Promise<DemandItemList> {
    const { limit } = work.allow({ unitId });
    if (!(await unitById(work.tx, unitId))) throw new NotFound('unit');
    const items = await demandItems(work.tx, { unitId });
    return { items: items.map((item) => shown(item, limit === 'counts-only')) };
  }

  /** The decision on a need with a clinical cause. */
  async decideClinical(work: Work, itemId: string, request: DecisionRequest): Promise<DemandItem> {
    const item = await this.item(work, itemId);
    work.allow({ unitId: item.unitId });
    if (!item.clinicalCause) throw demandDecidedElsewhere(false);
    return this.decide(work, item, request);
  }

  /** Cost and feasibility: the decision itself on a need without a clinical cause, a note beside the nurse's on one that has. */
  async decideCost(work: Work, itemId: string, request: DecisionRequest): Promise<DemandItem> {
    const item = await this.item(work, itemId);
    work.allow({ unitId: item.unitId });
    if (!item.clinicalCause) return this.decide(work, item, request);
    if (item.state !== 'APPROVED' || request.decision === 'reject') throw demandDecidedElsewhere(true);
    this.mustBeAsRead(work, item);
    if (!(await acceptDemandItem(work.tx, itemId, item.version, work.worker.workerId)))
      throw new NotAllowed(work.operation, 'condition-not-met');
    work.audit({ chain: unitChain(item.unitId), action: 'demand.accepted', subjectType: 'demand', subjectId: itemId });
    return this.told(work, await this.item(work, itemId), true);
  }

  private async decide(work: Work, item: StoredDemandItem, { decision, reason }: DecisionRequest): Promise<DemandItem> {
    this.mustBeAsRead(work, item);
    if (item.state !== 'PROPOSED') throw demandDecided();
    const state = decision === 'approve' ? 'APPROVED' : 'REJECTED';
    // Row security lets nurses decide where they are on shift; who is not has the role, but not now.
    if (!(await decideDemandItem(work.tx, item.itemId, item.version, state, reason ?? null, work.worker.workerId)))
      throw new NotAllowed(work.operation, 'condition-not-met');
    const makers = state === 'APPROVED' ? (await holdersOf(work.tx, item.unitId, ['rota_manager'])).map(({ workerId }) => workerId) : [];
    const who = [...makers, ...(item.proposedBy === null ? [] : [item.proposedBy])].filter((id) => id !== work.worker.workerId);
    await this.tell(work, item.unitId, item.itemId, who, `demand-${state.toLowerCase()}`);
    work.audit({ chain: unitChain(item.unitId), action: `demand.${state.toLowerCase()}`, subjectType: 'demand', subjectId: item.itemId });
    return this.told(work, await this.item(work, item.itemId), !item.clinicalCause);
  }

  private mustBeAsRead(work: Work, { version }: StoredDemandItem): void {
    if (work.versionRead !== version) throw new StaleVersion(version);
  }

  private async item(work: Work, itemId: string): Promise<StoredDemandItem> {
    const [item] = await demandItems(work.tx, { itemId });
    if (!item) throw new NotFound('need');
    return item;
  }

  private told(work: Work, item: StoredDemandItem, withoutClinical: boolean): DemandItem {
    work.showVersion(item.version);
    return shown(item, withoutClinical);
  }

  private async tell(work: Work, unitId: string, itemId: string, who: readonly string[], kind: string): Promise<void> {
    const subject = { unitId, subjectType: 'demand', subjectId: itemId, urgency: null, localRef: null, dueAt: null };
    await tellWorkers(work.tx, who, { kind, ...subject, dedupeKey: `${kind} ${itemId}` });
  }
}

/** What a need is for; the posts of an observation level have no name of their own. */
export function needName({ name }: Pick<StoredDemandItem, 'name'>): string {
  return name === '' ? 'Posts for an observation level' : name;
}

function shown(item: StoredDemandItem, withoutClinical: boolean): DemandItem {
  const { itemId, staffMin, clinicalCause, state, version } = item;
  const hidden = clinicalCause && withoutClinical;
  return {
    itemId,
    unitId: item.unitId as UnitId,
    name: hidden ? 'clinical need' : needName(item),
    startsAt: item.startsAt.toISOString(),
    endsAt: item.endsAt.toISOString(),
    staffMin,
    cause: hidden ? 'clinical' : item.cause.toLowerCase(),
    clinicalCause,
    state,
    accepted: item.acceptedBy !== null || (state === 'APPROVED' && !clinicalCause),
    reason: hidden ? null : item.reason,
    version,
    next: nextStep(item),
  };
}

function nextStep({ state, clinicalCause, acceptedBy }: StoredDemandItem): string {
  switch (state) {
    case 'PROPOSED':
      return clinicalCause ? 'A registered nurse or the team lead decides.' : 'The rota manager or the team lead decides.';
    case 'APPROVED':
      return clinicalCause && acceptedBy === null
        ? 'It counts as demand. The rota manager looks at cost and feasibility.'
        : 'It counts as demand in the rota.';
    case 'REJECTED':
      return 'It does not count. Propose it again if things changed.';
    case 'ENDED':
      return 'It is over.';
  }
  return state satisfies never;
}
