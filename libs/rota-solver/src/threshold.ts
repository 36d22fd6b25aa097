import type { RandomSource } from './random-source.js';

/** Draws in the table; more would only refine events rarer than one in a thousand. */
const DRAWS = 1024;
/** -ln(u) for evenly spread u, in 1/1024: whole numbers, so that every machine accepts the same moves. */
const MINUS_LOG = Int32Array.from({ length: DRAWS }, (_, i) => Math.round(-Math.log((i + 0.5) / DRAWS) * 1024));

/**
 * How much worse a move may be to be taken at a temperature, as simulated annealing draws it: P(worse by d is taken) = exp(-d / T).
 * @param temperature in 1/1024 of the cost's unit, a whole number
 */
export function drawThreshold(temperature: number, random: RandomSource): number {
  return Math.floor((temperature * MINUS_LOG[random.below(DRAWS)]!) / (1024 * 1024));
}
