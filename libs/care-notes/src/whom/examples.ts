import { reasonsToLeave } from '../left-out.js';
import type { DictationContext, Span } from '../model.js';
import { risksByRule } from '../risk/read.js';
import { secondOpinions } from '../risk/second-opinion.js';
import type { NumberedSubject } from '../segment/clause.js';
import { decideByWords, readNote } from '../segment/clauses.js';
import { maskNames } from '../segment/mask-names.js';
import { type LearntCuts, readClauses } from '../segment/read-clauses.js';
import { firmQuestions } from './choose.js';
import { type Choice, choicesOf } from './features.js';
import { planWordsOf } from './plan-words.js';

/** One clause that stands in the draft: what the rules say of it, and what may be chosen (undefined for a single sign). */
export interface ChoiceExample {
  readonly span: Span;
  readonly byRule: NumberedSubject;
  /** The question of the rules is one that nothing but the author settles. */
  readonly firm: boolean;
  readonly hasRisk: boolean;
  readonly choice: Choice | undefined;
}

/** Every clause of a dictation that stands in the draft, in order: what the choice of a person is learnt from. Pure. */
export function choicesIn(dictation: string, context: DictationContext, cuts: LearntCuts = {}): ChoiceExample[] {
  const { said, tokens, heard, clauses } = readClauses(dictation, context, cuts);
  const risks = secondOpinions(maskNames(said, clauses, tokens), clauses, risksByRule(said, clauses, tokens, context));
  const hasRisk = clauses.map((_, i) => risks.some((risk) => risk.clause === i));
  const leftOut = reasonsToLeave(clauses, heard, risks);
  const isContent = clauses.map(({ text: words }, i) => leftOut[i] === undefined && words.length > 1);
  const { decided } = decideByWords(clauses, tokens, context, risks, isContent);
  const choices = choicesOf(readNote(clauses, tokens, context, risks, isContent, decided), planWordsOf(context.plans));
  const firm = firmQuestions(decided);
  return clauses.flatMap(({ raw }, i) =>
    leftOut[i] === undefined
      ? [
          {
            span: raw,
            byRule: decided[i]!,
            firm: firm.has(decided[i]!.asks),
            hasRisk: hasRisk[i]!,
            choice: choices.find(({ clause }) => clause === i),
          },
        ]
      : [],
  );
}
