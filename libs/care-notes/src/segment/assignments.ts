import { reasonsToLeave } from '../left-out.js';
import type { DictationContext, Span } from '../model.js';
import { risksByRule } from '../risk/read.js';
import { secondOpinions } from '../risk/second-opinion.js';
import { type Assignment, assignmentOf } from './assignment.js';
import { decideByWords, readNote } from './clauses.js';
import { maskNames } from './mask-names.js';
import { readClauses } from './read-clauses.js';

/** One clause that stands in a draft, and whom it is about by what the words say, before any doubt. */
export interface AssignedClause {
  readonly span: Span;
  readonly subject: readonly string[] | 'unclear' | 'none';
  /** Undefined where no doubt is ever raised. */
  readonly assignment: Assignment | undefined;
}

/** Every clause of a dictation that stands in the draft, in order: what doubt is learnt from. Pure. */
export function assignmentsIn(dictation: string, context: DictationContext): AssignedClause[] {
  const { text, tokens, heard, clauses } = readClauses(dictation, context);
  const risks = secondOpinions(maskNames(text.plain, clauses, tokens), clauses, risksByRule(text.plain, clauses, tokens, context));
  const leftOut = reasonsToLeave(clauses, heard, risks);
  const isContent = clauses.map(({ text: words }, i) => leftOut[i] === undefined && words.length > 1);
  const { decided } = decideByWords(clauses, tokens, context, risks, isContent);
  const note = readNote(clauses, tokens, context, risks, isContent, decided);
  return clauses.flatMap(({ raw }, i) => {
    if (leftOut[i] !== undefined) return [];
    const { decision } = decided[i]!;
    return [{ span: raw, subject: decision.kind === 'people' ? decision.refs : decision.kind, assignment: assignmentOf(note, i) }];
  });
}
