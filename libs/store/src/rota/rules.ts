import { DEFAULT_RULE_SET, type Rule, type RuleId, type RuleSet, withRules } from '@handrail/rota-core';
import { z } from 'zod';
import type { RotaHead } from './rota-head.js';
import { db, type Transaction } from '../transaction/transaction.js';

const storedRules = z.array(
  z.looseObject({
    id: z.string(),
    params: z.record(z.string(), z.unknown()).default({}),
  }),
);

/**
 * The rules that judge a rota: the set it names, else the one in force when it begins, the unit's own before the organisation's;
 * Handrail's defaults for rules that the set does not name and where there is no set. The registered share wanted is the unit's
 * setting `registeredSharePercent`; a place other than a ward that does not set it wants none. One query.
 * @throws ZodError when a stored set is not a list of rules
 */
export async function ruleSetOf(tx: Transaction, rota: RotaHead): Promise<RuleSet> {
  const [row] = await db(tx).$queryRaw<{ set: { name: string; version: number; rules: unknown } | null; share: number | null }[]>`
    select (select json_build_object('name', s.name, 'version', s.version_number, 'rules', s.rules) from rule_set s
        where s.id = ${rota.ruleSetId}::uuid or (${rota.ruleSetId}::uuid is null
          and s.organisation_id = (select organisation_id from unit where id = ${rota.unitId}::uuid)
          and (s.unit_id is null or s.unit_id = ${rota.unitId}::uuid)
          and s.effective_from <= ${rota.startsOn}::date and (s.effective_to is null or s.effective_to >= ${rota.startsOn}::date))
        order by s.unit_id is null, s.effective_from desc, s.version_number desc limit 1) as set,
      (select value::text::numeric::int from setting where unit_id = ${rota.unitId}::uuid and key = 'registeredSharePercent') as share`;
  const set = row?.set;
  const named = set
    ? withRules(changesOf(set.rules), { ...DEFAULT_RULE_SET, ruleSetId: set.name, version: set.version })
    : DEFAULT_RULE_SET;
  const share = row?.share ?? (rota.unitKind === 'WARD' ? null : 0);
  if (share === null) return named;
  return withRules({ P21: { params: { ...named.rules.P21.params, registeredPercentMin: share } } }, named);
}

function changesOf(rules: unknown): { [Id in RuleId]?: Partial<Omit<Rule<Id>, 'id'>> } {
  const known = DEFAULT_RULE_SET.rules;
  return Object.fromEntries(
    storedRules
      .parse(rules)
      .filter(({ id }) => Object.hasOwn(known, id))
      .map(({ id, params, ...rest }) => [id, { ...rest, params: { ...known[id as RuleId].params, ...params } }]),
  );
}

/** Public holidays in a stretch of days: the unit's setting `publicHolidays`, else the organisation's; none where nobody set any. One query. */
export async function publicHolidays(tx: Transaction, unitId: string, from: string, to: string): Promise<string[]> {
  const rows = await db(tx).$queryRaw<{ value: unknown }[]>`
    select value from setting where key = 'publicHolidays' and (unit_id is null or unit_id = ${unitId}::uuid) order by unit_id nulls last limit 1`;
  const days = z.array(z.iso.date()).safeParse(rows[0]?.value);
  return days.success ? days.data.filter((day) => from <= day && day <= to).toSorted() : [];
}
