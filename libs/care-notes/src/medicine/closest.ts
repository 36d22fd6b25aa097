import { editDistance } from '../text/distance.js';
import { MEDICINES } from './lexicon.js';

/** Which letters a word has, as bits: each edit changes at most two of them, so most names need no comparing. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** More is another word. */
const EDITS_MAX = 3;
const LONG_NAMES = MEDICINES.filter((name) => name.length >= 6).map((name) => ({ name, letters: lettersOf(name) }));
/** By the length of a word and the edits allowed: names that are long enough and not too long, in their order. */
const NAMES_NEAR = Array.from({ length: EDITS_MAX + Math.max(...LONG_NAMES.map(({ name }) => name.length)) + 1 }, (_, length) =>
  Array.from({ length: EDITS_MAX + 1 }, (__, edits) => LONG_NAMES.filter(({ name }) => Math.abs(name.length - length) <= edits)),
);

/**
 * The medicine whose spelling is nearest to a word, of six letters or more and at most `allowed` edits away (no more than three); the earlier in
 * the lexicon of two as near. Nothing when none is. Never throws.
 */
export function closest(word: string, allowed: number): string | undefined {
  let best: string | undefined;
  let least = allowed + 1;
  const own = lettersOf(word);
  for (const { name, letters } of NAMES_NEAR[word.length]?.[allowed] ?? []) {
    if (bitCount(own ^ letters) > 2 * allowed) continue;
    const distance = editDistance(word, name, allowed);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}
