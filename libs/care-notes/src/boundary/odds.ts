import { hashOf, totalsOf, type WeightTable } from '../weigh/table.js';
import { boundaryFeatures, isOpen, isVerb } from './features.js';
import { holdsOn } from './holds.js';
import { boundaryWeights } from './weights.js';
import type { BoundaryText } from './words.js';

/**
 * Log odds from which a clause begins where no rule hears one, chosen by what becomes of the notes of writers left out of learning (ADR 0118): at a name
 * more, for a name cut off from what is done to it stands alone ("pushed Joan into the wall"), and most where a verb stands before it.
 */
export const LEAST_ANEW = { word: -1, name: 0.5, object: 1.5 } as const;

/** Log odds that a clause begins at a word where no mark stands, after one that began at `from`. */
export const boundaryOdds = (text: BoundaryText, at: number, from: number, weights: WeightTable = boundaryWeights()): number =>
  totalsOf(weights, boundaryFeatures(text, at, from).map(hashOf))[0]!;

/** Whether a clause begins at a word though neither a mark nor a rule says so. */
export const beginsAnew = (text: BoundaryText, at: number, from: number, weights?: WeightTable): boolean =>
  isOpen(text, at) && !holdsOn(text, at, from) && boundaryOdds(text, at, from, weights) >= LEAST_ANEW[placeOf(text, at)];

function placeOf({ words }: BoundaryText, at: number): keyof typeof LEAST_ANEW {
  if (words[at]!.role !== 'name') return 'word';
  let after = at + 1;
  while (words[after]?.role === 'name' && words[after]!.held) after++;
  const next = words[after];
  return isVerb(words[at - 1]!) && !(next && isVerb(next)) ? 'object' : 'name';
}
