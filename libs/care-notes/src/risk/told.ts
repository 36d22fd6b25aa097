import { RISK_CATEGORIES } from '../model.js';
import type { Clause } from '../segment/clause.js';
import { clauseWords } from '../weigh/words.js';
import type { ReadRisk } from './read-risk.js';
import { STANDS } from './weigh/stands.js';
import { indexOfMost, type Weighed } from './weigh/weigh.js';

/** Log odds from which a clause tells of risk that is denied, past, another's or supposed, though no rule knew its words (ADR 0106). */
export const TOLD_LEAST = 1;
/** Shorter clauses are stumps: "and then", "she said". */
const WORDS_LEAST = 3;

/**
 * Clauses without a mention that, by their learnt weights, tell of risk which is not of now: "both arms looked at, nothing new". The reviewer sees them as read;
 * they wait for nobody and raise nothing. Pure; one clause, one mention at most.
 * @param heard the mentions that stand already: a clause with one says no more
 */
export function toldOfRisk(
  masked: string,
  clauses: readonly Clause[],
  heard: readonly ReadRisk[],
  weighed: readonly Weighed[],
  least: number = TOLD_LEAST,
): ReadRisk[] {
  return clauses.flatMap(({ start, end }, clause): ReadRisk[] => {
    const { told, stands, topic } = weighed[clause]!;
    const assertion = STANDS[indexOfMost(stands)]!;
    if (told < least || assertion === 'AFFIRMED' || heard.some((risk) => risk.clause === clause)) return [];
    if (clauseWords(masked.slice(start, end)).length < WORDS_LEAST) return [];
    return [{ start, end, clause, category: RISK_CATEGORIES[indexOfMost(topic)]!, assertion, urgency: 'none', aboutStaff: false }];
  });
}
