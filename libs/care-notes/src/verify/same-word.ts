import { editDistance } from '../text/distance.js';
import { ideaStem } from '../text/idea-stem.js';
import { baseOf, formsOf } from '../text/verbs.js';
import { COMMONNESS } from '../plan/commonness.js';
import type { KeptWord } from './kept-words.js';
import type { ToldClock } from './pieces.js';

/**
 * Whether a word of a re-wording tells what the author's word tells: the same word, or it in another form that changes neither who did it nor
 * when nor how many. "He come" may become "he came", "two tablet" "two tablets", "recieved" "received"; "hitting" never becomes "hit", "wants"
 * never "wanted", "was hit" never "hit".
 */
export function isSameWord(said: KeptWord, written: KeptWord): boolean {
  if (said.kind !== written.kind || said.quoted !== written.quoted || said.owner !== written.owner) return false;
  if (said.ends !== written.ends || said.suffered !== written.suffered) return false;
  if (said.told.size > 0 && written.told.size > 0 && ![...said.told].some((one) => written.told.has(one))) return false;
  if (said.clock && written.clock) return isSameClock(said.clock, written.clock);
  if (said.text === written.text) return true;
  if (said.kind !== 'word') return false;
  return isSameVerb(said, written) || (said.counted && written.text === `${said.text}s`) || isSlip(said.text, written.text);
}

/** Under which words are counted as lost or new, whatever their form. */
export const headOf = ({ kind, text, clock }: KeptWord): string =>
  clock ? `clock ${clock.hour % 12}:${clock.minute}` : kind === 'word' ? (baseOf(text) ?? text) : `${kind} ${text}`;

/** In figures, whole: not "twenty past", which leans on a time told before. */
const IN_FIGURES = /^(?:at )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{4}|\d{1,2} ?[ap]\.?m\.?)$/;

/** A time may be put in figures, and without its half of the day as what it was settled as; what was said with it stays with it. */
export function isSameClock(said: ToldClock, written: ToldClock): boolean {
  if (said.words !== written.words && !IN_FIGURES.test(written.words)) return false;
  if (said.minute !== written.minute || said.hour % 12 !== written.hour % 12) return false;
  if (said.full || !written.full) return said.full === written.full && (!said.full || said.hour === written.hour);
  const [hour] = said.resolved?.split(':') ?? [];
  return hour !== undefined && Number(hour) === written.hour;
}

/** Verbs of which many say the participle for the past: "he done it", "she seen him". */
const SAID_AS_PAST: ReadonlySet<string> = new Set(['do', 'see', 'come', 'drink', 'ring', 'sing', 'begin', 'run']);

/** What somebody thinks, feels or wants lasts: "he want to die" does not become "wanted". */
const LASTS: ReadonlySet<string> = new Set('want wish feel need think plan hear hope hate love believe know mean'.split(' '));

function isSameVerb(said: KeptWord, written: KeptWord): boolean {
  const base = baseOf(said.text);
  if (base === undefined || base !== baseOf(written.text)) return false;
  const from = formsOf(said.text);
  const to = formsOf(written.text);
  if ([...from].some((form) => to.has(form))) return true;
  if (from.has('base')) return said.doer !== undefined && !said.noun && (to.has('s') || (to.has('past') && !LASTS.has(base)));
  if (from.has('past')) return to.has('participle') && said.perfect && written.perfect;
  return from.has('participle') && to.has('past') && SAID_AS_PAST.has(base) && said.doer === 'pronoun' && !said.perfect;
}

const KNOWN: ReadonlySet<string> = new Set(COMMONNESS.words.flatMap((level) => level.split(' ')));
const isKnown = (word: string): boolean => baseOf(word) !== undefined || KNOWN.has(word) || KNOWN.has(ideaStem(word));
const SHORTEST_SLIP = 6;

/** Two letters in the wrong order inside a longer word that is none. Any other slip may be another word: "threats" and "treats". */
function isSlip(said: string, written: string): boolean {
  if (said.length < SHORTEST_SLIP || said.length !== written.length || said.charAt(0) !== written.charAt(0)) return false;
  const isSwap = [...said].toSorted().join('') === [...written].toSorted().join('') && editDistance(said, written, 1) === 1;
  return isSwap && !isKnown(said) && isKnown(written);
}
