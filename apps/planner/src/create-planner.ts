import 'reflect-metadata';
import { BullModule } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { PlannerSettings } from '@handrail/config';
import { workerClass } from '@handrail/jobs';
import { Store } from '@handrail/store';
import type { Worker } from 'bullmq';
import type { DestinationStream } from 'pino';
import { makeLogger, nestLogger } from './logging.js';
import { PlannerModule } from './planner.module.js';

export interface PlannerOptions {
  readonly logDestination?: DestinationStream;
  /** Seconds after which a fit of a killed planner is taken by another; the setting's unless a test says otherwise. */
  readonly lostAfterSeconds?: number;
}

/** Fits that one planner works on at a time: each has threads of its own, so more planners, not more fits, use more cores. */
const FITS_AT_ONCE = 1;

/**
 * The planner, at work: `main.ts` and the tests start the same one. Its database role sees fits and the queue and nothing else; no key
 * ever enters it. Closing it puts a fit under way back, and closes its connections.
 */
export async function createPlanner(settings: PlannerSettings, options: PlannerOptions = {}): Promise<INestApplicationContext> {
  const logger = makeLogger(settings.logLevel, options.logDestination);
  const store = await new Store({ url: settings.plannerDatabaseUrl, connectionsMax: Math.min(4, settings.databaseConnectionsMax) }).open();
  const { lostAfterSeconds = settings.jobLostAfterSeconds } = options;
  BullModule.workerClass = workerClass(
    { databaseUrl: settings.plannerDatabaseUrl, ...(settings.redisUrl === undefined ? {} : { redisUrl: settings.redisUrl }) },
    { concurrency: FITS_AT_ONCE, lostAfterSeconds },
  ) as unknown as typeof Worker;
  try {
    const app = await NestFactory.createApplicationContext(PlannerModule.with({ store, logger, healthPort: settings.plannerHealthPort }), {
      logger: nestLogger(logger),
      abortOnError: false,
    });
    const close = app.close.bind(app);
    app.close = async () => {
      await close();
      await store.close();
    };
    logger.info({ code: 'planner-ready' }, 'planner');
    return app;
  } catch (error) {
    await store.close();
    throw error;
  }
}
