import { oneEditApart, wordsOf, type Word } from '../ranking/words.js';
import type { KnownPerson } from './asker.js';
import { AFTER_A_SUBJECT, CAPITALS_OF_THE_JOB, WORDS_THAT_ARE_NAMES } from './name-words.js';
import { refsIn } from './refs.js';
import { isEverydayWord } from './everyday.js';

export type WhoIsMeant =
  | {
      readonly kind: 'one';
      readonly ref: string;
      readonly spans: readonly (readonly [number, number])[];
      readonly spelling: 'exact' | 'near';
    }
  /** Two or more fit: the asker says which. */
  | { readonly kind: 'several'; readonly refs: readonly string[] }
  /** A name or ref that is none of the asker's people, existing or not: this function cannot know which. */
  | { readonly kind: 'somebody-else' }
  | { readonly kind: 'nobody-named' };

type Mention = { readonly span: readonly [number, number]; readonly refs: readonly string[]; readonly near: boolean };

/**
 * Who a question is about, among the people whom the asker may open. It is never given anybody else, so its answer cannot
 * differ between a person who exists elsewhere and one who does not.
 * @param people whom the asker may open  @param unit prefix of refs to prefer for a short ref ("07"), or null
 * @returns never a guess: two fits are `several`; never throws; words x names
 */
export function whoIsMeant(question: string, people: readonly KnownPerson[], unit: string | null): WhoIsMeant {
  const refs = refsIn(question, people, unit);
  if (refs.unknown) return { kind: 'somebody-else' };
  const words = wordsOf(question).filter((word) => !refs.mentions.some(({ span }) => word.start < span[1] && word.end > span[0]));
  const named = namesIn(question, words, people);
  if (named === 'other-surname') return { kind: 'somebody-else' };
  const mentions: Mention[] = [...refs.mentions.map(({ span, refs: fits }) => ({ span, refs: fits, near: false })), ...named];
  if (mentions.length === 0) return looksLikeAName(question, words) ? { kind: 'somebody-else' } : { kind: 'nobody-named' };
  return agreeOn(mentions);
}

/** "AL-07 Sam" is one person said twice: the candidates that every mention allows, if there are any. */
function agreeOn(mentions: readonly Mention[]): WhoIsMeant {
  const [first, ...others] = mentions;
  const shared = (first?.refs ?? []).filter((ref) => others.every((mention) => mention.refs.includes(ref)));
  const [only, another] = shared;
  if (only !== undefined && another === undefined) {
    return {
      kind: 'one',
      ref: only,
      spans: mentions.map(({ span }) => span),
      spelling: mentions.every(({ near }) => near) ? 'near' : 'exact',
    };
  }
  const refs = shared.length > 0 ? shared : mentions.flatMap((mention) => mention.refs);
  return { kind: 'several', refs: [...new Set(refs)].toSorted() };
}

function aliasesOf(person: KnownPerson): string[][] {
  const full = nameWords(person.fullName);
  const first = full.at(0);
  const last = full.length > 1 ? full.at(-1) : undefined;
  const preferred = nameWords(person.preferredName);
  const called = [preferred, ...person.alsoCalled.map(nameWords)].filter((alias) => alias.length > 0);
  if (first) called.push([first]);
  const withSurname = last
    ? called.flatMap((alias) =>
        alias.at(-1) === last
          ? []
          : [
              [...alias, last],
              [...alias, last.charAt(0)],
            ],
      )
    : [];
  const places = wordsOf(person.place).map((word) => word.raw);
  return [full, ...called, ...withSurname, ...(last ? [[last]] : []), ...(places.length > 1 ? [places] : [])].filter(
    (alias) => alias.length > 0,
  );
}

function nameWords(name: string): string[] {
  return wordsOf(name).map((word) => word.raw.replace(/'s$/, ''));
}

function namesIn(question: string, words: readonly Word[], people: readonly KnownPerson[]): Mention[] | 'other-surname' {
  const aliases = people.flatMap((person) => aliasesOf(person).map((alias) => ({ ref: person.ref, alias })));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const found = longestAlias(question, words, at, aliases) ?? nearAlias(question, words, at, aliases);
    if (!found) {
      at += 1;
      continue;
    }
    const next = words[at + found.length];
    const end = words[at + found.length - 1]?.end ?? 0;
    // "Sam Walker" is not Sam Okoro, and must not be answered as if he were.
    if (next && found.length === 1 && next.start - end === 1 && startsWithCapital(question, next) && !isKnownWord(next.raw))
      return 'other-surname';
    mentions.push({ span: [words[at]?.start ?? 0, end], refs: found.refs, near: found.near });
    at += found.length;
  }
  return mentions;
}

type Found = { readonly length: number; readonly refs: readonly string[]; readonly near: boolean };
type Alias = { readonly ref: string; readonly alias: readonly string[] };

const bare = (word: Word | undefined) => word?.raw.replace(/'s?$/, '') ?? '';

/** Phones drop the apostrophe: "Cals dinner" is Cal's. */
function isSaid(word: Word | undefined, name: string): boolean {
  const said = bare(word);
  return said === name || (name.length >= 3 && said === `${name}s`);
}

function longestAlias(question: string, words: readonly Word[], at: number, aliases: readonly Alias[]): Found | null {
  const fits = aliases.filter(({ alias }) => alias.every((name, k) => isSaid(words[at + k], name)));
  const length = Math.max(0, ...fits.map(({ alias }) => alias.length));
  const word = words[at];
  if (length === 0 || !word) return null;
  if (length === 1 && WORDS_THAT_ARE_NAMES.has(bare(word)) && !standsAsName(question, word)) return null;
  return { length, refs: [...new Set(fits.filter(({ alias }) => alias.length === length).map(({ ref }) => ref))], near: false };
}

/** One slip in a name of five letters or more, or a capitalised start of a name ("Car"): every person it fits. */
function nearAlias(question: string, words: readonly Word[], at: number, aliases: readonly Alias[]): Found | null {
  const word = words[at];
  const said = bare(word);
  if (!word || said.length < 3) return null;
  const capital = startsWithCapital(question, word);
  if (isKnownWord(said) && !(capital && standsAsName(question, word) && !CAPITALS_OF_THE_JOB.has(said))) return null;
  const single = aliases.filter(({ alias }) => alias.length === 1);
  const slips = said.length >= 5 ? single.filter(({ alias: [name = ''] }) => name.length >= 4 && oneEditApart(said, name)) : [];
  const starts = capital ? single.filter(({ alias: [name = ''] }) => name.startsWith(said)) : [];
  const refs = [...new Set([...slips, ...starts].map(({ ref }) => ref))];
  return refs.length > 0 ? { length: 1, refs, near: true } : null;
}

function startsWithCapital(question: string, word: Word): boolean {
  return /^\p{Lu}/u.test(question.slice(word.start));
}

/** In mid-sentence with a capital, or where the grammar wants a subject. */
function standsAsName(question: string, word: Word): boolean {
  const before = question.slice(0, word.start).trimEnd();
  if (before !== '' && !/[.!?]$/.test(before) && startsWithCapital(question, word)) return true;
  return (
    startsWithCapital(question, word) &&
    AFTER_A_SUBJECT.test(question.slice(word.end - (question.slice(word.start, word.end).match(/['’]s$/)?.[0].length ?? 0)))
  );
}

function isKnownWord(raw: string): boolean {
  return CAPITALS_OF_THE_JOB.has(raw) || isEverydayWord(raw);
}

const BEFORE_A_NAME =
  /(?:\b(?:for|about|with|when|if|does|is|has|can|should|will|did|was|because|where|why|on|gie|give|offer|help|tell|of|and|mr|mrs|ms|miss)|[?.!,])\s*$/i;

/** A word that is none of ours, standing where a name stands: somebody outside the asker's people, or nobody. */
function looksLikeAName(question: string, words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const said = bare(word);
    if (said.length < 2 || /\d/.test(said) || isKnownWord(said)) return false;
    const capital = startsWithCapital(question, word);
    const before = question.slice(0, word.start);
    const after = question.slice(word.start + said.length);
    if (capital && at > 0 && !/[.!?]\s*$/.test(before)) return true;
    const subject = AFTER_A_SUBJECT.test(after);
    if (before.trim() === '') return subject;
    return BEFORE_A_NAME.test(before) && (subject || /^\s*(?:[?.!,]|$)/.test(after));
  });
}
