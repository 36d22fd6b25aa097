import { db, type Transaction } from '../transaction/transaction.js';

export interface HeldCompetence {
  readonly code: string;
  /** For competences of one unit, as an induction. */
  readonly unitId: string | null;
  /** Local dates, `YYYY-MM-DD`; no end while it does not lapse. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface UnitWorker {
  readonly id: string;
  readonly staffNumber: string;
  readonly displayName: string;
  readonly grade: string;
  readonly employment: 'SUBSTANTIVE' | 'BANK' | 'AGENCY';
  readonly homeUnitId: string | null;
  readonly contractMinutesPerWeek: number;
  /** Local date. */
  readonly probationUntil: string | null;
  readonly competences: readonly HeldCompetence[];
}

/**
 * Who works in a unit, by home or as another site, and has not left by `from`; with every competence they ever held,
 * because a rota looks at each shift's own date. One query, by staff number.
 * @param from local date, `YYYY-MM-DD`
 */
export async function workersOfUnit(tx: Transaction, unitId: string, from: string): Promise<UnitWorker[]> {
  return db(tx).$queryRaw<UnitWorker[]>`
    select w.id, w.staff_number as "staffNumber", w.display_name as "displayName", w.grade, w.employment, w.home_unit_id as "homeUnitId",
      w.contract_minutes_per_week as "contractMinutesPerWeek", w.probation_until::text as "probationUntil",
      coalesce((select json_agg(json_build_object('code', c.code, 'unitId', c.unit_id, 'validFrom', c.valid_from::text, 'validTo', c.valid_to::text)
        order by c.code, c.valid_from) from competence c where c.worker_id = w.id), '[]') as competences
    from worker w
    where (w.home_unit_id = ${unitId}::uuid or exists (select from worker_site s where s.worker_id = w.id and s.unit_id = ${unitId}::uuid))
      and (w.left_on is null or w.left_on >= ${from}::date)
    order by w.staff_number`;
}

/** Somebody who works for the organisation, as far as words about them are recognised. */
export interface Colleague {
  readonly workerId: string;
  readonly displayName: string;
  /** Holds an appointment now, so that what is flagged may come to them. */
  readonly appointed: boolean;
}

/** Everybody who works for the organisation but the asker, in any unit. One query; grows with the organisation. */
export async function everybodyElse(tx: Transaction): Promise<Colleague[]> {
  return db(tx).$queryRaw<Colleague[]>`
    select w.id as "workerId", w.display_name as "displayName", exists (select from role_appointment r where r.worker_id = w.id
      and r.valid_from <= ${tx.now} and (r.valid_to is null or r.valid_to > ${tx.now})) as appointed
    from worker w where w.id is distinct from handrail.worker_id() and (w.left_on is null or w.left_on >= ${tx.now}::date)`;
}
