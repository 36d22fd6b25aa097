import { RISK_CATEGORIES } from '../../model.js';
import { clauseWords, featuresByWord } from '../../weigh/words.js';
import { clauseFeatures, type RuleVerdict } from './features.js';
import type { RiskWeights } from './risk-weights.js';
import { hashOf, totalsOf, type WeightTable } from '../../weigh/table.js';
import { riskWeights } from './weights.js';

/** What a stretch of words weighs. */
export interface Weighed {
  /** Log odds that the words tell of something that cannot wait. */
  readonly now: number;
  /** The same of the words alone, where others stand beside them. */
  readonly own: number;
  /** Log odds that they tell of risk at all, of now or denied, past, another's, supposed. */
  readonly told: number;
  /** How likely each of `RISK_CATEGORIES` is, were it a mention of risk; 0 to 1, together 1. */
  readonly topic: readonly number[];
  /** How likely each of `STANDS` is, were it one. */
  readonly stands: readonly number[];
}

const NOTHING: Weighed = { now: -9, own: -9, told: -9, topic: RISK_CATEGORIES.map(() => 0), stands: [1, 0, 0, 0, 0] };

/**
 * A second opinion on a stretch of words: what they, their kinds, their letters and the ideas heard weigh by a linear model learnt from the
 * sentences and dictations that may be read (`weights.ts` says how). It knows no phrase; it adds up small evidence.
 * Pure, no randomness; linear in the letters. A stretch without words weighs nothing.
 */
export function weigh(masked: string, rules: readonly RuleVerdict[], weights: RiskWeights = riskWeights()): Weighed {
  const words = clauseWords(masked);
  if (words.length === 0) return NOTHING;
  const hashes = clauseFeatures(masked, words, rules).map(hashOf);
  const now = totalsOf(weights.now, hashes)[0]!;
  return {
    now,
    own: now,
    told: totalsOf(weights.told, hashes)[0]!,
    topic: shares(totalsOf(weights.topic, hashes)),
    stands: shares(totalsOf(weights.stands, hashes)),
  };
}

/** Half of what each weighs: a clause alone, and the same with the clauses beside it. */
export function midway(one: Weighed, other: Weighed): Weighed {
  const mean = (a: readonly number[], b: readonly number[]) => a.map((share, k) => (share + b[k]!) / 2);
  return {
    now: (one.now + other.now) / 2,
    own: one.now,
    told: (one.told + other.told) / 2,
    topic: mean(one.topic, other.topic),
    stands: mean(one.stands, other.stands),
  };
}

/** From the first to the last word that weighs at least half as much as the heaviest one, `[start, end)` in a stretch that has words. */
export function heaviestWords(masked: string, weights: RiskWeights = riskWeights()): { start: number; end: number } {
  const words = clauseWords(masked);
  const own = featuresByWord(words).map((names) => ownWeight(weights.now, names));
  const most = Math.max(...own);
  const least = most > 0 ? most / 2 : most;
  const first = own.findIndex((weight) => weight >= least);
  const last = own.findLastIndex((weight) => weight >= least);
  // "Hasn't laid a finger": what turns the words stands before them, not among them.
  const said = words.findIndex(({ word }, i) => i >= first && !LEADS.test(word));
  const start = said < 0 ? first : said;
  return { start: words[start]!.start, end: words[Math.max(start, last)]!.end };
}

/** Words that lead to what is told and tell nothing. */
const LEADS =
  /^(?:and|but|so|then|or|nor|that|if|in|case|lest|unless|when|i|we|you|he|she|they|it|there|this|no|not|never|none|nobody|nothing|neither|without|even|ever|a|an|the|to|any|(?:i|we|you|he|she|they|it|that|there|nobody|no-?one)'?(?:s|d|ve|ll|re|m)|(?:has|had|have|is|was|were|are|does|do|did|could|would|should|can|will|might)(?:n'?t)?|can't|cannot|won't|wont|cant|aint|ain't)$/;

export function indexOfMost(shares: readonly number[]): number {
  return shares.reduce((best, share, k) => (share > shares[best]! ? k : best), 0);
}

const ownWeight = ({ weights, places }: WeightTable, names: readonly string[]) =>
  names.reduce((sum, name) => sum + weights[hashOf(name) & (places - 1)]!, 0);

function shares(totals: readonly number[]): number[] {
  const most = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
