import { FINITE, ING, PAST, baseOf } from '../text/verbs.js';
import type { Token } from '../text/tokens.js';
import { WORD_NAMES } from './names.js';

/** How somebody is: stands after a person, hardly after an auxiliary. */
const STATE =
  /^(?:happy|bright|brighter|settled|calm|calmer|tearful|teary|low|quiet|quieter|chatty|cheerful|asleep|awake|unsettled|restless|confused|fine|well|up|poorly|sleepy|pleasant|alright|ok|okay|flat|flatter|brittle|anxious|agitated|distracted|worried|upset|grand|nervous|subdued|jumpy|spooked|good|bad|poor|better|worse|out|off|in|down|away|tired|dozy|giddy|chuffed|less|more|very|really|quite|bit|dead|proper|ever|a|nae|no)$/;
/** Neither follows an auxiliary: the word before is who or what it is said of. */
const AFTER_A_PERSON =
  /^(?:,|at|on|to|with|from|over|by|into|about|him|her|himself|herself|and|n|was|is|has|had|isn't|wasn't|didn't|hasn't|won't|who|the|yeah|right|slept)$/;
const SUBJECTS =
  /^(?:i|we|he|she|they|it|you|who|this|there|that|which|what|someone|somebody|nobody|everyone|staff|nurse|doctor|days|nights|\p{L}+'(?:s|ll))$/u;
/** Names that are words as well, but words that nobody says on a shift. */
const RARELY_A_WORD =
  /^(?:grace|lee|jo|ben|ken|len|jack|harry|jimmy|joey|lily|daisy|heather|sally|glen|nick|jean|carol|victor|jasmine|poppy)$/;

/** Words that are also names count as names when capitalised inside a sentence, or where only a person can stand. */
export function meantAsName(tokens: readonly Token[], i: number, word: string): boolean {
  if (!WORD_NAMES.has(word) || (word.length > 5 && !WORD_NAMES.has(word))) return true;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.text ?? '';
  // "not since the May", "last April": a month.
  if (/^(?:may|april|june|august)$/.test(word) && /^(?:the|last|early|late|mid)$/.test(before?.text ?? '') && !isVerb(next)) return false;
  const opens = before === undefined || before.kind === 'break' || /^[.!?:]$/.test(before.text);
  const capital = /^\p{Lu}/u.test(token.cased);
  if (capital && !opens && !(before?.kind === 'word' && /^\p{Lu}+$/u.test(before.cased) && before.cased.length > 2))
    return word.length > 1 && word !== 'i';
  if (token.text.endsWith("'s") && token.text !== "it's" && token.text !== "he's")
    return !/^(?:it|he|so|me|my|we|us|in|at|an|no|on|do|go|is|as)$/.test(word);
  if (
    RARELY_A_WORD.test(word) &&
    (capital || !/^(?:the|a|of|any|no|some|this|that|say|says|said|good|his|her|their|my)$/.test(before?.text ?? ''))
  )
    return true;
  if (/^(?:will|may)$/.test(word)) return isNoAuxiliary(tokens, i, capital);
  if (word === 'hope') return isNoHope(tokens, i, opens);
  if (
    /^(?:i|we|he|she|they|it|you|staff|to|the|a|that|who|this|there|not|if|bit|his|her|its|my|your|our|their|some|no|any|of)$/.test(
      before?.text ?? '',
    ) &&
    !(/^(?:that|if|not|of|to)$/.test(before!.text) && PAST.has(next))
  )
    return false;
  if (isVerb(next)) return !/^(?:in|at|an|so|me|my|we|us|no|on|or|as|he|it|is|do|if|be|i|a|by|go|up)$/.test(word) || capital;
  if (/^(?:with|told|asked|gave|saw|checked|for|and|from|by|near)$/.test(before?.text ?? '') && capital) return true;
  // The auxiliary is followed by a plain verb or by its subject; a person by anything else.
  if (/^(?:might|can)$/.test(word) && capital && opens) return ING.has(next) || STATE.test(next) || AFTER_A_PERSON.test(next);
  return (
    capital &&
    opens &&
    !/^(?:so|in|at|an|no|on|as|if|may|will|my|me|we|us|he|it|is|do|be|go|up|by|i|a|or|can|hope|see|read|saw|said|mum|dad|nan|gran|summer|sunny|happy|monday|friday|wednesday|christmas|easter)$/.test(
      word,
    )
  );
}

/** "was", "slept", "reckons": a verb that only somebody or something stands before. */
const isVerb = (next: string) =>
  (PAST.has(next) && !isPlain(next)) ||
  (/[^s]s$/.test(next) && FINITE.has(next)) ||
  /^(?:was|is|has|had|were|been|up|came|slept|who|heard|lay|won|isn't|wasn't|didn't|hasn't|won't|sat|stood)$/.test(next);
/** "put", "come", "let": past and plain alike, so either can stand before it. */
const isPlain = (word: string) => baseOf(word) === word;

/** "will alright tonight", "gave may her tablet": an auxiliary wants a plain verb, with its subject before it. */
function isNoAuxiliary(tokens: readonly Token[], i: number, capital: boolean): boolean {
  const before = tokens[i - 1]?.text ?? '';
  const next = tokens[i + 1]?.text ?? '';
  // "left no will", "by free will"
  if (!capital && /^(?:no|a|the|his|her|their|my|free|own)$/.test(before)) return false;
  // "will he was shouting": the auxiliary would want the plain verb.
  if (/^(?:he|she)$/.test(next) && isVerb(tokens[i + 2]?.text ?? '')) return true;
  if (/^(?:he|she)'(?:s|d)$/.test(next)) return true;
  let lead = i;
  while (lead > 0 && /^(?:anyway|right|so|ok|okay|um|er|erm|now|oh|next|well|yeah|hiya|hi)$/.test(tokens[lead - 1]!.text)) lead--;
  const opens = lead === 0 || tokens[lead - 1]!.kind !== 'word';
  if (next === 'not') return /(?:ive|ful|ous|less|able)$/.test(tokens[i + 2]?.text ?? '') || STATE.test(tokens[i + 2]?.text ?? '');
  if (/^(?:be|have|need|also|then|still|only|always|never|just|probably|i|we|he|she|they|you|it|this|that)$/.test(next)) return false;
  const verb =
    isVerb(next) ||
    ING.has(next) ||
    /[^aeious]{2}ed$|[aeiou][^aeiou]+ed$/.test(next) ||
    (/[^aeious]s$/.test(next) && /^(?:if|when|because|as|that|while|and|but)$/.test(before));
  if (verb) return true;
  if (SUBJECTS.test(before)) return false;
  if ((capital && opens) || (lead < i && opens)) return next !== '' && isPlainVerbAbsent(next);
  if (/^(?:the|a|his|her|their|my|of|at|free|own|in|last|first|early|late|late)$/.test(before)) return false;
  if (/^(?:gave|give|giving|told|asked|with|for|saw|met|took|helped|to|from|and|near|by|checked|left|found)$/.test(before))
    return isPlainVerbAbsent(next) || capital;
  if (STATE.test(next) || AFTER_A_PERSON.test(next))
    return capital || opens || !/^(?:up|out|off|in|down|well|better|to|and|,|more|less|the)$/.test(next);
  return false;
}
const isPlainVerbAbsent = (next: string) => baseOf(next) !== next;

/** "hope to the opticians in the taxi", "hope yeah chuffed with herself": nobody is hoping. */
function isNoHope(tokens: readonly Token[], i: number, opens: boolean): boolean {
  const before = tokens[i - 1]?.text ?? '';
  const next = tokens[i + 1]?.text ?? '';
  const after = tokens[i + 2]?.text ?? '';
  if (
    /^(?:i|we|he|she|they|you|to|the|that|some|no|any|of|her|his|their|my|in|with|and|just|dare|lose|lost|losing|new|only|do|did|can|all|what|we'd|i'd)$/.test(
      before,
    )
  )
    return /^(?:and|that|with|to|of)$/.test(before) && (isVerb(next) || STATE.test(next));
  if (
    /^(?:he|she|they|it|its|it's|you|this|that|thats|to|for|so|everyone|all|we|i|nights|days|the|someone|tomorrow|her|his|their|not)$/.test(
      next,
    )
  )
    return next === 'to' && /^(?:the|her|his|town|church|bed|hospital)$/.test(after);
  return opens || next === 'yeah' || isVerb(next) || STATE.test(next) || ING.has(next);
}
