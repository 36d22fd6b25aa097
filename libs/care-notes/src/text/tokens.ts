/** One word, number or mark of the cleaned text; offsets are into the cleaned text. */
export interface Token {
  readonly text: string;
  readonly cased: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const PIECE = /\n+|\d+(?:[:.,/]\d+)*|\p{L}+(?:'\p{L}+)*|[^\s\p{L}\d]/gu;

/** Words, numbers (23:40, 120/80, 1.5), marks and line breaks, in order. Letters glued to digits ("1mg", "3am") come apart. */
export function tokensOf(plain: string, cased = plain): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  for (const match of plain.matchAll(PIECE)) {
    const text = match[0];
    const start = match.index;
    const first = text.charAt(0);
    const kind = first === '\n' ? 'break' : /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
    if (text === '"') quoted = !quoted;
    if (kind === 'break') quoted = false;
    tokens.push({
      text,
      cased: cased.slice(start, start + text.length),
      start,
      end: start + text.length,
      kind,
      quoted: quoted && text !== '"',
    });
  }
  return tokens;
}
