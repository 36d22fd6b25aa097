/** Part of a text, lit or not. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly lit: boolean;
}

/**
 * A text cut where it begins and ceases to be lit, in its order; no part is empty, no two beside each other are alike.
 * @param spans from and to in UTF-16 units, to exclusive; they may overlap, touch, or reach beyond the text
 */
export function litParts(text: string, spans: readonly { readonly start: number; readonly end: number }[]): TextPart[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  const parts: TextPart[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const lit = spans.some((span) => span.start <= start && end <= span.end);
    const last = parts.at(-1);
    if (last?.lit === lit) parts[parts.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else parts.push({ start, text: text.slice(start, end), lit });
  }
  return parts;
}
