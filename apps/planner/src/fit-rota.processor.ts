import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { readJob, type JobData, type QueueName } from '@handrail/jobs';
import { DelayedError, type Job } from 'bullmq';
import type { Logger } from 'pino';
import { FitRota, PutBack } from './fit-rota.js';
import { LOGGER } from './tokens.js';

const FITS: QueueName = 'fits';
/** Milliseconds until a fit that was put back is handed out again. */
const PUT_BACK_MS = 200;

/** Takes fits from the queue. The queue's backend and options come from `libs/jobs`, which the module sets. */
@Processor(FITS)
export class FitRotaProcessor extends WorkerHost {
  constructor(
    @Inject(FitRota) private readonly fitRota: FitRota,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  async process(job: Job<JobData>, token?: string): Promise<void> {
    const { payload, taken } = readJob('fit-requested', job);
    try {
      await this.fitRota.run(payload.fitId, taken);
    } catch (error) {
      if (!(error instanceof PutBack)) throw error;
      this.logger.info({ fitId: payload.fitId, traceId: taken.traceId, code: error.code }, 'fit');
      await job.moveToDelayed(Date.now() + PUT_BACK_MS, token);
      throw new DelayedError();
    }
  }

  @OnWorkerEvent('failed')
  failed(job: Job<JobData> | undefined, error: Error): void {
    this.logger.warn({ jobId: job?.id, code: 'job-failed', failure: error.name, reason: job?.name }, 'job');
  }
}
