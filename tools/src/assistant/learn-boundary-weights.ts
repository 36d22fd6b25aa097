import type { LearntCuts, WeightTable } from '@handrail/care-notes/learning';
import { boundaryExamples, type MarkedText, markedTexts } from './boundary-examples.js';
import { type PartName, readGold, READABLE_PARTS } from './gold-files.js';
import { learnHashed } from './learn-hashed.js';

const PLACES = 2 ** 18;
const PENALTY = 1e-4;
const ROUNDS = 8;
/** Writers are left out in so many groups, each cut by weights that saw none of its writers. */
const GROUPS = 4;

export const learnBoundaries = (texts: readonly MarkedText[]): WeightTable =>
  learnHashed(boundaryExamples(texts), { choices: 2, places: PLACES, penalty: PENALTY, rounds: ROUNDS });

const groupOf = (part: PartName): number => READABLE_PARTS.findIndex((name) => name === part) % GROUPS;

/** The weights for each part, learnt from the notes of the other groups: half a minute for all of them. */
export function boundariesLeftOut(texts: readonly MarkedText[]): (part: PartName) => WeightTable {
  const tables = Array.from({ length: GROUPS }, (_, group) => learnBoundaries(texts.filter(({ part }) => groupOf(part) !== group)));
  return (part) => tables[groupOf(part)]!;
}

/**
 * How the notes of a part are cut while what comes after is learnt from them: as a stranger's notes are, not as cleanly as by weights that have
 * seen where these sentences end.
 */
export function cutsLeftOut(): (part: PartName) => LearntCuts {
  const weights = boundariesLeftOut(markedTexts(readGold(READABLE_PARTS)));
  return (part) => ({ weights: weights(part) });
}
