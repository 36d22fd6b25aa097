import type { Vector } from './vector.js';

/** The weights of a reader, learnt by `tools/sentence-model/tune.py`; rows stand one after another. */
export type ReaderWeights = {
  /** Numbers of a piece. */
  readonly size: number;
  readonly hidden: number;
  /** How much more a near piece of the line is looked at than a far one. */
  readonly sharpness: number;
  /** What is made of one piece: `hidden` rows of four times `size` and one number more, then `hidden` rows of `hidden`. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  /** How much a piece of the question counts beside the others. */
  readonly telling: Float32Array;
  readonly told: Float32Array;
  readonly toldBias: number;
};
/** Reads a question and a line, each given as its pieces (`Meaning`): log odds that the line answers, on a scale that `learnt-weights.ts` weighs. */
export type Reader = (question: Vector, line: Vector) => number;

/** The numbers of a piece of length 1 are small; what is made of them is learnt on five times that. */
const SCALE = 5;

/**
 * Reads a question and a line together: each piece of the question looks for its like in the line, and what it finds there, or does not find, is weighed with
 * what the other pieces found. Nearness of two whole texts cannot see that one word of the question is the one that the line does not answer.
 * @returns 0 where either has no pieces. Cost of a call: pieces of the question, times `hidden`, times four times `size`. Never throws.
 */
export function readerOf(weights: ReaderWeights): Reader {
  const { size, hidden, first, firstBias, second, secondBias, telling, told, toldBias } = weights;
  const seen = new Float32Array(4 * size + 1);
  const made = new Float32Array(hidden);
  const after = new Float32Array(hidden);
  return (question, line) => {
    if (question.length === 0 || line.length === 0) return 0;
    const sum = new Float32Array(hidden);
    let weight = 0;
    for (let from = 0; from < question.length; from += size) {
      lookFor(question.subarray(from, from + size), line, weights.sharpness, seen);
      layer(first, firstBias, seen, made);
      for (let k = 0; k < hidden; k++) made[k] = Math.max(0, made[k]!);
      layer(second, secondBias, made, after);
      const share = Math.exp(after.reduce((tells, x, k) => tells + telling[k]! * Math.tanh(x), 0));
      for (let k = 0; k < hidden; k++) sum[k]! += share * after[k]!;
      weight += share;
    }
    return sum.reduce((odds, x, k) => odds + told[k]! * Math.max(0, x / weight), toldBias);
  };
}

/** Puts into `seen` a piece of the question, what it finds in the line, what the two share, how they differ, and how near the nearest piece is. */
function lookFor(piece: Vector, line: Vector, sharpness: number, seen: Float32Array): void {
  const size = piece.length;
  const nearness = Array.from({ length: line.length / size }, (_, at) => {
    let dot = 0;
    for (let k = 0; k < size; k++) dot += piece[k]! * line[at * size + k]!;
    return dot;
  });
  const nearest = Math.max(...nearness);
  const found = new Float32Array(size);
  let all = 0;
  nearness.forEach((near, at) => {
    const share = Math.exp(sharpness * (near - nearest));
    all += share;
    for (let k = 0; k < size; k++) found[k]! += share * line[at * size + k]!;
  });
  for (let k = 0; k < size; k++) {
    const asked = piece[k]!;
    const there = found[k]! / all;
    seen[k] = SCALE * asked;
    seen[size + k] = SCALE * there;
    seen[2 * size + k] = SCALE * asked * there;
    seen[3 * size + k] = SCALE * Math.abs(asked - there);
  }
  seen[4 * size] = SCALE * nearest;
}

/** One row of weights for each number of `to`. */
function layer(rows: Float32Array, bias: Float32Array, from: Float32Array, to: Float32Array): void {
  for (let row = 0; row < to.length; row++) {
    let sum = bias[row]!;
    for (let k = 0, at = row * from.length; k < from.length; k++, at++) sum += rows[at]! * from[k]!;
    to[row] = sum;
  }
}
