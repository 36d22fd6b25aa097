import { leadTo } from '../people/lead-to.js';
import type { Mention } from '../people/mention.js';
import { AUTHORS_ACT } from '../people/standing.js';
import type { TokenRange } from '../segment/token-range.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';

/** How somebody is named in a clause. `led to`: first but for words that only lead to a name ("and it's", "on to"). */
export type Role = 'first' | 'led to' | 'object' | 'with' | 'joined' | 'inside' | 'owner first' | 'owner';

export function roleOf({ from, possessive }: Mention, range: TokenRange, tokens: readonly Token[]): Role {
  const before = tokens[from - 1]?.text ?? '';
  const lead = leadTo(tokens, from);
  const atStart = lead - range.from <= 1;
  const led = tokens.slice(range.from, lead).every(({ text }) => LEADS_TO_NAME.test(text));
  if (possessive) return atStart || led ? 'owner first' : 'owner';
  if (atStart) return 'first';
  if (led) return 'led to';
  if (before === 'with') return AUTHORS_ACT.test(tokens[range.from]!.text) ? 'first' : 'with';
  if (/^(?:and|&|n|\+|or|,)$/.test(before)) return 'joined';
  if (PREPOSITION.test(before) || FINITE.has(before) || PAST.has(before) || ING.has(before)) return 'object';
  return 'inside';
}
const PREPOSITION = /^(?:to|for|about|of|from|like|than|on|at|by|in|into|after|near|behind|beside|against|over)$/;
const LEADS_TO_NAME =
  /^(?:and|n|&|but|so|then|also|plus|on|over|to|it's|its|that's|that|was|well|yeah|right|ok|anyway|now|next|last|first|oh|er|erm|um|meanwhile|sorry|bit|,|-|the|in|her|him|one)$/;
