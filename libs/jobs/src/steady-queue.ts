import { openQueue, type JobQueue, type QueueSettings } from './backend.js';
import type { QueueName } from './topics.js';

/** A queue that does not answer for so long counts as away. */
const QUEUE_SECONDS = 5;

/**
 * A queue to add to that is opened when it is first used and again after every failure. BullMQ's PostgreSQL backend remembers a first
 * connection that failed and answers with that failure for ever, so a queue that met a database in the middle of a restart is of no more use.
 */
export class SteadyQueue {
  #queue: JobQueue | undefined;

  constructor(
    private readonly name: QueueName,
    private readonly settings: QueueSettings,
  ) {}

  /** @throws whatever the queue says, or QueueAway after 5 s; the next use begins with a new connection */
  async use<T>(ask: (queue: JobQueue) => Promise<T>): Promise<T> {
    const queue = (this.#queue ??= openQueue(this.name, this.settings));
    try {
      return await within(QUEUE_SECONDS, ask(queue));
    } catch (error) {
      if (this.#queue === queue) this.#queue = undefined;
      void close(queue);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#queue) await close(this.#queue);
    this.#queue = undefined;
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
