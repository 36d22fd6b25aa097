import { Inject, Injectable } from '@nestjs/common';
import { beginRota, settleJob, Store, unitChain, rotaById } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';

/** A published rota goes live when its first day comes, in its unit's own zone. Safe to run twice: the second time finds it live. */
@Injectable()
export class BeginRota {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('rota-due', async ({ rotaId }, { id, traceId }) => {
      await this.run(rotaId, traceId, id);
    });
  }

  /** @param jobId the job that this settles; left out where no queue is involved */
  async run(rotaId: string, traceId: string, jobId?: string): Promise<boolean> {
    return this.store.run({ kind: 'service', service: 'clock', traceId }, this.clock.now(), async (tx) => {
      const began = await beginRota(tx, rotaId);
      if (began) {
        const rota = await rotaById(tx, rotaId);
        if (rota) tx.audit({ chain: unitChain(rota.unitId), action: 'rota.live', subjectType: 'rota', subjectId: rotaId });
      }
      if (jobId !== undefined) await settleJob(tx, jobId);
      return began;
    });
  }
}
