import { adam, type Adam } from './adam.js';
import { dealt, seeded } from './seeded-random.js';
import { dot } from './vectors.js';

/** One question as a choice among the lines of its plan and "nothing", in numbers. */
export interface PairExample {
  readonly lines: readonly (readonly number[])[];
  readonly nothing: readonly number[];
  /** For each line, and last for "nothing". */
  readonly right: readonly boolean[];
  /** Questions about one plan are learnt from near each other, so that its lines are worked out once. */
  readonly plan: string;
  /** Places of the question's words. */
  readonly asked: readonly number[];
  /** Which of the lines learnt from each of `lines` is. */
  readonly lineAt: readonly number[];
  readonly weight: number;
}

/** A line as it is learnt from: places of its words. */
export interface LearntLine {
  readonly written: readonly number[];
}

export interface PairSettings {
  readonly rounds: number;
}

/** Where learning starts from: a place for each word in a few dimensions, and how much it tells; the first `own` are met often enough to learn a place of their own. */
export interface WordStarts {
  readonly rows: readonly ArrayLike<number>[];
  readonly telling: ArrayLike<number>;
  readonly own: number;
}

export interface PairWeights {
  readonly lines: readonly number[];
  readonly nothing: readonly number[];
  readonly wordsAsked: Float64Array;
  readonly wordsWritten: Float64Array;
}

/** What one product of two texts' words is worth while learning: sets how far a step goes, nothing else. */
export const WORDS_WORTH = 2;
/** Pull towards nought, and of words towards where they started; by leaving one writer out, half or twice of each is alike. */
const PULL = { lines: 0.02, words: 1e-3 } as const;
const BATCH = 64;
const PLANS_AT_ONCE = 12;
const STEP = 0.01;

/**
 * Weights under which the right lines, or "nothing", are likeliest: a conditional logit whose evidence includes a learnt bilinear form of places of words (none where there are no
 * starts). By Adam on batches in an order shuffled with a fixed seed: the same weights every time. About a
 * second a round for six thousand questions.
 */
export function learnPairs(
  examples: readonly PairExample[],
  learntLines: readonly LearntLine[],
  starts: WordStarts,
  { rounds }: PairSettings,
): PairWeights {
  const { rows, own } = starts;
  const width = examples[0]!.lines[0]!.length;
  const depth = examples[0]!.nothing.length;
  const { mean, spread } = spreadOf(examples, width);
  const dims = rows[0]?.length ?? 0;
  const random = seeded(20261122);
  const lines = adam(width, PULL.lines);
  const nothing = adam(depth, 0);
  const movedAsked = adam(own * dims, PULL.words);
  const movedWritten = adam(own * dims, PULL.words);
  const all = [lines, nothing, movedAsked, movedWritten];
  const byPlan = [...Map.groupBy(examples, ({ plan }) => plan).values()];
  const steps = rounds * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const order = dealt(byPlan, PLANS_AT_ONCE, random);
    for (let from = 0; from < order.length; from += BATCH) {
      learnBatch(order.slice(from, from + BATCH));
      for (const one of all) one.step(STEP * (1 - (0.95 * step) / steps));
      step += 1;
    }
  }
  const scaled = Array.from(lines.values, (weight, k) => weight / spread[k]!);
  const lifted = Array.from(nothing.values);
  // "Nothing" takes over what centring took from every line; its first feature is always 1.
  lifted[0]! += scaled.reduce((sum, weight, k) => sum + weight * mean[k]!, 0);
  return {
    lines: scaled,
    nothing: lifted,
    wordsAsked: placesMoved(movedAsked.values, rows),
    wordsWritten: placesMoved(movedWritten.values, rows.slice(0, own)),
  };

  function learnBatch(batch: readonly PairExample[]): void {
    const seen = new Map<number, ReturnType<typeof seenLine>>();
    for (const line of batch.flatMap(({ lineAt }) => lineAt)) if (!seen.has(line)) seen.set(line, seenLine(learntLines[line]!));
    for (const example of batch) {
      const said = sayingOf(example.asked, movedAsked.values, starts);
      const those = example.lineAt.map((line) => seen.get(line)!);
      const features = example.lines.map((line) => line.map((x, k) => (x - mean[k]!) / spread[k]!));
      const scores = features.map((line, i) => dot(line, lines.values) + WORDS_WORTH * dot(said, those[i]!.said));
      const pulls = pullsOf([...scores, dot(example.nothing, nothing.values)], example.right, example.weight / batch.length);
      const toSaid = new Float64Array(dims);
      features.forEach((line, i) => {
        const pull = pulls[i]!;
        add(lines.slopes, 0, line, pull);
        add(toSaid, 0, those[i]!.said, pull * WORDS_WORTH);
        add(those[i]!.toSaid, 0, said, pull * WORDS_WORTH);
      });
      add(nothing.slopes, 0, example.nothing, pulls.at(-1)!);
      spreadTo(movedAsked, example.asked, starts, toSaid);
    }
    for (const [line, { toSaid }] of seen) spreadTo(movedWritten, learntLines[line]!.written, starts, toSaid);
  }

  function seenLine({ written }: LearntLine) {
    return {
      said: sayingOf(written, movedWritten.values, starts),
      toSaid: new Float64Array(dims),
    };
  }
}

/** How much too likely each choice is. */
function pullsOf(scores: readonly number[], right: readonly boolean[], share: number): number[] {
  const top = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - top));
  const sum = likely.reduce((a, b) => a + b, 0);
  const good = likely.reduce((a, b, at) => a + (right[at] ? b : 0), 1e-12);
  return likely.map((odds, at) => share * (odds / sum - (right[at] ? odds / good : 0)));
}

function sayingOf(words: readonly number[], moved: Float64Array, { rows, telling, own }: WordStarts): Float64Array {
  const dims = rows[0]?.length ?? 0;
  const sum = new Float64Array(dims);
  const length = lengthOf(words, telling);
  for (const word of words) {
    const row = rows[word]!;
    const share = telling[word]! / length;
    for (let k = 0; k < dims; k++) sum[k]! += share * (row[k]! + (word < own ? moved[word * dims + k]! : 0));
  }
  return sum;
}

function spreadTo(moved: Adam, words: readonly number[], { telling, own }: WordStarts, slope: Float64Array): void {
  const length = lengthOf(words, telling);
  for (const word of words) if (word < own) add(moved.slopes, word * slope.length, slope, telling[word]! / length);
}

const lengthOf = (words: readonly number[], telling: ArrayLike<number>) =>
  Math.sqrt(words.reduce((sum, word) => sum + telling[word]! ** 2, 0)) || 1;

const placesMoved = (moved: Float64Array, rows: readonly ArrayLike<number>[]) =>
  Float64Array.from(
    rows.flatMap((row) => Array.from(row)),
    (start, k) => start + (moved[k] ?? 0),
  );

function add(to: Float64Array, from: number, what: ArrayLike<number>, times: number): void {
  for (let k = 0; k < what.length; k++) to[from + k]! += what[k]! * times;
}

function spreadOf(examples: readonly PairExample[], width: number) {
  const all = examples.flatMap(({ lines }) => lines);
  const mean = Array.from({ length: width }, (_, k) => all.reduce((sum, line) => sum + line[k]!, 0) / all.length);
  const spread = mean.map((m, k) => Math.sqrt(all.reduce((sum, line) => sum + (line[k]! - m) ** 2, 0) / all.length) + 1e-3);
  return { mean, spread };
}
