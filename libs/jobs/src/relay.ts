import { claimJobs, sweepOutbox, type OutboxJob, type Scope, type Store } from '@handrail/store';
import { openQueue, type JobQueue, type QueueSettings } from './backend.js';
import { isTopic, TOPICS, type QueueName } from './topics.js';

const SCOPE: Scope = { kind: 'service', service: 'relay', traceId: 'relay' };

export interface RelayOptions {
  readonly store: Store;
  readonly settings: QueueSettings;
  readonly now: () => Date;
  /** Milliseconds between looks into an empty outbox; default 250. */
  readonly pollMs?: number;
  /** A due job that nobody settled is handed out again after so long; default 60. */
  readonly lostAfterSeconds?: number;
  /** Settled jobs are forgotten after so long; default 7 days. */
  readonly keepHours?: number;
  /** Hears of a round that failed; the relay goes on. */
  readonly onError?: (error: unknown) => void;
}

const LIMIT = 100;
/** A queue that does not answer for so long counts as away; the round is rolled back and tried again. */
const QUEUE_SECONDS = 5;

/**
 * Carries jobs from the outbox to the queue, under the outbox row's id. Killed at any moment, it hands the same jobs out
 * again under the same ids, which the queue then has already. Any number may run.
 */
export class Relay {
  readonly #queues = new Map<QueueName, JobQueue>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #swept = 0;

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.#again(0);
  }

  /** Ends after the round under way; the queue connections are closed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
    await Promise.all([...this.#queues.values()].map(close));
  }

  /** One round. @returns how many jobs were handed to the queue. @throws when database or queue cannot be reached; then none is lost */
  async relayOnce(): Promise<number> {
    const { store, now, lostAfterSeconds = 60 } = this.options;
    const at = now();
    const lostBefore = new Date(at.getTime() - lostAfterSeconds * 1_000);
    return store.run(SCOPE, at, async (tx) => {
      const jobs = await claimJobs(tx, { limit: LIMIT, lostBefore });
      // Within the transaction that marks them: if it fails now, they are claimed again and met by their ids.
      await this.#enqueue(jobs, at);
      return jobs.length;
    });
  }

  async #enqueue(jobs: readonly OutboxJob[], at: Date): Promise<void> {
    // A topic of a newer version stays where it is, for a relay that knows it.
    const known = jobs.filter((job) => isTopic(job.topic));
    const byQueue = Map.groupBy(known, (job) => (isTopic(job.topic) ? TOPICS[job.topic].queue : 'rotas'));
    for (const [name, group] of byQueue) {
      let queue = this.#queues.get(name);
      if (!queue) this.#queues.set(name, (queue = openQueue(name, this.options.settings)));
      await within(
        QUEUE_SECONDS,
        queue.addBulk(
          group.map((job) => ({
            name: job.topic,
            data: { payload: job.payload, traceId: job.traceId },
            opts: { jobId: job.id, delay: Math.max(0, job.notBefore.getTime() - at.getTime()) },
          })),
        ),
      );
    }
  }

  #again(delayMs: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#turn();
    }, delayMs);
  }

  async #turn(): Promise<void> {
    const { pollMs = 250, onError } = this.options;
    try {
      const carried = await this.relayOnce();
      await this.#sweep();
      this.#again(carried === LIMIT ? 0 : pollMs);
    } catch (error) {
      onError?.(error);
      this.#again(pollMs * 8);
    }
  }

  async #sweep(): Promise<void> {
    const { store, now, keepHours = 7 * 24 } = this.options;
    const at = now();
    if (at.getTime() - this.#swept < 3_600_000) return;
    this.#swept = at.getTime();
    await store.run(SCOPE, at, (tx) => sweepOutbox(tx, new Date(at.getTime() - keepHours * 3_600_000)));
  }
}

/** The queue did not answer in time. What it was asked may still happen: the ids make that harmless. */
class QueueAway extends Error {
  readonly code = 'queue-away';
}

async function within<T>(seconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueAway(`The queue did not answer within ${seconds} s.`)), seconds * 1_000);
  });
  answer.catch(() => undefined); // it may fail long after nobody listens
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Closes a queue, also one that never reached its server. */
async function close(queue: JobQueue): Promise<void> {
  await within(2, queue.close()).catch(() => queue.disconnect().catch(() => undefined));
}
