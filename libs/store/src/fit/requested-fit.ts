import { createHash, randomUUID } from 'node:crypto';
import type { RotaProblem } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';

export type FitStanding = 'REQUESTED' | 'RUNNING' | 'PROPOSED' | 'CONTRADICTION' | 'CANCELLED' | 'FAILED';

/** A fit without its problem. Costs are the one integer cost of the rule set; `version` of the rota it began from. */
export interface StoredFit {
  readonly id: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly requestedBy: string | null;
  readonly requestedAt: Date;
  readonly seed: number;
  readonly timeBudgetSeconds: number;
  /** Moves per search thread; null when only the clock ends it, and the result then depends on the machine. */
  readonly iterationsMax: number | null;
  readonly threads: number;
  readonly baseVersion: number;
  readonly state: FitStanding;
  readonly progressPercent: number;
  readonly bestCost: number | null;
  readonly boundCost: number | null;
  readonly firstCompleteAt: Date | null;
  readonly iterationsDone: number | null;
  readonly cancelRequested: boolean;
  readonly stopRequested: boolean;
  readonly startedAt: Date | null;
  readonly heartbeatAt: Date | null;
  readonly finishedAt: Date | null;
  readonly runs: number;
  readonly failureCode: string | null;
  readonly contradictions: unknown;
}

export interface NewFit {
  readonly rotaId: string;
  readonly unitId: string;
  readonly seed: number;
  readonly timeBudgetSeconds: number;
  readonly iterationsMax: number | null;
  readonly threads: number;
  readonly baseVersion: number;
  /** Names are taken out before it is stored. */
  readonly problem: RotaProblem;
  /** Found before anything was fitted: then the fit ends with them at once. */
  readonly contradictions: readonly object[];
  /** Of what led to it; left out: that of the request. */
  readonly traceId?: string;
}

/**
 * Keeps a request for a fit with the problem as it stood. Ask for the job in the same transaction unless there are contradictions.
 * @returns the fit's id
 * @throws StoreRefused `outside-scope` when the asker does not run the unit
 */
export async function saveFit(tx: Transaction, fit: NewFit): Promise<string> {
  const id = randomUUID();
  const problem = JSON.stringify(withoutNames(fit.problem));
  const hash = new Uint8Array(createHash('sha256').update(problem).digest());
  const by = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  await db(tx).$executeRaw`
    insert into fit (id, rota_id, unit_id, requested_by, requested_at, seed, time_budget_seconds, iterations_max, base_version, options, problem,
      problem_hash, trace_id)
    values (${id}::uuid, ${fit.rotaId}::uuid, ${fit.unitId}::uuid, ${by}::uuid, ${tx.now}, ${fit.seed}, ${fit.timeBudgetSeconds},
      ${fit.iterationsMax}, ${fit.baseVersion}, ${JSON.stringify({ threads: fit.threads })}::jsonb, ${problem}::jsonb, ${hash}, ${fit.traceId ?? tx.scope.traceId})`;
  if (fit.contradictions.length > 0) {
    await db(tx).$executeRaw`update fit set state = 'RUNNING', started_at = ${tx.now} where id = ${id}::uuid`;
    await db(tx).$executeRaw`update fit set state = 'CONTRADICTION', finished_at = ${tx.now}, progress_percent = 100,
      contradictions = ${JSON.stringify(fit.contradictions)}::jsonb where id = ${id}::uuid`;
  }
  return id;
}

/** The planner works with ids: who they are is for those who may read it. */
export function withoutNames(problem: RotaProblem): RotaProblem {
  return { ...problem, workers: problem.workers.map((worker) => ({ ...worker, name: worker.workerId })) };
}

/** The fit with this id, else null. One query. */
export async function fitById(tx: Transaction, fitId: string): Promise<StoredFit | null> {
  return (await fits(tx, { fitId }))[0] ?? null;
}

/** The fits of a rota, the latest request first. One query. */
export async function fitsOfRota(tx: Transaction, rotaId: string): Promise<StoredFit[]> {
  return fits(tx, { rotaId });
}

async function fits(tx: Transaction, which: { readonly fitId?: string; readonly rotaId?: string }): Promise<StoredFit[]> {
  return db(tx).$queryRaw<StoredFit[]>`
    select id, rota_id as "rotaId", unit_id as "unitId", requested_by as "requestedBy", requested_at as "requestedAt", seed::float8 as seed,
      time_budget_seconds as "timeBudgetSeconds", iterations_max::float8 as "iterationsMax", coalesce((options ->> 'threads')::int, 2) as threads,
      base_version as "baseVersion", state, progress_percent as "progressPercent", best_cost::float8 as "bestCost", bound_cost::float8 as "boundCost",
      first_complete_at as "firstCompleteAt", iterations_done::float8 as "iterationsDone", cancel_requested as "cancelRequested",
      stop_requested as "stopRequested", started_at as "startedAt", heartbeat_at as "heartbeatAt", finished_at as "finishedAt", runs,
      failure_code as "failureCode", contradictions
    from fit
    where (${which.fitId ?? null}::uuid is null or id = ${which.fitId ?? null}::uuid)
      and (${which.rotaId ?? null}::uuid is null or rota_id = ${which.rotaId ?? null}::uuid)
    order by requested_at desc, id limit 100`;
}

/** The problem that a fit was given, without names. */
export async function problemOfFit(tx: Transaction, fitId: string): Promise<RotaProblem | null> {
  const rows = await db(tx).$queryRaw<{ problem: RotaProblem }[]>`select problem from fit where id = ${fitId}::uuid`;
  return rows[0]?.problem ?? null;
}

/**
 * Asks a fit to end: `cancel` keeps nothing, `stop` takes the best so far. A fit that no planner has yet taken ends here.
 * @returns false when it had ended already
 */
export async function askFitToEnd(tx: Transaction, fitId: string, how: 'cancel' | 'stop'): Promise<boolean> {
  const asked =
    how === 'stop'
      ? await db(tx).$executeRaw`update fit set stop_requested = true where id = ${fitId}::uuid and state in ('REQUESTED', 'RUNNING')`
      : await db(tx).$executeRaw`update fit set cancel_requested = true,
          state = case when state = 'REQUESTED' then 'CANCELLED' else state end,
          finished_at = case when state = 'REQUESTED' then ${tx.now}::timestamptz end
          where id = ${fitId}::uuid and state in ('REQUESTED', 'RUNNING')`;
  return asked > 0;
}
