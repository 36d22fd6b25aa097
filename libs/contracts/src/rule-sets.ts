import { z } from 'zod';
import { day } from './common.js';
import { rotaId, ruleSetId } from './ids.js';

/** A set of rules by which a rota of the unit may be fitted and judged. */
export const ruleSetChoice = z
  .strictObject({
    ruleSetId,
    name: z.string(),
    version: z.int(),
    of: z.enum(['unit', 'organisation']),
    from: day.describe('first day on which it is in force'),
    to: day.nullable().describe('last day on which it is in force; null while no end is set'),
  })
  .meta({ id: 'RuleSetChoice' });

/** Which rules judge a rota, and which may be chosen instead. */
export const rotaRuleSets = z
  .strictObject({
    rotaId,
    judgedBy: z.strictObject({ name: z.string(), version: z.int() }),
    chosen: ruleSetId.nullable().describe('null: those in force on the first day of the rota, the unit’s own before the organisation’s'),
    items: z.array(ruleSetChoice).describe('the unit’s own first, the latest first'),
  })
  .meta({ id: 'RotaRuleSets' });
export type RotaRuleSets = z.infer<typeof rotaRuleSets>;

export const chooseRuleSetRequest = z.strictObject({
  ruleSetId: ruleSetId.nullable().describe('null: those in force on the first day of the rota'),
});
export type ChooseRuleSetRequest = z.infer<typeof chooseRuleSetRequest>;
