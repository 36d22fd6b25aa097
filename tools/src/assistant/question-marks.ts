import type { Choice } from '@handrail/care-plan/gold/choices';
import type { Meaning } from '@handrail/care-plan';
import { learnPairs, WORDS_WORTH, type PairExample, type PairSettings, type PairWeights } from './learn-pairs.js';
import {
  examplesOf,
  namesOfEvidence,
  namesOfNothing,
  startsOf,
  vocabularyOf,
  type Examples,
  type Vocabulary,
} from './question-examples.js';
import { dot } from './vectors.js';

export type Learning = PairSettings & {
  /** Dimensions of the places of words; 0 where words are not associated. */
  readonly wordDimensions: number;
  /** Evidence that is not learnt from. */
  readonly leftOut: ReadonlySet<string>;
  readonly weightOf: (choice: Choice) => number;
};
export type Learnt = {
  readonly names: readonly string[];
  readonly ofNothing: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly weights: PairWeights;
  readonly settings: Learning;
};

/** Plans are dealt into so many folds: what is learnt of pairs is weighed on plans from which it was not learnt. */
const FOLDS = 3;
/** Where the evidence alone is weighed. */
const NO_WORDS = { rows: [], telling: [], own: 0 } as const;
/** Rounds of weighing the evidence: a few numbers. */
const WEIGHING_ROUNDS = 15;

/**
 * Learns from these choices alone: their words, their lines, their answers. First the associations, with the evidence beside them; then, since they know their
 * own examples by heart, the weight of all evidence, theirs included, as it is where they are learnt without the plan in question.
 */
export function learnFrom(choices: readonly Choice[], words: ReadonlyMap<string, Meaning>, settings: Learning): Learnt {
  const vocabulary = vocabularyOf(choices);
  const names = namesOfEvidence(choices[0]!, settings.leftOut);
  const ofNothing = namesOfNothing(choices[0]!, settings.leftOut);
  const all = examplesOf(choices, names, ofNothing, vocabulary, settings.weightOf);
  const weighing = { rounds: WEIGHING_ROUNDS };
  if (settings.wordDimensions === 0)
    return { names, ofNothing, vocabulary, weights: learnPairs(all.examples, all.learntLines, NO_WORDS, weighing), settings };
  const starts = startsOf(vocabulary, (word) => words.get(word)?.whole, settings.wordDimensions);
  const associate = (examples: readonly PairExample[]) => learnPairs(examples, all.learntLines, starts, settings);
  const plans = [...new Set(all.examples.map(({ plan }) => plan))].toSorted();
  const foldOf = new Map(plans.map((plan, at) => [plan, at % FOLDS]));
  const without = Array.from({ length: FOLDS }, (_, fold) => associate(all.examples.filter(({ plan }) => foldOf.get(plan) !== fold)));
  const withPairs = all.examples.map((example) => {
    const pairs = associations(without[foldOf.get(example.plan)!]!, example, all, vocabulary, settings);
    return { ...example, lines: example.lines.map((line, i) => [...line, pairs[i]!]) };
  });
  const weighed = learnPairs(withPairs, all.learntLines, NO_WORDS, weighing);
  const associated = associate(all.examples);
  return {
    names: [...names, 'pairs'],
    ofNothing,
    vocabulary,
    weights: { ...associated, lines: weighed.lines, nothing: weighed.nothing },
    settings,
  };
}

/** Scores of the lines of each choice above "nothing". */
export function aboveNothing({ weights, vocabulary, settings }: Learnt, choices: readonly Choice[]): number[][] {
  const names = namesOfEvidence(choices[0]!, settings.leftOut);
  const all = examplesOf(choices, names, namesOfNothing(choices[0]!, settings.leftOut), vocabulary, () => 1);
  return all.examples.map((example) => {
    const pairs = settings.wordDimensions === 0 ? undefined : associations(weights, example, all, vocabulary, settings);
    const nothing = dot(example.nothing, weights.nothing);
    return example.lines.map((line, i) => dot(pairs ? [...line, pairs[i]!] : line, weights.lines) - nothing);
  });
}

function associations(
  weights: PairWeights,
  example: PairExample,
  { learntLines }: Examples,
  vocabulary: Vocabulary,
  { wordDimensions }: Learning,
): number[] {
  const said = saying(example.asked, weights.wordsAsked, weights.wordsAsked, vocabulary, wordDimensions);
  const lines = example.lineAt.map((at) => learntLines[at]!);
  return lines.map(
    ({ written }) => WORDS_WORTH * dot(said, saying(written, weights.wordsWritten, weights.wordsAsked, vocabulary, wordDimensions)),
  );
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
