import { UnrecoverableError, type Job } from 'bullmq';
import { openWorker, type JobData, type QueueSettings, type WorkerTuning } from './backend.js';
import { isTopic, TOPICS, type Payload, type QueueName, type Topic, type TopicOf } from './topics.js';

/** A job as its handler meets it. It may come twice: settle it in the transaction that does it. */
export interface TakenJob {
  /** The outbox row's id, for `settleJob`. */
  readonly id: string;
  readonly traceId: string;
  /** 1 at the first attempt. */
  readonly attempt: number;
}

/** What to do for each topic that a queue carries. A throw is tried again, five times in all. */
export type Handlers<Q extends QueueName> = { readonly [T in TopicOf<Q>]: (payload: Payload<T>, job: TakenJob) => Promise<void> };

export interface RunningWorker {
  /** Takes no more jobs and waits for those under way. */
  stop(): Promise<void>;
  /** Drops jobs under way as a killed process would; another worker takes them. */
  abandon(): Promise<void>;
}

export interface WorkerEvents {
  /** A job failed for good or for now; ids and codes only. */
  readonly onFailed?: (job: { id: string; topic: string; attempt: number; final: boolean }, error: Error) => void;
  /** The queue cannot be reached; the worker goes on trying. */
  readonly onError?: (error: Error) => void;
}

/** Starts a worker. It takes jobs of topics it does not know as failed for good, and never runs a payload that does not parse. */
export async function startWorker<Q extends QueueName>(
  queue: Q,
  settings: QueueSettings,
  handlers: Handlers<Q>,
  { onFailed, onError, ...tuning }: WorkerTuning & WorkerEvents = {},
): Promise<RunningWorker> {
  const table = handlers as Readonly<Record<string, (payload: unknown, job: TakenJob) => Promise<void>>>;
  const worker = openWorker(queue, settings, (job: Job<JobData>) => take(job, table), tuning);
  worker.on('error', (error) => onError?.(error));
  worker.on('failed', (job, error) => {
    if (job)
      onFailed?.(
        {
          id: job.id ?? '',
          topic: job.name,
          attempt: job.attemptsMade,
          final: error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1),
        },
        error,
      );
  });
  await worker.waitUntilReady();
  return { stop: () => worker.close(), abandon: () => worker.close(true) };
}

async function take(
  job: Job<JobData>,
  handlers: Readonly<Record<string, (payload: unknown, job: TakenJob) => Promise<void>>>,
): Promise<void> {
  const handler = handlers[job.name];
  if (!handler || !isTopic(job.name)) throw new UnrecoverableError(`No handler for ${job.name}.`);
  const { payload, taken } = readJob(job.name, job);
  await handler(payload, taken);
}

/**
 * What a job asks, parsed: for a processor that BullMQ's Nest module calls.
 * @throws UnrecoverableError when it is of another topic, or its payload does not parse: neither will be better at the next attempt
 */
export function readJob<T extends Topic>(topic: T, job: Job<JobData>): { readonly payload: Payload<T>; readonly taken: TakenJob } {
  if (job.name !== topic) throw new UnrecoverableError(`No handler for ${job.name}.`);
  const parsed = TOPICS[topic].payload.safeParse(job.data.payload);
  if (!parsed.success) throw new UnrecoverableError(`The payload of ${topic} does not fit its schema.`);
  return {
    payload: parsed.data as Payload<T>,
    taken: { id: job.id ?? '', traceId: job.data.traceId, attempt: job.attemptsMade + 1 },
  };
}
