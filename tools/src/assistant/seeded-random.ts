/** Groups in a new order, so many at a time, and what is in those few mixed. */
export function dealt<T>(groups: readonly (readonly T[])[], atOnce: number, random: () => number): T[] {
  const order = shuffled(groups, random);
  const hands = Array.from({ length: Math.ceil(order.length / atOnce) }, (_, k) => order.slice(k * atOnce, (k + 1) * atOnce));
  return hands.flatMap((hand) => shuffled(hand.flat(), random));
}

function shuffled<T>(from: readonly T[], random: () => number): T[] {
  const order = [...from];
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
