import { Inject, Injectable } from '@nestjs/common';
import { fitById, holdersOf, settleJob, Store, tellWorkers } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';

/** When a fit has ended, whoever asked for it and the unit’s rota managers hear of it, once. */
@Injectable()
export class TellOfFit {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('fit-finished', ({ fitId }, { id, traceId }) => this.run(fitId, traceId, id));
  }

  /** Safe to run twice: the same news is told once. */
  async run(fitId: string, traceId: string, jobId: string): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, jobId))) return;
      const fit = await fitById(tx, fitId);
      // Nobody waits for what somebody cancelled.
      if (!fit || fit.state === 'CANCELLED') return;
      const managers = (await holdersOf(tx, fit.unitId, ['rota_manager'])).map(({ workerId }) => workerId);
      await tellWorkers(tx, [...managers, ...(fit.requestedBy === null ? [] : [fit.requestedBy])], {
        kind: fit.state === 'PROPOSED' ? 'fit-proposed' : 'fit-ended',
        unitId: fit.unitId,
        subjectType: 'rota',
        subjectId: fit.rotaId,
        urgency: null,
        localRef: null,
        dueAt: null,
        dedupeKey: `fit ${fitId}`,
      });
    });
  }
}
