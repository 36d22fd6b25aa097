import type { Vector } from './vector.js';

/**
 * A learnt correction of the sentence model's nearness: question and line are each projected to a few dimensions and multiplied there, so that what is asked
 * and what answers it may lie apart in the model's own space. One row of `size` numbers a dimension.
 */
export type MeaningMap = {
  readonly size: number;
  readonly dimensions: number;
  readonly asked: Int8Array;
  readonly written: Int8Array;
  /** What a product of two steps is worth, in logarithmic odds, for vectors of length 1. */
  readonly worth: number;
};

/** A sum of vectors, each brought to length 1, over their number. */
export function meanDirection(vectors: readonly Vector[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    let square = 0;
    for (const x of vector) square += x * x;
    if (square === 0) continue;
    const share = 1 / (Math.sqrt(square) * vectors.length);
    for (let k = 0; k < mean.length; k++) mean[k]! += (vector[k] ?? 0) * share;
  }
  return mean;
}

/** Cost: size times dimensions. A vector of another size than the map's is nowhere. Never throws. */
export function projected(map: MeaningMap, side: 'asked' | 'written', direction: ArrayLike<number>): Float64Array {
  const { size, dimensions } = map;
  const out = new Float64Array(dimensions);
  if (direction.length !== size) return out;
  for (let d = 0; d < dimensions; d++) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += map[side][d * size + k]! * direction[k]!;
    out[d] = sum;
  }
  return out;
}

/** Logarithmic odds that the map adds to a line. */
export function mappedNearness({ worth }: MeaningMap, asked: Float64Array, written: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < asked.length; d++) sum += asked[d]! * (written[d] ?? 0);
  return sum * worth;
}
