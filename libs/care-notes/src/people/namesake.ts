import type { PersonFacts } from '../model.js';
import type { Mention } from './mention.js';
import type { ClauseFacts } from './pronouns.js';
import type { SubjectState } from './subject-state.js';

/**
 * Which of two who share a name is meant: whoever the telling is about, as long as the other has not come up, and behind "the other" that other.
 * @returns undefined where nothing tells them apart, or where their names differ and sound alike
 */
export function namesakeMeant(
  { refs, from }: Mention,
  { tokens }: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  { focus, met, raised }: SubjectState,
): string | undefined {
  if (refs.length !== 2 || new Set(refs.map((ref) => people.get(ref)?.preferredName.toLowerCase())).size !== 1) return undefined;
  const told = refs.filter((ref) => met.includes(ref));
  const [one] = told;
  if (told.length !== 1 || one === undefined || raised.some((ref) => refs.includes(ref))) return undefined;
  const other = tokens.slice(Math.max(0, from - 2), from).some(({ text }) => /^(?:other|t'other)$/.test(text));
  if (other) return refs.find((ref) => ref !== one);
  return focus.length === 1 && focus[0] === one ? one : undefined;
}
