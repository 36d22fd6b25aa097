/** Milliseconds after which to strike, one for each kill: the same for the same seed. */
export function moments(seed: number, count: number, earliestMs: number, latestMs: number): number[] {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32, public domain, Tommy Ettinger 2017: enough to scatter a few hundred moments
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: count }, () => Math.round(earliestMs + next() * (latestMs - earliestMs)));
}
