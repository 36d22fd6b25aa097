import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { ABBREVIATIONS, ADVERBS, CLOSERS, DOERS, HOLDS_ON, JOINERS, RESTARTS, SUBJECT_PRONOUNS } from './cues.js';

/** Tokens `[from, to)` that make one clause of the dictation. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Past this many tokens a clause is cut at the next joining word, so that one quotation never carries a whole shift. */
const LONGEST_CLAUSE = 38;

/**
 * Cuts a dictation into clauses, with or without punctuation.
 * @param tokens the whole dictation
 * @param isName tells whether a token starts the name of somebody known, so that "… Carys slept" begins anew
 * @param isTime tells whether a token belongs to a clock time
 * @returns ranges in order that cover every word; marks around them stay outside. Linear in the tokens.
 */
export function segmentTokens(
  tokens: readonly Token[],
  isName: (index: number) => boolean,
  isTime: (index: number) => boolean,
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  const cut = (to: number) => {
    const range = trimmed(tokens, from, to);
    if (range) ranges.push(range);
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    if (i <= from) continue;
    if (endsSentence(tokens, i - 1) || startsClause({ tokens, from, i, isName, isTime })) cut(i);
  }
  cut(tokens.length);
  return ranges;
}

function trimmed(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let first = from;
  let last = to;
  const outer = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'break' || (token.kind === 'mark' && !/["'?()£$\p{Extended_Pictographic}]/u.test(token.text)));
  while (first < last && (outer(tokens[first]) || tokens[first]?.text === ')' || tokens[first]?.text === "'")) first++;
  while (last > first && (outer(tokens[last - 1]) || tokens[last - 1]?.text === '(')) last--;
  return tokens
    .slice(first, last)
    .some((token) => token.kind === 'word' || token.kind === 'number' || /\p{Extended_Pictographic}/u.test(token.text))
    ? { from: first, to: last }
    : undefined;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark' || token.quoted) return false;
  if (token.text === ';' || token.text === '!') return true;
  if (token.text === '?') return next === undefined || next.start > token.end || next.kind !== 'word';
  if (token.text === '-')
    return (
      next !== undefined && next.start > token.end && (tokens[i - 1]?.end ?? token.start) < token.start && tokens[i - 1]?.kind !== 'break'
    );
  if (token.text !== '.') return false;
  const before = tokens[i - 1];
  if (!next) return true;
  if (next.kind === 'mark' && next.text === '.') return false;
  if (
    before &&
    before.end === token.start &&
    before.kind === 'word' &&
    (ABBREVIATIONS.has(before.text) || before.text.length === 1) &&
    next.kind !== 'break'
  )
    return (
      ['hrs', 'mins', 'mg', 'ml', 'obs', 'meds', 'am', 'pm', 'min', 'etc', 'i', 'prn', 'no'].includes(before.text) &&
      /^\p{Lu}/u.test(next.cased)
    );
  return next.start > token.end || /^\p{Lu}/u.test(next.cased);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly i: number;
  readonly isName: (index: number) => boolean;
  readonly isTime: (index: number) => boolean;
}

function startsClause(place: Place): boolean {
  const { tokens, from, i } = place;
  const token = tokens[i]!;
  if (token.quoted || token.kind === 'break') return false;
  const before = tokens[i - 1]!;
  if (before.kind === 'mark' && before.text === ',') return afterComma(place);
  if (before.kind === 'mark' && (before.text === ':' || before.text === ')')) return false;
  if (token.kind === 'mark' && token.text !== '&') return false;
  if (!hasVerb(tokens, from, i)) return false;
  if (JOINERS.has(token.text)) return joinsNew(place);
  if (JOINERS.has(before.text)) return false;
  if (RESTARTS.has(token.text) && token.text !== 'later' && token.text !== 'next' && token.text !== 'overall')
    return clauseAhead(place, i + 1, 4);
  if (before.kind === 'word' && HOLDS_ON.has(before.text) && !CLOSERS.has(before.text) && !objectPronoun(place)) return false;
  if (token.text === 'after' && tokens[i + 1]?.text === 'that') return true;
  if (token.text === 'no' || token.text === 'nil')
    return (
      /^(?:concerns?|issues?|risks?|incidents?|thoughts?|signs?|evidence|problems?|complaints?|changes?)$/.test(
        tokens[i + 1]?.text ?? '',
      ) && !/^(?:had|has|have|with|is|was|were|are|there|there's|be|been|expressed|voiced|reported|of)$/.test(before.text)
    );
  if (place.isName(i)) return verbFollows(place, nameEnd(place, i), 1);
  if (SUBJECT_PRONOUNS.has(token.text))
    return /'|^(?:hes|shes|im)$/.test(token.text) ? !HOLDS_ON.has(before.text) : verbFollows(place, i + 1, 1);
  if (DOERS.has(token.text) && !ownedBy(before) && !DOERS.has(before.text))
    return verbFollows(place, i + 1, 0) && PAST.has(tokens[i + 1]?.text ?? '');
  if (PAST.has(token.text) || /^(?:didn't|didnt|wasn't|wouldn't|couldn't|was|is|has|had|seems|denies|says|refuses)$/.test(token.text))
    return (CLOSERS.has(before.text) || ING.has(before.text) || place.isTime(i - 1)) && !auxiliary(token.text);
  return false;
}

/** "told him he …" holds on; "sat with him he said …" does not: an object pronoun ends a clause unless the verb before it reports. */
function objectPronoun({ tokens, i }: Place): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return (
    ['me', 'him', 'us', 'staff', 'nurse'].includes(before) &&
    !/^(?:told|tells|asked|asks|telling|asking|showed|reminded|informed|thinks|said|says|the|heard|saw|watched|let|made)$/.test(
      tokens[i - 2]?.text ?? '',
    ) &&
    !/^(?:to|with)$/.test(tokens[i - 2]?.text ?? '')
  );
}

const ownedBy = (before: Token) =>
  /^(?:the|a|his|her|their|my|our|your|by|with|to|from|of|for|and|n|told|asked|informed|duty|called|rang|family|social|no|new|some|another|other|same)$/.test(
    before.text,
  ) || before.text.endsWith("'s");
const auxiliary = (word: string) => word === 'been' || word === 'be';

/** "…, said he was fine": a comma breaks when a clause, or a verb without its subject, follows; a list does not. */
function afterComma(place: Place): boolean {
  const { tokens, from, i } = place;
  const first = JOINERS.has(tokens[i]!.text) ? i + 1 : i;
  const word = tokens[first]?.text ?? '';
  const length = i - 1 - from;
  if (length < 2 && !place.isName(from) && !hasVerb(tokens, from, i - 1)) return false;
  if (place.isName(from) && nameEnd(place, from) === i - 1) return false;
  if (/^(?:no|nil|not|nothing|none|denied|denies|declined|refused|unable|able|sorry|i|scrap|correction|wait|make)$/.test(word))
    return !/^(?:sorry|scrap|correction|wait|make|i)$/.test(word) ||
      !/^(?:mean|meant|sorry|that|make|it|no|wait|correction)$/.test(tokens[first + 1]?.text ?? 'sorry')
      ? !isRepair(tokens, first)
      : false;
  if (FINITE.has(word) || PAST.has(word)) return !/^(?:could|can|would|will|may|might)$/.test(word) || hasVerb(tokens, from, i - 1);
  if (ING.has(word)) return hasVerb(tokens, from, i - 1);
  if (
    RESTARTS.has(word) ||
    /^(?:after|before|when|while|at|around|about|by|this|tonight|later|still|very|quite|bit|seems|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|in|on|had|plan|please|can|needs|told)$/.test(
      word,
    )
  )
    return (
      hasVerb(tokens, from, i - 1) &&
      (clauseAhead(place, first, 9) ||
        /^(?:still|very|quite|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|please|plan)$/.test(word))
    );
  return clauseAhead(place, first, 4);
}

const isRepair = (tokens: readonly Token[], first: number) =>
  /^(?:no|sorry|i|scrap|correction|wait|make|not)$/.test(tokens[first]?.text ?? '') &&
  /^(?:sorry|wait|mean|meant|that|it|actually|,|i|make|correction|hang|scrap|tell)$/.test(tokens[first + 1]?.text ?? '');

/** "and he …", "but denied …", "then went …". "ate and drank" and "gave a drink and he settled" stay together. */
function joinsNew(place: Place): boolean {
  const { tokens, i } = place;
  const joiner = tokens[i]!.text;
  let next = i + 1;
  if (JOINERS.has(tokens[next]?.text ?? '')) next++;
  while (ADVERBS.has(tokens[next]?.text ?? '')) next++;
  const word = tokens[next]?.text ?? '';
  if (place.isName(next) && verbFollows(place, nameEnd(place, next), 1) && !place.isName(i - 1)) return true;
  if (
    joiner === 'but' ||
    joiner === 'however' ||
    joiner === 'although' ||
    joiner === 'though' ||
    joiner === 'tho' ||
    joiner === 'then' ||
    next > i + 1 + Number(ADVERBS.has(tokens[i + 1]?.text ?? ''))
  )
    return clauseAhead(place, next, 6) || FINITE.has(word) || /^(?:no|nil|not|nothing)$/.test(word);
  if (i - place.from > LONGEST_CLAUSE) return true;
  if (joiner === 'so' || joiner === 'plus' || joiner === 'also') return SUBJECT_PRONOUNS.has(word) && verbFollows(place, next + 1, 1);
  if (/^(?:denied|denies|denying|no|nil)$/.test(word))
    return clauseLength(place) >= 3 && !(word === 'no' && tokens[i - 1]?.kind === 'number');
  if (/^(?:i|we|staff)$/.test(word)) return verbFollows(place, next + 1, 1) && clauseLength(place) >= 6;
  return SUBJECT_PRONOUNS.has(word) && clauseLength(place) >= 10 && verbFollows(place, next + 1, 1);
}
const clauseLength = ({ i, from }: Place) => i - from;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = tokens[i]!.text;
    if (
      FINITE.has(text) ||
      PAST.has(text) ||
      ING.has(text) ||
      /^(?:up|awake|asleep|settled|unsettled|quiet|nil)$/.test(text) ||
      (text.endsWith("'s") && i + 1 < to)
    )
      return true;
  }
  return false;
}

function nameEnd(place: Place, i: number): number {
  let end = i + 1;
  while (end < place.tokens.length && place.isName(end) && end < i + 4) end++;
  return end;
}

/** A finite verb at `i`, with at most `adverbs` words such as "then" or "also" before it. */
function verbFollows({ tokens }: Place, i: number, adverbs: number): boolean {
  let at = i;
  for (let skipped = 0; skipped <= adverbs + 1 && ADVERBS.has(tokens[at]?.text ?? ''); skipped++) at++;
  const word = tokens[at]?.text ?? '';
  return (
    FINITE.has(word) ||
    PAST.has(word) ||
    ING.has(word) ||
    /^(?:been|up|in|out|awake|asleep|settled|unsettled|quiet|seen|very|quite|a|bit|ok|fine|on)$/.test(word)
  );
}

/** A subject with its verb, or a bare finite verb, within the next `reach` words. */
function clauseAhead(place: Place, i: number, reach: number): boolean {
  const { tokens } = place;
  for (let at = i; at < Math.min(tokens.length, i + reach); at++) {
    const token = tokens[at]!;
    if (token.kind === 'break' || token.text === ',' || token.text === '.') return false;
    if (FINITE.has(token.text) || PAST.has(token.text)) return true;
  }
  return false;
}
