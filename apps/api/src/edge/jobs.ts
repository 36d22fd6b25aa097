import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import {
  Relay,
  SteadyQueue,
  startWorker,
  TOPICS,
  type Handlers,
  type Payload,
  type QueueName,
  type QueueSettings,
  type RunningWorker,
  type TakenJob,
  type Topic,
} from '@handrail/jobs';
import { Store } from '@handrail/store';
import type { Logger } from 'pino';
import { CLOCK, type Clock } from './clock.js';
import { failureOf } from './problem.filter.js';
import { LOGGER, SETTINGS } from './tokens.js';

export type JobHandler<T extends Topic> = (payload: Payload<T>, job: TakenJob) => Promise<void>;

/** Whether this process carries jobs; tests that are not about jobs leave it off. */
export const RUNS_JOBS = Symbol('runs jobs');

/** The queue that the planner, not the API, works on. */
const PLANNERS: QueueName = 'fits';

/**
 * The API's part in carrying jobs: it relays the outbox to the queue and works on every queue that a capability has a handler for.
 * A capability says `jobs.handle(topic, handler)` in its constructor or `onModuleInit`; handlers may be called twice for one job.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<QueueName, Map<string, JobHandler<Topic>>>();
  private readonly running: RunningWorker[] = [];
  private relay: Relay | undefined;
  private probe: SteadyQueue | undefined;

  constructor(
    @Inject(RUNS_JOBS) private readonly runs: boolean,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(Store) private readonly store: Store,
  ) {}

  handle<T extends Topic>(topic: T, handler: JobHandler<T>): void {
    const { queue } = TOPICS[topic];
    if (queue === PLANNERS) throw new Error(`${topic} is the planner’s`);
    const ofQueue = this.handlers.get(queue) ?? new Map<string, JobHandler<Topic>>();
    if (ofQueue.has(topic)) throw new Error(`${topic} has a handler already`);
    ofQueue.set(topic, handler as JobHandler<Topic>);
    this.handlers.set(queue, ofQueue);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.runs) return;
    const onError = (error: unknown) => this.logger.warn({ code: 'queue-away', failure: failureOf(error) }, 'queue');
    const { jobLostAfterSeconds } = this.settings;
    this.relay = new Relay({
      store: this.store,
      settings: this.queueSettings,
      now: () => this.clock.now(),
      lostAfterSeconds: 2 * jobLostAfterSeconds,
      onError,
    });
    this.relay.start();
    this.probe = new SteadyQueue('clocks', this.queueSettings);
    for (const [queue, handlers] of this.handlers) {
      const table = Object.fromEntries(handlers) as unknown as Handlers<typeof queue>;
      this.running.push(
        await startWorker(queue, this.queueSettings, table, {
          concurrency: 4,
          lostAfterSeconds: jobLostAfterSeconds,
          onError,
          onFailed: ({ id, topic, final }, error) =>
            this.logger.warn(
              { jobId: id, queue, code: final ? 'job-failed' : 'job-retried', reason: topic, failure: failureOf(error) },
              'job',
            ),
        }),
      );
    }
  }

  /** True when the queue answers, or when this process carries no jobs. */
  async answers(): Promise<boolean> {
    return (
      this.probe === undefined ||
      (await this.probe
        .use((queue) => queue.getJobCounts())
        .then(
          () => true,
          () => false,
        ))
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map((worker) => worker.stop()));
    await this.relay?.stop();
    await this.probe?.close();
  }

  private get queueSettings(): QueueSettings {
    return {
      databaseUrl: this.settings.apiDatabaseUrl,
      ...(this.settings.redisUrl === undefined ? {} : { redisUrl: this.settings.redisUrl }),
    };
  }
}
