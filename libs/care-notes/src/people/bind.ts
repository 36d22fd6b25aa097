import type { PersonFacts } from '../model.js';
import { type ClauseFacts, fits, type Gender, type Pronoun } from './pronouns.js';
import type { SubjectState } from './subject-state.js';

export function candidatesFor(
  pronouns: readonly Pronoun[],
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
): readonly string[] {
  const gender = pronouns.find((pronoun) => pronoun.gender !== 'they')?.gender ?? 'they';
  const focused = state.focus.filter((ref) => fits(people.get(ref), gender));
  return focused.length > 0 ? focused : state.met.filter((ref) => fits(people.get(ref), gender));
}

/** Whom the pronouns of a clause without a name stand for; `ask` when two fit; `doubt` when they lean on an open question. */
export function bindPronouns(
  pronouns: readonly Pronoun[],
  clause: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
  met: readonly string[],
): readonly string[] | 'ask' | 'doubt' {
  const refs = new Set<string>();
  // "before I undid her blouse is he …": one pronoun is the person's, so the one that fits nobody is somebody else's.
  const perhaps = [...clause.perhaps, ...state.perhaps];
  const fitting = (gender: Gender) =>
    [...new Set([...state.focus, ...met, ...perhaps])].filter((ref) => gender !== 'they' && fits(people.get(ref), gender));
  const anchored =
    state.focus.length === 1 && pronouns.some(({ gender }) => gender !== 'they' && fits(people.get(state.focus[0]!), gender));
  const doer = pronouns.find(
    (pronoun) => pronoun.subject && !pronoun.afterKin && (pronoun.gender === 'they' || fitting(pronoun.gender).length === 1),
  );
  const teller = anchored
    ? pronouns.find((pronoun) => fits(people.get(state.focus[0]!), pronoun.gender) && reports(clause, pronoun))
    : undefined;
  for (const { at, gender, afterKin, ofKin, subject } of pronouns) {
    if (anchored && gender !== 'they' && fitting(gender).length === 0) continue;
    // "she's told him he's not welcome", "I rang the manager and she says he may go": whoever is another is of the telling, or of those at work.
    if (
      anchored &&
      gender !== 'they' &&
      !clause.hasRisk &&
      !fits(people.get(state.focus[0]!), gender) &&
      (afterKin || (teller !== undefined && at > teller.at))
    )
      continue;
    if (state.spoke && state.focus.length === 1 && gender !== 'they' && fitting(gender).length === 0) {
      refs.add(state.focus[0]!);
      continue;
    }
    if (gender === 'they') {
      // "he said they're not on about hurting anyone": he is told of, they are the voices.
      if (doer && doer.gender !== 'they') continue;
      // A doubt about some he says nothing of somebody whose own pronoun is they.
      const [only] = state.before;
      if (state.doubt && state.doubted && state.before.length === 1 && people.get(only!)?.pronouns.startsWith('they')) {
        refs.add(only!);
        continue;
      }
      if (state.doubt) return 'doubt';
      if (!clause.isContent && state.focus.length === 0) continue;
      for (const ref of state.focus) refs.add(ref);
      continue;
    }
    const focused = state.focus.filter((ref) => fits(people.get(ref), gender));
    if (focused.length === 1) refs.add(focused[0]!);
    else if (focused.length > 1) return 'ask';
    else {
      const earlier = [...new Set([...met, ...state.raised])].filter((ref) => fits(people.get(ref), gender) && !state.doubt?.includes(ref));
      if (afterKin && (state.focus.length > 0 || refs.size > 0)) {
        if (earlier.length > 0 && refs.size === 0 && !ofKin) return 'ask';
        for (const ref of state.focus) refs.add(ref);
        continue;
      }
      // "He says he never gave her the matches": told of him, not of her.
      if (!subject && doer !== undefined) continue;
      // A word that is a name as well may have been one: "… will come to me and says … out of his coat".
      if (
        clause.perhaps.some((ref) => fits(people.get(ref), gender)) ||
        (earlier.length === 0 && perhaps.some((ref) => fits(people.get(ref), gender)))
      )
        return 'ask';
      // "Will was the gentleman, walked with her to the bench": it goes on about him.
      if (!subject && state.focus.length === 1 && earlier.length === 1 && clause.tokens[clause.range.from - 1]?.text === ',') return 'ask';
      // Kin or a nurse came up just before, and so did somebody whom the pronoun fits: it may be either.
      if (state.bystander && (state.focus.length > 0 || refs.size > 0)) {
        if (earlier.length > 0 && !(clause.tokens[clause.range.from - 1]?.text === ',')) return 'ask';
        for (const ref of state.focus) refs.add(ref);
        continue;
      }
      if (state.doubt) {
        const apart = isApart(gender, people, state);
        const meant = soleFit(state.doubt, [{ gender }], people);
        // "Sam was on the stairs. He …": of the two Sams one is a he, and nobody else is.
        if (meant && earlier.length === 0 && subject) {
          refs.add(meant);
          continue;
        }
        const own = state.before.filter((ref) => fits(people.get(ref), gender));
        if (!apart || own.length !== 1) return 'doubt';
        refs.add(own[0]!);
        continue;
      }
      if (earlier.length !== 1) return 'ask';
      refs.add(earlier[0]!);
    }
  }
  // "His aunt was told, she will meet them there": two people by pronouns alone, of whom one at most is told of.
  if (refs.size > 1 && !clause.hasRisk && [...refs].some((ref) => !state.focus.includes(ref))) return 'ask';
  return [...refs];
}

/** "she said", "he's told me", "they reckon": whoever does so tells what follows. */
const reports = ({ tokens }: ClauseFacts, { at, subject }: Pronoun): boolean =>
  subject && [1, 2, 3].some((ahead) => REPORTS.test(tokens[at + ahead]?.text ?? ''));
const REPORTS =
  /^(?:says?|said|saying|told|tells|thinks?|thought|reckons?|reckoned|asked|asks|admitted|disclosed|explained|knows?|knew|hopes?|believes?)$/;

/** The open doubt is about people of whom none is a `gender`, so this pronoun has nothing to do with it. */
const isApart = (gender: Gender, people: ReadonlyMap<string, PersonFacts>, { doubt, doubted }: SubjectState) =>
  doubt!.length > 0 ? !doubt!.some((ref) => fits(people.get(ref), gender)) : doubted !== undefined && doubted !== gender;

/** The one of several whom every pronoun for a single person fits; undefined where that is none or more, or nothing was said. */
export function soleFit(
  refs: readonly string[],
  pronouns: readonly { readonly gender: Gender }[],
  people: ReadonlyMap<string, PersonFacts>,
): string | undefined {
  const single = pronouns.filter(({ gender }) => gender !== 'they');
  const fitting = refs.filter((ref) => single.every(({ gender }) => fits(people.get(ref), gender)));
  return single.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}
