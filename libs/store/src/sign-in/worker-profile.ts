import { db, type Transaction } from '../transaction/transaction.js';

/** Who a worker is, as their colleagues know them. */
export interface WorkerProfile {
  readonly workerId: string;
  readonly displayName: string;
  readonly grade: string;
  readonly homeUnitId: string | null;
}

/** The worker while their access lasts at the transaction's time; null for nobody, somebody who left, or whose access has run out. */
export async function workerProfile(tx: Transaction, workerId: string): Promise<WorkerProfile | null> {
  const rows = await db(tx).$queryRaw<WorkerProfile[]>`
    select id as "workerId", display_name as "displayName", grade, home_unit_id as "homeUnitId" from worker
    where id = ${workerId}::uuid
      and (left_on is null or left_on >= handrail.clock()::date) and (access_expires_at is null or access_expires_at > handrail.clock())`;
  return rows[0] ?? null;
}
