import { hashOf, totalsOf, type WeightTable } from '../weigh/table.js';
import { boundaryFeatures, isOpen, isVerb, LONGEST_TOLD } from './features.js';
import { boundaryWeights } from './weights.js';
import type { BoundaryText } from './words.js';

/**
 * Log odds from which a clause begins where no rule hears one, chosen by what becomes of the notes of writers left out of learning (ADR 0118): at a name
 * more, for a name cut off from what is done to it stands alone ("pushed Joan into the wall"), and most where a verb stands before it.
 */
export const LEAST_ANEW = { word: -1, name: 0.5, object: 1.5 } as const;

/** Log odds that a clause begins at a word where no mark stands, after one that began at `from`. */
export const boundaryOdds = (text: BoundaryText, at: number, from: number, weights: WeightTable = boundaryWeights()): number =>
  totalsOf(weights, boundaryFeatures(text, at, from).map(hashOf))[0]!;

/** What was done about it at once stays with what happened: "lips gone blue 999 called". */
const HELP = /^(?:999|111|ambulance|paramedics?|police)$/;

/** "told the nurse he did not take his tablets": what somebody was told goes with the telling. */
const isTold = ({ words }: BoundaryText, at: number): boolean =>
  /^(?:i|he|she|they|we|it)\b/.test(words[at]!.plain) &&
  words.slice(Math.max(0, at - REPORT_REACHES), at).some(({ plain }) => REPORTS.test(plain));
const REPORT_REACHES = 4;
const REPORTS =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|remind|reminds|reminded|inform|informed|warn|warned|promise|promised|assure|assured|show|showed|convinced)$/;

/** Whether a clause begins at a word though neither a mark nor a rule says so. */
export const beginsAnew = (text: BoundaryText, at: number, from: number, weights?: WeightTable): boolean =>
  isOpen(text, at) &&
  !HELP.test(text.words[at]!.plain) &&
  !isTold(text, at) &&
  boundaryOdds(text, at, from, weights) >= LEAST_ANEW[placeOf(text, at)] &&
  hasTold(text, at, from);

/** A name alone tells nothing yet, nor does what opens a sentence before a name ("last night Will was low"): what follows is told with it. */
function hasTold({ words }: BoundaryText, at: number, from: number): boolean {
  const told = words.slice(Math.max(from, at - LONGEST_TOLD), at).filter(({ mark }) => !mark);
  if (!told.some(({ role }) => role !== 'name')) return false;
  const opens = from === 0 || words[from - 1]!.mark === 'stop';
  return !opens || words[at]!.role !== 'name' || told.some((word) => word.role === 'name' || isVerb(word));
}

function placeOf({ words }: BoundaryText, at: number): keyof typeof LEAST_ANEW {
  if (words[at]!.role !== 'name') return 'word';
  let after = at + 1;
  while (words[after]?.role === 'name' && words[after]!.held) after++;
  const next = words[after];
  return isVerb(words[at - 1]!) && !(next && isVerb(next)) ? 'object' : 'name';
}
