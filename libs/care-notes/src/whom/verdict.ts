import type { NumberedSubject } from '../segment/clause.js';
import type { Candidate } from './candidates.js';
import type { Choice } from './features.js';

/** How likely a wrong person may be at most: where the rules chose somebody, and where they asked and the weights settle it. */
export interface Limits {
  readonly chosen: number;
  readonly settled: number;
}

/** Whom a clause is given to that the rules asked about; `ask` where the rules chose and that is not sure enough; `as by rule` else. */
export type Verdict = Candidate | 'ask' | 'as by rule';

/**
 * Weights ask about what the rules chose, and settle what the rules asked about. They give nobody a clause that the rules gave to another or to nobody.
 * @param shares how likely each candidate of the choice is
 */
export function verdictOf(
  { candidates, stands, settles }: Choice,
  shares: ArrayLike<number>,
  { decision }: NumberedSubject,
  limits: Limits,
): Verdict {
  if (stands || decision.kind === 'none') return 'as by rule';
  if (decision.kind === 'people') return wrongly(decision.refs, candidates, shares) <= limits.chosen ? 'as by rule' : 'ask';
  let best = 0;
  for (let k = 1; k < candidates.length; k++) if (shares[k]! > shares[best]!) best = k;
  const refs = candidates[best]!;
  return settles[best] === true && wrongly(refs, candidates, shares) <= limits.settled ? refs : 'as by rule';
}

/** How likely it is that somebody of `refs` is a wrong person. Of two of whom one thing is told, one alone is not a wrong one. */
const wrongly = (refs: Candidate, candidates: readonly Candidate[], shares: ArrayLike<number>): number =>
  1 - candidates.reduce((sum, other, k) => sum + (refs.every((ref) => other.includes(ref)) ? shares[k]! : 0), 0);
