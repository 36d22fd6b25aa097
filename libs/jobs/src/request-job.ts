import type { Transaction } from '@handrail/store';
import { TOPICS, type Payload, type Topic } from './topics.js';

/**
 * Asks for a job in a transaction: it is handed to the queue at least once if the transaction commits, else never.
 * @param notBefore for clocks; left out: at once
 * @throws ZodError when the payload is not its topic's
 */
export function requestJob<T extends Topic>(tx: Transaction, topic: T, payload: Payload<T>, notBefore?: Date): void {
  const checked = TOPICS[topic].payload.parse(payload);
  tx.enqueue({ topic, payload: checked, ...(notBefore && { notBefore }) });
}
