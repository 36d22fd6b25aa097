import { COMMONNESS } from './commonness.js';

/** From this level on, a word is as telling as any: what was hardly ever said where no step was meant. */
export const LEAST_COMMON = 7;

export type Rarity = (what: string) => number;

const rarityIn = (levels: readonly string[]): Rarity => {
  const known = new Map(levels.flatMap((line, level) => line.split(' ').map((what) => [what, level / LEAST_COMMON] as const)));
  return (what) => known.get(what) ?? 1;
};

/** How telling a word, an idea or an act is, 0 (said everywhere) to 1 (hardly ever said unless it is meant). */
export const rarityOfWord: Rarity = rarityIn(COMMONNESS.words);
export const rarityOfIdea: Rarity = rarityIn(COMMONNESS.ideas);
export const rarityOfAct: Rarity = rarityIn(COMMONNESS.acts);
