import type { NumberedSubject } from '../segment/clause.js';
import { type Candidate, NOBODY } from './candidates.js';
import type { Choice } from './features.js';

/** How likely a wrong person may be at most: where the rules chose somebody, and where they asked and the weights settle it. */
export interface Limits {
  readonly chosen: number;
  readonly settled: number;
  /** How likely it must be at least that a clause is nobody's before it is left so. */
  readonly nobodys: number;
}

/** Whom a clause is given to, nobody included; `ask` where the rules chose and that is not sure enough; `as by rule` else. */
export type Verdict = Candidate | 'ask' | 'as by rule';

/**
 * Weights ask about what the rules chose, and settle what the rules asked about. They give no person a clause that the rules gave to another or to nobody;
 * what is most likely nobody's, and tells of no harm and names nobody, they may leave with nobody.
 * @param shares how likely each candidate of the choice is
 */
export function verdictOf(
  { candidates, stands, doubts, settles }: Choice,
  shares: ArrayLike<number>,
  { decision }: NumberedSubject,
  limits: Limits,
): Verdict {
  if (stands || decision.kind === 'none') return 'as by rule';
  const nobodys = candidates.findIndex((refs) => refs.length === 0);
  const isNobodys = settles[nobodys] === true && shares[nobodys]! >= limits.nobodys;
  if (isNobodys) return NOBODY;
  if (decision.kind === 'people') return wrongly(decision.refs, candidates, shares, doubts) <= limits.chosen ? 'as by rule' : 'ask';
  let best = nobodys;
  for (let k = 0; k < candidates.length; k++) if (shares[k]! > shares[best]!) best = k;
  const refs = candidates[best]!;
  if (best === nobodys) return 'as by rule';
  return settles[best] === true && wrongly(refs, candidates, shares) <= limits.settled ? refs : 'as by rule';
}

/** How likely it is that somebody of `refs` is a wrong person, by the candidates that count. Of two of whom one thing is told, one alone is not a wrong one. */
const wrongly = (refs: Candidate, candidates: readonly Candidate[], shares: ArrayLike<number>, counts: readonly boolean[] = []): number =>
  candidates.reduce((sum, other, k) => sum + (counts[k] === false || refs.every((ref) => other.includes(ref)) ? 0 : shares[k]!), 0);
