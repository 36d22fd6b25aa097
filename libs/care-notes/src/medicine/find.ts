import { editDistance } from '../text/distance.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, baseOf } from '../text/verbs.js';
import { COUNT, numberOf } from '../time/words.js';
import { ALSO_KNOWN, MEDICINES, lookAlikesOf } from './lexicon.js';

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
const UNIT_WORDS: Readonly<Record<string, string>> = {
  mg: 'mg',
  mgs: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  milligramme: 'mg',
  milligrammes: 'mg',
  mil: 'mg',
  mills: 'mg',
  mils: 'mg',
  milli: 'mg',
  mcg: 'micrograms',
  microgram: 'micrograms',
  micrograms: 'micrograms',
  micrograme: 'micrograms',
  ug: 'micrograms',
  mics: 'micrograms',
  g: 'g',
  gram: 'g',
  grams: 'g',
  ml: 'ml',
  mls: 'ml',
  millilitre: 'ml',
  millilitres: 'ml',
  unit: 'units',
  units: 'units',
  tablet: 'tablets',
  tablets: 'tablets',
  tab: 'tablets',
  tabs: 'tablets',
  capsule: 'capsules',
  capsules: 'capsules',
  puff: 'puffs',
  puffs: 'puffs',
  drop: 'drops',
  drops: 'drops',
  patch: 'patches',
  patches: 'patches',
  sachet: 'sachets',
  sachets: 'sachets',
  spray: 'sprays',
  sprays: 'sprays',
};
/** Words near a medicine's spelling that are none. */
const NOT_MEDICINE = new Set(
  'insulting insulted morphing lithe lithium folic senna ferrous nicotine insulin codeine midday codes coding central sterling quieting certain certainly captain contain complain machine medicine magazine margarine imagine examine'.split(
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
    const hit = exactAt(tokens, i, plain) ?? nearAt(tokens, i);
    if (!hit) continue;
    const dose = doseNear(tokens, hit.from, hit.to, plain);
    found.push({
      start: tokens[hit.from]!.start,
      end: tokens[hit.to - 1]!.end,
      name: hit.name,
      uncertain: hit.uncertain,
      lookAlikes: lookAlikesOf(hit.name),
      ...dose,
    });
    i = hit.to - 1;
  }
  return found;
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
  // "hal", "zop", "quet" are short forms only beside a dose or another medicine word.
  if (
    word.length <= 4 &&
    !/^(?:prn|im|po|mg|\d|given|taken|refused|declined)/.test(tokens[i + 1]?.text ?? '') &&
    !/^(?:prn|im|of|his|her|mg|gave|had|took|refused)$/.test(tokens[i - 1]?.text ?? '')
  )
    return undefined;
  return { from: i, to: i + 1, name: alias, uncertain: false };
}

function nearAt(tokens: readonly Token[], i: number): Hit | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word' || token.text.length < 3) return undefined;
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
  return undefined;
}

function splitName(joined: string, parts: readonly string[]): string | undefined {
  const allowed = joined.length >= 10 ? 2 : 1;
  const name = closest(joined, allowed);
  if (name === undefined) return undefined;
  // A whole name followed by another word is found by itself.
  return parts.some((part) => part.length >= 6 && (KNOWN.has(part) || closest(part, 1) !== undefined)) ? undefined : name;
}

function nearest(word: string, tokens: readonly Token[], from: number, to: number): string | undefined {
  if (
    NOT_MEDICINE.has(word) ||
    EVERYDAY_LONG.has(word) ||
    FINITE.has(word) ||
    ING.has(word) ||
    baseOf(word) !== undefined ||
    word.includes("'")
  )
    return undefined;
  const beside =
    /^(?:mg|mgs|prn|tablet|tablets|dose|depot|im|\d|milligrams?|micrograms?|of|given|refused|taken)/.test(tokens[to]?.text ?? '') ||
    /^(?:mg|prn|his|her|of|gave|took|had|given|refused|declined|takes|some|on|im|the|milligrams?|\d)/.test(tokens[from - 1]?.text ?? '');
  const allowed = word.length >= 9 ? (beside ? 3 : 2) : word.length >= 7 && beside ? 2 : 1;
  return closest(word, allowed);
}

/** Which letters a word has, as bits: each edit changes at most two of them, so most names need no comparing. */
const lettersOf = (word: string): number => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) % 32)), 0);
const LONG_NAMES = MEDICINES.filter((name) => name.length >= 6).map((name) => ({ name, letters: lettersOf(name) }));

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function closest(word: string, allowed: number): string | undefined {
  let best: string | undefined;
  let least = allowed + 1;
  const own = lettersOf(word);
  for (const { name, letters } of LONG_NAMES) {
    if (Math.abs(name.length - word.length) > allowed || bitCount(own ^ letters) > 2 * allowed) continue;
    const distance = editDistance(word, name, allowed);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

const DOSE = new RegExp(
  String.raw`(?<![\p{L}\d/.])(${COUNT}|half a|half|an?)\s*-?\s*(?:x\s*\d+\s*)?(${Object.keys(UNIT_WORDS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\p{L}])`,
  'gu',
);
const REPAIR =
  /(?:\bno\b[ ,]*(?:sorry|wait|actually|hang on|i mean|it was|tell a lie)?|\bsorry\b|\bi mean\b|\bi meant\b|\bcorrection\b|\bscrap that\b|\bmake that\b|\bor rather\b|\bactually\b|\bwait\b|\bi tell a lie\b|\btell a lie\b|\bmy mistake\b)[ ,.-]*(?:(?:no|sorry|it was|it's|make that|i mean|that's|was|actually|make it|that should be|should be|meant)[ ,]*)*/;

/** The dose that belongs to a name: right after it, or right before ("2 mg of lorazepam"); a slip that was mended gives the last one said. */
function doseNear(
  tokens: readonly Token[],
  from: number,
  to: number,
  plain: string,
): { dose: string; doseStart: number; doseEnd: number } | undefined {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const doses = [...plain.slice(Math.max(0, start - 60), end + 70).matchAll(DOSE)].map((match) => ({
    at: match.index + Math.max(0, start - 60),
    length: match[0].length,
    count: match[1]!,
    unit: match[2]!,
  }));
  const after = doses.filter((dose) => dose.at >= end);
  const first = after[0];
  const gap = first ? plain.slice(end, first.at) : '';
  if (
    first &&
    /^[\s,:(-]*(?:prn|po|im|depot|tablets?|injection|oral|orally|at|of|dose|was|a|his|her|xl|mr|sr|modified release|solution|liquid|elixir|the|about|only|just|and|his usual|usual|given|taken|had|needed|\d{1,2}[:.]?\d{0,2}|[ap]m|tonight|this|morning|night|for|dose of|taking)?(?:[\s,:(-]+(?:prn|po|im|dose|of|at|\d{1,2}[:.]\d{2}|\d{4}|tablets?|a|given))*[\s,:(-]*$/.test(
      gap,
    )
  )
    return last(after, plain);
  const before = doses.filter((dose) => dose.at + dose.length <= start);
  const closestBefore = before.at(-1);
  if (
    closestBefore &&
    /^[\s,-]*(?:of|prn|po|im|oral|dose of|tablets?|x|his|her|the|worth of)?(?:[\s,-]+(?:of|prn|po|im|oral|his|her|the))*[\s,-]*$/.test(
      plain.slice(closestBefore.at + closestBefore.length, start),
    )
  )
    return shown(closestBefore);
  return undefined;
}

function last(doses: readonly { at: number; length: number; count: string; unit: string }[], plain: string) {
  let chosen = doses[0]!;
  for (const next of doses.slice(1)) {
    const between = plain.slice(chosen.at + chosen.length, next.at);
    if (between.length < 40 && REPAIR.test(between)) chosen = next;
    else break;
  }
  return shown(chosen);
}

function shown(dose: {
  at: number;
  length: number;
  count: string;
  unit: string;
}): { dose: string; doseStart: number; doseEnd: number } | undefined {
  const value = dose.count.startsWith('half') ? 0.5 : /^an?$/.test(dose.count) ? 1 : numberOf(dose.count);
  if (value === undefined) return undefined;
  const unit = UNIT_WORDS[dose.unit]!;
  const singular =
    value === 1 && /^(?:units|tablets|capsules|puffs|drops|sachets|sprays)$/.test(unit)
      ? unit.slice(0, -1)
      : value === 1 && unit === 'patches'
        ? 'patch'
        : unit;
  return { dose: `${value} ${singular}`, doseStart: dose.at, doseEnd: dose.at + dose.length };
}
