import type { DraftSentence } from '../draft/model.js';
import type { Understanding } from '../model.js';
import { overlaps } from '../text/clean.js';

/** A sentence with a risk mention was struck without a reason. */
export class RiskStruckWithoutReason extends Error {
  readonly code = 'risk-struck-without-reason';
  constructor() {
    super('This sentence holds a risk mention. Say why it is struck; its flag stays with the capture either way.');
  }
}

export interface Struck {
  readonly sentence: DraftSentence;
  readonly reason: string;
  /** Flags raised from the sentence; they stay, whatever happens to the note. */
  readonly flagsThatStay: number;
}

/** Takes a sentence out of a draft at its author's word. @throws RiskStruckWithoutReason when it holds a risk mention and `reason` is blank */
export function strike(sentence: DraftSentence, reason: string, understanding: Understanding): Struck {
  const flags = understanding.risks.filter((risk) => sentence.spans.some((span) => overlaps(span, risk.span))).length;
  if (flags > 0 && reason.trim() === '') throw new RiskStruckWithoutReason();
  return { sentence, reason: reason.trim(), flagsThatStay: flags };
}
