import type { DictationContext, Span } from '../model.js';
import { risksByRule } from '../risk/read.js';
import { secondOpinions } from '../risk/second-opinion.js';
import { maskNames } from '../segment/mask-names.js';
import { type LearntCuts, readClauses } from '../segment/read-clauses.js';
import { type SpokenWords, spokenIn } from './spoken.js';

/** One clause as the choice of what is left out meets it; without words where it holds a fact of a note. */
export interface SpokenClause {
  readonly span: Span;
  readonly words: SpokenWords | undefined;
  readonly hasRisk: boolean;
}

/** The clauses of a dictation as they are before asides are cut off, for learning. Pure. */
export function spokenClauses(dictation: string, context: DictationContext, cuts: LearntCuts = {}): SpokenClause[] {
  const { text, tokens, heard, clauses } = readClauses(dictation, context, { ...cuts, asides: false });
  const risks = secondOpinions(maskNames(text.plain, clauses, tokens), clauses, risksByRule(text.plain, clauses, tokens, context));
  return clauses.map((clause, i) => ({
    span: clause.raw,
    words: spokenIn(heard, clause.range),
    hasRisk: risks.some((risk) => risk.clause === i),
  }));
}
