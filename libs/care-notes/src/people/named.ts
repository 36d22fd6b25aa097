import type { PersonFacts } from '../model.js';
import { FINITE } from '../text/verbs.js';
import type { Mention } from './mention.js';
import { type ClauseFacts, fits, type Pronoun } from './pronouns.js';
import { isTied, runsOnAt } from './run-on.js';
import { besideSomebody, cleftsTo, inverts, isBesides, isReached, isToldOf, tellsOfAnother } from './standing.js';
import { about, type Decided, firmly, type SubjectOfClause, unclear } from './subject.js';
import type { SubjectState } from './subject-state.js';

/** People the clause is about: not the owner of a door, not somebody merely asked after. */
export function mainPeople(known: readonly Mention[], clause: ClauseFacts, state: SubjectState): readonly Mention[] {
  const { tokens, range } = clause;
  const word = (at: number) => tokens[at]?.text ?? '';
  // "nothing to do with Nico", "told me not Nico": named only to be left out of it.
  const sure = known.filter(
    ({ refs, from, to }) =>
      refs.length === 1 &&
      !(
        ((to === range.to || /^(?:thanks|please|ok|ta|sorry)$/.test(word(to))) && /^(?:not|unlike|except)$/.test(word(from - 1))) ||
        (word(from - 1) === 'with' && word(from - 2) === 'do' && word(from - 3) === 'to')
      ),
  );
  const told = state.focus.length === 1 ? sure.filter((mention) => !isToldOf(mention, clause)) : sure;
  if (told.length === 0 && sure.length > 0) return [];
  // "Says it was Fay's", "crisps and half of Ruben's": of whoever it was about, who says or eats so.
  const goesOn = state.focus.length === 1 && (FINITE.has(word(range.from)) || sure.every(({ to }) => to === range.to));
  if (goesOn && sure.every(({ possessive }) => possessive)) return [];
  const direct = sure.filter(
    (mention) =>
      !mention.possessive && !/^(?:about|outside|near|behind|opposite|past|like|after|beside)$/.test(tokens[mention.from - 1]?.text ?? ''),
  );
  const own = direct.filter((mention, k) => !isBesides(mention, direct.slice(0, k), clause));
  return own.length > 0 ? own : sure;
}

/** Whom a clause is about in which somebody is named, who need not be the one whom its pronouns mean. */
export function named(
  main: readonly Mention[],
  pronouns: readonly Pronoun[],
  clause: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
  otherDoer: boolean,
  met: readonly string[],
): Decided {
  const refs = [...new Set(main.flatMap((mention) => mention.refs))];
  const doubt = runsOnAt(main, clause);
  if (doubt) return firmly(unclear([...new Set([...doubt.owners, ...refs])], doubt.mention.from, otherDoer, met));
  const beside = besideSomebody(main, pronouns, clause, state);
  if (beside) return unclear(beside, main[0]!.from, otherDoer, met);
  const lead = pronouns.find(
    (pronoun) =>
      pronoun.at < main[0]!.from &&
      (pronoun.gender !== 'they' || state.focus.some((ref) => people.get(ref)?.pronouns.startsWith('they'))) &&
      !pronoun.afterKin &&
      (pronoun.subject ||
        (state.focus.length === 1 &&
          !clause.tokens.slice(pronoun.at, main[0]!.from).some(({ text }) => FINITE.has(text)) &&
          !refs.includes(state.focus[0]!) &&
          fits(people.get(state.focus[0]!), pronoun.gender))),
  );
  const foreign = pronouns.find(
    (pronoun) => pronoun.gender !== 'they' && !pronoun.afterKin && !refs.some((ref) => fits(people.get(ref), pronoun.gender)),
  );
  const needs = lead ?? foreign;
  if (needs && !cleftsTo(clause, main[0]!, needs, people.get(refs[0]!)) && !inverts(clause, main, needs, people)) {
    if (state.doubt && (state.doubt.length > 0 || (lead && !state.bystander)))
      return {
        subject: { decision: { kind: 'unclear', candidates: state.doubt }, otherDoer } satisfies SubjectOfClause,
        state: { ...state, met },
      };
    const others = state.focus.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    const own = state.focus.filter((ref) => refs.includes(ref) && fits(people.get(ref), needs.gender));
    const runsOn = needs.at < main[0]!.from && !isTied(main[0]!, clause);
    // "Ruben heard and came down and held her hand": told of whoever opens it.
    if (!lead && !clause.hasRisk && opens(main[0]!, clause) && !main[0]!.possessive) return about(refs, otherDoer, met);
    if (others.length === 1 && own.length === 0)
      return runsOn
        ? unclear([...others, ...refs], main[0]!.from, otherDoer, met)
        : about(
            lead && (!clause.hasRisk || main.every((mention) => isReached(mention, clause))) ? others : [...others, ...refs],
            otherDoer,
            met,
          );
    if (others.length + own.length >= 2) return unclear([...others, ...own], needs.at, otherDoer, met);
    if (!lead && otherDoer) return about(refs, otherDoer, met);
    if (lead && own.length === 1) return about(refs, otherDoer, met);
    const earlier = met.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    if (lead && earlier.length === 1)
      return runsOn ? unclear([...earlier, ...refs], main[0]!.from, otherDoer, met) : about([...earlier, ...refs], otherDoer, met);
    // "She let slip her fella got pulled over, nowt to do with Rowan": nobody met is a she, so it is the sister of the clause before.
    if (
      lead &&
      earlier.length === 0 &&
      state.bystander &&
      state.focus.every((ref) => refs.includes(ref)) &&
      (state.focus.length > 0 || main[0]!.from > needs.at + 1)
    )
      return about(refs, true, met);
    if (lead || (!otherDoer && earlier.length > 0)) return unclear(earlier, needs.at, otherDoer, met);
  }
  const doer = pronouns.find((pronoun) => pronoun.subject && pronoun.gender !== 'they' && pronoun.at > main.at(-1)!.from);
  if (refs.length > 1 && doer && clause.hasRisk && refs.filter((ref) => fits(people.get(ref), doer.gender)).length > 1)
    return unclear(refs, doer.at, otherDoer, met);
  if (clause.hasRisk && tellsOfAnother(main, pronouns, clause)) return firmly(unclear(refs, main[1]!.from, otherDoer, met));
  return about(refs, otherDoer, met);
}

/** Stands first but for a joining word: "and Hope had a giggle at him". */
const opens = ({ from }: Mention, { tokens, range }: ClauseFacts): boolean =>
  tokens.slice(range.from, from).every(({ text }) => /^(?:and|but|so|then|also|anyway)$/.test(text));
