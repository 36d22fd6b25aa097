import { boundaryExample, boundaryFeatures, type BoundaryText, hashOf, isOpen } from '@handrail/care-notes/learning';
import { contextsOf } from './context.js';
import type { Gold, PartName } from './gold-files.js';
import type { HashedExample } from './learn-hashed.js';

/** Between two sentences of different people, between two of the same, or inside one. */
export type GapKind = 'another' | 'same' | 'inside';

/** A marked note, word by word. */
export interface MarkedText {
  readonly part: PartName;
  readonly text: BoundaryText;
  readonly byRule: ReadonlySet<number>;
  /** The sentence that each word lies in, by number; none between sentences. */
  readonly sentences: readonly (number | undefined)[];
  /** Whom each sentence is about. */
  readonly subjects: readonly string[];
  /** A copy whose marks were taken away, so that punctuated notes teach what unpunctuated ones need. */
  readonly stripped: boolean;
  /** Words before which a mark stood that says nothing of where a sentence ends. */
  readonly unsure: ReadonlySet<number>;
}
/** A place without a mark where a clause may begin. */
export interface Gap {
  readonly at: number;
  /** Where the clause before it began. */
  readonly from: number;
  readonly kind: GapKind;
  readonly byRule: boolean;
}

/** What a boundary counts: a sentence under a wrong person costs most, and a note that lost its marks is not quite like one that never had them. */
const COUNTS: Readonly<Record<GapKind, number>> = { another: 2, same: 1, inside: 1 };
const STRIPPED_COUNTS = 0.5;

export function markedTexts({ parts }: Gold): MarkedText[] {
  return parts.flatMap((part) => {
    const contextFor = contextsOf(part);
    return part.dictations.map(({ row, segments }): MarkedText => {
      const { text, spans, byRule } = boundaryExample(row.text, contextFor(row));
      return {
        part: part.name,
        text,
        byRule,
        sentences: spans.map(({ start }) => {
          const at = segments.findIndex((segment) => segment.start <= start && start < segment.end);
          return at < 0 ? undefined : at;
        }),
        subjects: segments.map(({ leftOut, subject }) => (leftOut ? 'left out' : String(subject))),
        stripped: false,
        unsure: new Set(),
      };
    });
  });
}

/** The same note as somebody dictates it who sets no marks; undefined where it has no full stops to lose. */
function stripped(marked: MarkedText): MarkedText | undefined {
  if (!marked.text.hasStops) return undefined;
  const { words } = marked.text;
  const kept: number[] = [];
  const unsure = new Set<number>();
  let before: 'stop' | 'other' | undefined;
  words.forEach(({ mark }, at) => {
    if (mark) {
      before = before === 'other' ? 'other' : mark;
      return;
    }
    const isInside = marked.sentences[at] === marked.sentences[kept.at(-1) ?? -1];
    if (before === 'other' || (before === 'stop' && isInside)) unsure.add(kept.length);
    before = undefined;
    kept.push(at);
  });
  return {
    ...marked,
    text: { words: kept.map((at) => ({ ...words[at]!, capital: false })), hasStops: false },
    byRule: new Set(),
    sentences: kept.map((at) => marked.sentences[at]),
    stripped: true,
    unsure,
  };
}

/** The gaps of a note in order. @param begins tells whether a clause is taken to begin at a gap, beside those that rules begin */
export function gapsOf({ text, byRule, sentences, subjects, unsure }: MarkedText, begins: (gap: Gap) => boolean): Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  for (let at = 1; at < text.words.length; at++) {
    if (text.words[at - 1]!.mark === 'stop' || unsure.has(at)) from = at;
    const [last, own] = [sentences[at - 1], sentences[at]];
    if (isOpen(text, at) && !unsure.has(at) && last !== undefined && own !== undefined) {
      const kind = last === own ? 'inside' : subjects[last] === subjects[own] ? 'same' : 'another';
      const gap = { at, from, kind, byRule: byRule.has(at) } as const;
      gaps.push(gap);
      if (begins(gap)) from = at;
    }
    if (byRule.has(at)) from = at;
  }
  return gaps;
}

/** What is learnt from: each gap of each note, and of its copy without marks. */
export function boundaryExamples(texts: readonly MarkedText[]): HashedExample[] {
  return texts
    .flatMap((marked) => [marked, stripped(marked) ?? []].flat())
    .flatMap((marked) =>
      gapsOf(marked, ({ kind }) => kind !== 'inside').map(({ at, from, kind }) => ({
        hashes: Int32Array.from(boundaryFeatures(marked.text, at, from), hashOf),
        choice: Number(kind !== 'inside'),
        weight: COUNTS[kind] * (marked.stripped ? STRIPPED_COUNTS : 1),
      })),
    );
}
