import { db, type Transaction } from '../transaction/transaction.js';

/** A job on its way from the transaction that asked for it to the queue. */
export interface OutboxJob {
  readonly id: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly notBefore: Date;
  readonly traceId: string;
}

export interface ClaimOptions {
  readonly limit: number;
  /** A job enqueued before this time, due and still not settled is handed out again: the queue may have lost it. */
  readonly lostBefore: Date;
}

/**
 * Jobs to enqueue, locked until the transaction ends so that two relays do not take the same ones, and marked.
 * Enqueue them inside the transaction: when it fails after that, they are handed out again with the same id.
 * Needs the scope of service `relay`.
 */
export async function claimJobs(tx: Transaction, { limit, lostBefore }: ClaimOptions): Promise<OutboxJob[]> {
  return db(tx).$queryRaw<OutboxJob[]>`
    with picked as (
      select id from outbox
      where settled_at is null and (enqueued_at is null or (enqueued_at < ${lostBefore} and not_before < ${lostBefore}))
      order by created_at limit ${limit} for update skip locked)
    update outbox o set enqueued_at = ${tx.now}, attempts = o.attempts + 1 from picked
    where o.id = picked.id
    returning o.id, o.topic, o.payload, o.not_before as "notBefore", o.trace_id as "traceId"`;
}

/**
 * Says that a job is done, in the transaction that did it. Any scope may.
 * @returns false when it was done before: then do nothing again
 */
export async function settleJob(tx: Transaction, jobId: string): Promise<boolean> {
  const rows = await db(tx).$queryRaw<{ settled: boolean }[]>`select handrail.settle(${jobId}::uuid) as settled`;
  return rows[0]?.settled ?? false;
}

/** Removes jobs settled before `before`; needs the scope of service `relay`. @returns how many */
export async function sweepOutbox(tx: Transaction, before: Date): Promise<number> {
  return (await db(tx).outbox.deleteMany({ where: { settledAt: { lt: before } } })).count;
}
