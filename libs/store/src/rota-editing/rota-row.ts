import type { RotaState } from '../rota/rota-head.js';
import { db, type Transaction } from '../transaction/transaction.js';

/**
 * Takes a rota one step, if it still is as the caller read it.
 * @param version what the caller read, for `If-Match`
 * @returns false when the rota has moved on, or is out of the caller's reach
 * @throws StoreRefused when the step or the person is not allowed
 */
export async function moveRota(tx: Transaction, rotaId: string, version: number, to: RotaState): Promise<boolean> {
  const { count } = await db(tx).rota.updateMany({ where: { id: rotaId, version }, data: { state: to } });
  return count > 0;
}

/** Lets a published rota begin once its first day has come in the unit's own zone. For service `clock`; false when there was nothing to do. */
export async function beginRota(tx: Transaction, rotaId: string): Promise<boolean> {
  const count = await db(tx).$executeRaw`
    update rota r set state = 'LIVE' from unit u
    where r.id = ${rotaId}::uuid and r.state = 'PUBLISHED' and u.id = r.unit_id and (${tx.now}::timestamptz at time zone u.timezone)::date >= r.starts_on`;
  return count > 0;
}

/** A step that a rota took: to which state, by whom, and why. */
export interface RotaStepTaken {
  readonly state: string;
  readonly reason: string | null;
  readonly takenBy: string | null;
  readonly takenAt: Date;
}

/** Notes the step that the rota has just taken, in the name of the asking worker. */
export async function noteStep(tx: Transaction, rotaId: string, to: RotaState, workerId: string, reason: string | null): Promise<void> {
  await db(tx).$executeRaw`insert into rota_step (rota_id, to_state, reason, taken_by, taken_at)
    values (${rotaId}::uuid, ${to}, ${reason}, ${workerId}::uuid, ${tx.now})`;
}

/** The steps of a rota so far, the latest first, with the names of those who took them. */
export async function stepsOf(tx: Transaction, rotaId: string): Promise<RotaStepTaken[]> {
  return db(tx).$queryRaw<RotaStepTaken[]>`
    select s.to_state as state, s.reason, w.display_name as "takenBy", s.taken_at as "takenAt"
    from rota_step s left join worker w on w.id = s.taken_by where s.rota_id = ${rotaId}::uuid order by s.taken_at desc, s.id`;
}
