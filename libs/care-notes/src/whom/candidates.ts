import { perhapsNamed } from '../people/perhaps-named.js';
import type { ReadNote } from '../segment/read-note.js';

/** Whom a clause may be about: refs in order of the alphabet; nobody where empty. */
export type Candidate = readonly string[];
export const NOBODY: Candidate = [];
/** Not to be told from the words: two people's at once, or somebody's who is not named. */
export const UNTOLD: Candidate = ['?'];
export const isUntold = ([first]: Candidate): boolean => first === '?';
export const keyOf = (refs: Candidate): string => refs.toSorted().join('+');

/** How far ahead, in clauses, somebody may be named whom a clause tells of already. */
const AHEAD = 3;

/** Whom each clause may be about: nobody, somebody untold, everybody who came up so far or comes up soon, and whom its words hold together. */
export function candidatesOf({ clauses, decided, isContent, tokens, people }: ReadNote): readonly (readonly Candidate[])[] {
  const named = clauses.map(({ mentions }) => [
    ...new Set(mentions.flatMap(({ who, refs }) => (who === 'known' || who === 'relative' ? refs : []))),
  ]);
  const met = new Set<string>();
  const together = new Map<string, Candidate>();
  const hold = (refs: readonly string[]) => {
    if (refs.length > 1) together.set(keyOf(refs), refs.toSorted());
  };
  return clauses.map((clause, i) => {
    const { decision } = decided[i]!;
    const earlier = [...together.values()];
    const isFirst = met.size === 0;
    for (const ref of named[i]!) met.add(ref);
    if (decision.kind !== 'none') for (const ref of decision.kind === 'people' ? decision.refs : decision.candidates) met.add(ref);
    if (!isContent[i]) return [NOBODY];
    if (decision.kind === 'people') hold(decision.refs);
    hold([...new Set(clause.mentions.flatMap(({ who, refs }) => (who === 'known' && refs.length === 1 ? refs : [])))]);
    const alone = [...met, ...named.slice(i, isFirst ? undefined : i + 1 + AHEAD).flat(), ...perhapsNamed(clause, tokens, people)];
    const both = met.size === 2 ? [[...met].toSorted()] : [];
    const all = [...alone.map((ref) => [ref]), ...earlier, ...together.values(), ...both];
    return [NOBODY, UNTOLD, ...new Map(all.map((refs) => [keyOf(refs), refs])).values()];
  });
}
