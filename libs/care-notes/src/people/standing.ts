import type { PersonFacts } from '../model.js';
import type { Mention } from './mention.js';
import { type ClauseFacts, fits, type Pronoun } from './pronouns.js';
import type { SubjectState } from './subject-state.js';

/** "gave his guitar to Jon", "nor at John next door": a name behind a preposition is what the telling reaches, not whom it is about. */
export const isReached = ({ from }: Mention, { tokens }: ClauseFacts) =>
  /^(?:to|for|about|of|from|like|than|on)$/.test(tokens[from - 1]?.text ?? '');

/** "Dominoes with Bogdan till half two", said of Arthur or of the author? Sitting, walking and talking with somebody is the author's. */
export function besideSomebody(
  main: readonly Mention[],
  pronouns: readonly Pronoun[],
  { tokens, range, text }: ClauseFacts,
  state: SubjectState,
): readonly string[] | undefined {
  const [only] = main;
  if (main.length !== 1 || !only || only.possessive || state.focus.length !== 1 || only.refs.includes(state.focus[0]!)) return undefined;
  if (
    tokens[only.from - 1]?.text !== 'with' ||
    pronouns.some(({ at }) => at < only.from) ||
    /\b(?:i|me|we|us|staff|both of us)\b/.test(text)
  )
    return undefined;
  return AUTHORS_ACT.test(tokens[range.from]!.text) ? undefined : [...state.focus, ...only.refs];
}
const AUTHORS_ACT =
  /^(?:sat|spent|chatted|talked|spoke|checked|supported|went|walked|1|one|session|started|finished|stayed|been|worked|met|done|did|had|visit|visited|appointment|home|joint|hv|then|and|after|later|money|key|keyworker|keywork|with)$/;

/** "He's come up lovely this week has Will": the name comes last, behind its auxiliary. */
export const inverts = (
  { tokens, range }: ClauseFacts,
  main: readonly Mention[],
  pronoun: Pronoun,
  people: ReadonlyMap<string, PersonFacts>,
) =>
  main.length === 1 &&
  main[0]!.to === range.to &&
  fits(people.get(main[0]!.refs[0]!), pronoun.gender) &&
  /^(?:has|is|was|did|does|had|will|bless)$/.test(tokens[main[0]!.from - 1]?.text ?? '');

/** "when he woke Idris said …", "he, Idris that is": the pronoun points forward to the name beside it. */
export const cleftsTo = ({ tokens }: ClauseFacts, main: Mention, pronoun: Pronoun) =>
  main.from - pronoun.at <= 3 && /^(?:,|\(|-|thats?|meaning|mean)$/.test(tokens[main.from - 1]?.text ?? '');
