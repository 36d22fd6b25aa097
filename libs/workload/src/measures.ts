/**
 * Measures of how evenly something is shared. All are pure, never throw, and leave their input alone; they are linear but for
 * Gini (sorting). Negative values make no sense here and are the caller's mistake.
 */

/** Sum; 0 for nobody. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * Jain's index (Jain, Chiu, Hawe 1984): (Σx)² ÷ (n Σx²); 1 = even, 1/n = one has all.
 * @returns 1 for nobody and when nobody has anything: nothing is shared unevenly
 */
export function jainIndex(values: readonly number[]): number {
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  return squares === 0 ? 1 : total(values) ** 2 / (values.length * squares);
}

/** Gini coefficient, the population form: 0 = even, (n − 1)/n = one has all. 0 when nobody has anything. */
export function gini(values: readonly number[]): number {
  const sum = total(values);
  if (sum === 0) return 0;
  const weighted = values.toSorted((a, b) => a - b).reduce((acc, value, k) => acc + (k + 1) * value, 0);
  return (2 * weighted) / (values.length * sum) - (values.length + 1) / values.length;
}

/** Standard deviation of the group itself (not of a sample) ÷ mean. 0 when nobody has anything. */
export function coefficientOfVariation(values: readonly number[]): number {
  const sum = total(values);
  if (sum === 0) return 0;
  const mean = sum / values.length;
  return Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / values.length) / mean;
}

/** Largest less smallest, in the unit of the values. 0 for nobody. */
export function maxMinusMin(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/**
 * What each would have if `sum` were shared by weight (WTE, usually).
 * @returns shares in order; all 0 when the weights add up to nothing
 */
export function sharesByWeight(sum: number, weights: readonly number[]): number[] {
  const all = total(weights);
  return weights.map((weight) => (all === 0 ? 0 : (sum * weight) / all));
}

export type Evenness = { readonly jain: number; readonly gini: number; readonly cv: number; readonly maxMinusMin: number };

export function evennessOf(values: readonly number[]): Evenness {
  return { jain: jainIndex(values), gini: gini(values), cv: coefficientOfVariation(values), maxMinusMin: maxMinusMin(values) };
}

/**
 * Half-width of the band around a workload figure, as a share of it. Local default: case weighting explains a little over half of
 * the variance of time (58 % in one eight-item scale), so small differences must not be ranked.
 */
export const BAND_SHARE = 0.2;

export type Band = { readonly low: number; readonly point: number; readonly high: number };

export function bandOf(point: number, share: number = BAND_SHARE): Band {
  return { low: point * (1 - share), point, high: point * (1 + share) };
}

/** 1.5 less a fifth is 1.2000000000000002: noise of the arithmetic is no gap. */
const ROUNDING = 1e-9;

/** True when two figures can be told apart: their bands do not overlap. Touching bands overlap. */
export function differ(a: Band, b: Band): boolean {
  return a.low - b.high > ROUNDING || b.low - a.high > ROUNDING;
}
