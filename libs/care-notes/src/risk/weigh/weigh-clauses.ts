import type { Clause } from '../../segment/clause.js';
import type { ReadRisk } from '../read-risk.js';
import type { RiskWeights } from './risk-weights.js';
import { midway, weigh, type Weighed } from './weigh.js';
import { riskWeights } from './weights.js';

/** What the learnt weights make of each clause, read alone and with the clauses beside it. */
export function weighClauses(
  masked: string,
  clauses: readonly Clause[],
  byRule: readonly ReadRisk[],
  weights: RiskWeights = riskWeights(),
): Weighed[] {
  const texts = clauses.map(({ start, end }) => masked.slice(start, end));
  const rules = clauses.map((_, i) => byRule.filter(({ clause }) => clause === i));
  return clauses.map((_, i) => weighBeside(texts, rules, i, weights));
}

/** A clause alone says too little of who and when; with its neighbours it is told among other things. The middle of both. */
function weighBeside(texts: readonly string[], rules: readonly (readonly ReadRisk[])[], i: number, weights: RiskWeights): Weighed {
  const alone = weigh(texts[i]!, rules[i]!, weights);
  const from = Math.max(0, i - 1);
  return texts.length === 1 ? alone : midway(alone, weigh(texts.slice(from, i + 2).join(' '), rules.slice(from, i + 2).flat(), weights));
}
