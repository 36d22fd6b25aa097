import type { DictationContext } from '../model.js';
import { WORD_NAMES } from '../people/names.js';
import { fits } from '../people/pronouns.js';
import { NOBODY_YET, resolveClause } from '../people/resolve.js';
import type { Token } from '../text/tokens.js';
import { PAST } from '../text/verbs.js';
import type { Clause, NumberedSubject } from './clause.js';
import { closingInDoubt } from './closing.js';
import { askInDoubt } from './doubt.js';
import { isFinite } from './place.js';
import type { ReadNote } from './read-note.js';

/** Whom each clause is about; what is wrong too often is asked about instead. */
export function decideSubjects(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  context: DictationContext,
  risks: readonly { readonly clause: number }[],
  isContent: readonly boolean[],
): NumberedSubject[] {
  const { decided, asked } = decideByWords(clauses, tokens, context, risks, isContent);
  return askInDoubt(readNote(clauses, tokens, context, risks, isContent, decided), asked);
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
        perhaps: perhapsNamed(clause, tokens, context),
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
  const ahead = decided.map((subject, i) => lookAhead(subject, i, decided, clauses, context, tokens) ?? subject);
  const met = new Set(ahead.flatMap(({ decision }) => (decision.kind === 'people' ? decision.refs : [])));
  const closing = closingInDoubt(clauses, ahead, tokens, isContent, met, (ref, gender) => fits(people.get(ref), gender));
  const all = ahead.map((subject, i): NumberedSubject =>
    closing.includes(i)
      ? {
          decision: { kind: 'unclear', candidates: [...met] },
          ...(i === closing[0] && { askedBy: clauses[i]!.range.from }),
          otherDoer: subject.otherDoer,
          asks: asked + 1,
        }
      : subject,
  );
  return { decided: all, asked: closing.length > 0 ? asked + 1 : asked };
}

/**
 * "tore his pillowcase into strips has Will", "up all night was Mari": when one person alone is named in the whole dictation, right after
 * and in the same breath, the words before lean on that name. Anything less sure stays a question.
 */
function lookAhead(
  subject: NumberedSubject,
  i: number,
  decided: readonly NumberedSubject[],
  clauses: readonly Clause[],
  context: DictationContext,
  tokens: readonly Token[],
): NumberedSubject | undefined {
  if (subject.decision.kind !== 'unclear' || subject.decision.candidates.length > 0) return undefined;
  const named = new Set(clauses.flatMap(({ mentions }) => mentions.filter(({ who }) => who === 'known').flatMap(({ refs }) => refs)));
  // Kin of somebody else ("Freya is at the hospital") bring that person up too.
  const others = clauses.some(({ mentions }) =>
    mentions.some(({ who, refs }) => who === 'relative' && refs.some((ref) => !named.has(ref))),
  );
  const strangers = others || clauses.some(({ mentions }) => mentions.some(({ who }) => who === 'stranger'));
  const [only] = named;
  if (named.size !== 1 || only === undefined || strangers) return undefined;
  if (tellsOfTheOne(i, decided, clauses, tokens))
    return { decision: { kind: 'people', refs: [only] }, otherDoer: subject.otherDoer, asks: 0 };
  const next = decided.findIndex((other, k) => k > i && other.decision.kind === 'people');
  if (next < 0 || next > i + 2) return undefined;
  const between = tokens.slice(clauses[i]!.range.to, clauses[next]!.range.from);
  if (between.some(({ kind, text }) => kind === 'break' || text === '.')) return undefined;
  // "…, Johnny shoved …": after a comma a name with a verb of its own begins something new, and says nothing of the words before.
  const { mentions, range } = clauses[next]!;
  const leaning = mentions.find(({ who }) => who === 'known');
  if (
    leaning?.from === range.from &&
    (tokens[range.from - 1]?.text === ',' || OWN_PRONOUN.test(clauses[i]!.text)) &&
    isFinite(tokens[leaning.to]?.text)
  )
    return undefined;
  const pronouns = context.people.find(({ ref }) => ref === only)?.pronouns ?? '';
  const other = pronouns.startsWith('he')
    ? /\b(?:she|her|hers|herself)\b/
    : pronouns.startsWith('she')
      ? /\b(?:he|him|his|himself)\b/
      : undefined;
  return other?.test(clauses[i]!.text) ? undefined : { decision: { kind: 'people', refs: [only] }, otherDoer: subject.otherDoer, asks: 0 };
}

const perhapsNamed = ({ range, mentions }: Clause, tokens: readonly Token[], { people }: DictationContext): readonly string[] =>
  people
    .filter(({ preferredName }) => WORD_NAMES.has(preferredName.toLowerCase()))
    .filter(({ ref, preferredName }) => {
      if (mentions.some(({ refs }) => refs.includes(ref))) return false;
      for (let i = range.from; i < range.to; i++) if (tokens[i]!.text === preferredName.toLowerCase()) return true;
      return false;
    })
    .map(({ ref }) => ref);

/** Somebody is meant already, and need not be whoever is named next. */
const OWN_PRONOUN = /\b(?:he|she|they|him|her|he's|she's|hes|shes)\b/;

/** "Presented as low. Refused breakfast. … Priya said": a note of one person that begins with what somebody did and how they were. */
function tellsOfTheOne(i: number, decided: readonly NumberedSubject[], clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  const first = decided.findIndex(({ decision }) => decision.kind !== 'none');
  const opening = tokens[clauses[first]?.range.from ?? 0]?.text ?? '';
  return (
    (PAST.has(opening) || HOW_SOMEBODY_WAS.test(opening)) &&
    clauses
      .slice(first, i + 1)
      .every(({ text, mentions }) => mentions.length === 0 && !OWN_PRONOUN.test(text) && !/\b(?:his|one of|which)\b/.test(text))
  );
}
const HOW_SOMEBODY_WAS =
  /^(?:low|flat|tearful|settled|unsettled|calm|bright|quiet|pleasant|restless|asleep|awake|anxious|irritable|withdrawn|sociable|subdued)$/;
