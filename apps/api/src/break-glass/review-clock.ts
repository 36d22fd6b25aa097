import { Inject, Injectable } from '@nestjs/common';
import { requestJob } from '@handrail/jobs';
import { brokenGlasses, findGlassStandIn, ORGANISATION_CHAIN, settleJob, Store, tellOnce } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';
import { reviewersOf } from './opening.js';

/** When the time for a review has passed without one, says so to those who review. Safe to run twice: the notice is told once. */
@Injectable()
export class ReviewClock {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('break-glass-clock', ({ breakGlassId }, job) => this.run(breakGlassId, job.id, job.traceId));
  }

  async run(breakGlassId: string, jobId: string, traceId: string): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, jobId))) return;
      const [use] = await brokenGlasses(tx, { id: breakGlassId });
      if (!use || use.reviewedAt !== null) return;
      const standInId = await findGlassStandIn(tx, breakGlassId);
      const reviewers = await reviewersOf(tx, { ...use, standInId });
      const told = await tellOnce(
        tx,
        reviewers.map((workerId) => ({
          workerId,
          kind: 'break-glass-review-overdue',
          unitId: null,
          subjectType: 'break-glass',
          subjectId: breakGlassId,
          urgency: 'ACT_NOW',
          dedupeKey: `break-glass-review-overdue:${breakGlassId}`,
          dueAt: null,
        })),
        traceId,
      );
      for (const notificationId of told) requestJob(tx, 'notification-created', { notificationId });
      tx.audit({ chain: ORGANISATION_CHAIN, action: 'break-glass.review-overdue', subjectType: 'break-glass', subjectId: breakGlassId });
    });
  }
}
