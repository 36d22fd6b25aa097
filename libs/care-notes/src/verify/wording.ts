import type { DictationContext } from '../model.js';
import { baseOf } from '../text/verbs.js';
import { type KeptWord, keptWords, PEOPLE } from './kept-words.js';
import { type ClockSettled, type Piece, piecesOf } from './pieces.js';
import { headOf, isSameWord } from './same-word.js';

/** How a re-wording fails its author: what kind of word was lost or is new; or all are there in another order, or in another form. */
export type WordingFault =
  | 'number'
  | 'time'
  | 'medicine'
  | 'name'
  | 'polarity'
  | 'experiencer'
  | 'lost_word'
  | 'new_word'
  | 'order'
  | 'form';

export interface WordingFinding {
  readonly kind: WordingFault;
  /** The word at fault, as it was said or written. */
  readonly words: string;
}

/** A stretch that the author said, and where its clock times were settled. */
export interface SaidStretch {
  readonly text: string;
  readonly settled: ClockSettled;
}

/**
 * Holds a re-wording to what was said: the words that have to be kept (`keptWords`) must be the same, one by one and in the same order
 * (`isSameWord`). So a model may mend grammar, spelling, capitals and commas, cut "um", open "he's" and write "two" as 2; it may not
 * summarise, turn a sentence round, say it in the passive, put somebody for "he", or drop a "said", a "might" or a "then".
 * Linear in the length of both.
 * @returns nothing when the re-wording may stand; otherwise at least one finding
 */
export function wordingFindings(said: readonly SaidStretch[], written: string, context: DictationContext): WordingFinding[] {
  const stop: Piece = { kind: 'mark', text: '.', quoted: false, owner: false };
  const own = keptWords(said.flatMap(({ text, settled }) => [...piecesOf(text, context, settled), stop]));
  const offered = keptWords(piecesOf(written, context));
  const hidden = [...written.matchAll(UNSEEN)].find(([char]) => !said.some(({ text }) => text.includes(char)));
  if (hidden) return [{ kind: 'form', words: `U+${hidden[0].codePointAt(0)!.toString(16)}` }];
  const fault = own.findIndex((word, i) => offered[i] === undefined || !isSameWord(word, offered[i]) || isPartedAnew(own, offered, i));
  if (fault < 0 && own.length === offered.length) return [];
  const lost = without(own, offered).map((word): WordingFinding => ({ kind: kindOf(word, 'lost_word'), words: word.text }));
  const added = without(offered, own).map((word): WordingFinding => ({ kind: kindOf(word, 'new_word'), words: word.text }));
  if (lost.length + added.length > 0) return [...lost, ...added];
  const [a, b] = [own[fault], offered[fault]];
  return [{ kind: a && b && headOf(a) === headOf(b) ? 'form' : 'order', words: (b ?? a)?.text ?? '' }];
}

/** Characters that nobody sees and that turn or strike what is seen. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Cf}]|(?!\n)\p{Cc}/gu;

const REPORTING: ReadonlySet<string> = new Set(
  'say tell ask think reckon report state claim believe feel hear know deny admit disclose describe explain mention shout whisper insist suggest allege'.split(
    ' ',
  ),
);
/** Words between which a comma turns the meaning: "AL-07 said AL-09 hit him" and "AL-07, said AL-09, hit him"; "no harm" and "no, harm". */
const isHinge = ({ kind, text }: KeptWord): boolean =>
  kind === 'person' ||
  PEOPLE.has(text) ||
  PERSON_WORD.test(text) ||
  POLARITY.test(baseOf(text) ?? text) ||
  REPORTING.has(baseOf(text) ?? '');
/** A comma after these only shows where the sentence proper begins. */
const OPENS = /^(?:today|tonight|yesterday|later|afterwards|then|also|however|overall|overnight|morning|afternoon|evening|okay|yes)$/;

/** A comma or its like went or came beside a person, a denial or a word of telling; beside quoted words it may. */
function isPartedAnew(own: readonly KeptWord[], offered: readonly KeptWord[], i: number): boolean {
  const [word, next] = [own[i]!, own[i + 1]];
  if (next === undefined || word.parted === offered[i]!.parted || word.quoted !== next.quoted) return false;
  if (word.kind === 'clock' || (OPENS.test(word.text) && !REPORTING.has(baseOf(next.text) ?? ''))) return false;
  return isHinge(word) || isHinge(next);
}

/** The words of the one that the other has not as often, whatever their order and form. */
function without(these: readonly KeptWord[], others: readonly KeptWord[]): KeptWord[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(headOf(word), (left.get(headOf(word)) ?? 0) + 1);
  return these.filter((word) => {
    const count = left.get(headOf(word)) ?? 0;
    left.set(headOf(word), count - 1);
    return count <= 0;
  });
}

const POLARITY = /^(?:no|not|never|none|nothing|nobody|neither|nor|without|deny|denies|refuse|decline)$/;
const PERSON_WORD =
  /^(?:he|she|they|i|we|you|his|her|their|my|your|our|himself|herself|themselves|mum|mam|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|friend|neighbour|nan|gran|aunt|auntie|uncle|cousin|niece|nephew|resident|patient|girlfriend|boyfriend|ex|carer|staff|nurse)$/;

function kindOf({ kind, text }: KeptWord, otherwise: 'lost_word' | 'new_word'): WordingFault {
  if (kind === 'number' || kind === 'medicine') return kind;
  if (kind === 'clock') return 'time';
  if (kind === 'person') return 'name';
  if (POLARITY.test(baseOf(text) ?? text)) return 'polarity';
  return PERSON_WORD.test(text) ? 'experiencer' : otherwise;
}
