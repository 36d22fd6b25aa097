import type { RuleSetEntry } from '@handrail/service-files';
import { db } from '../transaction/transaction.js';
import type { KeptRows } from './file-rows.js';

/** Rule sets as sent; which one judges a rota follows from its unit and the day it takes effect. */
export const ruleSetEntries: KeptRows<RuleSetEntry> = {
  async read(tx) {
    const rows = await db(tx).$queryRaw<(RuleSetEntry & { unit: string | null })[]>`
      select s.name as id, s.version_number as version, u.code as unit, s.effective_from::text as "effectiveFrom", s.rules
      from rule_set s left join unit u on u.id = s.unit_id order by 1, 3, 2`;
    return Array.from(rows, ({ unit, ...set }) => (unit === null ? set : { ...set, unit }));
  },
  async write(tx, sets) {
    await db(tx).$executeRaw`
      insert into rule_set (organisation_id, unit_id, name, version_number, effective_from, rules)
      select o.id, u.id, r.id, r.version, r."effectiveFrom", r.rules
      from jsonb_to_recordset(${JSON.stringify(sets)}::jsonb) r(id text, version int, unit text, "effectiveFrom" date, rules jsonb)
      left join unit u on u.code = r.unit cross join (select id from organisation order by created_at limit 1) o
      on conflict (organisation_id, unit_id, name, version_number) do update set effective_from = excluded.effective_from, rules = excluded.rules`;
  },
};
