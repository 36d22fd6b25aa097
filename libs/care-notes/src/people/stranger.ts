import { isLexiconWord } from '../risk/ideas/read.js';
import type { Token } from '../text/tokens.js';
import { PAST } from '../text/verbs.js';
import { kindOf } from '../weigh/kinds.js';
import { isEveryday } from './everyday.js';
import { actsNext, type Mention } from './mention.js';
import { COMMON_FIRST_NAMES, WORD_NAMES } from './names.js';
import { CARED_FOR } from './other-doer.js';

/** A name that is nobody's on file: what is told of them is nobody's for certain, least of all whoever came up before. */
export function strangerAt(tokens: readonly Token[], i: number, word: string): Mention | undefined {
  const token = tokens[i]!;
  const possessive = token.text.endsWith("'s") && !actsNext(tokens, i + 1);
  if (!isCommonName(tokens, i, word) && !(isUnheardOf(token, word) && !possessive && standsAsPerson(tokens, i))) return undefined;
  return { from: i, to: i + 1, refs: [], who: 'stranger', possessive, inexact: false };
}

function isCommonName(tokens: readonly Token[], i: number, word: string): boolean {
  if (word.length < 2 || !COMMON_FIRST_NAMES.has(word)) return false;
  const next = tokens[i + 1]?.text ?? '';
  const acts = PAST.has(next) || /^(?:was|is|has|had|were|been|up|rang|called|who)$/.test(next);
  return /^\p{Lu}/u.test(tokens[i]!.cased) || (acts && !WORD_NAMES.has(word));
}

/** "Tezza": written as a name and no word of English that is known here. */
const isUnheardOf = ({ cased }: Token, word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:'s)?$/u.test(cased) && kindOf(word) === undefined && !isLexiconWord(word) && !isEveryday(word);

/** "I walked Tezza round the garden", "Tezza refused his lunch": only a person stands there. Names of places and of goods stand elsewhere. */
function standsAsPerson(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind === 'word') return CARED_FOR.test(before.text);
  return ACTS.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.kind === 'word';
}
const ACTS =
  /^(?:refused|declined|denied|denies|said|says|told|asked|asks|slept|ate|drank|wanted|wants|took|settled|cried|woke|hit|punched|kicked|slapped|threw|spat|swore|walked|sat|stayed|seemed|seems|appeared|looked|complained|reports|reported|didn't|wouldn't|won't|hasn't)$/;
