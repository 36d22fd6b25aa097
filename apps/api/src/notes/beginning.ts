import type { DraftContent } from './draft-content.js';

/** Characters by which an author tells one draft of theirs from another. */
const BEGINNING_CHARS = 40;

/**
 * How a draft begins in its author's own words, by which they know it: what was said first, wherever its heading puts it.
 * @param captureId that of the dictation; what was added later comes behind it
 */
export function beginningOf({ sentences, held }: Pick<DraftContent, 'sentences' | 'held'>, captureId: string): string {
  const said = [
    ...sentences.flatMap(({ said: own, text, spans }) => spans.slice(0, 1).map((span) => ({ words: own ?? text, span }))),
    ...held.map(({ quote, span }) => ({ words: quote, span })),
  ];
  const [first] = said.toSorted(
    (a, b) => Number(b.span.captureId === captureId) - Number(a.span.captureId === captureId) || a.span.start - b.span.start,
  );
  const words = first?.words ?? '';
  return words.length <= BEGINNING_CHARS ? words : `${words.slice(0, BEGINNING_CHARS - 1).trimEnd()}…`;
}
