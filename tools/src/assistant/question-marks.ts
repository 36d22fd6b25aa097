import type { Choice } from '@handrail/care-plan/gold/choices';
import type { Vector } from '@handrail/care-plan';
import { learnPairs, MAP_WORTH, WORDS_WORTH, type PairExample, type PairSettings, type PairWeights } from './learn-pairs.js';
import { examplesOf, namesOfEvidence, startsOf, vocabularyOf, type Vocabulary } from './question-examples.js';

export type Learning = PairSettings & {
  readonly wordDimensions: number;
  /** Evidence that is not learnt from. */
  readonly leftOut: ReadonlySet<string>;
  readonly weightOf: (choice: Choice) => number;
};
export type Learnt = {
  readonly names: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly weights: PairWeights;
  readonly settings: Learning;
};

/** Learns from these choices alone: their words, their lines, their answers. */
export function learnFrom(choices: readonly Choice[], vectors: ReadonlyMap<string, Vector>, settings: Learning): Learnt {
  const vectorOf = (text: string) => vectors.get(text);
  const vocabulary = vocabularyOf(choices);
  const names = namesOfEvidence(choices[0]!, settings.leftOut);
  const { examples, directions } = examplesOf(choices, names, vocabulary, vectorOf, settings.weightOf);
  const starts = startsOf(vocabulary, vectorOf, settings.wordDimensions);
  return { names, vocabulary, weights: learnPairs(examples, directions, starts, settings), settings };
}

/** Scores of the lines of each choice above "nothing". */
export function aboveNothing(learnt: Learnt, choices: readonly Choice[], vectors: ReadonlyMap<string, Vector>): number[][] {
  const { weights, vocabulary, settings } = learnt;
  const names = namesOfEvidence(choices[0]!, settings.leftOut);
  const { examples, directions } = examplesOf(
    choices,
    names,
    vocabulary,
    (text) => vectors.get(text),
    () => 1,
  );
  return examples.map((example) => {
    const meant = project(weights.mapAsked, example.meant, settings.mapped);
    const said = saying(example.asked, weights.wordsAsked, weights.wordsAsked, vocabulary, settings.wordDimensions);
    const nothing = dot(example.nothing, weights.nothing);
    return example.lines.map((line, i) => {
      const at = project(weights.mapWritten, directions[example.meantLines[i]!]!, settings.mapped);
      const written = saying(example.written[i]!, weights.wordsWritten, weights.wordsAsked, vocabulary, settings.wordDimensions);
      return dot(line, weights.lines) + MAP_WORTH * dot(meant, at) + WORDS_WORTH * dot(said, written) - nothing;
    });
  });
}

function saying(
  words: PairExample['asked'],
  own: Float64Array,
  others: Float64Array,
  { telling }: Vocabulary,
  dimensions: number,
): Float64Array {
  const length = Math.sqrt(words.reduce((sum, word) => sum + telling[word]! ** 2, 0)) || 1;
  const sum = new Float64Array(dimensions);
  for (const word of words) {
    const rows = (word + 1) * dimensions <= own.length ? own : others;
    for (let k = 0; k < dimensions; k++) sum[k]! += (telling[word]! / length) * rows[word * dimensions + k]!;
  }
  return sum;
}

const project = (map: Float64Array, direction: ArrayLike<number>, dimensions: number) =>
  Float64Array.from({ length: dimensions }, (_, d) => dot(map.subarray(d * direction.length, (d + 1) * direction.length), direction));

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

export interface Marks {
  readonly 'of a step': number;
  readonly 'hit@1': number;
  readonly 'hit@3': number;
  readonly quoted: number;
  readonly 'of nothing': number;
  readonly 'left unanswered': number;
}

/** What they come to: the right line first, and among the first three, where any is above "nothing"; and questions that none answers, left so. */
export function marksOf(choices: readonly Choice[], above: readonly (readonly number[])[]): Marks {
  const marks = { 'of a step': 0, 'hit@1': 0, 'hit@3': 0, quoted: 0, 'of nothing': 0, 'left unanswered': 0 };
  choices.forEach(({ lines, nothingRight }, at) => {
    const scores = above[at]!;
    const order = scores.map((_, i) => i).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
    const quoted = scores[order[0]!]! > 0;
    if (nothingRight) {
      marks['of nothing'] += 1;
      marks['left unanswered'] += quoted ? 0 : 1;
      return;
    }
    marks['of a step'] += 1;
    if (!quoted) return;
    marks.quoted += 1;
    marks['hit@1'] += lines[order[0]!]!.right ? 1 : 0;
    marks['hit@3'] += order.slice(0, 3).some((i) => lines[i]!.right) ? 1 : 0;
  });
  return marks;
}
