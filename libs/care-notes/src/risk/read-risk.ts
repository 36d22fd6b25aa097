import type { Assertion, RiskMention } from '../model.js';

/** A mention of risk in one dictation: `[start, end)` of its words in the whole text, and the clause it stands in. */
export type ReadRisk = Pick<RiskMention, 'category' | 'assertion' | 'urgency' | 'aboutStaff'> & {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** Heard by a rule in ideas that stand together rather than in a phrase. */
  readonly loose?: boolean;
  /** Its words look like a denial, the past or a supposition, and a rule read that they are none: learnt weights may not turn it. */
  readonly isPlain?: boolean;
};

/** Said of now, or not ruled out: somebody has to look. */
export const isLive = (assertion: Assertion): boolean => assertion === 'AFFIRMED' || assertion === 'UNCERTAIN';
