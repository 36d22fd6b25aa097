import { db, type Transaction } from '../transaction/transaction.js';

/** What somebody is at the time of the transaction, as far as their rights depend on it. */
export interface WorkerStanding {
  readonly workerId: string;
  readonly displayName: string;
  readonly grade: string;
  readonly homeUnitId: string | null;
  /** Home unit and the other units they work in by contract. */
  readonly units: readonly string[];
  /** Appointments that are valid now; a unit of null stands for the whole organisation. */
  readonly appointments: readonly { readonly role: string; readonly unitId: string | null }[];
  /** Assignments on published rotas that run now, two hours before and after included. */
  readonly shifts: readonly {
    readonly unitId: string;
    readonly duties: readonly string[];
    readonly startsAt: string;
    readonly endsAt: string;
  }[];
}

/** The worker's standing at the transaction's time; null for nobody, somebody who left, or whose access has run out. One query. */
export async function workerStanding(tx: Transaction, workerId: string): Promise<WorkerStanding | null> {
  const rows = await db(tx).$queryRaw<WorkerStanding[]>`
    select w.id as "workerId", w.display_name as "displayName", w.grade, w.home_unit_id as "homeUnitId",
      array(select w.home_unit_id where w.home_unit_id is not null union select s.unit_id from worker_site s where s.worker_id = w.id) as units,
      (select coalesce(json_agg(json_build_object('role', r.role, 'unitId', r.unit_id)), '[]') from role_appointment r
        where r.worker_id = w.id and r.valid_from <= handrail.clock() and (r.valid_to is null or r.valid_to > handrail.clock())) as appointments,
      (select coalesce(json_agg(json_build_object('unitId', a.unit_id, 'duties', a.duties, 'startsAt', a.starts_at, 'endsAt', a.ends_at)), '[]')
        from assignment a join rota o on o.id = a.rota_id
        where a.worker_id = w.id and a.to_version is null and o.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
          and a.starts_at - interval '2 hours' <= handrail.clock() and a.ends_at + interval '2 hours' >= handrail.clock()) as shifts
    from worker w
    where w.id = ${workerId}::uuid
      and (w.left_on is null or w.left_on >= handrail.clock()::date)
      and (w.access_expires_at is null or w.access_expires_at > handrail.clock())`;
  return rows[0] ?? null;
}
