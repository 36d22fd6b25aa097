import type { Token } from '../text/tokens.js';
import { LIVES } from './refs.js';

/** Where the words begin that stand for somebody together with a name or a room: "our Sammy", "the other Sam", "the lady in six", "him in four". */
export function leadTo(tokens: readonly Token[], from: number): number {
  const word = (at: number) => tokens[at]?.text ?? '';
  let at = from;
  if (/^(?:in|from|of)$/.test(word(at - 1)) && (LIVES.test(word(at - 2)) || /^(?:him|her|them|himself|herself)$/.test(word(at - 2))))
    at -= 2;
  while (
    ADDED.test(word(at - 1)) &&
    !(word(at - 1) === 'other' && /^(?:each|on|the)$/.test(word(at - 2)) && /^(?:on|to|at|with|for|of|each)$/.test(word(at - 3)))
  )
    at--;
  if (word(at - 1) === 'our' || (at < from && /^(?:the|that|this|our|them|old)$/.test(word(at - 1)))) at--;
  return at;
}
const ADDED = /^(?:other|t'other|girl|lad|young|old|little|poor|wee|big|dear|two|lass)$/;
