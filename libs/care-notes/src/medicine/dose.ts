import type { Token } from '../text/tokens.js';
import { COUNT, numberOf } from '../text/number-words.js';

export interface Dose {
  readonly dose: string;
  readonly doseStart: number;
  readonly doseEnd: number;
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  ...words('mg', 'mg mgs milligram milligrams milligramme milligrammes mil mills mils milli'),
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

const POINT = String.raw`(?:(?:nought|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) point (?:(?:one|two|three|four|five|six|seven|eight|nine)\b ?){1,3}|twelve and a half|(?:two|seven) and a half)`;
const DIGITS: Readonly<Record<string, number>> = { nought: 0, zero: 0, oh: 0 };
const AMOUNT = `(?:${POINT}|${COUNT}|half a|half|an?)`;
const UNIT = Object.keys(UNIT_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const DOSE = new RegExp(String.raw`(?<![\p{L}\d/.])(${AMOUNT})\s*-?\s*(?:x\s*\d+\s*)?(${UNIT})(?![\p{L}])`, 'gu');

/** Words that take a dose back; the one said after them counts. */
const REPAIR = String.raw`[ ,.-]*(?:\b(?:no|not|sorry|i mean(?:t)?|correction|scrub that|scratch that|make that|or rather|rather|actually|wait|hang on|i tell a lie|tell a lie|my mistake|er|um)\b[ ,.-]*)+(?:(?:it was|it's|its|that's|was|make it|that should be|should be)[ ,]*)*`;
const LEADS = String.raw`(?:prn|po|im|depot|tablets?|injection|oral|orally|at|of|dose|was|is|a|an|his|her|their|xl|mr|sr|modified release|solution|liquid|elixir|patch|the|about|only|just|usual|given|taken|had|needed|\d{1,2}[:.]?\d{0,2}|[ap]m|tonight|this|morning|night|for|taking|it's|it|down|up|as|has|been|have|gone|goes|going|put|increased|reduced|raised|lowered|changed|titrated|now|to)`;
/** From the name to its dose: at most a few words, none of them about something else. "From 50 mg" is the dose that was. */
const GAP = new RegExp(String.raw`^[\s,:(-]*(?:${LEADS}[\s,:(-]+){0,6}(?:from ${AMOUNT}\s*(?:${UNIT})?\s+(?:up |down )?to\s+)?$`);
const BARE_AMOUNT = new RegExp(
  String.raw`^(${POINT}|${COUNT})(?![a-z\d])(?!\s*(?:[:/%°]|\.\d|-\s*\d|past\b|to\b(?! be)|o'? ?clock|[ap]\.?m\b|times?\b|minutes?\b|mins?\b|hours?\b|days?\b|weeks?\b|doses?\b|staff\b|people\b|x\b|boxes\b|left\b|more\b|of\b|nights?\b|hundred\b|half\b|quarter\b|each\b|over\b|(?:${UNIT})(?![a-z])))`,
);
/** Strengths of everyday tablets in milligrams, so that a count, a room or a time is not taken for one. */
const STRENGTHS_MG: ReadonlySet<number> = new Set([
  0.5, 1, 2, 2.5, 3.75, 5, 7.5, 10, 12.5, 15, 20, 25, 30, 37.5, 40, 45, 50, 60, 75, 80, 100, 112.5, 125, 150, 200, 225, 250, 300, 350, 375,
  400, 450, 500, 600, 750, 800, 900,
]);
/** Not told in milligrams by everybody who gives them: a bare number stays bare. */
const NOT_IN_MG =
  /^(?:insulin|levothyroxine|liothyronine|salbutamol|beclometasone|ipratropium|tiotropium|fentanyl|buprenorphine|lactulose|macrogol|gaviscon|nicotine|colecalciferol|hyoscine|heparin|semaglutide|rivastigmine|latanoprost|chloramphenicol|multivitamin|potassium|senna|hydrocortisone|co-codamol)$/;
/** Paracetamol is told in grams as well. */
const SMALLEST_BARE: Readonly<Record<string, number>> = { paracetamol: 250, ibuprofen: 100, lithium: 100, valproate: 100, metformin: 100 };

const TOLD_IN_ONES = /^(?:lorazepam|clonazepam|haloperidol|risperidone|diazepam|melatonin)$/;

interface Told {
  readonly at: number;
  readonly end: number;
  readonly count: string;
  readonly unit: string | undefined;
}

/**
 * The dose that belongs to a name: right after it, or right before ("2 mg of lorazepam"); a slip that was mended gives the last one said.
 * A bare number after a name ("mirtazapine 30") is milligrams when it is a strength that tablets have and nobody gives that medicine otherwise.
 */
export function doseNear(tokens: readonly Token[], from: number, to: number, plain: string, name: string): Dose | undefined {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const doses = [...plain.slice(Math.max(0, start - 60), end + 90).matchAll(DOSE)].map((match): Told => {
    const at = match.index + Math.max(0, start - 60);
    return { at, end: at + match[0].length, count: match[1]!, unit: match[2]! };
  });
  const mended = mendedAfter(plain, end, name);
  if (mended) return mended;
  const after = doses.find((dose) => dose.at >= end && GAP.test(plain.slice(end, dose.at)));
  if (after) return shown(after);
  const before = doses.findLast((dose) => dose.end <= start);
  if (
    before &&
    /^[\s,-]*(?:of|prn|po|im|oral|dose of|tablets?|x|his|her|the|worth of)?(?:[\s,-]+(?:of|prn|po|im|oral|his|her|the))*[\s,-]*$/.test(
      plain.slice(before.end, start),
    )
  )
    return shown(before);
  return bareAfter(plain, end, name);
}

const AMOUNT_AT = new RegExp(String.raw`^(${AMOUNT})\s*-?\s*((?:${UNIT})(?![a-z]))?`, 'u');
const REPAIR_AT = new RegExp(`^${REPAIR}`);

/** "Paracetamol 500, no sorry, 1 gram", "zopiclone three point seven five no seven point five mg": the last one said, with the unit that was said at all. */
function mendedAfter(plain: string, end: number, name: string): Dose | undefined {
  const window = plain.slice(end, end + 120);
  const lead = new RegExp(String.raw`^[\s,:(-]*(?:${LEADS}[\s,:(-]+){0,6}?(?=${AMOUNT})`).exec(window);
  if (!lead) return undefined;
  let at = lead[0].length;
  const said: Told[] = [];
  for (;;) {
    const match = AMOUNT_AT.exec(window.slice(at));
    if (!match || (match[2] === undefined && (/^(?:an?|half)$/.test(match[1]!) || !BARE_AMOUNT.test(window.slice(at))))) break;
    said.push({ at: end + at, end: end + at + match[0].trimEnd().length, count: match[1]!, unit: match[2] });
    at += match[0].length;
    const repair = REPAIR_AT.exec(window.slice(at));
    if (!repair) break;
    at += repair[0].length;
    if (!/^[ ,]*not[ ,]*$/.test(repair[0])) continue;
    // "5 mg not 2": the first stands; "600 not 600 i mean 800": the last.
    const denied = AMOUNT_AT.exec(window.slice(at));
    const instead = denied && REPAIR_AT.exec(window.slice(at + denied[0].length));
    if (!denied || !instead) break;
    at += denied[0].length + instead[0].length;
  }
  const last = said.at(-1);
  if (said.length < 2 || !last) return undefined;
  const unit = last.unit ?? said.findLast((told) => told.unit !== undefined)?.unit ?? (NOT_IN_MG.test(name) ? undefined : 'mg');
  const value = valueOf(last.count);
  // "Lorazepam 2 mg at two, no, three": the number said last is no strength, so it is another matter.
  if (unit === undefined || value === undefined || (last.unit === undefined && !STRENGTHS_MG.has(value) && unit !== 'units'))
    return undefined;
  return shown({ ...last, unit });
}

function bareAfter(plain: string, end: number, name: string): Dose | undefined {
  const lead = /^ (?:(?:his|her|usual|at|of) )?/.exec(plain.slice(end, end + 12))?.[0] ?? '';
  if (lead === '' || / at /.test(lead) || NOT_IN_MG.test(name)) return undefined;
  const match = BARE_AMOUNT.exec(plain.slice(end + lead.length, end + lead.length + 40));
  const value = match ? valueOf(match[1]!) : undefined;
  if (!match || value === undefined || !STRENGTHS_MG.has(value) || value < (SMALLEST_BARE[name] ?? 0) || /^0\d/.test(match[1]!))
    return undefined;
  // "Olanzapine ten" may tell the hour; "promethazine 2" how many.
  if ((value <= 12 && !/\d|point|half/.test(match[1]!)) || (value <= 2 && !TOLD_IN_ONES.test(name))) return undefined;
  const at = end + lead.length;
  return shown({ at, end: at + match[1]!.trimEnd().length, count: match[1]!, unit: 'mg' });
}

/** The number that is meant by "500", "nought point five", "three point seven five", "half a", "two and a half". */
function valueOf(count: string): number | undefined {
  const text = count.trim();
  if (text.startsWith('half')) return 0.5;
  if (/^an?$/.test(text)) return 1;
  const halves = /^(\w+) and a half$/.exec(text);
  if (halves) return (numberOf(halves[1]!) ?? 0) + 0.5;
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

function shown({ at, end, count, unit: spoken }: Told): Dose | undefined {
  const value = valueOf(count);
  if (value === undefined || spoken === undefined) return undefined;
  const unit = UNIT_WORDS[spoken]!;
  const singular =
    value === 1 && /^(?:units|tablets|capsules|puffs|drops|sachets|sprays)$/.test(unit)
      ? unit.slice(0, -1)
      : value === 1 && unit === 'patches'
        ? 'patch'
        : unit;
  return { dose: `${value} ${singular}`, doseStart: at, doseEnd: end };
}
