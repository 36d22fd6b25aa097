import { COUNT, numberOf } from '../text/number-words.js';

export interface Dose {
  readonly dose: string;
  readonly doseStart: number;
  readonly doseEnd: number;
  /** Said in a unit that is two: "ten mils". Whoever reads it must ask. */
  readonly unsure?: true;
}

/** An amount as it was said, with where it stands. */
export interface Told {
  readonly at: number;
  readonly end: number;
  readonly count: string;
  readonly unit: string | undefined;
}

/** "Mil" is said of milligrams and of millilitres. */
const EITHER = 'mil';
/** Given by the millilitre alone. */
const ONLY_LIQUID = /^(?:lactulose|gaviscon|macrogol)$/;

/** Units of a dose as they are said and typed, with the one way to write each. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  ...words('mg', 'mg mgs milligram milligrams milligramme milligrammes'),
  ...words(EITHER, 'mil mills mils milli'),
  ...words('micrograms', 'mcg mcgs microgram micrograms micrograme ug mics'),
  ...words('g', 'g gram grams gramme grammes'),
  ...words('ml', 'ml mls millilitre millilitres'),
  ...words('units', 'unit units'),
  ...words('tablets', 'tablet tablets tab tabs'),
  ...words('capsules', 'capsule capsules'),
  ...words('puffs', 'puff puffs'),
  ...words('drops', 'drop drops'),
  ...words('patches', 'patch patches'),
  ...words('sachets', 'sachet sachets'),
  ...words('sprays', 'spray sprays'),
};

function words(unit: string, spoken: string): Record<string, string> {
  return Object.fromEntries(spoken.split(' ').map((word) => [word, unit]));
}

export const POINT = String.raw`(?:(?:nought|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) point (?:(?:one|two|three|four|five|six|seven|eight|nine)\b ?){1,3}|(?:an?|one|two|three|four|five|six|seven|twelve|\d{1,2}) and a half)`;
const DIGITS: Readonly<Record<string, number>> = { nought: 0, zero: 0, oh: 0 };
export const AMOUNT = `(?:${POINT}|${COUNT}|half a|half|an?)`;
export const UNIT = Object.keys(UNIT_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** The number that is meant by "500", "nought point five", "three point seven five", "half a", "two and a half". */
export function valueOf(count: string): number | undefined {
  const text = count.trim();
  if (text.startsWith('half')) return 0.5;
  if (/^an?$/.test(text)) return 1;
  const halves = /^(\w+) and a half$/.exec(text);
  if (halves) return (/^an?$/.test(halves[1]!) ? 1 : (numberOf(halves[1]!) ?? 0)) + 0.5;
  const [whole, decimals] = text.split(' point ');
  if (decimals === undefined) return numberOf(text);
  const before = DIGITS[whole!] ?? numberOf(whole!);
  return before === undefined
    ? undefined
    : Number(
        `${before}.${decimals
          .trim()
          .split(' ')
          .map((digit) => DIGITS[digit] ?? numberOf(digit))
          .join('')}`,
      );
}

/**
 * The amount with its unit as the note shows it: "0.5 tablets", "1 sachet". Nothing without a unit. "Mil" is millilitres of what is only a liquid;
 * else it stays as it was said, and unsure: ten mils of morphine may be ten milligrams or twice that.
 */
export function shown({ at, end, count, unit: spoken }: Told, name: string): Dose | undefined {
  const value = valueOf(count);
  if (value === undefined || spoken === undefined) return undefined;
  const said = UNIT_WORDS[spoken]!;
  const unit = said === EITHER && ONLY_LIQUID.test(name) ? 'ml' : said;
  const singular =
    value === 1 && /^(?:units|tablets|capsules|puffs|drops|sachets|sprays)$/.test(unit)
      ? unit.slice(0, -1)
      : value === 1 && unit === 'patches'
        ? 'patch'
        : unit;
  return { dose: `${value} ${singular}`, doseStart: at, doseEnd: end, ...(unit === EITHER ? { unsure: true } : {}) };
}
