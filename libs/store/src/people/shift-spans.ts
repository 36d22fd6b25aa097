import { db, type Transaction } from '../transaction/transaction.js';

/** A unit's shift as its published rota has it: from the first start to the last end of those who begin together. */
export interface ShiftSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The shift under way at an instant: while two overlap, the one that goes off. Null when nobody is on shift. */
export async function shiftUnderWay(tx: Transaction, unitId: string, at: Date): Promise<ShiftSpan | null> {
  const [row] = await db(tx).$queryRaw<{ startsAt: Date | null }[]>`
    select min(a.starts_at) as "startsAt" from assignment a join rota r on r.id = a.rota_id
    where a.unit_id = ${unitId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
      and a.starts_at <= ${at} and a.ends_at > ${at}`;
  return row?.startsAt ? shiftStartingAt(tx, unitId, row.startsAt) : null;
}

/** The shift that began at this very instant; null when the published rota has none. */
export async function shiftStartingAt(tx: Transaction, unitId: string, startsAt: Date): Promise<ShiftSpan | null> {
  const [row] = await db(tx).$queryRaw<{ endsAt: Date | null }[]>`
    select max(a.ends_at) as "endsAt" from assignment a join rota r on r.id = a.rota_id
    where a.unit_id = ${unitId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
      and a.starts_at = ${startsAt}`;
  return row?.endsAt ? { startsAt, endsAt: row.endsAt } : null;
}

/** The shift that was under way just before an instant, or, where nobody was on shift then, the last one before it; null when there was none. */
export async function shiftBefore(tx: Transaction, unitId: string, before: Date): Promise<ShiftSpan | null> {
  const [row] = await db(tx).$queryRaw<{ until: Date | null }[]>`
    select max(least(a.ends_at, ${before})) as until from assignment a join rota r on r.id = a.rota_id
    where a.unit_id = ${unitId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
      and a.starts_at < ${before}`;
  return row?.until ? shiftUnderWay(tx, unitId, new Date(row.until.getTime() - 1)) : null;
}

/**
 * Whether a worker was the nurse in charge of a shift: on duty as such at its middle, or from its first half on. Who comes on in the
 * overlap at its end, or goes off in the one at its beginning, led another shift.
 */
export async function ledShift(tx: Transaction, unitId: string, { startsAt, endsAt }: ShiftSpan, workerId: string): Promise<boolean> {
  const middle = new Date((startsAt.getTime() + endsAt.getTime()) / 2);
  const [row] = await db(tx).$queryRaw<{ led: boolean }[]>`
    select exists (select from assignment a join rota r on r.id = a.rota_id
      where a.unit_id = ${unitId}::uuid and a.worker_id = ${workerId}::uuid and 'NIC' = any (a.duties)
        and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
        and a.starts_at < ${middle} and (a.ends_at > ${middle} or a.starts_at >= ${startsAt})) as led`;
  return row?.led === true;
}
