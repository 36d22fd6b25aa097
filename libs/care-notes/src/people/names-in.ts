import type { DictationContext, Span } from '../model.js';
import { cleanText, rawSpan } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findMentions } from './mentions.js';
import { indexPeople } from './people-index.js';

/**
 * Every stretch of a text that names somebody: service users, their kin, colleagues and strangers, by name, nickname, ref, misspelling, any case.
 * Names that are also everyday words are taken wherever they stand: for hiding, too many are better than one too few.
 */
export function namesIn(raw: string, context: Pick<DictationContext, 'people' | 'colleagues' | 'unit'>): Span[] {
  const text = cleanText(raw);
  const tokens = tokensOf(text.plain, text.cased);
  const spans = findMentions(tokens, indexPeople(context), () => false).map(({ from, to }) =>
    rawSpan(text, tokens[from]!.start, tokens[to - 1]!.end),
  );
  const words = new Set(
    [
      ...context.people.flatMap(({ preferredName, fullName, alsoCalled, relatives }) => [
        preferredName,
        fullName,
        ...alsoCalled,
        ...relatives.map(({ name }) => name),
      ]),
      ...context.colleagues,
    ]
      .flatMap((name) => cleanText(name).plain.split(/[^\p{L}]+/u))
      .filter((word) => word.length > 1),
  );
  for (const token of tokens)
    if (token.kind === 'word' && words.has(token.text.replace(/'s?$/, ''))) spans.push(rawSpan(text, token.start, token.end));
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
