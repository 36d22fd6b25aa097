import { Inject, Injectable } from '@nestjs/common';
import type { TakenJob } from '@handrail/jobs';
import { chainOf, escalateFlag, flagById, nobodyLeftFor, settleJob, Store, tellWorkers } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';
import { lastToKnow, newsOfFlag, nextToKnow } from './route-flag.js';

/** Takes a flag that nobody acknowledged in time to the next person. */
@Injectable()
export class FlagClock {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('flag-clock', ({ flagId, level }, job) => this.timeIsUp(flagId, level, job));
  }

  /** Safe to run twice: a level is reached once, and only while the flag waits. */
  async timeIsUp(flagId: string, level: number, job: Pick<TakenJob, 'id' | 'traceId'>): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId: job.traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, job.id))) return;
      const flag = await flagById(tx, flagId);
      if (flag?.state !== 'RAISED' || !(await escalateFlag(tx, flagId, level))) return;
      const next = await nextToKnow(tx, flag, level);
      if (next.length > 0) await tellWorkers(tx, next, newsOfFlag(flag, 'flag-escalated', level));
      else {
        await nobodyLeftFor(tx, flagId);
        await tellWorkers(tx, await lastToKnow(tx, flag), newsOfFlag(flag, 'flag-nobody-left', level));
      }
      tx.audit({
        chain: chainOf(flag.unitId),
        action: 'flag.escalated',
        subjectType: 'flag',
        subjectId: flagId,
        detail: { level, told: next.length },
      });
    });
  }
}
