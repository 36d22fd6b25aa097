import { isLexiconWord } from '../risk/ideas/read.js';
import { editDistance } from '../text/distance.js';
import type { Token } from '../text/tokens.js';
import { PAST } from '../text/verbs.js';
import { isEveryday } from './everyday.js';
import { known, type Mention } from './mention.js';
import { COMMON_FIRST_NAMES, WORD_NAMES } from './names.js';
import type { PeopleIndex } from './people-index.js';
import { strangerAt } from './stranger.js';

/** One slip away from exactly the names on the list, and no everyday word: taken as meant, marked as inexact; two people fit: both are kept. */
export function nearName(tokens: readonly Token[], i: number, word: string, index: PeopleIndex): Mention | undefined {
  if (word.length < 3 || (WORD_NAMES.has(word) && word !== 'car') || (isEveryday(word) && word !== 'car')) return undefined;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const capital = /^\p{Lu}/u.test(token.cased);
  // A word of the language, in small letters or with the capital of a sentence that it opens: no slip of a name.
  if (word !== 'car' && (!capital || before === undefined || /^[.!?\n]/.test(before.text)) && isLexiconWord(word)) return undefined;
  const next = tokens[i + 1]?.text ?? '';
  const acts = PAST.has(next) || /^(?:was|is|has|had|were|been|up|then|also)$/.test(next) || token.text.endsWith("'s");
  const opens = before === undefined || before.kind === 'break' || before.kind === 'mark';
  const article = /^(?:the|a|an|his|her|in|my|their|our|this|that|of|by)$/.test(before?.text ?? '');
  const allowed = word.length <= 6 || word.length < 8 ? 1 : 2;
  const near = new Set<string>();
  const short = new Set<string>();
  for (const [name, refs] of index.byName) {
    if (
      name.length >= 4 &&
      word.length >= 4 &&
      !index.colleagues.has(word) &&
      editDistance(word, name, allowed) <= allowed &&
      (word[0] === name[0] || name.length > 4)
    )
      for (const ref of refs) near.add(ref);
    else if (name.length > word.length && name.startsWith(word)) for (const ref of refs) short.add(ref);
  }
  if (near.size > 0 && (capital || acts || !COMMON_FIRST_NAMES.has(word)) && !article)
    return strangerAt(tokens, i, word) && COMMON_FIRST_NAMES.has(word)
      ? { ...known(i, i + 1, [...near], tokens, true), who: 'stranger' }
      : known(i, i + 1, [...near], tokens, true);
  if (short.size > 0 && !article && (word === 'car' ? (acts && (capital || opens)) || (capital && !opens) : capital || acts))
    return known(i, i + 1, [...short], tokens, true);
  return undefined;
}
