import { db, type Transaction } from '../transaction/transaction.js';

/** What a worker would like: a day off or on, as the import writes it too. */
export interface ShiftRequest {
  readonly requestId: string;
  readonly onDate: string;
  readonly kind: string;
  readonly strength: 'WEAK' | 'NORMAL' | 'STRONG';
  /** Empty for any. */
  readonly shiftCode: string;
  readonly state: 'ASKED' | 'GRANTED' | 'DECLINED' | 'WITHDRAWN' | 'ENDED';
  readonly reason: string | null;
  readonly version: number;
}

/** A worker's requests from a day on, by day. */
export async function requestsOf(tx: Transaction, workerId: string, from: Date): Promise<ShiftRequest[]> {
  return db(tx).$queryRaw<ShiftRequest[]>`
    select id as "requestId", on_date::text as "onDate", kind, strength, shift_code as "shiftCode", state, decision_reason as reason, version
    from shift_request where worker_id = ${workerId}::uuid and on_date >= ${from}::date order by on_date, kind, shift_code`;
}

/** Makes a request, or renews one that was withdrawn. @throws AlreadyStored when the same one stands */
export async function makeRequest(
  tx: Transaction,
  workerId: string,
  { onDate, kind, strength, shiftCode }: Pick<ShiftRequest, 'onDate' | 'kind' | 'strength' | 'shiftCode'>,
): Promise<ShiftRequest> {
  await db(tx).$executeRaw`
    delete from shift_request where worker_id = ${workerId}::uuid and on_date = ${onDate}::date and kind = ${kind} and shift_code = ${shiftCode}
      and state = 'WITHDRAWN'`;
  const rows = await db(tx).$queryRaw<ShiftRequest[]>`
    insert into shift_request (worker_id, on_date, kind, strength, shift_code)
    values (${workerId}::uuid, ${onDate}::date, ${kind}, ${strength}, ${shiftCode})
    returning id as "requestId", on_date::text as "onDate", kind, strength, shift_code as "shiftCode", state, decision_reason as reason, version`;
  return rows[0]!;
}

/** Withdraws an own request that has not been decided. @returns its state before, or null when it is not the worker's */
export async function withdrawRequest(
  tx: Transaction,
  workerId: string,
  requestId: string,
  version: number,
): Promise<'withdrawn' | 'stale' | 'decided' | null> {
  const rows = await db(tx).$queryRaw<{ state: string; version: number }[]>`
    select state, version from shift_request where id = ${requestId}::uuid and worker_id = ${workerId}::uuid`;
  const row = rows[0];
  if (!row) return null;
  if (row.version !== version) return 'stale';
  if (row.state !== 'ASKED') return 'decided';
  const count = await db(tx).$executeRaw`
    update shift_request set state = 'WITHDRAWN' where id = ${requestId}::uuid and version = ${version}::int and state = 'ASKED'`;
  return count > 0 ? 'withdrawn' : 'stale';
}
