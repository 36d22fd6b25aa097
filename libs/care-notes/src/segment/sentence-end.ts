import type { Token } from '../text/tokens.js';
import { ABBREVIATIONS } from './cues.js';

export function endsSentence(tokens: readonly Token[], i: number): boolean {
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
