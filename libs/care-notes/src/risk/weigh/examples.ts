import type { DictationContext, Span } from '../../model.js';
import type { Clause } from '../../segment/clause.js';
import { maskNames } from '../../segment/mask-names.js';
import { type LearntCuts, readClauses } from '../../segment/read-clauses.js';
import { rawSpan } from '../../text/clean.js';
import type { ReadRisk } from '../read-risk.js';
import { risksByRule } from '../read.js';
import type { RuleVerdict } from './features.js';

/** A dictation before any weight has spoken: its clauses, names masked, and what the rules alone make of them. */
export interface ReadByRule {
  readonly masked: string;
  readonly clauses: readonly Clause[];
  readonly byRule: readonly ReadRisk[];
  /** Where masked words `[start, end)` stand in the dictation. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** One clause as the weights see it: names masked, with what the rules alone make of it. */
export interface MaskedClause {
  readonly span: Span;
  readonly masked: string;
  readonly rules: readonly RuleVerdict[];
}

/** A dictation as the second opinion meets it, for learning and for measuring other weights. Pure. */
export function readByRule(dictation: string, context: DictationContext, cuts: LearntCuts = {}): ReadByRule {
  const { text, said, tokens, clauses } = readClauses(dictation, context, cuts);
  return {
    masked: maskNames(said, clauses, tokens),
    clauses,
    byRule: risksByRule(said, clauses, tokens, context),
    spanOf: (start, end) => rawSpan(text, start, end),
  };
}

/** The clauses of a dictation as the weights see them, for learning. Pure. */
export function maskedClauses(dictation: string, context: DictationContext, cuts: LearntCuts = {}): MaskedClause[] {
  const { masked, clauses, byRule } = readByRule(dictation, context, cuts);
  return clauses.map((clause, i) => ({
    span: clause.raw,
    masked: masked.slice(clause.start, clause.end),
    rules: byRule.filter((risk) => risk.clause === i),
  }));
}
