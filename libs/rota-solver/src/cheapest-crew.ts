import type { CrewGroup } from './crew-groups.js';

export interface CheapestCrew {
  /** How many people are in each place of the group. */
  readonly counts: readonly number[];
  /** What its lines charge for them, and their duals. */
  readonly priced: number;
}

/** What the lines of a group charge for so many people in each place. */
export function crewCost(group: CrewGroup, counts: ArrayLike<number>): number {
  let cost = 0;
  let value = 0;
  group.places.forEach(({ weighed, prices }, at) => {
    cost += prices[counts[at]!]!;
    value += group.weights[weighed]! * counts[at]!;
  });
  return cost + group.widePrices[value - group.valueLeast]!;
}

/**
 * The crew that costs least when each person in a place also costs its dual. Exact: within one weight places are filled in the order of their
 * slopes, since their prices are convex; across weights all numbers are gone through.
 * Cost: the product of the numbers of people of each weight.
 */
export function cheapestCrew(group: CrewGroup, duals: ArrayLike<number>): CheapestCrew {
  const orders = group.weights.map((_, weighed) => fillingOrder(group, weighed, duals));
  // Cheapest way to each value of the wide line by the weights gone through so far; the last weight ends on a price of that line.
  const numbers = new Int32Array(group.weights.length);
  const best = { priced: Infinity, numbers: numbers.slice() };
  const last = group.weights.length - 1;
  const walk = (weighed: number, value: number, priced: number) => {
    const { costs } = orders[weighed]!;
    const weight = group.weights[weighed]!;
    for (let n = 0; n < costs.length; n++) {
      numbers[weighed] = n;
      const now = priced + costs[n]!;
      if (weighed < last) {
        walk(weighed + 1, value + n * weight, now);
        continue;
      }
      const whole = now + group.widePrices[value + n * weight - group.valueLeast]!;
      if (whole >= best.priced) continue;
      best.priced = whole;
      best.numbers.set(numbers);
    }
  };
  walk(0, 0, 0);
  const counts = group.places.map(() => 0);
  orders.forEach(({ filled }, weighed) => {
    for (let n = 0; n < best.numbers[weighed]!; n++) counts[filled[n]!]!++;
  });
  return { counts, priced: best.priced };
}

/** The least that 0, 1, ... people of one weight cost in the group's places together, and which place each next one fills. */
function fillingOrder({ places, most }: CrewGroup, weighed: number, duals: ArrayLike<number>) {
  const mine = [...places.keys()].filter((at) => places[at]!.weighed === weighed);
  const counts = new Map(mine.map((at) => [at, 0]));
  const costs = [mine.reduce((sum, at) => sum + places[at]!.prices[0]!, 0)];
  const filled: number[] = [];
  for (let n = 0; n < most[weighed]!; n++) {
    let next = -1;
    let least = Infinity;
    for (const at of mine) {
      const { prices } = places[at]!;
      const count = counts.get(at)!;
      const rise = count + 1 < prices.length ? prices[count + 1]! - prices[count]! + duals[at]! : Infinity;
      if (rise < least) [next, least] = [at, rise];
    }
    if (next < 0) break;
    counts.set(next, counts.get(next)! + 1);
    costs.push(costs.at(-1)! + least);
    filled.push(next);
  }
  return { costs: Float64Array.from(costs), filled };
}
