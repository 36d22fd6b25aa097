import type { Span } from '../model.js';

/**
 * The words in the form in which every rule reads them, with the way back to the capture.
 * `plain` is lower case, without accents, invisible characters or look-alike letters; `cased` keeps capitals.
 * Both have the same length; `at[i]` is the offset in `raw` of their character `i`.
 */
export interface CleanText {
  readonly raw: string;
  readonly plain: string;
  readonly cased: string;
  readonly at: readonly number[];
}

/** Zero-width characters, direction overrides, soft hyphens, variation selectors: they hide words from a reader or from a rule. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Mn}/u;

/** Letters of other alphabets that look like Latin ones (Unicode confusables, the part that occurs in names and in risk words). */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  ѵ: 'v',
  х: 'x',
  у: 'y',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  τ: 't',
  ι: 'i',
  κ: 'k',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  ı: 'i',
  ß: 's',
};

const LATIN = /[a-z]/i;

/** Folds the capture for reading. Linear; never throws, whatever the text holds. */
export function cleanText(raw: string): CleanText {
  const at: number[] = [];
  let cased = '';
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    if (INVISIBLE.test(char)) continue;
    cased += folded(char, raw, i);
    at.push(i);
  }
  at.push(raw.length);
  return { raw, cased, plain: lowered(cased), at };
}

function folded(char: string, raw: string, i: number): string {
  if (char <= '\u007f') return char === '\t' || char === '\u000b' || char === '\u000c' ? ' ' : char;
  if (/\s/.test(char)) return char === '\u2028' || char === '\u2029' ? '\n' : ' ';
  const twin = LOOK_ALIKE[char];
  // A Cyrillic or Greek word is left alone: only a stranger among Latin letters is a disguise.
  if (twin !== undefined && (!/[a-z]/i.test(twin) || char <= '\u024f' || LATIN.test(raw.charAt(i - 1)) || LATIN.test(raw.charAt(i + 1))))
    return twin;
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const base = char.normalize('NFD').charAt(0);
  return LATIN.test(base) ? base : char;
}

/** Lower case that never changes the length, so that offsets hold. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => one(text.charAt(i))).join('');
}
const one = (char: string) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char);

/** From offsets in `plain` to the capture. An empty range gives an empty span. */
export function rawSpan(text: CleanText, start: number, end: number): Span {
  const from = text.at[start] ?? text.raw.length;
  return { start: from, end: end > start ? (text.at[end - 1] ?? text.raw.length - 1) + 1 : from };
}

/** The words of a capture at a span, as they were said. */
export const quoteOf = (raw: string, span: Span): string => raw.slice(span.start, span.end);
/** They share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** The second lies within the first, or is the same. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
