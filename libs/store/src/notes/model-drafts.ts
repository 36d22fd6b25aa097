import { db, type Transaction } from '../transaction/transaction.js';

/**
 * Holds a dictation for one who asks the language model about it.
 * @returns false while somebody else holds it
 */
export async function leaseDrafting(tx: Transaction, captureId: string, until: Date): Promise<boolean> {
  const taken = await db(tx).$executeRaw`
    insert into drafting_lease (capture_id, until) values (${captureId}::uuid, ${until})
    on conflict (capture_id) do update set until = excluded.until where drafting_lease.until <= ${tx.now}`;
  return taken === 1;
}

/**
 * Counts one paid request of the asking worker on the UTC day of `tx.now`.
 * @param perDay the most of one worker and day
 * @returns false, and counts nothing, when the day's are used up
 */
export async function takeModelRequest(tx: Transaction, perDay: number): Promise<boolean> {
  const day = tx.now.toISOString().slice(0, 10);
  const taken = await db(tx).$executeRaw`
    insert into model_request (worker_id, day, requests) select handrail.worker_id(), ${day}::date, 1 where ${perDay}::int >= 1
    on conflict (worker_id, day) do update set requests = model_request.requests + 1 where model_request.requests < ${perDay}`;
  return taken === 1;
}

/** Gives flags that rose before there was a draft to the draft of their person. */
export async function giveFlagsToDraft(tx: Transaction, captureId: string, serviceUserId: string, draftId: string): Promise<void> {
  await db(tx).flag.updateMany({ where: { captureId, serviceUserId, draftId: null }, data: { draftId } });
}
