import { claimJobs, sweepOutbox, type OutboxJob, type Scope, type Store } from '@handrail/store';
import type { QueueSettings } from './backend.js';
import { SteadyQueue } from './steady-queue.js';
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

/**
 * Carries jobs from the outbox to the queue, under the outbox row's id. Killed at any moment, it hands the same jobs out
 * again under the same ids, which the queue then has already. Any number may run.
 */
export class Relay {
  readonly #queues = new Map<QueueName, SteadyQueue>();
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
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
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

  async #enqueue(claimed: readonly OutboxJob[], at: Date): Promise<void> {
    // A topic of a newer version stays where it is, for a relay that knows it.
    const known = claimed.filter((job) => isTopic(job.topic));
    const byQueue = Map.groupBy(known, (job) => (isTopic(job.topic) ? TOPICS[job.topic].queue : 'rotas'));
    for (const [name, group] of byQueue) {
      const steady = this.#queues.get(name) ?? new SteadyQueue(name, this.options.settings);
      this.#queues.set(name, steady);
      const jobs = group.map((job) => ({
        name: job.topic,
        data: { payload: job.payload, traceId: job.traceId },
        opts: { jobId: job.id, delay: Math.max(0, job.notBefore.getTime() - at.getTime()) },
      }));
      // A queue that is away fails the round: it is rolled back and tried again.
      await steady.use((queue) => queue.addBulk(jobs));
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
