/** A question with its person's name taken out: blanks stand in its place, so that every offset holds. Never throws. */
export function blankSpans(text: string, spans: readonly (readonly [number, number])[]): string {
  let out = text;
  for (const [start, end] of spans) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  // "for AL-07, what helps?": whom it is about was said before the question, which begins after it.
  return out.replace(/(?<=\s)['’]s\b/g, '  ').replace(/^\s*for\s{2,},\s*/, '');
}
