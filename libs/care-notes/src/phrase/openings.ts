/** Letters of a beginning that are read. Measured: 8 spare a seventh of the tries and double the beginnings. */
const LETTERS = 6;
/** Beginnings of one expression, past which the rest of it is left unread. */
const OPENINGS_MAX = 3_000;

/** How the matches of a part of an expression can begin: `open` texts are all that was matched, `closed` ones may go on in any way. */
interface Openings {
  readonly open: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}
const NOTHING: Openings = { open: new Set(['']), closed: new Set() };
const ANYTHING: Openings = { open: new Set(), closed: new Set(['']) };

/** White space and hyphens, one or several, look alike to a beginning. */
export const GAP = ' ';
/** A text in the letters of the openings, as long as it was: several gaps in a row are still several. */
export const withGaps = (text: string): string => text.replace(/[\s-]/g, GAP);

/**
 * Texts one of which every match of a regular expression begins with, so that it need be tried at few places only.
 * Cautious: a text too many costs time, one too few would lose a match, so whatever it does not read closely may be anything.
 * @param source of an expression without the flags `i` and `v`
 * @returns texts as `withGaps` writes them, with single gaps, none of which begins with another; `['']` when a match may begin anyhow
 */
export function openingsOf(source: string): string[] {
  const { open, closed } = either({ source, at: 0 });
  const all = new Set([...open, ...closed]);
  return [...all].filter((text) => !Array.from(text, (_, length) => text.slice(0, length)).some((shorter) => all.has(shorter)));
}

interface Reading {
  readonly source: string;
  at: number;
}

function either(reading: Reading): Openings {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (;;) {
    const one = sequence(reading);
    for (const text of one.open) open.add(text);
    for (const text of one.closed) closed.add(text);
    if (reading.source[reading.at] !== '|') return { open, closed };
    reading.at++;
  }
}

function sequence(reading: Reading): Openings {
  let all = NOTHING;
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!))
    all = followed(all, repeated(reading, atom(reading)));
  return all;
}

function followed(first: Openings, then: Openings): Openings {
  if (first.open.size === 0) return first;
  if (first.open.size * (then.open.size + then.closed.size) > OPENINGS_MAX)
    return { open: new Set(), closed: first.closed.union(first.open) };
  const open = new Set<string>();
  const closed = new Set(first.closed);
  for (const start of first.open) {
    for (const more of then.closed) closed.add(joined(start, more).slice(0, LETTERS));
    for (const more of then.open) {
      const text = joined(start, more);
      if (text.length >= LETTERS) closed.add(text.slice(0, LETTERS));
      else open.add(text);
    }
  }
  return { open, closed };
}

const joined = (start: string, more: string) => (start.endsWith(GAP) && more.startsWith(GAP) ? start + more.slice(1) : start + more);

/** The part just read, as often as the sign after it says. */
function repeated(reading: Reading, once: Openings): Openings {
  const sign = /[?*+]\??|\{(\d+)(,?)(\d*)\}\??/y;
  sign.lastIndex = reading.at;
  const found = sign.exec(reading.source);
  if (!found) return once;
  reading.at = sign.lastIndex;
  const [text, least, comma, most] = found;
  const isOnce = text.startsWith('?') || (comma === ',' ? most : least) === '1';
  const mayMiss = /^[?*]/.test(text) || least === '0';
  const all = isOnce ? once : manyTimes(once);
  return mayMiss ? { open: all.open.union(NOTHING.open), closed: all.closed } : all;
}

/** After one time there may come another; of gaps that makes no difference. */
function manyTimes({ open, closed }: Openings): Openings {
  const same = new Set([...open].filter((text) => text === '' || text === GAP));
  return { open: same, closed: closed.union(open.difference(same)) };
}

function atom(reading: Reading): Openings {
  const { source } = reading;
  const letter = source[reading.at]!;
  if (letter === '(') return group(reading);
  if (letter === '[') return oneOf(reading);
  reading.at++;
  if (letter === '^' || letter === '$') return NOTHING;
  if (letter === '.') return ANYTHING;
  return letter === '\\' ? escaped(reading) : theLetter(letter);
}

const theLetter = (letter: string): Openings => ({ open: new Set([withGaps(letter)]), closed: new Set() });

function group(reading: Reading): Openings {
  const head = /\((?:\?(?:<?[=!]|:|<[^>]+>))?/y;
  head.lastIndex = reading.at;
  const opener = head.exec(reading.source)![0];
  reading.at = head.lastIndex;
  const inside = either(reading);
  reading.at++;
  return /^\(\?<?[=!]/.test(opener) ? NOTHING : inside;
}

function escaped(reading: Reading): Openings {
  const letter = reading.source[reading.at++]!;
  if (letter === 'b' || letter === 'B') return NOTHING;
  if (letter === 's') return theLetter(GAP);
  if (letter === 'd') return { open: new Set('0123456789'), closed: new Set() };
  if (letter === 'u' && /^[\da-f]{4}/i.test(reading.source.slice(reading.at))) {
    reading.at += 4;
    return theLetter(String.fromCharCode(Number.parseInt(reading.source.slice(reading.at - 4, reading.at), 16)));
  }
  // `\p{…}` and the like; what is left of them is read as letters, which changes nothing after this.
  if (/[a-z\d]/i.test(letter)) return ANYTHING;
  return theLetter(letter);
}

/** A class of letters; one that is not a plain list may be anything. */
function oneOf(reading: Reading): Openings {
  const body = /\[((?:\\.|[^\]\\])*)\]/y;
  body.lastIndex = reading.at;
  const letters = body.exec(reading.source)![1]!;
  reading.at = body.lastIndex;
  const plain = letters.replaceAll('\\d', '0123456789').replaceAll('\\s', GAP);
  return /^\^|\\|.-./.test(plain) ? ANYTHING : { open: new Set(withGaps(plain)), closed: new Set() };
}
