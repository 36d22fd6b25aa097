import { dot, unit } from './vectors.js';

const ROUNDS = 12;

/**
 * Puts vectors of length 1 into `count` groups of like direction (k-means by cosine), starting from evenly spaced rows: no randomness.
 * @returns the group of each row. Cost: rounds times rows times groups times their length.
 */
export function kMeans(rows: readonly Float64Array[], count: number): number[] {
  let centres = Array.from({ length: count }, (_, k) => rows[Math.floor((k * rows.length) / count)]!);
  let kinds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    kinds = rows.map((row) => nearest(row, centres));
    const sums = centres.map((centre) => new Float64Array(centre.length));
    rows.forEach((row, i) => {
      const sum = sums[kinds[i]!]!;
      for (let k = 0; k < row.length; k++) sum[k]! += row[k]!;
    });
    centres = sums.map((sum, k) => (sum.every((value) => value === 0) ? centres[k]! : unit(sum)));
  }
  return kinds;
}

function nearest(row: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, k) => {
    const like = dot(row, centre);
    if (like > most) {
      most = like;
      best = k;
    }
  });
  return best;
}
