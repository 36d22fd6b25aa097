import type { Breach } from '../rules/breach.js';
import type { RuleTable } from '../rules/rule-set.js';
import type { Audience, ToldRule } from './audience.js';
import { toldRule } from './audience.js';
import { breachInWords } from './words.js';

/** The first rule that forbids a shift, with as much of its figures as the audience may have. */
export interface Reason {
  readonly rule: ToldRule;
  /** Absent when only "not available" is told. */
  readonly figures?: { readonly limit: number; readonly found: number; readonly amount: number; readonly unit: Breach['unit'] };
  readonly isOverridable: boolean;
  readonly words: string;
}

export function reasonOf(breach: Breach, rules: RuleTable, audience: Audience): Reason {
  const rule = toldRule(breach.rule, breach.workerId, audience);
  const { limit, found, amount, unit } = breach;
  const words = breachInWords(breach, rule, rules);
  const isOverridable = rules[breach.rule].hardness === 'hard-overridable';
  return rule === 'not-available'
    ? { rule, isOverridable: false, words }
    : { rule, figures: { limit, found, amount, unit }, isOverridable, words };
}

/** How many are held back by each reason that may be told: what a worker hears instead of names. */
export function countByRule(rules: readonly ToldRule[]): { readonly rule: ToldRule; readonly people: number }[] {
  return [...Map.groupBy(rules, (rule) => rule)].map(([rule, same]) => ({ rule, people: same.length }));
}
