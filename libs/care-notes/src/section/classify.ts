import { SECTIONS, type Section } from '../model.js';
import { hashOf, totalsOf, type WeightTable } from '../weigh/table.js';
import { sectionFeatures, type SectionFacts } from './features.js';
import { sectionWeights } from './weights.js';

/**
 * The heading of one clause: the one whose learnt weights of what holds of the clause add up to most (`weights.ts` says how they were
 * learnt). What was never met in learning weighs nothing. Ties go to the earlier heading. Pure; never throws.
 */
export function sectionOf(facts: SectionFacts, weights: WeightTable = sectionWeights()): Section {
  const totals = totalsOf(weights, sectionFeatures(facts).map(hashOf));
  return SECTIONS[totals.indexOf(Math.max(...totals))]!;
}
