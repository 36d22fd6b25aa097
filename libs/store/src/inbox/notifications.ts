import { db, type Transaction } from '../transaction/transaction.js';

/** News for a worker: ids, codes and a local reference, never words. */
export interface News {
  readonly kind: string;
  readonly unitId: string | null;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly urgency: string | null;
  readonly localRef: string | null;
  readonly dueAt: Date | null;
  /** The same news is told to the same worker once. */
  readonly dedupeKey: string;
}

export interface StoredNews extends Omit<News, 'dedupeKey'> {
  readonly notificationId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly doneAt: Date | null;
}

/** Tells each of them once, whoever asks; a repeated job tells nobody twice. */
export async function tellWorkers(tx: Transaction, workerIds: readonly string[], news: News): Promise<void> {
  const to = [...new Set(workerIds)];
  if (to.length === 0) return;
  await db(tx).$executeRaw`
    insert into notification (worker_id, kind, unit_id, subject_type, subject_id, urgency, local_ref, dedupe_key, created_at, due_at, trace_id)
    select w, ${news.kind}, ${news.unitId}::uuid, ${news.subjectType}, ${news.subjectId}::uuid, ${news.urgency}, ${news.localRef}, ${news.dedupeKey},
      ${tx.now}, ${news.dueAt}, ${tx.scope.traceId}
    from unnest(${to}::uuid[]) w on conflict do nothing`;
}

/** The asking worker's news that is not done yet, newest first. */
export async function newsOf(tx: Transaction, workerId: string, limit = 100): Promise<StoredNews[]> {
  return db(tx).$queryRaw<StoredNews[]>`
    select id as "notificationId", kind, unit_id as "unitId", subject_type as "subjectType", subject_id as "subjectId", urgency,
      local_ref as "localRef", due_at as "dueAt", created_at as "createdAt", read_at as "readAt", done_at as "doneAt"
    from notification where worker_id = ${workerId}::uuid and done_at is null order by created_at desc, id limit ${limit}`;
}

/** @returns false when there is no such news of the asking worker */
export async function markNewsDone(tx: Transaction, workerId: string, notificationId: string): Promise<boolean> {
  const { count } = await db(tx).notification.updateMany({
    where: { id: notificationId, workerId },
    data: { readAt: tx.now, doneAt: tx.now },
  });
  return count === 1;
}

/** What has been dealt with needs nobody's attention any more, whoever was told. */
export async function settleNews(tx: Transaction, subjectType: string, subjectId: string): Promise<void> {
  await db(tx).$queryRaw`select handrail.settle_news(${subjectType}, ${subjectId}::uuid)::text`;
}

/** A direct message to be sent. */
export interface Delivery {
  readonly deliveryId: string;
  readonly externalUserId: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly urgency: string | null;
  readonly localRef: string | null;
}

/** News of the last two days that waits for a linked worker's direct message; older than that it is in the inbox only. */
const DELIVER_WITHIN_HOURS = 48;

/**
 * Messages for workers linked on a channel, urgent ones first, held for this taker until the lease ends.
 * Two takers at once get different ones. Scope of service `relay`.
 */
export async function takeDeliveries(tx: Transaction, channel: string, limit: number, leaseSeconds: number): Promise<Delivery[]> {
  const since = new Date(tx.now.getTime() - DELIVER_WITHIN_HOURS * 3_600_000);
  const until = new Date(tx.now.getTime() + leaseSeconds * 1_000);
  return db(tx).$queryRaw<Delivery[]>`
    with picked as (
      select n.id, c.external_id from notification n join chat_link c on c.worker_id = n.worker_id and c.channel = ${channel} and c.ended_at is null
      where n.sent_at is null and n.done_at is null and n.refused_at is null and n.created_at > ${since}
        and (n.leased_until is null or n.leased_until <= ${tx.now})
      order by (n.urgency = 'ACT_NOW') desc nulls last, n.created_at limit ${limit} for update of n skip locked)
    update notification n set leased_until = ${until} from picked where n.id = picked.id
    returning n.id as "deliveryId", picked.external_id as "externalUserId", n.kind, n.subject_type as "subjectType", n.subject_id as "subjectId",
      n.urgency, n.local_ref as "localRef"`;
}

/** Says what became of a message; saying it twice changes nothing. @returns false for an unknown one */
export async function reportDelivery(tx: Transaction, deliveryId: string, outcome: 'sent' | 'refused'): Promise<boolean> {
  const refused = outcome === 'refused';
  const count = await db(tx).$executeRaw`
    update notification set sent_at = coalesce(sent_at, case when ${refused} then null else ${tx.now}::timestamptz end),
      refused_at = coalesce(refused_at, case when ${refused} then ${tx.now}::timestamptz end)
    where id = ${deliveryId}::uuid`;
  return count === 1;
}
