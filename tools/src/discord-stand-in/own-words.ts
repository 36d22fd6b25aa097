/** Fields of a body in which the application speaks. What stands in a field of a form already is somebody's own words, to be corrected. */
const SPOKEN: ReadonlySet<string> = new Set([
  'content',
  'label',
  'title',
  'description',
  'placeholder',
  'text',
  'name',
  'filename',
  'custom_id',
]);

/**
 * What the application says in its own words anywhere in a body: without the lines that quote somebody, and with the ids of its buttons,
 * which hold no words about anybody.
 * @returns the words with Discord's escapes taken off, one field a line; empty for a body that says nothing. Never throws
 */
export function ownWords(body: unknown): string {
  if (Array.isArray(body)) return body.map(ownWords).join('\n');
  if (typeof body !== 'object' || body === null) return '';
  return Object.entries(body)
    .map(([field, value]) => (typeof value === 'string' && SPOKEN.has(field) ? spoken(value, field) : ownWords(value)))
    .filter((words) => words !== '')
    .join('\n');
}

function spoken(text: string, field: string): string {
  // The bot marks an argument that is text with an s.
  if (field === 'custom_id') return text.replaceAll('|s', ' ').replaceAll('%20', ' ');
  const own = text.split('\n').filter((line) => !line.startsWith('> '));
  return own.join('\n').replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];

/** Which of some names and dates are said, as whole words in their very spelling. */
export function saidOf(names: readonly string[], said: string): string[] {
  const words = new Set(wordsOf(said));
  return names.filter((name) => wordsOf(name).some((word) => word.length > 1 && words.has(word)));
}
