import type { DictationContext, Span } from '../model.js';
import type { Mention } from '../people/mentions.js';
import { NOBODY_YET, type SubjectOfClause, resolveClause } from '../people/resolve.js';
import type { Token } from '../text/tokens.js';
import type { TokenRange } from './segment.js';

/** One clause in the cleaned text, with its place in the capture. */
export interface Clause {
  readonly range: TokenRange;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly raw: Span;
  readonly mentions: readonly Mention[];
}

/** `asks` numbers the doubt: clauses that lean on the same unanswered name share it. */
export type NumberedSubject = SubjectOfClause & { readonly asks: number };

/** Goes through the dictation once, carrying whom it was last about. Doubts that rest on the same name are one question. */
export function decideSubjects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  context: DictationContext,
  risks: readonly { readonly clause: number }[],
  isContent: readonly boolean[],
): NumberedSubject[] {
  const people = new Map(context.people.map((person) => [person.ref, person]));
  let state = NOBODY_YET;
  let asked = 0;
  const sameName = new Map<string, number>();
  let current = 0;
  return clauses.map((clause, i) => {
    const found = resolveClause(
      {
        tokens,
        range: clause.range,
        text: clause.text,
        mentions: clause.mentions,
        hasRisk: risks.some((risk) => risk.clause === i),
        isContent: isContent[i]!,
      },
      people,
      state,
    );
    state = found.state;
    const { decision, askedBy } = found.subject;
    if (decision.kind !== 'unclear') return { ...found.subject, asks: 0 };
    if (askedBy !== undefined) {
      const words = `${tokens[askedBy]!.text}|${decision.candidates.toSorted().join()}`;
      // The same unsure name later in the dictation is the same question; a pronoun is asked anew each time.
      const known = clause.mentions.some(({ from, who }) => from === askedBy && who !== 'relative') ? sameName.get(words) : undefined;
      current = known ?? (asked += 1);
      sameName.set(words, current);
    }
    return { ...found.subject, asks: current };
  });
}
