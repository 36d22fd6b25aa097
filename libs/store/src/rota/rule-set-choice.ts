import { db, type Transaction } from '../transaction/transaction.js';
import type { RotaHead } from './rota-head.js';

/** A stored set of rules that may judge rotas of a unit. Days are local days of the unit. */
export interface RuleSetRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly of: 'unit' | 'organisation';
  readonly from: string;
  readonly to: string | null;
}

/** The sets that a rota of this unit may be judged by: the unit's own first, the latest first. One query. */
export async function ruleSetsOf(tx: Transaction, unitId: string): Promise<RuleSetRow[]> {
  return db(tx).$queryRaw<RuleSetRow[]>`
    select s.id, s.name, s.version_number as version, case when s.unit_id is null then 'organisation' else 'unit' end as of,
      s.effective_from::text as "from", s.effective_to::text as "to"
    from rule_set s where s.organisation_id = (select organisation_id from unit where id = ${unitId}::uuid)
      and (s.unit_id is null or s.unit_id = ${unitId}::uuid)
    order by s.unit_id is null, s.effective_from desc, s.name, s.version_number desc limit 100`;
}

/**
 * Has a draft judged and fitted by a set of rules from now on.
 * @param ruleSetId one of `ruleSetsOf`; null for those in force on the rota's first day
 * @returns false when the rota has moved on from the version that the caller read, or is no draft any more
 */
export async function chooseRuleSet(
  tx: Transaction,
  { id, version }: Pick<RotaHead, 'id' | 'version'>,
  ruleSetId: string | null,
): Promise<boolean> {
  const { count } = await db(tx).rota.updateMany({ where: { id, version, state: 'DRAFT' }, data: { ruleSetId } });
  return count > 0;
}
