import { db, type Transaction } from '../transaction/transaction.js';

export type AppointedRole = 'team_lead' | 'rota_manager' | 'safeguarding_lead' | 'ig_lead' | 'admin' | 'deputy' | 'on_call_team_lead';

export interface HeldAt {
  /** An appointment, the grade in lower case, or `nic` for a shift. */
  readonly role: string;
  readonly units: readonly string[] | 'all';
}

/**
 * What a worker is at an instant: their grade where they belong and where they are on shift (two hours before and after
 * included), nurse in charge where they are that, and their appointments. Empty for somebody who left or whose access ran out.
 * One query. In lower case, in the words of the access policy.
 */
export async function rolesAt(tx: Transaction, workerId: string, at: Date): Promise<HeldAt[]> {
  const rows = await db(tx).$queryRaw<{ role: string; units: (string | null)[] }[]>`
    with me as (
      select id, lower(grade) as grade, home_unit_id from worker
      where id = ${workerId}::uuid and (left_on is null or left_on >= ${at}::date) and (access_expires_at is null or access_expires_at > ${at})),
    shift as (
      select a.unit_id, a.duties from assignment a join rota r on r.id = a.rota_id
      where a.worker_id in (select id from me) and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
        and a.starts_at - interval '2 hours' <= ${at} and a.ends_at + interval '2 hours' >= ${at}),
    held as (
      select grade as role, home_unit_id as unit_id from me where home_unit_id is not null
      union select me.grade, s.unit_id from me join worker_site s on s.worker_id = me.id
      union select me.grade, shift.unit_id from me, shift
      union select 'nic', unit_id from shift where 'NIC' = any (duties)
      union select role, unit_id from role_appointment
        where worker_id in (select id from me) and valid_from <= ${at} and (valid_to is null or valid_to > ${at}))
    select role, array_agg(unit_id order by unit_id) as units from held group by role order by role`;
  return rows.map(({ role, units }) => {
    const named = units.filter((unit) => unit !== null);
    return { role, units: named.length < units.length ? 'all' : named };
  });
}

/** Who holds an appointment for a unit at an instant, appointments for every unit included; who was appointed last comes first. */
export async function appointedAt(tx: Transaction, role: AppointedRole, unitId: string, at: Date): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select r.worker_id as id from role_appointment r join worker w on w.id = r.worker_id
    where r.role = ${role} and (r.unit_id = ${unitId}::uuid or r.unit_id is null)
      and r.valid_from <= ${at} and (r.valid_to is null or r.valid_to > ${at})
      and (w.left_on is null or w.left_on >= ${at}::date) and (w.access_expires_at is null or w.access_expires_at > ${at})
    group by r.worker_id order by bool_or(r.unit_id is not null) desc, max(r.valid_from) desc, r.worker_id`;
  return rows.map((row) => row.id);
}
