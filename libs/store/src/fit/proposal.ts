import type { RotaEntry } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';

/** Where somebody stands with a shift they were given: figures by which anyone entitled can be told why. Thousandths of a shift or an hour. */
export interface StoredExplanation {
  readonly workerId: string;
  readonly shiftId: string;
  readonly eligible: number;
  readonly measure: string;
  readonly distanceThousandths: number | null;
  readonly rank: number | null;
  readonly aboveShare: number;
  readonly ruleIds: readonly string[];
}

/** How good a fit is and what it took. */
export interface FitOutcomeFigures {
  readonly provenBest: boolean;
  readonly bound: number | null;
  readonly stoppedEarly: boolean;
  readonly threads: number;
  readonly milliseconds: number;
  readonly peakMemoryMb: number;
}

/** What one fit proposes. Nothing of it is on any rota until a person takes it. */
export interface StoredProposal {
  readonly fitId: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly entries: readonly RotaEntry[];
  /** Named gaps: line id and people missing. */
  readonly gaps: readonly { readonly lineId: string; readonly missing: number }[];
  readonly explanations: readonly StoredExplanation[];
  readonly cost: number;
  readonly costByLevel: Readonly<Record<string, number>>;
  readonly seed: number;
  /** Over all threads. */
  readonly iterations: number;
  readonly outcome: FitOutcomeFigures;
  readonly takenIntoVersion: number | null;
  readonly createdAt: Date;
}

/** A fit's proposal, else null. One query. */
export async function proposalOfFit(tx: Transaction, fitId: string): Promise<StoredProposal | null> {
  const rows = await db(tx).$queryRaw<StoredProposal[]>`
    select fit_id as "fitId", rota_id as "rotaId", unit_id as "unitId", assignments as entries, gaps, explanations, cost::float8 as cost,
      cost_by_level as "costByLevel", seed::float8 as seed, iterations::float8 as iterations, outcome, taken_into_version as "takenIntoVersion",
      created_at as "createdAt"
    from fit_proposal where fit_id = ${fitId}::uuid`;
  return rows[0] ?? null;
}

/** Marks a proposal as taken into a version of its rota. @returns false when it had been taken before */
export async function markTaken(tx: Transaction, fitId: string, version: number): Promise<boolean> {
  const taken = await db(tx).$executeRaw`update fit_proposal set taken_into_version = ${version}
    where fit_id = ${fitId}::uuid and taken_into_version is null`;
  return taken > 0;
}
