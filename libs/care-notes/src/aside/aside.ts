import { featuresOfSense } from '../weigh/words.js';
import { hashOf, totalsOf, type WeightTable } from '../weigh/table.js';
import { mayBeAside } from './gates.js';
import type { SpokenWords } from './spoken.js';
import { asideWeights } from './weights.js';

/** Log odds from which words are left out, chosen by what is lost on writers left out of learning (ADR 0109). */
export const LEAST_ASIDE = -0.5;

/** The names of what holds of the words, and of where they stand. */
export const asideFeatures = ({ text, place, opens, closes }: SpokenWords): string[] => [
  ...featuresOfSense(text).add(`place:${place}`).add(`opens:${opens}`).add(`closes:${closes}`),
];

/** Log odds that the words are about the dictating itself. */
export const asideOdds = (words: SpokenWords, weights: WeightTable = asideWeights()): number =>
  totalsOf(weights, asideFeatures(words).map(hashOf))[0]!;

/** Whether the words are about the dictating itself ("hang on, my phone") and no part of a note. */
export const isAside = (words: SpokenWords, least = LEAST_ASIDE, weights?: WeightTable): boolean =>
  mayBeAside(words) && asideOdds(words, weights) >= least;
