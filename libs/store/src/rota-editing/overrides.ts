import { db, type Transaction } from '../transaction/transaction.js';

/** A named person's decision that one breach of a hard* rule stands: this rule, this worker, these shifts, up to this amount. */
export interface RuleOverride {
  readonly ruleId: string;
  readonly workerId: string;
  readonly shiftIds: readonly string[];
  /** How far beyond the limit was accepted, in the rule's own unit. */
  readonly amount: number;
  readonly reason: string;
  readonly approverId: string;
  /** Minutes of rest to be given back. */
  readonly owedRestMinutes: number;
  readonly inVersion: number;
  readonly madeAt: Date;
}

/** Every override of a rota, the oldest first. */
export async function overridesOf(tx: Transaction, rotaId: string): Promise<RuleOverride[]> {
  return db(tx).$queryRaw<RuleOverride[]>`
    select rule_id as "ruleId", worker_id as "workerId", shift_ids as "shiftIds", amount, reason, approver_id as "approverId",
      owed_rest_minutes as "owedRestMinutes", in_version as "inVersion", made_at as "madeAt"
    from rule_override where rota_id = ${rotaId}::uuid order by made_at, rule_id`;
}

/** Stores overrides with the version that needed them. */
export async function saveOverrides(
  tx: Transaction,
  rotaId: string,
  unitId: string,
  overrides: readonly Omit<RuleOverride, 'madeAt'>[],
): Promise<void> {
  for (const one of overrides) {
    await db(tx).$executeRaw`
      insert into rule_override (rota_id, unit_id, worker_id, rule_id, shift_ids, amount, reason, approver_id, owed_rest_minutes, made_at, in_version)
      values (${rotaId}::uuid, ${unitId}::uuid, ${one.workerId}::uuid, ${one.ruleId}, ${[...one.shiftIds]}::text[], ${one.amount}::int, ${one.reason},
        ${one.approverId}::uuid, ${one.owedRestMinutes}::int, ${tx.now}, ${one.inVersion}::int)`;
  }
}
