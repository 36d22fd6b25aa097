import { db, type Transaction } from '../transaction/transaction.js';

/** One allocation with its weight items. `localRef` only where the asker may open the person. */
export interface AllocatedCase {
  readonly allocationId: string;
  readonly workerId: string;
  readonly localRef: string | null;
  /** Local date of the latest score; null when it was never scored. */
  readonly scoredOn: string | null;
  /** Figures (`contactsPerMonth`, `contactMinutes`, `travelMinutes`, `indirectFactor`, `fixedHoursPerMonth`) and points by item. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface CaseWorker {
  readonly workerId: string;
  readonly displayName: string;
  readonly contractMinutesPerWeek: number;
  /** Null where the import gave none. */
  readonly leaveTrainingPercent: number | null;
  readonly fixedDutyMinutesPerMonth: number | null;
  readonly cases: readonly AllocatedCase[];
}

/**
 * The caseloads of a unit's own workers on a day, workers without a case and without capacity on record left out. Two queries.
 * @returns empty for a unit that the transaction's worker has no part in
 */
export async function teamCaseload(tx: Transaction, unitId: string, day: string): Promise<CaseWorker[]> {
  const cases = await db(tx).$queryRaw<AllocatedCase[]>`
    select allocation_id as "allocationId", worker_id as "workerId", local_ref as "localRef", scored_on::text as "scoredOn", weights
    from handrail.team_caseload(${unitId}::uuid, ${day}::date) order by local_ref nulls last, allocation_id`;
  const workers = await db(tx).$queryRaw<Omit<CaseWorker, 'cases'>[]>`
    select w.id as "workerId", w.display_name as "displayName", w.contract_minutes_per_week as "contractMinutesPerWeek",
      c.leave_training_percent as "leaveTrainingPercent", c.fixed_duty_minutes_per_month as "fixedDutyMinutesPerMonth"
    from worker w left join handrail.team_capacity(${unitId}::uuid) c on c.worker_id = w.id
    where w.home_unit_id = ${unitId}::uuid and (w.left_on is null or w.left_on >= ${day}::date)
    order by w.display_name, w.id`;
  return workers
    .map((worker) => Object.assign(worker, { cases: cases.filter(({ workerId }) => workerId === worker.workerId) }))
    .filter(
      ({ cases: own, leaveTrainingPercent, fixedDutyMinutesPerMonth }) =>
        own.length > 0 || leaveTrainingPercent !== null || fixedDutyMinutesPerMonth !== null,
    );
}
