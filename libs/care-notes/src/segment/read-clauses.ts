import { cutAsides } from '../aside/cut.js';
import type { HeardWords } from '../aside/spoken.js';
import { beginsAnew } from '../boundary/odds.js';
import { boundaryText } from '../boundary/words.js';
import { findMedicines } from '../medicine/find.js';
import type { DictationContext } from '../model.js';
import { findMentions } from '../people/mentions.js';
import { leadTo } from '../people/lead-to.js';
import { indexPeople } from '../people/people-index.js';
import { cleanText, rawSpan } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findClockWords } from '../time/find.js';
import type { WeightTable } from '../weigh/table.js';
import type { Clause } from './clause.js';
import { withoutMending } from './corrections.js';
import { segmentTokens } from './segment.js';

/** What is cut as learnt: everything, unless it says no. */
export interface LearntCuts {
  /** Clauses where no mark and no rule says that one begins; by other weights than the committed ones where they are given. */
  readonly clauses?: boolean;
  readonly weights?: WeightTable;
  /** Words about the dictating that run on into a clause. */
  readonly asides?: boolean;
}

/**
 * A dictation cut into clauses, with the people, clock words and medicines heard in it: all that is known before anybody asks what a
 * clause means. Offsets are into the cleaned text, `raw` into the dictation; `said` is that text without the words that take slips back, for whoever looks for
 * denials. Pure; empty text has no clauses.
 * @param cuts what is cut as learnt; not all of it where that is learnt
 */
export function readClauses(dictation: string, context: DictationContext, cuts: LearntCuts = {}) {
  const text = cleanText(dictation);
  const tokens = tokensOf(text.plain, text.cased);
  const clocks = findClockWords(text.plain);
  const medicineWords = findMedicines(tokens, text.plain);
  const inside = (at: number, spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.some((span) => span.start <= at && at < span.end);
  const mentions = findMentions(
    tokens,
    indexPeople(context),
    (i) => inside(tokens[i]!.start, clocks) || inside(tokens[i]!.start, medicineWords),
  );
  const named = new Set(
    mentions.filter(({ possessive }) => !possessive).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const people = new Set(mentions.filter(({ who }) => who === 'known').map(({ from }) => from));
  for (const { from, who, possessive } of mentions) {
    const lead = who === 'known' ? leadTo(tokens, from) : from;
    if (lead === from) continue;
    people.delete(from);
    people.add(lead);
    if (!possessive) for (let at = lead; at < from; at++) named.add(at);
  }
  const heard: HeardWords = { tokens, mentions, facts: [...clocks, ...medicineWords] };
  const words = boundaryText(heard);
  const uncut = segmentTokens(
    tokens,
    (i) => named.has(i),
    (i) => i >= 0 && inside(tokens[i]!.start, clocks),
    (i) => people.has(i),
    cuts.clauses === false ? () => false : (i, from) => beginsAnew(words, i, from, cuts.weights),
  );
  const ranges = cuts.asides !== false ? cutAsides(uncut, heard, people) : uncut;
  const clauses: Clause[] = ranges.map((range) => {
    const start = tokens[range.from]!.start;
    const end = tokens[range.to - 1]!.end;
    return {
      range,
      start,
      end,
      text: text.plain.slice(start, end),
      raw: rawSpan(text, start, end),
      mentions: mentions.filter(({ from }) => from >= range.from && from < range.to),
    };
  });
  return { text, said: withoutMending(text.plain), tokens, clocks, medicineWords, heard, clauses };
}
