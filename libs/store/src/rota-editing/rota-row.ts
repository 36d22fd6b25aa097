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
