import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { WORD_NAMES } from './names.js';

const CHEER =
  /^(?:happy|bright|settled|calm|tearful|low|quiet|chatty|cheerful|asleep|awake|unsettled|restless|confused|fine|well|up|poorly|sleepy|pleasant)$/;

/** Words that are also names count as names when capitalised inside a sentence, or where only a person can stand. */
export function meantAsName(tokens: readonly Token[], i: number, word: string): boolean {
  if (!WORD_NAMES.has(word) || (word.length > 5 && !WORD_NAMES.has(word))) return true;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.text ?? '';
  const opens = before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text);
  const capital = /^\p{Lu}/u.test(token.cased);
  if (capital && !opens && !(before?.kind === 'word' && /^\p{Lu}+$/u.test(before.cased) && before.cased.length > 2))
    return word.length > 1 && word !== 'i';
  if (token.text.endsWith("'s") && token.text !== "it's" && token.text !== "he's")
    return !/^(?:it|he|so|me|my|we|us|in|at|an|no|on|do|go|is|as)$/.test(word);
  if (
    /^(?:i|we|he|she|they|it|you|staff|to|the|a|that|who|this|there|not|if|bit|his|her|its|my|your|our|their|some|no|any|of)$/.test(
      before?.text ?? '',
    ) &&
    !(/^(?:that|if|not|of|to)$/.test(before!.text) && PAST.has(next))
  )
    return false;
  const acts =
    PAST.has(next) ||
    (/[^s]s$/.test(next) && FINITE.has(next)) ||
    /^(?:was|is|has|had|were|been|up|came|slept|who|heard|isn't|wasn't|didn't|hasn't|won't)$/.test(next);
  if (word === 'hope' && capital && opens)
    return !/^(?:he|she|they|it|you|this|that|to|for|so|everyone|all|we|i|nights|days|the|its|someone|tomorrow)$/.test(next);
  // The auxiliary is followed by a plain verb or by its subject; a person by anything else.
  if (/^(?:will|may|might|can)$/.test(word) && capital && opens)
    return (
      acts ||
      ING.has(next) ||
      next === ',' ||
      /(?:ed|ing|[^s]s)$/.test(next) ||
      /^(?:up|asleep|awake|settled|in|out|and|n|with|on|at|very|really|quite|still|again|also|just|then|fine|ok|low|bright|flat|calm|tearful|quiet|chatty|happy|unsettled|not|about|off|down|to|the)$/.test(
        next,
      )
    );
  if (word === 'hope' && !capital && opens) return acts || CHEER.test(next);
  if (acts) return !/^(?:in|at|an|so|me|my|we|us|no|on|or|as|he|it|is|do|if|be|i|a|by|go|up)$/.test(word) || capital;
  if (/^(?:with|told|asked|gave|saw|checked|for|and|from|by|near)$/.test(before?.text ?? '') && capital) return true;
  return (
    capital &&
    opens &&
    !/^(?:so|in|at|an|no|on|as|if|may|will|my|me|we|us|he|it|is|do|be|go|up|by|i|a|or|can|hope|see|read|saw|said|mum|dad|nan|gran|summer|sunny|happy|monday|friday|wednesday|christmas|easter)$/.test(
      word,
    )
  );
}
