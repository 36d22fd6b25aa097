import { fits } from '../people/pronouns.js';
import type { Candidate } from './candidates.js';
import { isSideBySide } from './side-by-side.js';
import { roleOf } from './role.js';
import type { ClauseView, NoteView } from './view.js';

/**
 * What the rules chose is left as it is: a clause that opens with the name of the one person it is about, or with people side by side; people together by
 * the words themselves ("the pair of them"); one carried on though another is named; and harm by whoever opens it to whoever suffers it, which belongs in both records.
 */
export function rulesStand({ facts, knowns, rules, assignment, candidates, harm, single }: ClauseView): boolean {
  if (rules === 'none' || rules === 'unclear') return rules === 'none';
  const refs = rules.split('+');
  const named = knowns.filter((mention) => mention.refs.some((ref) => refs.includes(ref)));
  const roles = named.map((mention) => roleOf(mention, facts.range, facts.tokens));
  const opens = /^(?:first|led to|owner first)$/.test(roles[0] ?? '');
  // "late because I was stuck with Will", "wants to say sorry to Fay": the rules saw the other name and that it is not told of.
  if (refs.length === 1 && named.length === 0) return single.length === 0 && knowns.some((mention) => mention.refs.length === 1);
  if (refs.length === 1) return opens;
  if (assignment !== undefined) return false;
  if (named.length === 0) return !harm;
  const isAlone = candidates.flat().every((ref) => refs.includes(ref) || ref === '?');
  if (isSideBySide(named, facts.tokens) && (opens || isAlone)) return true;
  return opens && harm && named.length === 2 && /^(?:object|with)$/.test(roles[1]!);
}

/** Whom the weights may give a clause that the rules asked about: one person who came up before, unless its pronouns are all another's. */
export function maySettle(refs: Candidate, { single, met, knowns }: ClauseView, { note }: NoteView): boolean {
  const [ref] = refs;
  if (refs.length !== 1 || ref === undefined || ref === '?') return false;
  const isNamed = knowns.some((mention) => mention.refs.length === 1 && mention.refs[0] === ref);
  return met.has(ref) && (isNamed || single.length === 0 || single.some((gender) => fits(note.people.get(ref), gender)));
}
