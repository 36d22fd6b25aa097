import { z } from 'zod';
import { COST_LEVELS, HARDNESSES, RULE_CLASSES } from '../vocabulary.js';
import type { DocumentKind } from './document.js';
import { jsonCode, jsonDate, prose } from './json-values.js';

/** A parameter is a number with its unit in the name (`restMinutes`), a word, a switch, or a list or object of such. */
const parameter: z.ZodType<unknown> = z.lazy(() =>
  z.union(
    [z.number(), z.boolean(), prose(200), z.array(parameter).max(100), z.record(prose(60), parameter)],
    'write a number, word or list',
  ),
);

const rule = z.strictObject({
  id: z.string().regex(/^[A-Z]\d{1,2}$/, 'write the id of the catalogue, like L2 or P15'),
  name: prose(120).describe('what it asks, in the words a worker would use'),
  class: z.enum(RULE_CLASSES, `write ${RULE_CLASSES.join(', ')}`),
  hardness: z.enum(HARDNESSES, `write ${HARDNESSES.join(', ')}`),
  level: z.enum(COST_LEVELS, `write ${COST_LEVELS.join(', ')}`),
  params: z.record(prose(60), parameter).default({}),
  source: prose(200),
  overridableBy: z.array(prose(40)).max(10).default([]),
  effectiveFrom: jsonDate,
});

const ruleSet = z
  .strictObject({
    id: jsonCode,
    version: z.int('write a whole number').min(1).max(9999),
    unit: jsonCode.optional().describe('left out: for the whole organisation'),
    effectiveFrom: jsonDate,
    rules: z.array(rule).min(1, 'write at least one rule').max(200),
  })
  .superRefine((set, context) => {
    const ids = set.rules.map((one) => one.id);
    if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', path: ['rules'], message: 'name each rule once' });
    for (const [at, one] of set.rules.entries()) {
      if (one.hardness === 'hard-overridable' && one.overridableBy.length === 0) {
        context.addIssue({ code: 'custom', path: ['rules', at, 'overridableBy'], message: 'name the role that may override it' });
      }
    }
  });

export type RuleSetEntry = z.output<typeof ruleSet>;

/** The rules a rota is judged by, with class, source, hardness, date and parameters, among them what a breach of a soft one costs. */
export const ruleSets: DocumentKind<RuleSetEntry> = {
  kind: 'rule-sets',
  fileName: 'rule-sets.json',
  says: 'rule sets with their parameters',
  about: 'staff',
  list: 'ruleSets',
  schema: ruleSet as z.ZodType<RuleSetEntry>,
  keyOf: (set) => `${set.unit ?? ''} ${set.id} version ${set.version}`,
  referencesOf: (set) => (set.unit === undefined ? [] : [{ to: 'units', code: set.unit, path: ['unit'] }]),
};
