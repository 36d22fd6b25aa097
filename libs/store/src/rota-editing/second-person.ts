import { db, type Transaction } from '../transaction/transaction.js';

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
