import { type Assertion, RISK_CATEGORIES, type RiskCategory } from '../../model.js';
import { type ClauseWord, clauseFeatures, clauseWords, type RuleVerdict, wordFeatures } from './features.js';
import { STANDS } from './stands.js';
import type { RiskWeights } from './risk-weights.js';
import { RISK_WEIGHTS } from './weights.js';

export interface Weighed {
  /** Log odds that the clause tells of something that cannot wait. */
  readonly now: number;
  readonly category: RiskCategory;
  /** The assertion that the words add up to, and how likely it is among `STANDS`, 0 to 1. */
  readonly assertion: Assertion;
  readonly sure: number;
  /** The words that weigh most, `[start, end)` in the clause: what the assertion rules take for the mention. */
  readonly start: number;
  readonly end: number;
}

/**
 * A second opinion on one clause: what its words and ideas weigh by a linear model learnt from the sentences and dictations that may be read
 * (`weights.ts` says how). It knows no phrase; it adds up small evidence where no rule spoke. Words never seen in learning weigh
 * nothing. Pure, no randomness; linear in the words. @returns nothing for a clause without words
 */
export function weighClause(masked: string, rules: readonly RuleVerdict[], weights: RiskWeights = RISK_WEIGHTS): Weighed | undefined {
  const words = clauseWords(masked);
  if (words.length === 0) return undefined;
  const names = clauseFeatures(masked, words, rules);
  // A long clause has more of everything: without this it would always weigh more.
  const scale = 1 / Math.sqrt(names.length);
  let now = weights.now.get('always') ?? 0;
  const topic = [...(weights.topic.get('always') ?? RISK_CATEGORIES.map(() => 0))];
  const stands = [...(weights.stands.get('always') ?? STANDS.map(() => 0))];
  for (const name of names) {
    now += (weights.now.get(name) ?? 0) * scale;
    weights.topic.get(name)?.forEach((weight, k) => (topic[k]! += weight * scale));
    weights.stands.get(name)?.forEach((weight, k) => (stands[k]! += weight * scale));
  }
  const likely = shares(stands.map((total) => total / 100));
  const most = indexOfMost(likely);
  return {
    now: now / 100,
    category: RISK_CATEGORIES[indexOfMost(topic)]!,
    assertion: STANDS[most]!,
    sure: likely[most]!,
    ...heaviest(words, weights),
  };
}

/** From the first to the last word that weighs at least half as much as the heaviest one. */
function heaviest(words: readonly ClauseWord[], weights: RiskWeights): { start: number; end: number } {
  const own = words.map((_, i) => wordFeatures(words, i).reduce((sum, name) => sum + (weights.now.get(name) ?? 0), 0));
  const most = Math.max(...own);
  const least = most > 0 ? most / 2 : most;
  return {
    start: words[own.findIndex((weight) => weight >= least)]!.start,
    end: words[own.findLastIndex((weight) => weight >= least)]!.end,
  };
}

function indexOfMost(totals: readonly number[]): number {
  return totals.reduce((best, total, k) => (total > totals[best]! ? k : best), 0);
}

function shares(totals: readonly number[]): number[] {
  const most = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
