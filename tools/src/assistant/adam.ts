/** Numbers that are learnt together, what pulls at them in this batch, and a step along it (Kingma and Ba 2015). */
export interface Adam {
  readonly values: Float64Array;
  /** Added to by whoever learns; each step empties it. */
  readonly slopes: Float64Array;
  step(length: number): void;
}

const FIRST = 0.9;
const SECOND = 0.999;

/** @param pull of each value towards nought */
export function adam(count: number, pull: number, start: () => number = () => 0): Adam {
  const values = Float64Array.from({ length: count }, start);
  const slopes = new Float64Array(count);
  const mean = new Float64Array(count);
  const square = new Float64Array(count);
  let steps = 0;
  return {
    values,
    slopes,
    step(length) {
      steps += 1;
      const reach = (length * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
      for (let k = 0; k < count; k++) {
        const slope = slopes[k]! + pull * values[k]!;
        mean[k] = FIRST * mean[k]! + (1 - FIRST) * slope;
        square[k] = SECOND * square[k]! + (1 - SECOND) * slope * slope;
        values[k]! -= (reach * mean[k]!) / (Math.sqrt(square[k]!) + 1e-8);
        slopes[k] = 0;
      }
    },
  };
}
