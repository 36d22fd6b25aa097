import {
  type Leasts,
  type ReadByRule,
  readByRule,
  type RiskWeights,
  secondOpinions,
  type Weighed,
  weighClauses,
} from '@handrail/care-notes/learning';
import { contextsOf } from './context.js';
import { cutsLeftOut } from './learn-boundary-weights.js';
import type { Gold, PartName } from './gold-files.js';
import type { GoldDictation } from './gold-marks.js';
import type { Metrics } from './score-count.js';
import { scoreRisks } from './score-risks.js';

/** A dictation of the gold set, read up to where the learnt weights speak. */
export interface InPlace {
  readonly part: PartName;
  readonly gold: GoldDictation;
  readonly read: ReadByRule;
}

/** Whole dictations, to judge weights as they will be met: clause beside clause, with the rules. */
export function readInPlace({ parts }: Gold): InPlace[] {
  const cutsOf = cutsLeftOut();
  return parts.flatMap((part) => {
    const contextFor = contextsOf(part);
    const cuts = cutsOf(part.name);
    return part.dictations.map((gold) => ({ part: part.name, gold, read: readByRule(gold.row.text, contextFor(gold.row), cuts) }));
  });
}

export const weighInPlace = (set: readonly InPlace[], weights: RiskWeights): Weighed[][] =>
  set.map(({ read }) => weighClauses(read.masked, read.clauses, read.byRule, weights));

/** What is raised, turned and overlooked at these leasts. Dictations in other languages are left to the language check and not counted. Pure. */
export function scoreInPlace(set: readonly InPlace[], weighed: readonly (readonly Weighed[])[], leasts: Leasts): Metrics {
  const metrics: Metrics = {};
  const count = (name: string, right: boolean) => {
    const share = (metrics[name] ??= { n: 0, of: 0 });
    share.of += 1;
    if (right) share.n += 1;
  };
  set.forEach(({ gold, read }, i) => {
    if (gold.asks.includes('language_check')) return;
    const risks = secondOpinions(read.masked, read.clauses, read.byRule, weighed[i], leasts).map((risk) => ({
      ...read.spanOf(risk.start, risk.end),
      category: risk.category,
      assertion: risk.assertion,
      urgency: risk.urgency,
    }));
    scoreRisks(gold, { risks, questions: [] }, count, () => '', new Map());
  });
  return metrics;
}
