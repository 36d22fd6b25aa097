import { createPostgresBackend, createRedisBackend, runMigrations, withBackend, type Job, type Processor, type Queue } from 'bullmq';
import pg from 'pg';
import type { QueueName } from './topics.js';

/**
 * Where jobs wait: in the same PostgreSQL by default, in Redis when there is a `redisUrl`. Either may lose them without
 * harm: the outbox is the record.
 */
export interface QueueSettings {
  /** Connection of the process's own role: `handrail_api` or `handrail_planner`. */
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  /** Keeps several installations apart on one Redis; default `handrail`. */
  readonly prefix?: string;
}

/** What travels: the payload of its topic, and the trace that it belongs to. */
export interface JobData {
  readonly payload: unknown;
  readonly traceId: string;
}

export type JobQueue = Pick<Queue<JobData>, 'addBulk' | 'getJobCounts' | 'close' | 'disconnect'>;
/** The part of a worker that both backends have in common. */
export interface QueueWorker {
  close(force?: boolean): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job<JobData> | undefined, error: Error) => void): unknown;
}

const SCHEMA = 'bullmq';
/** Done jobs are kept for a while, because adding one again under the same id is how a repeated hand-out is met. */
const KEEP_DONE = { age: 24 * 3_600, count: 20_000 };
const KEEP_FAILED = { age: 7 * 24 * 3_600 };

/** The queue works under a role of its own, to which the others switch: it makes sequences as it goes, and sees no care table. */
const AS_QUEUE = '-c role=handrail_queue';

/** Creates or updates the queue's own tables and lets the application's roles use them. Owner's connection; safe to repeat. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // a server that ends breaks the query under way, which tells of it; unheard, this would end the process
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    await client.query(`do $$ begin
        if not exists (select from pg_roles where rolname = 'handrail_queue') then create role handrail_queue nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      begin;
      select pg_advisory_xact_lock(4841907133);
      grant handrail_queue to handrail_api, handrail_planner;
      grant usage, create on schema ${SCHEMA} to handrail_queue;
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to handrail_queue;
      grant usage, select, update on all sequences in schema ${SCHEMA} to handrail_queue;
      grant execute on all functions in schema ${SCHEMA} to handrail_queue;
      commit`);
  } finally {
    await client.end();
  }
}

const jobOptions = { attempts: 5, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: KEEP_DONE, removeOnFail: KEEP_FAILED };

/** A queue to add to. With Redis away, adding waits for it. */
export function openQueue(name: QueueName, settings: QueueSettings): JobQueue {
  const { redisUrl, prefix = 'handrail', databaseUrl } = settings;
  const queue = redisUrl
    ? new (withBackend(createRedisBackend).Queue)<JobData>(name, {
        connection: { url: redisUrl, maxRetriesPerRequest: 1 },
        prefix,
        defaultJobOptions: jobOptions,
      })
    : new (withBackend(createPostgresBackend).Queue)<JobData>(name, {
        connection: { connectionString: databaseUrl, schema: SCHEMA, max: 2, options: AS_QUEUE },
        defaultJobOptions: jobOptions,
      });
  // Unheard, an error event would end the process; whoever adds hears of it from its own call.
  queue.on('error', () => undefined);
  return queue;
}

export interface WorkerTuning {
  readonly concurrency?: number;
  /** Seconds after which a job of a killed process is taken by another; default 30. */
  readonly lostAfterSeconds?: number;
}

/** What every worker of one installation is started with, whether by `openWorker` or by Nest's BullMQ module. */
function workerOptions({ redisUrl, prefix = 'handrail', databaseUrl }: QueueSettings, tuning: WorkerTuning) {
  const lost = (tuning.lostAfterSeconds ?? 30) * 1_000;
  return {
    concurrency: tuning.concurrency ?? 1,
    lockDuration: lost,
    stalledInterval: Math.max(250, lost / 2),
    // A job is not at fault when the processes that held it were killed.
    maxStalledCount: 1_000,
    ...(redisUrl ? { prefix } : {}),
    connection: redisUrl
      ? { url: redisUrl, maxRetriesPerRequest: null }
      : { connectionString: databaseUrl, schema: SCHEMA, max: 2 + (tuning.concurrency ?? 1), options: AS_QUEUE },
  };
}

/** A worker on a queue, begun. */
export function openWorker(name: QueueName, settings: QueueSettings, processor: Processor<JobData>, tuning: WorkerTuning): QueueWorker {
  const WorkerOnBackend = workerClass(settings, tuning);
  return new WorkerOnBackend(name, processor);
}

type AnyWorkerClass = new (name: string, processor: Processor<JobData>, options?: object) => QueueWorker;

/**
 * BullMQ's worker on the backend that the settings name, with this installation's options filled in: `BullModule.workerClass` takes
 * it, so that a `@Processor` and `startWorker` work on one queue in one way. Options given to the constructor do not replace them.
 */
export function workerClass(settings: QueueSettings, tuning: WorkerTuning = {}): AnyWorkerClass {
  const options = workerOptions(settings, tuning);
  // The two backends differ in the type of their connection only.
  const OnBackend = (settings.redisUrl ? withBackend(createRedisBackend) : withBackend(createPostgresBackend))
    .Worker as unknown as AnyWorkerClass;
  return class extends OnBackend {
    constructor(name: string, processor: Processor<JobData>, given: object = {}) {
      super(name, processor, { ...given, ...options });
      // Unheard, an error event would end the process; the worker goes on trying.
      this.on('error', () => undefined);
    }
  };
}
