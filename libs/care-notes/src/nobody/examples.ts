import type { DictationContext, Span } from '../model.js';
import { risksByRule } from '../risk/read.js';
import { secondOpinions } from '../risk/second-opinion.js';
import { maskNames } from '../segment/mask-names.js';
import { type LearntCuts, readClauses } from '../segment/read-clauses.js';
import { type BareWords, bareClause } from './odds.js';

/** The clauses of a dictation that name nobody and tell of no risk, for learning whether they are about anybody. Pure. */
export function bareClauses(dictation: string, context: DictationContext, cuts: LearntCuts = {}): (BareWords & { readonly span: Span })[] {
  const { said, tokens, clauses } = readClauses(dictation, context, cuts);
  const risks = secondOpinions(maskNames(said, clauses, tokens), clauses, risksByRule(said, clauses, tokens, context));
  return clauses.flatMap((clause, i) => {
    const words = risks.some((risk) => risk.clause === i) ? undefined : bareClause(tokens, clause.range, clause.mentions);
    return words === undefined ? [] : [{ span: clause.raw, ...words }];
  });
}
