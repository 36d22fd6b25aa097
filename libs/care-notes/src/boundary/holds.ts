import { isVerb, LONGEST_TOLD } from './features.js';
import type { BoundaryText } from './words.js';

/** What goes with the words before it, however likely the weights find that a clause begins there: help, what somebody was told, half of a word, and whoever nothing is told of yet. */
export const holdsOn = (text: BoundaryText, at: number, from: number): boolean =>
  HELP.test(text.words[at]!.plain) ||
  HANGS_ON.test(text.words[at]!.plain) ||
  OF_SELF.test(`${text.words[at - 1]?.plain} ${text.words[at]!.plain}`) ||
  isTold(text, at) ||
  !hasTold(text, at, from);

/** What can only go on. */
const HANGS_ON = /^(?:which|just|they've)$/;
/** "no thoughts of self harm", said as two words, is one. */
const OF_SELF = /^self (?:harm\p{L}*|neglect\p{L}*|injur\p{L}*|care|esteem|medicat\p{L}*|sooth\p{L}*|isolat\p{L}*)$/u;

/** What was done about it at once stays with what happened: "lips gone blue 999 called". */
const HELP = /^(?:999|111|ambulance|paramedics?|police)$/;

/** "told the nurse he did not take his tablets": what somebody was told goes with the telling. */
const isTold = ({ words }: BoundaryText, at: number): boolean =>
  /^(?:i|he|she|they|we|it)\b/.test(words[at]!.plain) &&
  words.slice(Math.max(0, at - REPORT_REACHES), at).some(({ plain }) => REPORTS.test(plain));
const REPORT_REACHES = 4;
const REPORTS =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|remind|reminds|reminded|inform|informed|warn|warned|promise|promised|assure|assured|show|showed|convinced)$/;

/** A name alone tells nothing yet, nor does what opens a sentence before a name ("last night Will was low"): what follows is told with it. */
function hasTold({ words }: BoundaryText, at: number, from: number): boolean {
  const told = words.slice(Math.max(from, at - LONGEST_TOLD), at).filter(({ mark }) => !mark);
  if (told.every(({ role }) => role === 'name')) return false;
  const opens = from === 0 || words[from - 1]!.mark === 'stop';
  return !opens || words[at]!.role !== 'name' || told.some((word) => word.role === 'name' || isVerb(word));
}
