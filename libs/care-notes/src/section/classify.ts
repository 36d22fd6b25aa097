import { SECTIONS, type Section } from '../model.js';
import { sectionFeatures, type SectionFacts, type SectionWeights } from './features.js';
import { WEIGHTS } from './weights.js';

/**
 * The heading of one clause: the one whose learnt weights of what holds of the clause add up to most (`weights.ts` says how they were
 * learnt). Features never seen in learning weigh nothing. Ties go to the earlier heading. Pure; never throws.
 */
export function sectionOf(facts: SectionFacts, weights: SectionWeights = WEIGHTS): Section {
  const totals = SECTIONS.map(() => 0);
  for (const name of sectionFeatures(facts)) weights[name]?.forEach((weight, k) => (totals[k]! += weight));
  let best = 0;
  for (let k = 1; k < totals.length; k++) if (totals[k]! > totals[best]!) best = k;
  return SECTIONS[best]!;
}
