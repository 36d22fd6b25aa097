import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** News for one worker: a kind and ids, never words about anybody. */
export interface News {
  readonly workerId: string;
  readonly kind: string;
  readonly unitId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly urgency?: string;
  /** The same news is told once. */
  readonly dedupeKey: string;
}

/**
 * Puts news into each worker's inbox and asks for a direct message about it, in this transaction. News with a key that the
 * worker has already is left out.
 * @returns how many were new
 */
export async function tell(tx: Transaction, news: readonly News[]): Promise<number> {
  const rows = news.map((one) => ({ id: randomUUID(), urgency: null, ...one }));
  if (rows.length === 0) return 0;
  // Not `returning`: nobody may read another worker's inbox. A repeat inserts nothing, and its message finds no row.
  const added = await db(tx).$executeRaw`
    insert into notification (id, worker_id, kind, unit_id, subject_type, subject_id, urgency, dedupe_key, created_at, trace_id)
    select (j ->> 'id')::uuid, (j ->> 'workerId')::uuid, j ->> 'kind', (j ->> 'unitId')::uuid, j ->> 'subjectType', (j ->> 'subjectId')::uuid,
      j ->> 'urgency', j ->> 'dedupeKey', ${tx.now}, ${tx.scope.traceId}
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) j
    on conflict do nothing`;
  for (const { id } of rows) tx.enqueue({ topic: 'notification-created', payload: { notificationId: id } });
  return added;
}

/** Everybody who holds one of the roles for a unit now; appointments for the whole organisation count. One query. */
export async function holdersOf(tx: Transaction, unitId: string, roles: readonly string[]): Promise<{ workerId: string; role: string }[]> {
  return db(tx).$queryRaw<{ workerId: string; role: string }[]>`
    select distinct r.worker_id as "workerId", r.role from role_appointment r join worker w on w.id = r.worker_id
    where r.role = any (${[...roles]}::text[]) and (r.unit_id = ${unitId}::uuid or r.unit_id is null)
      and r.valid_from <= ${tx.now} and (r.valid_to is null or r.valid_to > ${tx.now})
      and (w.left_on is null or w.left_on >= ${tx.now}::date) and (w.access_expires_at is null or w.access_expires_at > ${tx.now})
    order by 1, 2`;
}

/** Team leads of other units, who stand in as the second person for a unit that has none. */
export async function teamLeadsElsewhere(tx: Transaction, unitId: string): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select distinct r.worker_id as id from role_appointment r join worker w on w.id = r.worker_id
    where r.role = 'team_lead' and r.unit_id is distinct from ${unitId}::uuid and r.valid_from <= ${tx.now} and (r.valid_to is null or r.valid_to > ${tx.now})
      and (w.left_on is null or w.left_on >= ${tx.now}::date) and (w.access_expires_at is null or w.access_expires_at > ${tx.now})`;
  return rows.map((row) => row.id);
}
