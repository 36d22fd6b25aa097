import type { SecretHash } from '../sign-in/sessions.js';
import { db, type Transaction } from '../transaction/transaction.js';

/** A secret address of a worker's calendar. The address itself was shown once; only its hash is kept. */
export interface CalendarFeed {
  readonly feedId: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly lastReadAt: Date | null;
}

/** Keeps a new secret address. */
export async function keepFeed(tx: Transaction, workerId: string, hash: SecretHash, name: string): Promise<CalendarFeed> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    insert into calendar_feed (token_hash, worker_id, name, created_at) values (${hash}, ${workerId}::uuid, ${name}, ${tx.now}) returning id`;
  return { feedId: rows[0]?.id ?? '', name, madeAt: tx.now, lastReadAt: null };
}

/** A worker's live addresses, the newest first. */
export async function feedsOf(tx: Transaction, workerId: string): Promise<CalendarFeed[]> {
  return db(tx).$queryRaw<CalendarFeed[]>`
    select id as "feedId", name, created_at as "madeAt", last_read_at as "lastReadAt" from calendar_feed
    where worker_id = ${workerId}::uuid and revoked_at is null order by created_at desc, id`;
}

/** Ends an address at once. False when it is not the worker's or has ended. */
export async function revokeFeed(tx: Transaction, workerId: string, feedId: string): Promise<boolean> {
  const count = await db(tx).$executeRaw`
    update calendar_feed set revoked_at = ${tx.now} where id = ${feedId}::uuid and worker_id = ${workerId}::uuid and revoked_at is null`;
  return count > 0;
}

/** Whose calendar an address is; null for one that is unknown, revoked, or of somebody who left. Notes the time of reading. */
export async function readerOfFeed(tx: Transaction, hash: SecretHash): Promise<string | null> {
  const rows = await db(tx).$queryRaw<{ workerId: string }[]>`
    update calendar_feed f set last_read_at = ${tx.now} from worker w
    where f.token_hash = ${hash} and f.revoked_at is null and w.id = f.worker_id
      and (w.left_on is null or w.left_on >= ${tx.now}::date) and (w.access_expires_at is null or w.access_expires_at > ${tx.now})
    returning f.worker_id as "workerId"`;
  return rows[0]?.workerId ?? null;
}
