import type { Token } from '../text/tokens.js';
import { ING, PAST } from '../text/verbs.js';
import { isOnlyTime, opensByTheClock } from './by-the-clock.js';
import { CLOSERS, DOERS, HOLDS_ON, JOINERS, RESTARTS, SUBJECT_PRONOUNS } from './cues.js';
import { afterComma, joinsNew } from './joining.js';
import {
  afterObject,
  asksSomebody,
  endsOnParticle,
  governed,
  newNoun,
  noneOf,
  roundEnds,
  objectPronoun,
  relativeClause,
  stateStarts,
  subordinateAhead,
  TELLS,
} from './new-clause.js';
import { namesAnew, orBefore, turnsToSomebody } from './names-anew.js';
import { auxiliary, clauseAhead, hasVerb, isFinite, isHandled, nameEnd, ownedBy, type Place, verbFollows } from './place.js';
import { endsSentence } from './sentence-end.js';
import { withoutStumps } from './stumps.js';
import { thingStarts } from './things.js';
import type { TokenRange } from './token-range.js';

/**
 * Cuts a dictation into clauses, with or without punctuation.
 * @param tokens the whole dictation
 * @param isName tells whether a token starts the name of somebody known, so that "… Carys slept" begins anew
 * @param isTime tells whether a token belongs to a clock time
 * @param isPerson tells whether a token starts the name of a service user, also in the genitive
 * @param beginsAnew tells whether a clause begins at a token though no rule says so, after one that began at `from`
 * @returns ranges in order that cover every word; marks around them stay outside. Linear in the tokens.
 */
export function segmentTokens(
  tokens: readonly Token[],
  isName: (index: number) => boolean,
  isTime: (index: number) => boolean,
  isPerson: (index: number) => boolean,
  beginsAnew: (index: number, from: number) => boolean,
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
    const place = { tokens, from, i, isName, isTime, isPerson };
    if (endsSentence(tokens, i - 1) || (!isOnlyTime(place) && (startsClause(place) || beginsAnew(i, from)))) cut(i);
  }
  cut(tokens.length);
  return withoutStumps(tokens, ranges);
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

function startsClause(place: Place): boolean {
  const { tokens, from, i } = place;
  const token = tokens[i]!;
  if (token.quoted || token.kind === 'break') return false;
  const before = tokens[i - 1]!;
  if (before.kind === 'mark' && before.text === ',') return afterComma(place);
  if (before.kind === 'mark' && (before.text === ':' || before.text === ')')) return false;
  if (token.kind === 'mark' && token.text !== '&') return false;
  if (
    place.isName(i) &&
    !orBefore(tokens, i) &&
    i - from >= 3 &&
    !governed(place) &&
    !place.isName(i - 1) &&
    !HOLDS_ON.has(before.text) &&
    !JOINERS.has(before.text) &&
    verbFollows(place, nameEnd(place, i), 1)
  )
    return true;
  if (turnsToSomebody(place) || namesAnew(place) || thingStarts(place)) return true;
  if (roundEnds(place) || opensByTheClock(place)) return true;
  if (!hasVerb(tokens, from, i)) return i - from >= 2 && (noneOf(place) || asksSomebody(place));
  if (JOINERS.has(token.text)) return joinsNew(place);
  if (JOINERS.has(before.text)) return false;
  if (RESTARTS.has(token.text) && token.text !== 'later' && token.text !== 'next' && token.text !== 'overall')
    return clauseAhead(place, i + 1, 4);
  if (before.kind === 'word' && HOLDS_ON.has(before.text) && !CLOSERS.has(before.text) && !objectPronoun(place) && !endsOnParticle(place))
    return false;
  if (token.text === 'after' && tokens[i + 1]?.text === 'that') return true;
  if (noneOf(place) || asksSomebody(place) || newNoun(place)) return true;
  if (place.isName(i)) return !place.isName(i - 1) && !governed(place) && verbFollows(place, nameEnd(place, i), 1);
  // "doing it | May has packed": a pronoun before a name has no verb of its own.
  if (SUBJECT_PRONOUNS.has(token.text) && (relativeClause(place) || (place.isName(i + 1) && !token.text.includes("'")))) return false;
  if (SUBJECT_PRONOUNS.has(token.text))
    return /'|^(?:hes|shes|im)$/.test(token.text)
      ? !HOLDS_ON.has(before.text) || endsOnParticle(place)
      : verbFollows(place, i + 1, 1) && !(token.text === 'it' && isHandled(place));
  if (DOERS.has(token.text) && !ownedBy(before) && !DOERS.has(before.text))
    return verbFollows(place, i + 1, 0) && PAST.has(tokens[i + 1]?.text ?? '');
  if (subordinateAhead(place) || stateStarts(place)) return true;
  if (/^(?:did|does|has|is|was)$/.test(token.text) && place.isName(i + 1) && !isFinite(place.tokens[nameEnd(place, i + 1)]?.text))
    return false;
  if (TELLS.has(token.text) && afterObject(place)) return true;
  if (/^(?:is|was|has|had|did|does)$/.test(token.text) && /^(?:it|them|there|here|that|this|each|all)$/.test(before.text)) return false;
  if (PAST.has(token.text) || /^(?:didn't|didnt|wasn't|wouldn't|couldn't|was|is|has|had|seems|denies|says|refuses)$/.test(token.text))
    return (CLOSERS.has(before.text) || ING.has(before.text) || place.isTime(i - 1)) && !auxiliary(token.text);
  return false;
}
