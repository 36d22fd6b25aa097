import type { DictationContext, Span } from '../../model.js';
import { readClauses } from '../../segment/read-clauses.js';
import { maskNames, risksByRule } from '../read.js';
import type { RuleVerdict } from './features.js';

/** One clause as the weights see it: names masked, with what the rules alone make of it. */
export interface MaskedClause {
  readonly span: Span;
  readonly masked: string;
  readonly rules: readonly RuleVerdict[];
}

/** The clauses of a dictation as the weights see them, for learning. Pure. */
export function maskedClauses(dictation: string, context: DictationContext): MaskedClause[] {
  const { text, tokens, clauses } = readClauses(dictation, context);
  const masked = maskNames(text.plain, clauses, tokens);
  const rules = risksByRule(text.plain, clauses, tokens, context);
  return clauses.map((clause, i) => ({
    span: clause.raw,
    masked: masked.slice(clause.start, clause.end),
    rules: rules.filter((risk) => risk.clause === i),
  }));
}
