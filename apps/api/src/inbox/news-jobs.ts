import { Inject, Injectable } from '@nestjs/common';
import { settleJob, Store } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';

/** News is in the inbox with the transaction that makes it, and chat takes direct messages itself: the job has only to be settled. */
@Injectable()
export class NewsJobs {
  constructor(@Inject(Jobs) jobs: Jobs, @Inject(Store) store: Store, @Inject(CLOCK) clock: Clock) {
    jobs.handle('notification-created', async (_, job) => {
      await store.run({ kind: 'service', service: 'clock', traceId: job.traceId }, clock.now(), (tx) => settleJob(tx, job.id));
    });
  }
}
