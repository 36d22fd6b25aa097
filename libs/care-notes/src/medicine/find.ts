import type { Token } from '../text/tokens.js';
import { FINITE, ING, baseOf } from '../text/verbs.js';
import { closest } from './closest.js';
import { doseNear } from './dose.js';
import { isDoubted, isEitherOf } from './doubted.js';
import { ALSO_KNOWN, MEDICINES, lookAlikesOf } from './lexicon.js';
import { beginsLike, soundsLike } from './sounds-like.js';

export interface MedicineWords {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly uncertain: boolean;
  readonly dose?: string;
  readonly doseStart?: number;
  readonly doseEnd?: number;
  readonly lookAlikes: readonly string[];
}

const KNOWN = new Set(MEDICINES);
/** Words near a medicine's spelling that are none. */
const NOT_MEDICINE = new Set(
  'concert concerts serious caesarean insulting insulted morphing lithe lithium folic senna ferrous nicotine insulin codeine midday codes coding central sterling quieting certain certainly captain contain complain machine medicine magazine margarine imagine examine meantime'.split(
    ' ',
  ),
);
const EVERYDAY_LONG = new Set(
  `handling handover medication medications breakfast afternoon everything everyone conversation community appointment paracetemol temperature unsettled yesterday tomorrow
  different sometimes something afterwards apparently definitely themselves independently encouraged paranoia paranoid telephone television programme problem support supported corridor lounge kitchen garden therapy therapist
  positive negative generally personally immediately physically verbally repeatedly observations observation transferred prescribed prescription psychologist psychiatrist`.split(
    /\s+/,
  ),
);

/** Medicines with their doses; a name that is not spelled as in the lexicon is uncertain and never repaired. */
export function findMedicines(tokens: readonly Token[], plain: string): MedicineWords[] {
  const found: MedicineWords[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = exactAt(tokens, i, plain) ?? nearAt(tokens, i, plain);
    if (!hit) continue;
    const { unsure = false, ...dose } = doseNear(tokens, hit.from, hit.to, plain, hit.name) ?? {};
    found.push({
      start: tokens[hit.from]!.start,
      end: tokens[hit.to - 1]!.end,
      name: hit.name,
      uncertain: hit.uncertain || unsure,
      lookAlikes: lookAlikesOf(hit.name),
      ...dose,
    });
    i = hit.to - 1;
  }
  return found.map((medicine, i) => {
    const [last, next] = [found[i - 1], found[i + 1]];
    const open =
      isDoubted(plain, medicine.start, medicine.end, next?.start ?? plain.length) ||
      isEitherOf(plain, medicine, last) ||
      isEitherOf(plain, medicine, next);
    return open ? { ...medicine, uncertain: true } : medicine;
  });
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly uncertain: boolean;
}

function exactAt(tokens: readonly Token[], i: number, plain: string): Hit | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  for (const length of [3, 2]) {
    const last = tokens[i + length - 1];
    if (!last) continue;
    const phrase = plain.slice(token.start, last.end);
    const known = ALSO_KNOWN[phrase.replace(/[\s-]+/g, ' ')] ?? (KNOWN.has(phrase) ? phrase : undefined);
    if (known !== undefined) return { from: i, to: i + length, name: known, uncertain: false };
  }
  const word = token.text.replace(/'s$/, '');
  if (KNOWN.has(word)) return { from: i, to: i + 1, name: word, uncertain: false };
  const alias = Object.hasOwn(ALSO_KNOWN, word) ? ALSO_KNOWN[word] : undefined;
  if (alias === undefined) return undefined;
  // "Hal" is a man too; "zop", "quet" and "diaz" only beside a dose or another word of medicine.
  if (
    word.length <= 4 &&
    !/^(?:prn|im|po|mg|\d|given|taken|refused|declined)/.test(tokens[i + 1]?.text ?? '') &&
    !(word === 'hal' ? BESIDE_SHORT_MAN : BESIDE_SHORT).test(tokens[i - 1]?.text ?? '')
  )
    return undefined;
  return { from: i, to: i + 1, name: alias, uncertain: false };
}

const BESIDE_SHORT_MAN = /^(?:prn|im|of|his|her|mg|gave|had|took|refused)$/;
const BESIDE_SHORT =
  /^(?:prn|im|of|his|her|their|mg|gave|had|took|taken|given|refused|or|usual|some|the|more|another|two|half|extra|\d+(?:\.\d+)?)$/;

function nearAt(tokens: readonly Token[], i: number, plain: string): Hit | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  if (token.text.length < 3) return heardAt(tokens, i, plain);
  const begun = isEveryday(token.text) ? undefined : beginsLike(token.text, plain, token.start, token.end);
  if (begun !== undefined) return { from: i, to: i + 1, name: begun, uncertain: true };
  const single = token.text.length >= 6 ? nearest(token.text, tokens, i, i + 1) : undefined;
  if (single !== undefined) return { from: i, to: i + 1, name: single, uncertain: true };
  // Speech recognition breaks long names apart: "quetia pine", "o lanzapine", "pro meth a zine".
  for (const length of [4, 3, 2]) {
    const parts = tokens.slice(i, i + length);
    if (parts.length < length || parts.some((part) => part.kind !== 'word' || part.text.length > 9)) continue;
    const joined = parts.map((part) => part.text).join('');
    if (joined.length < 8 || joined.length > 18) continue;
    const name = splitName(
      joined,
      parts.map((part) => part.text),
    );
    if (name !== undefined) return { from: i, to: i + length, name, uncertain: true };
  }
  return heardAt(tokens, i, plain);
}

/** No part of a name that a phone broke: it would take the words around with it. */
const BESIDE_A_NAME =
  /^(?:he|she|they|we|i|it|the|an?|and|his|her|their|to|of|in|on|at|is|was|were|had|has|took|gave|given|for|with|that|this|but|so|by|from|as|or|not|no|refused|then|up|out|off|all|some|any|been|be|have|did|said|says)$/;

/** "My taser peen", "close a pin": words that only sound like a medicine. */
function heardAt(tokens: readonly Token[], i: number, plain: string): Hit | undefined {
  for (const length of [4, 3, 2, 1]) {
    const parts = tokens.slice(i, i + length);
    const last = parts.at(-1);
    if (parts.length < length || last === undefined || parts.some((part) => part.kind !== 'word' || part.text.length > 14)) continue;
    if (BESIDE_A_NAME.test(parts[0]!.text) || BESIDE_A_NAME.test(last.text)) continue;
    const joined = parts.map((part) => part.text).join('');
    const first = parts[0]!;
    if (joined.length < 8 || joined.length > 18 || /[.,;\n]/.test(plain.slice(first.start, last.end))) continue;
    if (length === 1 && (joined.length < 10 || isEveryday(joined))) continue;
    if (length > 1 && parts.some(({ text }) => text.length >= 6 && (KNOWN.has(text) || closest(text, 1) !== undefined))) continue;
    const name = soundsLike(
      parts.map(({ text }) => text),
      plain,
      first.start,
      last.end,
    );
    if (name !== undefined) return { from: i, to: i + length, name, uncertain: true };
  }
  return undefined;
}

const isEveryday = (word: string) =>
  NOT_MEDICINE.has(word) || EVERYDAY_LONG.has(word) || FINITE.has(word) || ING.has(word) || baseOf(word) !== undefined;

function splitName(joined: string, parts: readonly string[]): string | undefined {
  const allowed = joined.length >= 10 ? 2 : 1;
  const name = closest(joined, allowed);
  if (name === undefined) return undefined;
  // A whole name followed by another word is found by itself.
  return parts.some((part) => part.length >= 6 && (KNOWN.has(part) || closest(part, 1) !== undefined)) ? undefined : name;
}

function nearest(word: string, tokens: readonly Token[], from: number, to: number): string | undefined {
  if (isEveryday(word) || word.includes("'")) return undefined;
  const behind = tokens[to]?.text === ',' && /^(?:something|summat|whatever)$/.test(tokens[to + 1]?.text ?? '');
  const beside =
    behind ||
    /^(?:mg|mgs|prn|tablet|tablets|dose|depot|im|\d|milligrams?|micrograms?|of|given|refused|taken|something)/.test(
      tokens[to]?.text ?? '',
    ) ||
    /^(?:mg|prn|his|her|of|gave|took|had|given|refused|declined|takes|some|on|im|the|milligrams?|\d)/.test(tokens[from - 1]?.text ?? '');
  const allowed = word.length >= 9 ? (beside ? 3 : 2) : word.length >= 7 && beside ? 2 : 1;
  // A brand is made up: "concert" and "shorter" are one letter from two.
  return closest(word, allowed, beside);
}
