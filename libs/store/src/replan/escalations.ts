import { db, type Transaction } from '../transaction/transaction.js';

/** A red flag of staffing that was taken to somebody who can decide. */
export interface Escalation {
  readonly redFlag: string;
  readonly raisedAt: Date;
  readonly mitigation: string | null;
}

/** Keeps red flags of one shift for a decision, each once while it is undecided. @param mitigation what was tried, without names */
export async function escalateShift(
  tx: Transaction,
  { unitId, shiftStartsAt, redFlags, mitigation }: { unitId: string; shiftStartsAt: Date; redFlags: readonly string[]; mitigation: string },
): Promise<void> {
  const by = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  await db(tx).$executeRaw`
    insert into staffing_risk (unit_id, raised_by, red_flag, raised_at, shift_starts_at, mitigation, notified_at, trace_id)
    select ${unitId}::uuid, ${by}::uuid, f, ${tx.now}, ${shiftStartsAt}, ${mitigation}, ${tx.now}, ${tx.scope.traceId}
    from unnest(${[...redFlags]}::text[]) f on conflict do nothing`;
}

/** The undecided red flags of a shift, for those of the unit. */
export async function escalationsOf(tx: Transaction, unitId: string, shiftStartsAt: Date): Promise<Escalation[]> {
  return db(tx).$queryRaw<Escalation[]>`
    select red_flag as "redFlag", raised_at as "raisedAt", mitigation from staffing_risk
    where unit_id = ${unitId}::uuid and shift_starts_at = ${shiftStartsAt} and decided_by is null order by raised_at, red_flag`;
}
