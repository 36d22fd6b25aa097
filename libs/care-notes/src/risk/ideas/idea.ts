import { editDistance } from '../../text/distance.js';
import { ideaStem } from '../../text/idea-stem.js';

/** Where an idea was heard: positions `[from, to)` in the list of words. */
export interface IdeaHit {
  readonly from: number;
  readonly to: number;
}
interface Phrase {
  readonly idea: string;
  readonly stems: readonly string[];
}
export interface Ideas {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** By first letter. */
  readonly prefixes: ReadonlyMap<string, readonly (readonly [prefix: string, phrase: Phrase])[]>;
  /** Long words by first letter and length: what a slip of the tongue or of speech recognition may have been. */
  readonly long: ReadonlyMap<string, readonly string[]>;
}

/** May stand inside a phrase without changing it. */
const FILLER = new Set(
  'a an the his her their my your our its own some any this that these those just really right still even all very so bit little quite um er like both'.split(
    ' ',
  ),
);
/** "Her" before a noun: what is hers, not she. A phrase may hold it as "her"; an idea that means the person does not. */
export const HER_OWN = 'herposs';
/** Shorter words have too many neighbours that are other words. */
const FUZZY_LENGTH = 8;

/**
 * Builds the look-up tables from lines `idea: phrase, phrase`. A word matches in all its forms; `bruis*` matches by its beginning,
 * `=gone` in that form alone.
 * A line may go on below when it starts with white space. `#` starts a note. Linear in the source.
 * @throws Error for a line that names no idea
 */
export function buildIdeas(...sources: readonly string[]): Ideas {
  const byFirst = new Map<string, Phrase[]>();
  const prefixes = new Map<string, (readonly [string, Phrase])[]>();
  const long = new Map<string, string[]>();
  for (const [idea, words] of sources.flatMap(ideaLines))
    for (const spelling of words.split(',')) {
      const stems = spelling
        .trim()
        .toLowerCase()
        .split(/[\s-]+/)
        .filter(Boolean)
        .map((word) => (/^=|\*$/.test(word) ? word : ideaStem(word)));
      const [first] = stems;
      if (first === undefined) continue;
      const phrase = { idea, stems };
      if (first.endsWith('*')) prefixes.set(first[0]!, [...(prefixes.get(first[0]!) ?? []), [first.slice(0, -1), phrase]]);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      for (const stem of stems.length === 1 && !/^=|\*$/.test(first) ? stems : [])
        if (stem.length >= FUZZY_LENGTH) long.set(stem[0]!, [...(long.get(stem[0]!) ?? []), stem]);
    }
  return { byFirst, prefixes, long };
}

export function ideaLines(source: string): (readonly [idea: string, words: string])[] {
  const lines: string[] = [];
  for (const line of source.split('\n').map((text) => text.replace(/#.*$/, '').trimEnd())) {
    if (line.trim() === '') continue;
    if (/^\s/.test(line) && lines.length > 0) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
  }
  return lines.map((line) => {
    const found = /^([a-z_]+):\s*(.*)$/s.exec(line);
    if (!found) throw new Error(`"${line.slice(0, 40)}" names no idea.`);
    return [found[1]!, found[2]!] as const;
  });
}

/** Every idea heard in the words, with its places in order. Linear in the words times the phrases that start alike. */
export function ideasIn(ideas: Ideas, words: readonly string[]): Map<string, IdeaHit[]> {
  const stems = words.map((word) => ideaStem(word));
  const hits = new Map<string, IdeaHit[]>();
  const add = (idea: string, hit: IdeaHit) => {
    const known = hits.get(idea);
    if (known) known.push(hit);
    else hits.set(idea, [hit]);
  };
  stems.forEach((stem, i) => {
    const word = words[i]!;
    const hear = (phrase: Phrase) => {
      const to = phraseEnd(phrase, stems, words, i);
      if (to !== undefined) add(phrase.idea, { from: i, to });
    };
    if (word === HER_OWN) for (const phrase of ideas.byFirst.get('her') ?? []) if (phrase.stems.length > 1) hear(phrase);
    const exact = ideas.byFirst.get(`=${word}`);
    for (const phrase of exact ?? []) hear(phrase);
    for (const phrase of ideas.byFirst.get(stem) ?? (exact ? [] : fuzzy(ideas, stem))) hear(phrase);
    for (const [prefix, phrase] of ideas.prefixes.get(word[0]!) ?? []) if (word.startsWith(prefix)) hear(phrase);
  });
  return hits;
}

function fuzzy(ideas: Ideas, stem: string): readonly Phrase[] {
  if (stem.length < FUZZY_LENGTH - 1) return [];
  const near = (ideas.long.get(stem[0]!) ?? []).find(
    (other) => Math.abs(other.length - stem.length) <= 1 && editDistance(stem, other, 1) <= 1,
  );
  return near === undefined ? [] : (ideas.byFirst.get(near) ?? []).filter(({ stems }) => stems.length === 1);
}

function phraseEnd({ stems: phrase }: Phrase, stems: readonly string[], words: readonly string[], at: number): number | undefined {
  let i = at + 1;
  for (let k = 1; k < phrase.length; k++) {
    let skipped = 0;
    while (i < stems.length && !same(phrase[k]!, stems[i]!, words[i]!) && skipped < 2 && FILLER.has(words[i]!)) {
      i++;
      skipped++;
    }
    if (i >= stems.length || !same(phrase[k]!, stems[i]!, words[i]!)) return undefined;
    i++;
  }
  return i;
}

const same = (wanted: string, stem: string, word: string) =>
  wanted.endsWith('*')
    ? word.startsWith(wanted.slice(0, -1))
    : wanted.startsWith('=')
      ? wanted.slice(1) === word
      : wanted === stem || (word === HER_OWN && wanted === 'her');
