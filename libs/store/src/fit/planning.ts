import { completeRuleSet, type RotaProblem } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';
import type { FitOutcomeFigures, StoredProposal } from './proposal.js';
import type { FitStanding } from './requested-fit.js';

/** A fit as the planner takes it. */
export interface TakenFit {
  readonly state: FitStanding;
  readonly problem: RotaProblem;
  readonly seed: number;
  readonly timeBudgetSeconds: number;
  readonly iterationsMax: number | null;
  readonly threads: number;
  readonly cancelRequested: boolean;
}

/**
 * Takes a fit to work on it, for the first time or again after a planner was lost. Scope: service `planner`.
 * @returns what is asked; its state is RUNNING then. A fit that has ended comes back as it is; null when there is none
 */
export async function takeFit(tx: Transaction, fitId: string): Promise<TakenFit | null> {
  await db(tx)
    .$executeRaw`update fit set state = 'RUNNING', runs = runs + 1, started_at = coalesce(started_at, ${tx.now}), heartbeat_at = ${tx.now},
    progress_percent = 0 where id = ${fitId}::uuid and state in ('REQUESTED', 'RUNNING')`;
  const rows = await db(tx).$queryRaw<TakenFit[]>`
    select state, problem, seed::float8 as seed, time_budget_seconds as "timeBudgetSeconds", iterations_max::float8 as "iterationsMax",
      coalesce((options ->> 'threads')::int, 2) as threads, cancel_requested as "cancelRequested"
    from fit where id = ${fitId}::uuid`;
  const [taken] = rows;
  if (!taken) return null;
  // Asked for before an upgrade, perhaps.
  return { ...taken, problem: { ...taken.problem, ruleSet: completeRuleSet(taken.problem.ruleSet) } };
}

export interface FitProgressReport {
  readonly percent: number;
  readonly best: number | null;
  readonly bound: number | null;
  readonly iterations: number;
}

export type FitWish = 'go-on' | 'cancel' | 'stop';

/** Writes progress and a heartbeat. @returns what people have asked of the fit meanwhile; `cancel` also when somebody ended it */
export async function reportProgress(
  tx: Transaction,
  fitId: string,
  { percent, best, bound, iterations }: FitProgressReport,
): Promise<FitWish> {
  const rows = await db(tx).$queryRaw<{ cancel: boolean; stop: boolean }[]>`
    update fit set heartbeat_at = ${tx.now}, progress_percent = ${Math.max(0, Math.min(99, Math.floor(percent)))}, best_cost = ${best}::float8::bigint,
      bound_cost = ${bound === null ? null : Math.ceil(bound)}::float8::bigint, iterations_done = ${iterations}::float8::bigint,
      first_complete_at = case when ${best}::float8 is null then first_complete_at else coalesce(first_complete_at, ${tx.now}) end
    where id = ${fitId}::uuid and state = 'RUNNING' returning cancel_requested as cancel, stop_requested as stop`;
  const [row] = rows;
  if (!row || row.cancel) return 'cancel';
  return row.stop ? 'stop' : 'go-on';
}

export type FitEnd =
  | {
      readonly state: 'PROPOSED';
      readonly proposal: Omit<StoredProposal, 'fitId' | 'rotaId' | 'unitId' | 'takenIntoVersion' | 'createdAt'>;
    }
  | { readonly state: 'CONTRADICTION'; readonly contradictions: readonly object[] }
  | { readonly state: 'CANCELLED' }
  | { readonly state: 'FAILED'; readonly failureCode: string };

/**
 * Ends a fit with what came of it; the first end counts, and a second run adds nothing. Scope: service `planner`.
 * @returns whether this was the end that counts
 */
export async function endFit(tx: Transaction, fitId: string, end: FitEnd): Promise<boolean> {
  const proposal = end.state === 'PROPOSED' ? end.proposal : undefined;
  const found = end.state === 'CONTRADICTION' ? end.contradictions : [];
  const code = end.state === 'FAILED' ? end.failureCode : null;
  const bound = proposal?.outcome.bound ?? null;
  const ended = await db(tx).$executeRaw`
    update fit set state = ${end.state}, finished_at = ${tx.now}, heartbeat_at = ${tx.now}, progress_percent = 100, failure_code = ${code},
      contradictions = ${JSON.stringify(found)}::jsonb, best_cost = coalesce(${proposal?.cost ?? null}::float8::bigint, best_cost),
      bound_cost = coalesce(${bound === null ? null : Math.ceil(bound)}::float8::bigint, bound_cost),
      iterations_done = coalesce(${proposal?.iterations ?? null}::float8::bigint, iterations_done),
      first_complete_at = case when ${proposal !== undefined} then coalesce(first_complete_at, ${tx.now}) else first_complete_at end
    where id = ${fitId}::uuid and state = 'RUNNING'`;
  if (ended === 0) return false;
  if (proposal) {
    const { entries, gaps, explanations, cost, costByLevel, seed, iterations, outcome } = proposal;
    await db(tx).$executeRaw`
      insert into fit_proposal (fit_id, rota_id, unit_id, assignments, gaps, explanations, cost, cost_by_level, seed, iterations, outcome, created_at)
      select id, rota_id, unit_id, ${JSON.stringify(entries)}::jsonb, ${JSON.stringify(gaps)}::jsonb, ${JSON.stringify(explanations)}::jsonb,
        ${cost}::float8::bigint, ${JSON.stringify(costByLevel)}::jsonb, ${seed}::float8::bigint, ${iterations}::float8::bigint,
        ${JSON.stringify(outcome satisfies FitOutcomeFigures)}::jsonb, ${tx.now}
      from fit where id = ${fitId}::uuid`;
  }
  return true;
}
