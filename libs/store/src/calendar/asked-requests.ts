import { db, type Transaction } from '../transaction/transaction.js';
import type { ShiftRequest } from './requests.js';

/** A request with whose it is. */
export interface AskedRequest extends ShiftRequest {
  readonly workerId: string;
  readonly worker: string;
}

/** Requests for `from` or later of everybody who belongs to a unit, by day; or the one with an id. Withdrawn ones are left out. */
export async function askedRequests(
  tx: Transaction,
  which: { unitId: string } | { requestId: string },
  from: string,
): Promise<AskedRequest[]> {
  const unit = 'unitId' in which ? which.unitId : null;
  const one = 'requestId' in which ? which.requestId : null;
  return db(tx).$queryRaw<AskedRequest[]>`
    select q.id as "requestId", q.worker_id as "workerId", w.display_name as worker, q.on_date::text as "onDate", q.kind, q.strength,
      q.shift_code as "shiftCode", q.state, q.decision_reason as reason, q.version
    from shift_request q join worker w on w.id = q.worker_id
    where (${unit}::uuid is null or q.worker_id in (select handrail.workers_of(array[${unit}::uuid])))
      and (${one}::uuid is null or q.id = ${one}::uuid) and q.on_date >= ${from}::date and q.state <> 'WITHDRAWN'
    order by q.on_date, w.display_name, q.kind limit 1000`;
}

/** Decides a request that is ASKED in the version that was read. @returns false when it has moved on */
export async function decideAsked(
  tx: Transaction,
  requestId: string,
  version: number,
  to: 'GRANTED' | 'DECLINED',
  reason: string,
): Promise<boolean> {
  return (
    (await db(tx).$executeRaw`
      update shift_request set state = ${to}, decision_reason = ${reason}
      where id = ${requestId}::uuid and version = ${version}::int and state = 'ASKED'`) === 1
  );
}
