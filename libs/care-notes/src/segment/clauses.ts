import type { DictationContext } from '../model.js';
import { perhapsNamed } from '../people/perhaps-named.js';
import { fits } from '../people/pronouns.js';
import { NOBODY_YET, resolveClause } from '../people/resolve.js';
import type { Token } from '../text/tokens.js';
import { chooseSubjects } from '../whom/choose.js';
import { planWordsOf } from '../whom/plan-words.js';
import type { Clause, NumberedSubject } from './clause.js';
import { closingInDoubt } from './closing.js';
import { lookAhead, opensFor } from './look-ahead.js';
import type { ReadNote } from './read-note.js';

/** Whom each clause is about: what the words say, weighed with how often that is right; what is not sure enough is asked about. */
export function decideSubjects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  context: DictationContext,
  risks: readonly { readonly clause: number }[],
  isContent: readonly boolean[],
): NumberedSubject[] {
  const { decided, asked } = decideByWords(clauses, tokens, context, risks, isContent);
  return chooseSubjects(readNote(clauses, tokens, context, risks, isContent, decided), asked, planWordsOf(context.plans));
}

/** The same as one value, for whoever asks how sure it is. */
export const readNote = (
  clauses: readonly Clause[],
  tokens: readonly Token[],
  context: DictationContext,
  risks: readonly { readonly clause: number }[],
  isContent: readonly boolean[],
  decided: readonly NumberedSubject[],
): ReadNote => ({
  clauses,
  decided,
  tokens,
  people: new Map(context.people.map((person) => [person.ref, person])),
  isContent,
  hasRisk: clauses.map((_, i) => risks.some(({ clause }) => clause === i)),
});

/** Whom each clause is about by what the words say, and how many questions that raises. Doubts that rest on the same name are one question. */
export function decideByWords(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  context: DictationContext,
  risks: readonly { readonly clause: number }[],
  isContent: readonly boolean[],
): { readonly decided: readonly NumberedSubject[]; readonly asked: number } {
  const people = new Map(context.people.map((person) => [person.ref, person]));
  let state = NOBODY_YET;
  let asked = 0;
  const sameName = new Map<string, number>();
  let current = 0;
  const decided = clauses.map((clause, i): NumberedSubject => {
    const found = resolveClause(
      {
        tokens,
        range: clause.range,
        text: clause.text,
        mentions: clause.mentions,
        hasRisk: risks.some((risk) => risk.clause === i),
        isContent: isContent[i]!,
        perhaps: perhapsNamed(clause, tokens, people),
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
  const ahead = decided.map(
    (subject, i) =>
      lookAhead(subject, i, decided, clauses, context, tokens) ??
      (risks.some(({ clause }) => clause === i) ? undefined : opensFor(subject, i, decided, clauses, tokens, isContent)) ??
      subject,
  );
  const met = new Set(ahead.flatMap(({ decision }) => (decision.kind === 'people' ? decision.refs : [])));
  const closing = closingInDoubt(clauses, ahead, tokens, isContent, met, (ref, gender) => fits(people.get(ref), gender));
  const all = ahead.map((subject, i): NumberedSubject =>
    closing.includes(i)
      ? {
          decision: { kind: 'unclear', candidates: [...met] },
          ...(i === closing[0] && { askedBy: clauses[i]!.range.from }),
          otherDoer: subject.otherDoer,
          asks: asked + 1,
          closes: true,
        }
      : subject,
  );
  return { decided: all, asked: closing.length > 0 ? asked + 1 : asked };
}
