import { dot, unit } from './vectors.js';

const ROUNDS = 40;

/**
 * The given vectors along the `count` directions in which they differ most, each direction scaled by the fourth root of its share so that no one
 * of them decides, and brought to length 1. By repeated multiplication from fixed directions: no randomness. Cost: rows times the square of their length.
 */
export function principalComponents(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = rows[0]!.length;
  const mean = new Float64Array(size);
  for (const row of rows) for (let k = 0; k < size; k++) mean[k]! += row[k]! / rows.length;
  const centred = rows.map((row) => row.map((value, k) => value - mean[k]!));
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of centred) for (let i = 0; i < size; i++) for (let k = 0; k < size; k++) spread[i]![k]! += row[i]! * row[k]!;
  let directions: Float64Array[] = Array.from({ length: count }, (_, d) =>
    Float64Array.from({ length: size }, (__, k) => Math.cos((d + 1) * (k + 0.5))),
  );
  for (let round = 0; round < ROUNDS; round++) directions = upright(directions.map((from) => spread.map((line) => dot(line, from))));
  const scales = directions.map(
    (direction) =>
      Math.sqrt(
        Math.sqrt(
          dot(
            spread.map((line) => dot(line, direction)),
            direction,
          ),
        ),
      ) || 1,
  );
  return centred.map((row) => unit(Float64Array.from(directions, (direction, d) => dot(row, direction) / scales[d]!)));
}

/** Each direction made square to those before it, and brought to length 1 (Gram-Schmidt). */
function upright(from: readonly ArrayLike<number>[]): Float64Array[] {
  const out: Float64Array[] = [];
  for (const direction of from) {
    const own = Float64Array.from(direction);
    for (const other of out) {
      const shared = dot(own, other);
      for (let k = 0; k < own.length; k++) own[k]! -= shared * other[k]!;
    }
    out.push(unit(own));
  }
  return out;
}
