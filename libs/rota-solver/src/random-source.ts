/** Where the search takes its dice from. Seeded sources make a fit repeatable. */
export interface RandomSource {
  /** A whole number 0 <= n < `limit`, where 1 <= limit <= 2^31. */
  below(limit: number): number;
}

/** The same draws for the same seed on every machine. Source: xorshift128, G. Marsaglia 2003, "Xorshift RNGs". */
export function seededRandom(seed: number): RandomSource {
  let x = (seed ^ 0x9e3779b9) | 0 || 1;
  let y = Math.imul(seed + 1, 0x85ebca6b) | 0;
  let z = 0xc2b2ae35 | 0;
  let w = Math.imul(seed ^ 0x27d4eb2f, 0x165667b1) | 0;
  const next = () => {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  return { below: (limit) => Math.floor((next() / 0x1_0000_0000) * limit) };
}
