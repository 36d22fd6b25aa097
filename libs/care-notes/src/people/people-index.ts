import type { DictationContext, PersonFacts } from '../model.js';
import { cleanText } from '../text/clean.js';
import { soundOf } from './names.js';

/** Names and refs of one dictation's people, ready for look-up. Build once per context. */
export interface PeopleIndex {
  readonly people: readonly PersonFacts[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Everybody whose first name sounds like a word, which is how a recogniser may have come to spell it. */
  readonly likeSounding: (word: string) => readonly string[];
  /** The spelling is a recogniser's, and tells two people apart whose names sound alike as little as the sound did. */
  readonly heard: boolean;
  readonly phrases: readonly { readonly words: readonly string[]; readonly refs: readonly string[] }[];
  readonly relatives: ReadonlyMap<string, readonly string[]>;
  readonly colleagues: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  readonly refPrefixes: ReadonlySet<string>;
  /** First letters of names that one person alone has: "T", "L." in a telegram. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
}

const wordsOf = (name: string) =>
  cleanText(name)
    .plain.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 0);

export function indexPeople(context: Pick<DictationContext, 'people' | 'colleagues' | 'unit' | 'heard'>): PeopleIndex {
  const byName = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const relatives = new Map<string, string[]>();
  const byNumber = new Map<string, string[]>();
  const refPrefixes = new Set<string>();
  const byInitial = new Map<string, string[]>();
  const phrases: { words: string[]; refs: string[] }[] = [];
  const add = (map: Map<string, string[]>, key: string, ref: string) => {
    const refs = map.get(key) ?? [];
    if (!refs.includes(ref)) map.set(key, [...refs, ref]);
  };
  for (const person of context.people) {
    const full = wordsOf(person.fullName);
    const surname = full.slice(-1);
    const called = [person.preferredName, ...person.alsoCalled].map(wordsOf).filter((words) => words.length === 1 && full.length > 1);
    for (const words of called) if (words[0] !== full[0]) phrases.push({ words: [...words, ...surname], refs: [person.ref] });
    const names = [wordsOf(person.preferredName), ...person.alsoCalled.map(wordsOf), full.slice(0, 1), full.slice(-1), full];
    for (const name of [person.preferredName, ...person.alsoCalled])
      for (const word of wordsOf(name).slice(0, 1)) add(byInitial, word[0]!, person.ref);
    for (const words of names) {
      if (words.length === 1 && words[0]!.length > 1) {
        add(byName, words[0]!, person.ref);
        if (words !== names.at(-2)) add(bySound, soundOf(words[0]!), person.ref);
      }
      if (words.length > 1) phrases.push({ words, refs: [person.ref] });
    }
    for (const relative of person.relatives) for (const word of wordsOf(relative.name).slice(0, 1)) add(relatives, word, person.ref);
    const [, prefix, number] = /^([a-z]+)-?(\d+)$/i.exec(person.ref) ?? [];
    if (prefix && number) {
      refPrefixes.add(prefix.toLowerCase());
      if (person.unit === context.unit || !context.people.some((other) => other.unit === context.unit))
        add(byNumber, String(Number(number)), person.ref);
    }
  }
  for (const phrase of phrases) {
    const same = context.people
      .filter((person) => wordsOf(person.fullName).join(' ') === phrase.words.join(' '))
      .map((person) => person.ref);
    if (same.length > 1) phrase.refs = same;
  }
  return {
    people: context.people,
    byName,
    likeSounding: (word) => bySound.get(soundOf(word)) ?? [],
    heard: context.heard ?? false,
    phrases,
    relatives,
    colleagues: new Set(context.colleagues.flatMap((name) => wordsOf(name).slice(0, 1))),
    byNumber,
    refPrefixes,
    byInitial,
  };
}
