import { actorOf } from '../transaction/scope.js';
import { db, type Transaction } from '../transaction/transaction.js';

/** What was answered, to be answered again. */
export interface Answer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** One key, two different requests. */
export class KeyUsedForAnotherRequest extends Error {
  readonly code = 'key-used-for-another-request';
  constructor() {
    super('This Idempotency-Key was used for another request. Use a new one.');
  }
}

const PLACE = 'idempotency_record.response_sealed';

/**
 * Does `work` once for a key of this actor, in the transaction that keeps its answer; a repeat gets the first answer.
 * Two at once: the second waits, then repeats the first's answer, or does the work if the first failed.
 * @param requestHash SHA-256 of method, path and body
 * @throws KeyUsedForAnotherRequest
 */
export async function once(
  tx: Transaction,
  key: string,
  requestHash: Uint8Array<ArrayBuffer>,
  work: () => Promise<Answer>,
): Promise<Answer & { repeated: boolean }> {
  const actor = actorOf(tx.scope);
  const fresh = await db(tx).$executeRaw`insert into idempotency_record (actor, key, request_hash, created_at)
    values (${actor}, ${key}, ${requestHash}, ${tx.now}) on conflict do nothing`;
  if (fresh === 0) {
    const kept = await db(tx).idempotencyRecord.findUniqueOrThrow({ where: { actor_key: { actor, key } } });
    if (!Buffer.from(kept.requestHash).equals(requestHash) || kept.status === null || kept.responseSealed === null)
      throw new KeyUsedForAnotherRequest();
    return { status: kept.status, body: tx.open(PLACE, `${actor}/${key}`, kept.responseSealed), repeated: true };
  }
  const answer = await work();
  await db(tx).idempotencyRecord.updateMany({
    where: { actor, key },
    data: { status: answer.status, responseSealed: tx.seal(PLACE, `${actor}/${key}`, answer.body) },
  });
  return { ...answer, repeated: false };
}

/** Forgets answers kept since before `before`, whoever asked; needs the scope of service `relay`. @returns how many */
export async function forgetAnswers(tx: Transaction, before: Date): Promise<number> {
  return (await db(tx).idempotencyRecord.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
