const CONTROL = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/u;

/**
 * The first character that does not belong in a cell: controls (also tabs and line breaks) and the marks that turn the
 * reading direction, with which a text can be made to look like another.
 * @returns its name as `U+0007`, or null
 */
export function unwantedCharacter(text: string): string | null {
  const found = CONTROL.exec(text);
  return found ? `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : null;
}

/** A cell that starts so is run by a spreadsheet as a formula. */
const FORMULA_START = /^[=+\-@]/;
const ESCAPED_START = /^'['=+\-@]/;

/**
 * Free text that no spreadsheet takes for a formula: an apostrophe goes in front where it must. A text that itself begins with
 * an apostrophe gets one too, so that {@link unescapeFormula} always gives back exactly what went in.
 */
export function escapeFormula(text: string): string {
  return FORMULA_START.test(text) || text.startsWith("'") ? `'${text}` : text;
}

/** Takes the apostrophe of {@link escapeFormula} away; any other text is given back as it is. */
export function unescapeFormula(text: string): string {
  return ESCAPED_START.test(text) ? text.slice(1) : text;
}
