import { editDistance } from '../text/distance.js';
import { ALSO_KNOWN, MEDICINES } from './lexicon.js';

/** Code units around broken words in which the note must speak of medicines. */
const CONTEXT = 48;
/** The same for a name that the author says is not remembered. */
const FAR_CONTEXT = 96;
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

/** A number that follows says as much as a word of medicine does: "busker pan 10". */
const NUMBER_AFTER = /^\s*\d/;
const BEFORE_A_NAME = /\b(?:his|her|their|my|the|gave|given|of|called|was|it's|its|for|some|took|had|on|refused|declined|and|or|maybe)\s*$/;
const STRENGTH_AFTER =
  /^\s*(?:\d|(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|one hundred|two hundred|five hundred)\b|mg|milligrams?|tablets?\b|prn\b)/;
/** A key of so many sounds is no everyday phrase. */
const LONG_KEY = 6;
/** Words that phones do not make of the middle of a name: "clinic at one", "when to ring". */
const BETWEEN_WORDS = /^(?:at|are|is|was|to|this|that|these|for|of|on|by|with|when|and|her|his|my|from|not|no|time)$/;
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
  const joined = parts.join('').replaceAll("'", '');
  const sound = soundOf(joined);
  if (sound.length < SHORTEST_KEY) return undefined;
  const [before, after] = [plain.slice(Math.max(0, start - CONTEXT), start), plain.slice(end, end + CONTEXT)];
  const [led, strength] = [BEFORE_A_NAME.test(before), STRENGTH_AFTER.test(after)];
  if (!led && !strength) return undefined;
  if (!SPEAKS_OF_MEDICINE.test(`${before} ${after}`) && !(parts.length > 1 && NUMBER_AFTER.test(after))) return undefined;
  if (parts.length === 1)
    return SOUNDS.find(
      (known) =>
        editDistance(known.sound, sound, 1) <= 1 && editDistance(known.spoken, joined, LETTERS_APART_IN_ONE) <= LETTERS_APART_IN_ONE,
    )?.name;
  const alike = (soundsApart: number) =>
    SOUNDS.find(
      (known) =>
        editDistance(known.sound, sound, soundsApart) <= soundsApart &&
        Math.abs(syllables(known.spoken) - syllables(joined)) <= 1 &&
        editDistance(known.spoken, joined, known.spoken.length) <= known.spoken.length * LETTERS_APART,
    )?.name;
  // One sound may be lost where the note says twice that a medicine stands here: "had her rispy done 1 mg", "gave Priya the don't pair a doan".
  const inside = parts.some((part) => BETWEEN_WORDS.test(part));
  const loose = !inside && ((led && strength) || (led && parts.length >= 3 && sound.length >= LONG_KEY));
  return alike(0) ?? (loose ? alike(1) : undefined);
}

const REST_FORGOTTEN = /^[ -](?:something|summat|whatsit|what's it|thingy|whatever)\b/;
const NAME_SOUGHT = /\b(?:something|summat) (?:like|called) (?:an? )?$|\b(?:begins|began|starts|started) with (?:an? )?$/;
/** So many letters of a name are nothing else. */
const TELLING = 5;
/** Letters that the start of a name must share with it. */
const SHARED = 3;

/** "Amlo something", "something like amoxa": the start of a name whose rest the author does not remember. Always uncertain. */
export function beginsLike(word: string, plain: string, start: number, end: number): string | undefined {
  if (word.length < 4) return undefined;
  const sought = NAME_SOUGHT.test(plain.slice(Math.max(0, start - 24), start));
  if (!sought && !REST_FORGOTTEN.test(plain.slice(end, end + 12))) return undefined;
  const around = plain.slice(Math.max(0, start - FAR_CONTEXT), end + FAR_CONTEXT);
  const ofMedicine = SPEAKS_OF_MEDICINE.test(around) || MEDICINES.some((name) => around.includes(name));
  const whole = MEDICINES.find((name) => name.startsWith(word));
  if (whole !== undefined) return ofMedicine || word.length >= TELLING ? whole : undefined;
  if (!ofMedicine) return undefined;
  // "Amla something": all but its last letter.
  const begun = word.slice(0, -1);
  return begun.length >= SHARED ? MEDICINES.find((name) => name.startsWith(begun)) : undefined;
}
