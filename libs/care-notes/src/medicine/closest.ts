import { editDistance } from '../text/distance.js';
import { ALSO_KNOWN, MEDICINES } from './lexicon.js';

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
/** Brands are made up, and shorter ones are one letter from everyday words: "shorter" from Shortec. */
const BRAND_LETTERS_MIN = 8;
/** Two slips from a brand stand other words. */
const BRAND_EDITS_MAX = 1;
const LONG_NAMES = [
  ...MEDICINES.map((name) => ({ name, spelt: name })),
  ...Object.entries(ALSO_KNOWN).map(([spelt, name]) => ({ name, spelt })),
]
  .filter(
    ({ name, spelt }) =>
      spelt.length >= (spelt === name ? 6 : BRAND_LETTERS_MIN) &&
      !spelt.includes(' ') &&
      (spelt === name || !name.startsWith(spelt.slice(0, 4))),
  )
  .map((one) => ({ ...one, letters: lettersOf(one.spelt) }));
/** By the length of a word and the edits allowed: names that are long enough and not too long, in their order. */
const NAMES_NEAR = Array.from({ length: EDITS_MAX + Math.max(...LONG_NAMES.map(({ spelt }) => spelt.length)) + 1 }, (_, length) =>
  Array.from({ length: EDITS_MAX + 1 }, (__, edits) => LONG_NAMES.filter(({ spelt }) => Math.abs(spelt.length - length) <= edits)),
);

/**
 * The medicine whose name, or also whose long brand (`brands`), is spelled nearest to a word, of six letters or more and at most `allowed` edits away (no more than three); the earlier in
 * the lexicon of two as near. Nothing when none is. Never throws.
 */
export function closest(word: string, allowed: number, brands = false): string | undefined {
  let best: string | undefined;
  let least = allowed + 1;
  const own = lettersOf(word);
  for (const { name, spelt, letters } of NAMES_NEAR[word.length]?.[allowed] ?? []) {
    if (bitCount(own ^ letters) > 2 * allowed) continue;
    const distance = editDistance(word, spelt, allowed);
    if (distance < least && (spelt === name || (brands && distance <= BRAND_EDITS_MAX))) {
      best = name;
      least = distance;
    }
  }
  return best;
}
