import { dot } from './vectors.js';

/** Features of the lines that may be chosen and of "nothing", each of fixed length, and which of them were right (the last: "nothing"). */
export type NumberedChoice = {
  readonly lines: readonly (readonly number[])[];
  readonly nothing: readonly number[];
  readonly right: readonly boolean[];
};
export type ChoiceWeights = { readonly lines: readonly number[]; readonly nothing: readonly number[] };

/** Pull of the weights of lines towards nought, in standard deviations of their features: few data. By cross-validation 0.005 to 0.05 are alike. */
const RIDGE = 0.02;
const ROUNDS = 1_500;
const STEP = 0.5;
const MOMENTUM = 0.9;

/**
 * Weights under which the right lines, or "nothing", are likeliest: a conditional logit (McFadden 1974) by gradient descent with momentum, ridge on the lines' weights.
 * Deterministic. Choices x lines x features x rounds: a few seconds for some hundreds.
 */
export function learnChoice(choices: readonly NumberedChoice[]): ChoiceWeights {
  const all = choices.flatMap(({ lines }) => lines);
  const width = all[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => all.map((line) => line[k] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const spread = columns.map((column, k) => Math.sqrt(column.reduce((sum, x) => sum + (x - mean[k]!) ** 2, 0) / column.length) + 1e-6);
  const scaled = choices.map((choice) => ({
    ...choice,
    lines: choice.lines.map((line) => line.map((x, k) => (x - mean[k]!) / spread[k]!)),
  }));
  const depth = choices[0]?.nothing.length ?? 0;
  const weights = Array.from({ length: width + depth }, () => 0);
  const speed = Array.from({ length: width + depth }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, k) => (k < width ? RIDGE * weight : 0));
    for (const choice of scaled) addSlope(choice, weights.slice(0, width), weights.slice(width), slope, 1 / scaled.length);
    weights.forEach((_, k) => {
      speed[k] = MOMENTUM * speed[k]! - STEP * (1 - MOMENTUM) * slope[k]!;
      weights[k]! += speed[k]!;
    });
  }
  const lines = weights.slice(0, width).map((weight, k) => weight / spread[k]!);
  const nothing = weights.slice(width);
  // "Nothing" takes over what scaling took from every line; its first feature is always 1.
  nothing[0]! += dot(lines, mean);
  return { lines, nothing };
}

function addSlope(choice: NumberedChoice, ofLines: readonly number[], ofNothing: readonly number[], slope: number[], share: number): void {
  const scores = [...choice.lines.map((line) => dot(line, ofLines)), dot(choice.nothing, ofNothing)];
  const top = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - top));
  const sum = likely.reduce((a, b) => a + b, 0);
  const right = likely.reduce((a, b, at) => a + (choice.right[at] ? b : 0), 1e-12);
  likely.forEach((odds, at) => {
    const pull = share * (odds / sum - (choice.right[at] ? odds / right : 0));
    const features = choice.lines[at];
    if (features) features.forEach((x, k) => (slope[k]! += pull * x));
    else choice.nothing.forEach((x, k) => (slope[ofLines.length + k]! += pull * x));
  });
}

/** Scores of the lines above "nothing". */
export const linesAbove = (choice: NumberedChoice, weights: ChoiceWeights): number[] =>
  choice.lines.map((line) => dot(line, weights.lines) - dot(choice.nothing, weights.nothing));
