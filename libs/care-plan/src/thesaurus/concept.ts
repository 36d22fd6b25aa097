import { stemOf, wordsOf } from '../ranking/words.js';

/** id; ids of neighbouring concepts, separated by spaces; words and phrases, separated by commas. */
export type ConceptSource = readonly [id: string, near: string, words: string];

/** Words that may stand inside a phrase without changing it: "out of her bed" is "out of bed". */
const FILLERS = new Set(
  'a an the his her their him them my your our its is be am has have do just really all very so that this he she they it been of to will can i we does'.split(
    ' ',
  ),
);

/** `phrase` holds stems, without fillers unless nothing else would be left: "end it" less its filler is "end", another thing. */
type Entry = { readonly concept: string; readonly phrase: readonly string[]; readonly withFillers: boolean };

export type Thesaurus = {
  readonly byFirstStem: ReadonlyMap<string, readonly Entry[]>;
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: ReadonlySet<string>;
};

/** Where a concept was heard: word positions `[from, to)` of the list given to `conceptsIn`. */
export type ConceptHit = { readonly concept: string; readonly from: number; readonly to: number };

/**
 * Builds the look-up tables. A neighbour listed on one side holds on both; a neighbour that is not a concept is ignored.
 * Never throws; linear in the source.
 */
export function buildThesaurus(sources: readonly ConceptSource[]): Thesaurus {
  const byFirstStem = new Map<string, Entry[]>();
  const near = new Map<string, Set<string>>();
  const ids = new Set(sources.map(([id]) => id));
  const link = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const [concept, neighbours, words] of sources) {
    for (const other of neighbours.split(' ')) {
      if (!ids.has(other)) continue;
      link(concept, other);
      link(other, concept);
    }
    for (const spelling of words.split(',')) {
      const stems = wordsOf(spelling).map((word) => word.stem);
      const bare = stems.filter((stem) => !isFiller(stem));
      const withFillers = stems.length > 1 && bare.length < 2;
      const phrase = stems.length === 1 || withFillers ? stems : bare;
      const [first] = phrase;
      if (first === undefined) continue;
      const entries = byFirstStem.get(first) ?? [];
      if (!entries.some((entry) => entry.concept === concept && entry.phrase.join(' ') === phrase.join(' ')))
        entries.push({ concept, phrase, withFillers });
      byFirstStem.set(first, entries);
    }
  }
  return { byFirstStem, near, ids };
}

const FILLER_STEMS = new Set([...FILLERS].map(stemOf));

function isFiller(stem: string): boolean {
  return FILLERS.has(stem) || FILLER_STEMS.has(stem);
}

/**
 * Concepts heard in a list of stems, at most one gap word apart inside a phrase, fillers skipped.
 * @returns every hit, in order of place; empty when nothing is known; never throws. Linear in words x phrases of a word.
 */
export function conceptsIn(thesaurus: Thesaurus, stems: readonly string[]): ConceptHit[] {
  const all = stems.map((stem, at) => ({ stem, at }));
  const kept = all.filter(({ stem }) => !isFiller(stem));
  const hits: ConceptHit[] = [];
  for (const [words, withFillers] of [
    [kept, false],
    [all, true],
  ] as const) {
    words.forEach((here, k) => {
      for (const entry of thesaurus.byFirstStem.get(here.stem) ?? []) {
        if (entry.withFillers !== withFillers) continue;
        const end = matchEnd(words, k, entry.phrase);
        if (end !== null) hits.push({ concept: entry.concept, from: here.at, to: end + 1 });
      }
    });
  }
  return hits;
}

function matchEnd(kept: readonly { stem: string; at: number }[], from: number, phrase: readonly string[]): number | null {
  let k = from;
  let end = kept[k]?.at ?? 0;
  for (const stem of phrase.slice(1)) {
    if (kept[k + 1]?.stem === stem) k += 1;
    // No gap after "not": what stands between is what is negated.
    else if (kept[k]?.stem !== 'not' && kept[k + 2]?.stem === stem) k += 2;
    else return null;
    end = kept[k]?.at ?? end;
  }
  return end;
}
