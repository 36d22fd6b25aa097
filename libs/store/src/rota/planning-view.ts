import { db, type Transaction } from '../transaction/transaction.js';

/**
 * Reads as service `rota` inside somebody's transaction: a rota is judged by everybody's leave, requests and past, whoever looks at
 * the result. What of it they may be told is the caller's to decide; nothing read here goes out as it is.
 * The asker's own scope holds again afterwards; when the reading fails, so does the transaction.
 */
export async function inPlanningView<T>(tx: Transaction, read: () => Promise<T>): Promise<T> {
  await db(tx).$queryRaw`select set_config('handrail.worker_id', '', true), set_config('handrail.service', 'rota', true)`;
  const result = await read();
  const { scope } = tx;
  await db(tx).$queryRaw`select set_config('handrail.worker_id', ${scope.kind === 'worker' ? scope.workerId : ''}, true),
    set_config('handrail.service', ${scope.kind === 'service' ? scope.service : ''}, true)`;
  return result;
}
