import { type ChainReading, type Link, readChain, shapeOf } from './chain.js';
import type { Choice } from './features.js';
import { RELATIONS } from './relations.js';
import type { WhomWeights } from './weights-table.js';

const sumOf = (names: readonly string[], weights: WhomWeights) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** For each choice of one dictation how likely each candidate is under these weights, 0 to 1. */
export function sharesOf(choices: readonly Choice[], weights: WhomWeights): ChainReading['shares'] {
  const links = choices.map(({ own, carried }): Link => ({
    own: Float64Array.from(own, (names) => sumOf(names, weights)),
    carried: Float64Array.from(RELATIONS, (relation) => sumOf(carried[relation], weights)),
  }));
  return readChain(shapeOf(choices.map(({ candidates }) => candidates)), links).shares;
}
