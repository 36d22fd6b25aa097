import { Injectable } from '@nestjs/common';
import { DomainError, type BreakGlassId, type GlassUse, type ReviewGlassRequest, type UnitId, type WorkerId } from '@handrail/contracts';
import { brokenGlasses, ORGANISATION_CHAIN, reviewBrokenGlass, type BrokenGlass } from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { HOUSE_ZONE } from '../people/local-day.js';
import { reviewDueAt } from './review-due.js';

export class ReviewedAlready extends DomainError {
  readonly code = 'reviewed-already';
  constructor(breakGlassId: string) {
    super('Somebody has reviewed this use already. Read it again to see what they found.', { breakGlassId });
  }
}

/** Information governance looks at every use of broken glass; a worker sees their own, and a team lead those that they stand in for. */
@Injectable()
export class ReviewGlass {
  /** Uses that the asker may see, the latest first: everybody's for information governance, else one's own and those one reviews. */
  async list(work: Work, unreviewedOnly: boolean): Promise<{ items: GlassUse[] }> {
    const me = work.worker.workerId;
    const reach = await brokenGlasses(work.tx, { unreviewedOnly });
    const uses = reach.filter((use) => work.ask({ unitId: '', ...sides(use, me) }).allow);
    if (uses.length === 0 && !work.ask({ unitId: '' }).allow) work.allow({ own: true });
    work.audit({ chain: ORGANISATION_CHAIN, action: 'break-glass.read', subjectType: 'break-glass', detail: { count: uses.length } });
    return { items: uses.map((use) => shown(use, work.now)) };
  }

  /** @throws NotFound, ReviewedAlready, StaleVersion; NotAllowed for one's own use */
  async review(work: Work, id: BreakGlassId, { outcome }: ReviewGlassRequest): Promise<GlassUse> {
    const [use] = await brokenGlasses(work.tx, { id });
    work.allow(sides(use, work.worker.workerId));
    if (!use) throw new NotFound('use of broken glass');
    if (use.reviewedBy !== null) throw new ReviewedAlready(id);
    if (!(await reviewBrokenGlass(work.tx, { id, version: work.versionRead, outcome }))) throw new StaleVersion(use.version);
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'break-glass.reviewed',
      subjectType: 'break-glass',
      subjectId: id,
      detail: { outcome },
    });
    const [reviewed] = await brokenGlasses(work.tx, { id });
    if (!reviewed) throw new Error('a use that was just reviewed is gone');
    work.showVersion(reviewed.version);
    return shown(reviewed, work.now);
  }
}

/** On which side of a use the asker stands. A team lead reviews it while nobody else may. */
function sides(use: BrokenGlass | undefined, me: string): { own: boolean; nobodyElse: boolean } {
  return { own: use?.workerId === me, nobodyElse: use?.standInId === me };
}

function shown(use: BrokenGlass, now: Date): GlassUse {
  const dueAt = reviewDueAt(use.grantedAt, use.timezone ?? HOUSE_ZONE);
  return {
    breakGlassId: use.id as BreakGlassId,
    workerId: use.workerId as WorkerId,
    worker: use.worker,
    ref: use.askedRef,
    opened: use.opened,
    unitId: use.unitId as UnitId | null,
    reasonCode: use.reasonCode,
    reason: use.reason,
    grantedAt: use.grantedAt.toISOString(),
    until: use.until.toISOString(),
    reviewDueAt: dueAt.toISOString(),
    overdue: use.reviewedAt === null && now > dueAt,
    reviewedAt: use.reviewedAt?.toISOString() ?? null,
    outcome: use.outcome,
    version: use.version,
  };
}
