import { POINT, UNIT, type Dose, shown, valueOf } from './amounts.js';
import { COUNT } from '../text/number-words.js';

export const BARE_AMOUNT = new RegExp(
  String.raw`^(${POINT}|${COUNT})(?![a-z\d])(?!(?<=ty)\s(?:one|two|three|four|five|six|seven|eight|nine)\b)(?!\s*(?:[:/%°]|\.\d|-\s*\d|past\b|to\b(?! be)|o'? ?clock|[ap]\.?m\b|times?\b|minutes?\b|mins?\b|hours?\b|days?\b|weeks?\b|doses?\b|staff\b|people\b|x\b|boxes\b|left\b|more\b|of\b|nights?\b|hundred\b|half\b|quarter\b|each\b|over\b|(?:${UNIT})(?![a-z])))`,
);
/** Strengths of everyday tablets in milligrams, so that a count, a room or a time is not taken for one. */
export const STRENGTHS_MG: ReadonlySet<number> = new Set([
  0.5, 1, 2, 2.5, 3.75, 5, 7.5, 9.75, 10, 12.5, 15, 20, 25, 30, 37.5, 40, 45, 50, 60, 75, 80, 100, 112.5, 125, 150, 200, 225, 250, 300, 350,
  375, 400, 450, 500, 600, 750, 800, 900,
]);
/** Not told in milligrams by everybody who gives them: a bare number stays bare. */
export const NOT_IN_MG =
  /^(?:insulin|levothyroxine|liothyronine|salbutamol|beclometasone|ipratropium|tiotropium|fentanyl|buprenorphine|lactulose|macrogol|gaviscon|nicotine|colecalciferol|hyoscine|heparin|semaglutide|rivastigmine|latanoprost|chloramphenicol|multivitamin|potassium|senna|hydrocortisone|co-codamol)$/;
/** Paracetamol is told in grams as well. */
const SMALLEST_BARE: Readonly<Record<string, number>> = { paracetamol: 250, ibuprofen: 100, lithium: 100, valproate: 100, metformin: 100 };

const TOLD_IN_ONES = /^(?:lorazepam|clonazepam|haloperidol|risperidone|diazepam|melatonin)$/;

/** What may stand between a name and its bare strength. */
const LEAD = /^(?: (?:jab|depot|injection))?,? (?:(?:his|her|usual|of|xl|mr|sr|er|pr|prn|po|im|depot) )*/;
/** The number was no hour: an hour follows, or the tablet was handed out. */
const NO_HOUR_IT_IS =
  /^,?\s*(?:given\b|taken\b|prn\b|(?:at|about|around) (?:about |around |just after )?(?:\d|half|quarter|twenty|noon|midnight|bedtime|breakfast|lunch|tea|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))/;

/** "Mirtazapine 30", "quetiapine xl 150": a number behind the name that is a strength of its tablets. */
export function bareAfter(plain: string, end: number, name: string): Dose | undefined {
  const lead = LEAD.exec(plain.slice(end, end + 24))?.[0] ?? '';
  if (lead === '' || NOT_IN_MG.test(name)) return undefined;
  const match = BARE_AMOUNT.exec(plain.slice(end + lead.length, end + lead.length + 40));
  const value = match ? valueOf(match[1]!) : undefined;
  if (!match || value === undefined || !STRENGTHS_MG.has(value) || value < (SMALLEST_BARE[name] ?? 0) || /^0\d/.test(match[1]!))
    return undefined;
  const at = end + lead.length;
  // "Olanzapine ten" may tell the hour unless the hour follows; "promethazine 2" how many.
  const mayBeHour = value <= 12 && !/\d|point|half/.test(match[1]!);
  if ((mayBeHour && !NO_HOUR_IT_IS.test(plain.slice(at + match[1]!.trimEnd().length))) || (value <= 2 && !TOLD_IN_ONES.test(name)))
    return undefined;
  return shown({ at, end: at + match[1]!.trimEnd().length, count: match[1]!, unit: 'mg' }, name);
}

const BARE_BEFORE =
  /(?:\bof (?:his |her |their |the )?)?(?:\b(?:usual|his|her|their|the|gave|given|took|taken|had|some|another) )(\d{1,3}(?:\.\d+)?) $|(?<![\d.,:/])(\d{2,3}(?:\.\d+)?) of (?:his |her |their |the )?$/;
/** A bare number up to here counts tablets as likely. */
const COUNTED_MAX = 12;

/** "The usual 7.5 zop", "750 of levetiracetam": a strength right before the name. "Two of his lorazepam" counts. */
export function bareBefore(plain: string, start: number, name: string): Dose | undefined {
  const match = BARE_BEFORE.exec(plain.slice(Math.max(0, start - 24), start));
  const count = match?.[1] ?? match?.[2];
  if (!match || count === undefined || NOT_IN_MG.test(name)) return undefined;
  const value = Number(count);
  const strength = STRENGTHS_MG.has(value) && (value > COUNTED_MAX || count.includes('.'));
  if (!strength || value < (SMALLEST_BARE[name] ?? 0)) return undefined;
  const at = start - match[0].length + match[0].indexOf(count);
  return shown({ at, end: at + count.length, count, unit: 'mg' }, name);
}
