import { editDistance } from '../text/distance.js';
import { ALSO_KNOWN, MEDICINES } from './lexicon.js';

/** Code units around broken words in which the note must speak of medicines. */
const CONTEXT = 48;
const SPEAKS_OF_MEDICINE =
  /\b(?:mg|mgs|milligrams?|meds?|medication|medicine|tablets?|dose|prn|nurse|doctor|gave|given|took|taken|taking|takes|prescribed|asked for|blister|chemist|pharmacy|box|chart|script|refused|offered|had (?:his|her|their)|mcg|ml)\b/;
const SHORTEST_KEY = 5;

/**
 * How a name sounds to a phone: consonants in order, those that are heard alike written alike, an "r" before a consonant unheard.
 * "kwetty a pin" and "quetiapine" share "KWTPN". After the idea of Soundex; the classes are ours, from what phones made of names.
 */
export function soundOf(words: string): string {
  return words
    .replace(/[^a-z]/g, '')
    .replace(/qu/g, 'kw')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]|ck/g, 'k')
    .replace(/th/g, 't')
    .replace(/r(?=[^aeiouyr]|$)/g, '')
    .replace(/[aeiouyhw]+(?!$)|[aeiouyhw]+$/g, (vowels) => (vowels.startsWith('w') ? 'w' : ''))
    .replace(/[zs]/g, 's')
    .replace(/[dt]/g, 't')
    .replace(/[nm]/g, 'n')
    .replace(/[bp]/g, 'p')
    .replace(/[gkj]/g, 'k')
    .replace(/[fv]/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .toUpperCase();
}

/** Brand names shorter than this sound like everyday words. */
const SHORTEST_BRAND = 7;

const SOUNDS = [
  ...MEDICINES.map((name) => ({ name, spoken: name })),
  ...Object.entries(ALSO_KNOWN)
    .filter(([spoken]) => spoken.length >= SHORTEST_BRAND && /^[a-z]+$/.test(spoken))
    .map(([spoken, name]) => ({ name, spoken })),
]
  .map((known) => ({ ...known, sound: soundOf(known.spoken) }))
  .filter(({ sound }) => sound.length >= SHORTEST_KEY);

const BEFORE_A_NAME = /\b(?:his|her|their|my|the|gave|given|of|called|was|it's|its|for|some|took|had|on|refused|declined|and|or|maybe)\s*$/;
const STRENGTH_AFTER =
  /^\s*(?:\d|(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|one hundred|two hundred|five hundred)\b|mg|milligrams?|tablets?\b|prn\b)/;
/** Letters by which a broken name may differ, as a share of the name. */
const LETTERS_APART = 0.65;
/** The same for a name kept in one word. */
const LETTERS_APART_IN_ONE = 3;
const syllables = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0;

/**
 * The medicine that words broken by a phone sound like, or nothing. Only where the note speaks of medicines around them and the words stand as
 * a medicine does: after "his", "gave" or "was", or before a strength. Always uncertain: the author confirms it.
 * @param parts the words, in lower case
 */
export function soundsLike(parts: readonly string[], plain: string, start: number, end: number): string | undefined {
  const joined = parts.join('');
  const sound = soundOf(joined);
  if (sound.length < SHORTEST_KEY) return undefined;
  const [before, after] = [plain.slice(Math.max(0, start - CONTEXT), start), plain.slice(end, end + CONTEXT)];
  if (!SPEAKS_OF_MEDICINE.test(`${before} ${after}`) || (!BEFORE_A_NAME.test(before) && !STRENGTH_AFTER.test(after))) return undefined;
  if (parts.length === 1)
    return SOUNDS.find(
      (known) =>
        editDistance(known.sound, sound, 1) <= 1 && editDistance(known.spoken, joined, LETTERS_APART_IN_ONE) <= LETTERS_APART_IN_ONE,
    )?.name;
  return SOUNDS.find(
    (known) =>
      known.sound === sound &&
      Math.abs(syllables(known.spoken) - syllables(joined)) <= 1 &&
      editDistance(known.spoken, joined, known.spoken.length) <= known.spoken.length * LETTERS_APART,
  )?.name;
}

/** "Amlo something": the start of a name whose rest the author does not remember. */
export function beginsLike(word: string, plain: string, start: number, end: number): string | undefined {
  if (word.length < 4 || !/^[ -](?:something|summat|whatsit|what's it|thingy|whatever)\b/.test(plain.slice(end, end + 12)))
    return undefined;
  const around = plain.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
  return SPEAKS_OF_MEDICINE.test(around) || MEDICINES.some((name) => around.includes(name))
    ? MEDICINES.find((name) => name.startsWith(word))
    : undefined;
}
