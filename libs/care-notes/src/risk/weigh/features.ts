import type { Assertion, RiskCategory, Urgency } from '../../model.js';
import { ideasHeard } from '../ideas/read.js';
import { type ClauseWord, featuresByWord } from '../../weigh/words.js';

/** What the written rules made of the same clause: the learnt weights know how far to trust them. */
export interface RuleVerdict {
  readonly category: RiskCategory;
  readonly assertion: Assertion;
  readonly urgency: Urgency;
}

/** What holds of the clause as a whole: the ideas heard in it, and what rules read as not of now. */
export function wholeFeatures(masked: string, rules: readonly RuleVerdict[]): string[] {
  const names = new Set<string>();
  for (const idea of ideasHeard(masked)) names.add(`i:${idea}`);
  for (const { category, assertion } of rules) {
    names.add(`r:${category}`);
    if (assertion !== 'AFFIRMED' && assertion !== 'UNCERTAIN') names.add(`r:${assertion}`);
  }
  return [...names];
}

/** All of it, each name once. */
export function clauseFeatures(masked: string, words: readonly ClauseWord[], rules: readonly RuleVerdict[]): string[] {
  return [...new Set([...featuresByWord(words).flat(), ...wholeFeatures(masked, rules)])];
}
