import { FINITE, ING, PAST } from '../text/verbs.js';

/** What kind of word a clause opens with. */
export type Opening = 'joiner' | 'team' | 'article' | 'no' | 'pronoun' | 'it' | 'when' | 'number' | 'past' | 'ing' | 'finite' | 'else';

const KINDS: readonly (readonly [Opening, RegExp])[] = [
  ['joiner', /^(?:and|n|&|but|so|then|also|plus|or)$/],
  ['team', /^(?:i|we|i'\w+|we'\w+|staff|my|our|me)$/],
  ['article', /^(?:the|a|an|this|that|those|these|all|some|one|two|another)$/],
  ['no', /^(?:no|nil|not|none|nothing|nobody|never)$/],
  ['pronoun', /^(?:he|she|they|him|her|his|their)\b/],
  ['it', /^(?:it|it's|its|there|there's|that's)$/],
  ['when', /^(?:if|when|after|before|while|as|because|cos|until|till|since|at|in|on|by|from|for|with|about)$/],
  ['number', /^\d/],
];

export function openingOf(word: string): Opening {
  const kind = KINDS.find(([, words]) => words.test(word))?.[0];
  return kind ?? (PAST.has(word) ? 'past' : ING.has(word) ? 'ing' : FINITE.has(word) ? 'finite' : 'else');
}
