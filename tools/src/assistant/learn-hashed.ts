import type { WeightTable } from '@handrail/care-notes/learning';
import { seeded } from './seeded-random.js';

/** Hashes of what holds of one example, and which of the choices is right. */
export interface HashedExample {
  readonly hashes: Int32Array;
  readonly choice: number;
  /** How much it counts beside the others. */
  readonly weight?: number;
}
export interface HashedSettings {
  /** Two choices are one column: the log odds of the second. */
  readonly choices: number;
  /** Number of places, a power of two. */
  readonly places: number;
  readonly penalty: number;
  readonly rounds: number;
}

const STEP = 0.25;
const FIRST_SQUARE = 1e-2;
/** A place has to be met in so many examples: what one sentence alone says is left out. */
const SEEN_LEAST = 2;
const LARGEST_BYTE = 127;

/**
 * One softmax choice with an L2 penalty, by steps after each example (AdaGrad) in an order that is shuffled with a fixed seed: the same weights
 * every time. Weights are the mean of the later half of the rounds, rounded to 127 steps either side. Cost: rounds times features times choices.
 */
export function learnHashed(examples: readonly HashedExample[], { choices, places, penalty, rounds }: HashedSettings): WeightTable {
  const columns = choices === 2 ? 1 : choices;
  const seen = new Int32Array(places);
  for (const { hashes } of examples) for (const hash of hashes) seen[hash & (places - 1)]! += 1;
  const rows = examples.map(({ hashes, choice, weight = 1 }) => ({
    at: hashes.map((hash) => hash & (places - 1)).filter((place) => seen[place]! >= SEEN_LEAST),
    scale: 1 / Math.sqrt(Math.max(1, hashes.length)),
    choice,
    weight,
  }));
  const weights = new Float32Array(places * columns);
  const squares = new Float32Array(places * columns).fill(FIRST_SQUARE);
  const mean = new Float32Array(places * columns);
  const always = new Float64Array(columns);
  const alwaysSquares = new Float64Array(columns).fill(FIRST_SQUARE);
  const meanAlways = new Float64Array(columns);
  const error = new Float64Array(columns);
  const order = rows.map((_, i) => i);
  const random = seeded(20261122);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    const step = STEP * (1 - (0.9 * round) / rounds);
    for (const i of order) {
      const { at, scale, choice, weight } = rows[i]!;
      errorsOf(at, scale, choice);
      for (let k = 0; k < columns; k++) {
        const slope = error[k]! * weight;
        if (Math.abs(slope) < 1e-5) continue;
        alwaysSquares[k]! += slope * slope;
        always[k]! -= (step * slope) / Math.sqrt(alwaysSquares[k]!);
        for (let j = 0; j < at.length; j++) {
          const place = at[j]! * columns + k;
          const own = slope * scale + penalty * weights[place]!;
          squares[place]! += own * own;
          weights[place]! -= (step * own) / Math.sqrt(squares[place]!);
        }
      }
    }
    if (round >= rounds / 2) {
      const share = 1 / (rounds - Math.ceil(rounds / 2));
      for (let j = 0; j < weights.length; j++) mean[j]! += weights[j]! * share;
      for (let k = 0; k < columns; k++) meanAlways[k]! += always[k]! * share;
    }
  }
  let most = 0;
  for (const weight of mean) most = Math.max(most, Math.abs(weight));
  const worth = (most || 1) / LARGEST_BYTE;
  return {
    columns,
    places,
    weights: Int8Array.from(mean, (weight) => Math.round(weight / worth)),
    step: Number(worth.toPrecision(6)),
    always: Array.from(meanAlways, (weight) => Number(weight.toFixed(4))),
  };

  function errorsOf(at: Int32Array, scale: number, choice: number): void {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < columns; k++) {
      let total = 0;
      for (let j = 0; j < at.length; j++) total += weights[at[j]! * columns + k]!;
      error[k] = total * scale + always[k]!;
      most = Math.max(most, error[k]!);
    }
    if (columns === 1) {
      error[0] = 1 / (1 + Math.exp(-error[0]!)) - choice;
      return;
    }
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += error[k] = Math.exp(error[k]! - most);
    for (let k = 0; k < columns; k++) error[k] = error[k]! / sum - (k === choice ? 1 : 0);
  }
}
