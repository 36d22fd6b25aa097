import { db, type Transaction } from '../transaction/transaction.js';

export interface OnShift {
  readonly workerId: string;
  readonly displayName: string;
  readonly grade: string;
  readonly employment: string;
  readonly shiftCode: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly duties: readonly string[];
  readonly supernumerary: boolean;
}

/** Who is on a unit's published rota at an instant, nurse in charge first, then by name. Empty when nobody is. */
export async function peopleOnShift(tx: Transaction, unitId: string, at: Date): Promise<OnShift[]> {
  return db(tx).$queryRaw<OnShift[]>`
    select a.worker_id as "workerId", w.display_name as "displayName", w.grade, w.employment, a.shift_code as "shiftCode",
      a.starts_at as "startsAt", a.ends_at as "endsAt", a.duties, a.supernumerary
    from assignment a join rota r on r.id = a.rota_id join worker w on w.id = a.worker_id
    where a.unit_id = ${unitId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
      and a.starts_at <= ${at} and a.ends_at > ${at}
    order by 'NIC' = any (a.duties) desc, w.display_name, a.worker_id`;
}
