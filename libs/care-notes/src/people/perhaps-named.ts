import type { PersonFacts } from '../model.js';
import type { TokenRange } from '../segment/token-range.js';
import type { Token } from '../text/tokens.js';
import type { Mention } from './mention.js';
import { WORD_NAMES } from './names.js';

/** Whose names stand in a clause as words that were not taken for names ("will", "may"). */
export const perhapsNamed = (
  { range, mentions }: { readonly range: TokenRange; readonly mentions: readonly Mention[] },
  tokens: readonly Token[],
  people: ReadonlyMap<string, PersonFacts>,
): readonly string[] =>
  [...people.values()]
    .filter(({ preferredName }) => WORD_NAMES.has(preferredName.toLowerCase()))
    .filter(({ ref, preferredName }) => {
      if (mentions.some(({ refs }) => refs.includes(ref))) return false;
      for (let i = range.from; i < range.to; i++) if (tokens[i]!.text === preferredName.toLowerCase()) return true;
      return false;
    })
    .map(({ ref }) => ref);
