import type { Draft } from '../../../generated/types.gen.js';
import { litParts } from './lit-text.js';

/**
 * What a draft says of what it does not hold, in one sentence that is true of it: how much is left out and where that stands, or that nothing is.
 * Words that no sentence rests on and that are not listed stand in the draft of another person of the dictation, or were changed by hand.
 */
export function leftOutWords({ leftOut, sentences, captures }: Pick<Draft, 'leftOut' | 'sentences' | 'captures'>): string {
  if (leftOut.length === 1) return '1 part of what was said is not in the draft. It is listed here with why, and stays in what was said.';
  if (leftOut.length > 1)
    return `${leftOut.length} parts of what was said are not in the draft. They are listed here with why, and stay in what was said.`;
  const spans = sentences.flatMap((one) => one.spans);
  const elsewhere = captures.some(({ captureId, text }) =>
    litParts(
      text,
      spans.filter((span) => span.captureId === captureId),
    ).some(({ lit, text: part }) => !lit && /[\p{L}\p{N}]/u.test(part)),
  );
  if (elsewhere) return 'Nothing is left out of this draft. What else was said is in a draft of its own, or was changed by its author.';
  const reworded = sentences.filter((one) => one.reworded !== null).length;
  if (reworded > 0)
    return `Every sentence is in the draft. ${reworded} ${reworded === 1 ? 'was' : 'were'} re-worded by software; the words that were said stand below ${reworded === 1 ? 'it' : 'each'}.`;
  return 'Nothing that was said is left out.';
}
