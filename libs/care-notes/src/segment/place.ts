import type { Token } from '../text/tokens.js';
import { baseOf, FINITE, ING, PAST } from '../text/verbs.js';
import { ADVERBS } from './cues.js';

export interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly i: number;
  readonly isName: (index: number) => boolean;
  readonly isTime: (index: number) => boolean;
  /** Starts the name of a service user, also where it owns something ("Rowan's nose"). */
  readonly isPerson: (index: number) => boolean;
}

export const isFinite = (word = '') => FINITE.has(word) || PAST.has(word);

export const ownedBy = (before: Token) =>
  /^(?:the|a|his|her|their|my|our|your|by|with|to|from|of|for|and|n|told|asked|informed|duty|called|rang|family|social|no|new|some|another|other|same)$/.test(
    before.text,
  ) || before.text.endsWith("'s");
export const auxiliary = (word: string) => word === 'been' || word === 'be';

export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
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

export function nameEnd(place: Place, i: number): number {
  let end = i + 1;
  while (end < place.tokens.length && place.isName(end) && end < i + 4) end++;
  return end;
}

/** A finite verb at `i`, with at most `adverbs` words such as "then" or "also" before it. */
export function verbFollows({ tokens }: Place, i: number, adverbs: number): boolean {
  let at = i;
  for (let skipped = 0; skipped <= adverbs + 1 && ADVERBS.has(tokens[at]?.text ?? ''); skipped++) at++;
  const word = tokens[at]?.text ?? '';
  return (
    FINITE.has(word) ||
    PAST.has(word) ||
    ING.has(word) ||
    /^(?:been|up|in|out|awake|asleep|settled|unsettled|quiet|seen|very|quite|a|bit|ok|fine|on|off|back|away)$/.test(word) ||
    /[a-z]{3,}ed$/.test(word)
  );
}

/** A subject with its verb, or a bare finite verb, within the next `reach` words. */
export function clauseAhead(place: Place, i: number, reach: number): boolean {
  const { tokens } = place;
  for (let at = i; at < Math.min(tokens.length, i + reach); at++) {
    const token = tokens[at]!;
    if (token.kind === 'break' || token.text === ',' || token.text === '.') return false;
    if (FINITE.has(token.text) || PAST.has(token.text)) return true;
  }
  return false;
}

/** "Spat it out", "took it off", "putting it on": a thing between a verb and its particle or its state is what was handled, and does nothing itself. */
export function isHandled({ tokens, i }: Place): boolean {
  const before = tokens[i - 1]?.text ?? '';
  let at = i + 1;
  while (ADVERBS.has(tokens[at]?.text ?? '') || /^(?:straight|right|all|right back)$/.test(tokens[at]?.text ?? '')) at++;
  const next = tokens[at]?.text ?? '';
  return (isFinite(before) || baseOf(before) !== undefined || /[a-z]{3,}ed$/.test(before)) && !isFinite(next) && !/[a-z]{3,}ed$/.test(next);
}
