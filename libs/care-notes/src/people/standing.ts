import type { PersonFacts } from '../model.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
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
/** Opens what the author did themselves, without saying so. */
export const AUTHORS_ACT =
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

/** "when he woke Idris said …", "he, Idris that is", "she never tried the door, our Sammy": the pronoun points forward to the name beside it. */
export const cleftsTo = ({ tokens, range }: ClauseFacts, main: Mention, pronoun: Pronoun, person: PersonFacts | undefined) => {
  const lead = /^(?:our|old|young|poor|little)$/.test(tokens[main.from - 1]?.text ?? '') ? main.from - 2 : main.from - 1;
  // "he cried a little, the man from room 5": a room is led to by more words.
  const mark = [lead, main.from - 4].find((at) => tokens[at]?.text === ',' && (at === lead || tokens[at + 1]?.text === 'the'));
  const apart = mark !== undefined && (main.to === range.to || tokens[main.to]?.text === ',') && fits(person, pronoun.gender);
  return apart || (main.from - pronoun.at <= 3 && /^(?:,|\(|-|thats?|meaning|mean)$/.test(tokens[main.from - 1]?.text ?? ''));
};

/** "Will played pool with Rowan", "Fay had a cob on because Ruben took her chair": one is told of, another is company or a reason. Harm concerns both. */
export function isBesides({ from, to, possessive }: Mention, before: readonly Mention[], { tokens, hasRisk }: ClauseFacts): boolean {
  const [first] = before;
  if (!first || hasRisk || possessive) return false;
  const lead = tokens[from - 1]?.text ?? '';
  const between = tokens.slice(first.to, from - 1).map(({ text }) => text);
  if (/^(?:because|cos|coz)$/.test(lead)) return true;
  const next = tokens[to]?.text ?? '';
  // "read the paper out loud to Mari", "left her cup beside Mari": what somebody does may reach another without being told of them.
  const reaches = lead === 'with' ? !between.includes('with') : REACHES.test(lead) && !FINITE.has(next) && !PAST.has(next);
  return (
    reaches && (between.some((word) => FINITE.has(word) || PAST.has(word) || ING.has(word)) || (lead === 'with' && between.includes(',')))
  );
}

const REACHES = /^(?:to|for|about|near|behind|beside|like|than)$/;

/** "Wants to say sorry to Fay", "Asked me if Will needs a visitor": whoever says or wants so was told of before, and goes on to speak of others. */
export function isToldOf({ from }: Mention, { tokens, range, hasRisk }: ClauseFacts): boolean {
  const opening = tokens[range.from]!.text;
  if (hasRisk || from === range.from) return false;
  // "the turn was late because I was stuck with Will": why, and not whose turn it was.
  if (
    tokens.slice(range.from + 1, from).some(({ text }) => /^(?:because|cos|coz)$/.test(text)) &&
    /^(?:with|to|by|for)$/.test(tokens[from - 1]!.text)
  )
    return true;
  if (/^(?:asked|told|showed|reminded)$/.test(opening)) return /^(?:me|us|staff)$/.test(tokens[range.from + 1]?.text ?? '');
  return /^(?:wants|says|asks|reckons|thinks|misses|likes|hopes)$/.test(opening) && LEADS_TO.test(tokens[from - 1]?.text ?? '');
}
const LEADS_TO = /^(?:to|for|about|of|from|at|on|by)$/;

/** "Ruben says Fay smells of drink": one tells, and it is told of the other alone. "Fay says Ruben pushed her" is of both. */
export function tellsOfAnother(main: readonly Mention[], pronouns: readonly Pronoun[], { tokens }: ClauseFacts): boolean {
  const [teller, told] = main;
  if (main.length !== 2 || !teller || !told || told.possessive) return false;
  const between = tokens.slice(teller.to, told.from).map(({ text }) => text);
  return (
    TELLS.test(between[0] ?? '') &&
    between.slice(1).every((word) => /^(?:me|us|that)$/.test(word)) &&
    !pronouns.some(({ at }) => at > told.from)
  );
}
const TELLS = /^(?:says|said|tells|told|reckons|reckoned|thinks|thought|claims|claimed)$/;
