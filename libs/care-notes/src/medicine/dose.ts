import type { Token } from '../text/tokens.js';
import { AMOUNT, UNIT, type Dose, type Told, shown, valueOf } from './amounts.js';
import { BARE_AMOUNT, NOT_IN_MG, STRENGTHS_MG, bareAfter, bareBefore } from './bare-dose.js';

const DOSE = new RegExp(String.raw`(?<![\p{L}\d/.])(${AMOUNT})\s*-?\s*(?:x\s*\d+\s*)?(${UNIT})(?![\p{L}])`, 'gu');

/** Words that take a dose back; the one said after them counts. */
const REPAIR = String.raw`[ ,.-]*(?:\b(?:no|not|sorry|i mean(?:t)?|correction|scrub that|scratch that|make that|or rather|rather|actually|wait|hang on|i tell a lie|tell a lie|my mistake|er|um)\b[ ,.-]*)+(?:(?:it was|it is|it's|its|that's|was|make it|that should be|should be)[ ,]*)*`;
const LEADS = String.raw`(?:prn|po|im|depot|tablets?|injection|oral|orally|decanoate|hydrochloride|hcl|carbonate|palmitate|fumarate|sulphate|embonate|suspension|syrup|inhaler|spray|gel|cream|gum|lozenges?|orodispersible|velotabs?|x|\d{1,2}/\d{3}|at|of|dose|was|is|a|an|his|her|their|xl|mr|sr|modified release|solution|liquid|elixir|patch|the|about|only|just|usual|given|taken|had|needed|\d{1,2}[:.]?\d{0,2}|[ap]m|tonight|this|morning|night|for|taking|it's|it|down|up|as|has|been|have|gone|goes|going|put|increased|reduced|raised|lowered|changed|titrated|now|to)`;
/** From the name to its dose: at most a few words, none of them about something else. "From 50 mg" is the dose that was. */
const GAP = new RegExp(String.raw`^[\s,:(-]*(?:${LEADS}[\s,:(-]+){0,6}(?:from ${AMOUNT}\s*(?:${UNIT})?\s+(?:up |down )?to\s+)?$`);
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
  if (after) return shown(after, name);
  const before = doses.findLast((dose) => dose.end <= start);
  if (
    before &&
    /^[\s,-]*(?:of|prn|po|im|oral|dose of|tablets?|x|his|her|the|worth of)?(?:[\s,-]+(?:of|prn|po|im|oral|his|her|the))*[\s,-]*$/.test(
      plain.slice(before.end, start),
    )
  )
    return shown(before, name);
  return bareAfter(plain, end, name) ?? bareBefore(plain, start, name);
}

/** Above this, an amount that mends one told in grams is milligrams. */
const GRAMS_MAX = 4;
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
  const value = valueOf(last.count);
  const saidUnit = said.findLast((told) => told.unit !== undefined)?.unit;
  // "A gram, no sorry, 500": nobody takes 500 grams.
  const carried = /^gr?a?m?m?e?s?$/.test(saidUnit ?? '') && (value ?? 0) > GRAMS_MAX ? 'mg' : saidUnit;
  const unit = last.unit ?? carried ?? (NOT_IN_MG.test(name) ? undefined : 'mg');
  // "Lorazepam 2 mg at two, no, three": the number said last is no strength, so it is another matter.
  if (unit === undefined || value === undefined || (last.unit === undefined && !STRENGTHS_MG.has(value) && unit !== 'units'))
    return undefined;
  return shown({ ...last, unit }, name);
}
