import { peopleOnShift } from '../people/on-shift.js';
import { appointedAt, type AppointedRole } from '../people/roles.js';
import { db, type Transaction } from '../transaction/transaction.js';

/**
 * Who leads a unit's shift now: the nurse in charge, else the RN or senior on shift in homes, else the team leads.
 * @param not nobody of these: whoever would be next stands in for them
 */
export async function shiftLeads(tx: Transaction, unitId: string, not: readonly string[] = []): Promise<string[]> {
  const on = (await peopleOnShift(tx, unitId, tx.now)).filter(({ workerId }) => !not.includes(workerId));
  const inCharge = on.filter(({ duties }) => duties.includes('NIC'));
  const nurses = on.filter(({ grade }) => grade === 'RN');
  const seniors = on.filter(({ grade }) => grade === 'SENIOR');
  const found = [inCharge, nurses, seniors].find((group) => group.length > 0);
  return found ? found.map(({ workerId }) => workerId) : leads(tx, unitId, ['team_lead', 'deputy', 'on_call_team_lead'], not);
}

/**
 * Holders of the first of these roles that anybody holds for the unit now.
 * @param not nobody of these: a role that they alone hold counts as held by nobody
 */
export async function leads(
  tx: Transaction,
  unitId: string,
  roles: readonly AppointedRole[],
  not: readonly string[] = [],
): Promise<string[]> {
  for (const role of roles) {
    const held = (await appointedAt(tx, role, unitId, tx.now)).filter((id) => !not.includes(id));
    if (held.length > 0) return held;
  }
  return [];
}

/** RNs who work on the unit's shift now, else those of the unit: they decide about observation. */
export async function nursesOf(tx: Transaction, unitId: string): Promise<string[]> {
  const on = (await peopleOnShift(tx, unitId, tx.now)).filter(({ grade }) => grade === 'RN');
  if (on.length > 0) return on.map(({ workerId }) => workerId);
  const rows = await db(tx).$queryRaw<{ id: string }[]>`
    select id from worker where grade = 'RN' and home_unit_id = ${unitId}::uuid and (left_on is null or left_on >= ${tx.now}::date)`;
  return rows.map(({ id }) => id);
}

/** Units on whose shift the asking worker is now, two hours before and after included. */
export async function unitsOnShift(tx: Transaction): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ unit: string }[]>`select handrail.units_on_shift() as unit`;
  return rows.map(({ unit }) => unit);
}
