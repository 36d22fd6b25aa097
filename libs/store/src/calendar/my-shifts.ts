import { db, type Transaction } from '../transaction/transaction.js';
import type { Consent } from '../rota-editing/rota-assignments.js';

/** A shift of a published rota, as its worker sees it. */
export interface MyShift {
  readonly assignmentId: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly timezone: string;
  readonly shiftCode: string;
  /** The unit's name for the shift, else its code. */
  readonly shiftName: string;
  readonly kind: string | null;
  readonly onDate: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly paidMinutes: number;
  readonly duties: readonly string[];
  readonly supernumerary: boolean;
  readonly consent: Consent;
  readonly changedAfterPublish: boolean;
}

/**
 * A worker's shifts on published rotas of any unit that end after `from` and begin before `to`, soonest first. One query.
 * Drafts are nobody's shifts yet.
 */
export async function shiftsOfWorker(tx: Transaction, workerId: string, from: Date, to: Date): Promise<MyShift[]> {
  return db(tx).$queryRaw<MyShift[]>`
    select a.id as "assignmentId", a.rota_id as "rotaId", a.unit_id as "unitId", u.name as "unitName", u.timezone, a.shift_code as "shiftCode",
      coalesce(t.name, a.shift_code) as "shiftName", t.kind, a.on_date::text as "onDate", a.starts_at as "startsAt", a.ends_at as "endsAt",
      a.paid_minutes as "paidMinutes", a.duties, a.supernumerary, a.consent, a.changed_after_publish as "changedAfterPublish"
    from assignment a join rota r on r.id = a.rota_id join unit u on u.id = a.unit_id
      left join lateral (select s.name, s.kind from shift_template s where s.unit_id = a.unit_id and s.code = a.shift_code and s.valid_from <= a.on_date
        order by s.valid_from desc limit 1) t on true
    where a.worker_id = ${workerId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
      and a.ends_at > ${from} and a.starts_at < ${to}
    order by a.starts_at, a.id`;
}

/** What a unit calls a kind of shift at a time, else its code. */
export async function shiftNameOf(tx: Transaction, unitId: string, shiftCode: string, at: Date): Promise<string> {
  const rows = await db(tx).$queryRaw<{ name: string }[]>`
    select name from shift_template where unit_id = ${unitId}::uuid and code = ${shiftCode} and valid_from <= ${at}::date order by valid_from desc limit 1`;
  return rows[0]?.name ?? shiftCode;
}
