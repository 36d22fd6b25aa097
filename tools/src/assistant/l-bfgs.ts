import { dot } from './vectors.js';

/** What a function is at a point, and its slope there (written into `slope`). */
export type Sloped = (point: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;
const LEAST_STEP = 1e-6;
/** Share of the fall that the slope promises which a step must bring. */
const ENOUGH = 1e-4;

/**
 * A point at which a smooth function is least, from nought, by limited-memory BFGS with halved steps (Liu and Nocedal 1989). Deterministic.
 * @param enough ends when a round brings less than this
 */
export function lBfgs(size: number, at: Sloped, rounds: number, enough: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = at(point, slope);
  const past: { readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (dot(slope, slope) === 0) break;
    const way = wayDown(slope, past);
    const promise = dot(slope, way);
    let length = 1;
    let next = point;
    const nextSlope = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (; length > LEAST_STEP; length /= 2) {
      const reach = length;
      next = point.map((x, k) => x + reach * way[k]!);
      nextValue = at(next, nextSlope);
      if (nextValue <= value + ENOUGH * length * promise) break;
    }
    const moved = next.map((x, k) => x - point[k]!);
    const turned = nextSlope.map((x, k) => x - slope[k]!);
    const curve = dot(moved, turned);
    if (curve > 1e-10) past.push({ moved, turned, scale: 1 / curve });
    if (past.length > MEMORY) past.shift();
    const fall = value - nextValue;
    [point, slope, value] = [next, nextSlope, nextValue];
    if (fall < enough) break;
  }
  return point;
}

function wayDown(
  slope: Float64Array,
  past: readonly { readonly moved: Float64Array; readonly turned: Float64Array; readonly scale: number }[],
): Float64Array {
  let way = slope.map((x) => -x);
  const shares = past.map(() => 0);
  for (let k = past.length - 1; k >= 0; k--) {
    const { moved, turned, scale } = past[k]!;
    const share = scale * dot(moved, way);
    shares[k] = share;
    way = way.map((x, j) => x - share * turned[j]!);
  }
  const last = past.at(-1);
  const size = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 0.1 / Math.sqrt(dot(slope, slope));
  way = way.map((x) => x * size);
  past.forEach(({ moved, turned, scale }, k) => {
    const share = shares[k]! - scale * dot(turned, way);
    way = way.map((x, j) => x + share * moved[j]!);
  });
  return way;
}
