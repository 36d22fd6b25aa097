import type { DictationContext } from '../model.js';
import type { Token } from '../text/tokens.js';
import { FINITE, PAST } from '../text/verbs.js';
import type { Clause, NumberedSubject } from './clause.js';
import { isFinite } from './place.js';

/**
 * "tore his pillowcase into strips has Will", "up all night was Mari": when one person alone is named in the whole dictation, right after
 * and in the same breath, the words before lean on that name. Anything less sure stays a question.
 */
export function lookAhead(
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

/**
 * "Ward round. Dee asked …", "supervised lunch and supper, Priya managed half": words that open a note without a verb or anybody of their own say what was on
 * when the person who is named next, and first, comes into it.
 */
export function opensFor(
  subject: NumberedSubject,
  i: number,
  decided: readonly NumberedSubject[],
  clauses: readonly Clause[],
  tokens: readonly Token[],
  isContent: readonly boolean[],
): NumberedSubject | undefined {
  const next = isContent.indexOf(true, i + 1);
  if (subject.decision.kind !== 'unclear' || subject.decision.candidates.length > 0 || isContent.indexOf(true) !== i || next < 0)
    return undefined;
  const { decision } = decided[next]!;
  const named = clauses[next]!.mentions.find(({ who }) => who === 'known');
  if (decision.kind !== 'people' || decision.refs.length !== 1 || named?.from !== clauses[next]!.range.from) return undefined;
  const { range, mentions, text } = clauses[i]!;
  const verbless = tokens.slice(range.from + 1, range.to).every((token) => !isFinite(token.text)) && !FINITE.has(tokens[range.from]!.text);
  return verbless && mentions.length === 0 && !NOT_AN_OPENING.test(text) ? { decision, otherDoer: subject.otherDoer, asks: 0 } : undefined;
}
const NOT_AN_OPENING =
  /\b(?:he|she|they|him|her|his|their|them|he's|she's|they're|all|both|one of|two of|nobody|everybody|staff|agency|fire|alarm)\b/;

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
