import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** News for one worker, in codes and ids. */
export interface Notice {
  readonly workerId: string;
  readonly kind: string;
  readonly unitId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly urgency: string | null;
  /** The same news is told once. */
  readonly dedupeKey: string;
  readonly dueAt: Date | null;
}

/** Tells each of them, once per key. @returns ids of the notices that are new */
export async function tellOnce(tx: Transaction, notices: readonly Notice[], traceId: string): Promise<string[]> {
  if (notices.length === 0) return [];
  const data = notices.map((notice) => ({ id: randomUUID(), ...notice, createdAt: tx.now, traceId }));
  const { count } = await db(tx).notification.createMany({ data, skipDuplicates: true });
  return count === data.length ? data.map(({ id }) => id) : [];
}

/** A setting of a unit, else of the organisation, else undefined. */
export async function settingOf(tx: Transaction, unitId: string | null, key: string): Promise<unknown> {
  const rows = await db(tx).$queryRaw<{ value: unknown }[]>`
    select value from setting where key = ${key} and (unit_id is null or unit_id = ${unitId}::uuid) order by unit_id nulls last limit 1`;
  return rows[0]?.value;
}
