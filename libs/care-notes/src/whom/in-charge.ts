import { leavesOutItsDoer, mayBeNobodys } from '../nobody/odds.js';
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

/** Clauses of a note whose author need not be asked whether all of it is about the one person it names. */
const SHORT = 5;

/**
 * Whether a candidate speaks against whom the rules chose. That a clause is nobody's does not, where it names somebody otherwise than in passing; nor does
 * anything but another person in a note about one person alone who was named by then, where it is short ("Joan wrote a letter, letter in the safe") or the
 * clause has a name, a pronoun or a doer left to be understood.
 */
export function mayDoubt(
  refs: Candidate,
  { i, knowns, pronouns, naming, facts }: ClauseView,
  { note, everybody, named }: NoteView,
): boolean {
  const isUntoldOrNobodys = refs.length === 0 || refs[0] === '?';
  const isAlone = everybody.size === 1 && named.slice(0, i + 1).some((those) => those.size > 0);
  if (isUntoldOrNobodys && isAlone && (note.clauses.length <= SHORT || knowns.length > 0 || pronouns.length > 0 || !mayBeNobodys(facts)))
    return false;
  return refs.length > 0 || knowns.length === 0 || (naming === 'object' && !leavesOutItsDoer(facts));
}

/**
 * Whom the weights may give a clause that would be asked about: one person who came up before, unless its pronouns are all another's; or nobody, where it
 * tells of no harm and names nobody.
 */
export function maySettle(refs: Candidate, { single, met, knowns, facts, harm }: ClauseView, { note }: NoteView): boolean {
  const [ref] = refs;
  if (refs.length === 0) return !harm && mayBeNobodys(facts);
  if (refs.length !== 1 || ref === undefined || ref === '?') return false;
  const isNamed = knowns.some((mention) => mention.refs.length === 1 && mention.refs[0] === ref);
  return met.has(ref) && (isNamed || single.length === 0 || single.some((gender) => fits(note.people.get(ref), gender)));
}
