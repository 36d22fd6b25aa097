import type { DictationContext } from '../model.js';
import { findMedicines } from '../medicine/find.js';
import { UNIT_WORDS } from '../medicine/amounts.js';
import { actsNext, bare } from '../people/mention.js';
import { findMentions } from '../people/mentions.js';
import { indexPeople } from '../people/people-index.js';
import { cleanText, type CleanText } from '../text/clean.js';
import { COUNT, numberOf } from '../text/number-words.js';
import { type Token, tokensOf } from '../text/tokens.js';
import { findClockWords } from '../time/find.js';
import { opened } from './contractions.js';

/** A time of day as words tell it; `resolved` is the "HH:MM" that the reading of the note has settled for a time without its half of the day. */
export interface ToldClock {
  /** As it stands there. */
  readonly words: string;
  readonly hour: number;
  readonly minute: number;
  readonly full: boolean;
  readonly resolved: string | undefined;
}

/** One word, number, time, name, medicine or mark, written in the one way in which both wordings are compared. */
export interface Piece {
  readonly kind: 'word' | 'number' | 'clock' | 'person' | 'medicine' | 'mark';
  readonly text: string;
  /** Inside quotation marks, double or single. */
  readonly quoted: boolean;
  /** With a possessive ending. */
  readonly owner: boolean;
  readonly clock?: ToldClock;
}

/** The "HH:MM" that a clock time beginning at this offset of the text was settled as; undefined when it was not. */
export type ClockSettled = (offset: number) => string | undefined;

/**
 * Reads a wording piece by piece: contractions opened, number words as digits, units and house abbreviations in one spelling, every name,
 * time and medicine as one piece. Names and medicines keep the very words, since nothing may be put in their place.
 */
export function piecesOf(raw: string, context: DictationContext, settled: ClockSettled = () => undefined): Piece[] {
  const text = cleanText(raw);
  // Without capitals, which a re-wording may mend: both wordings must be read alike.
  const tokens = tokensOf(text.plain);
  const quoted = quotedTokens(tokens, text.plain);
  const whole = wholes(tokens, text, context, settled);
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = whole.get(i);
    if (found) {
      pieces.push({ ...found.piece, quoted: quoted.has(i) });
      if (found.isShortVerb) pieces.push({ kind: 'word', text: "'s", quoted: quoted.has(i), owner: false });
      i = found.to;
      continue;
    }
    pieces.push(...piecesAt(tokens, i, quoted.has(i), pieces.at(-1), raw.charAt(text.at[tokens[i]!.start] ?? 0)));
    i += 1;
  }
  return pieces;
}

interface Whole {
  readonly to: number;
  readonly piece: Omit<Piece, 'quoted'>;
  /** Its "'s" stands for "is" or "has". */
  readonly isShortVerb?: boolean;
}

/** Stretches of tokens that are one piece, by the token at which they begin. */
function wholes(tokens: readonly Token[], text: CleanText, context: DictationContext, settled: ClockSettled): Map<number, Whole> {
  const found = new Map<number, Whole>();
  const taken = new Set<number>();
  const take = (from: number, whole: Whole) => {
    for (let i = from; i < whole.to; i++) if (taken.has(i)) return;
    for (let i = from; i < whole.to; i++) taken.add(i);
    found.set(from, whole);
  };
  const range = (start: number, end: number) => {
    const from = tokens.findIndex((token) => token.start >= start);
    const after = tokens.findIndex((token) => token.start >= end);
    return { from, to: after < 0 ? tokens.length : after };
  };
  const clocks = findClockWords(text.plain);
  const inClock = (i: number) => clocks.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end);
  for (const { from, to } of findMentions(tokens, indexPeople(context), inClock)) {
    const spoken = tokens.slice(from, to).map((token) => token.text);
    const apart = tokens[to]?.text === "'" && tokens[to + 1]?.text === 's' && tokens[to + 1]?.start === tokens[to]!.end ? 2 : 0;
    const ended = apart > 0 || /'s?$/.test(spoken.at(-1) ?? '');
    const isShortVerb = ended && actsNext(tokens, to + apart);
    const name = [...spoken.slice(0, -1), bare(spoken.at(-1) ?? '')].join('').replace(/[^\p{L}\d]/gu, '');
    take(from, { to: to + apart, piece: { kind: 'person', text: name, owner: ended && !isShortVerb }, isShortVerb });
  }
  for (const { start, end } of findMedicines(tokens, text.plain)) {
    const { from, to } = range(start, end);
    const words = tokens.slice(from, to).map((token) => token.text);
    take(from, { to, piece: { kind: 'medicine', text: words.join(' '), owner: false } });
  }
  for (const { start, end, hour, minute, full } of clocks) {
    const { from, to } = range(start, end);
    const clock = { words: text.plain.slice(start, end), hour, minute, full, resolved: settled(text.at[start] ?? 0) };
    if (from >= 0) take(from, { to, piece: { kind: 'clock', text: text.plain.slice(start, end), owner: false, clock } });
  }
  for (const match of text.plain.matchAll(new RegExp(String.raw`(?<![\p{L}\d.'])${COUNT}(?![\p{L}\d'])`, 'gu'))) {
    const value = numberOf(match[0]);
    if (value === undefined || /^\d/.test(match[0])) continue;
    const { from, to } = range(match.index, match.index + match[0].length);
    take(from, { to, piece: { kind: 'number', text: String(value), owner: false } });
  }
  return found;
}

/** @param char the first character as it stands there, since a dash is read as a hyphen */
function piecesAt(tokens: readonly Token[], i: number, quoted: boolean, before: Piece | undefined, char: string): Piece[] {
  const { text, kind } = tokens[i]!;
  const one = (as: Piece['kind'], word: string, owner = false): Piece => ({ kind: as, text: word, quoted, owner });
  if (kind === 'break') return [one('mark', ',')];
  if (kind === 'number') return [one('number', /^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text) ? String(Number(text)) : text)];
  if (kind === 'mark') return [isReach(tokens, i) ? one('word', 'to') : one('mark', isDash(tokens, i, char) ? ',' : text)];
  // "Mils" may be milligrams or millilitres: it stays what was said.
  const unit = before?.kind === 'number' && !/^mil(?:l?s?|li)$/.test(text) ? UNIT_WORDS[text] : undefined;
  if (unit !== undefined) return [one('word', unit)];
  const words = opened(text, actsNext(tokens, i + 1));
  return words.map((word, k) => one('word', word, k === words.length - 1 && word !== "'s" && /'s?$/.test(text)));
}

/** "23:30-01:00", "2-3": from the one to the other. */
const isReach = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number';

/** Parts what stands around it as a comma does; a hyphen joins. */
const isDash = (tokens: readonly Token[], i: number, char: string): boolean =>
  /[–—]/.test(char) || (tokens[i]!.text === '-' && (tokens[i - 1]?.end !== tokens[i]!.start || tokens[i + 1]?.start !== tokens[i]!.end));

/** Which tokens stand inside quotation marks; an apostrophe opens one only before a word and after a gap. */
function quotedTokens(tokens: readonly Token[], plain: string): Set<number> {
  const inside = new Set<number>();
  let single = false;
  for (const [i, token] of tokens.entries()) {
    if (token.text === "'") {
      const gapBefore = /^$|[\s(,:]/.test(plain.charAt(token.start - 1));
      const letterAfter = /\p{L}|\d/u.test(plain.charAt(token.end));
      if (!single && gapBefore && letterAfter && plain.indexOf("'", token.end) > 0) single = true;
      else if (single && !letterAfter) single = false;
    } else if (token.quoted || single) inside.add(i);
  }
  return inside;
}
