import { DEAD, type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';

/**
 * Every legal row of one person whose cost at given prices is at most a limit, or undefined when there are too many to list.
 * With prices from the duals of a relaxation and the limit as its gap, a rota cheaper than the best known uses none but these rows.
 * Walks forward and turns back where the cheapest way on, limits of counters left aside, is already too dear.
 * @param prices by slot, the own prices included
 * @param visitsMax nodes of the walk after which it is given up
 */
export function enumerateRows(
  c: CompiledProblem,
  person: CompiledPerson,
  prices: Float64Array,
  limit: number,
  rowsMax: number,
  visitsMax: number,
): Int16Array[] | undefined {
  const { automaton: a } = person;
  const onward = cheapestOnward(c, person, prices);
  const least = person.counters.map((counter) => leastFrom(counter.price));
  const most = person.counters.map((counter) => counter.price.length - 1);
  const counts = new Int32Array(person.counters.length);
  const row = new Int16Array(c.days);
  const found: Int16Array[] = [];
  let visits = 0;

  /** @returns false when there are too many */
  const walk = (day: number, state: number, cost: number): boolean => {
    if (++visits > visitsMax) return false;
    let counted = 0;
    for (let k = 0; k < counts.length; k++) counted += counts[k]! > most[k]! ? Infinity : least[k]![counts[k]!]!;
    if (cost + onward[day]![state]! + counted > limit) return true;
    if (day === c.days) {
      // Here the counters have come to what they do come to.
      for (let k = 0; k < counts.length; k++) cost += person.counters[k]!.price[counts[k]!]!;
      if (cost + a.finalCost[state]! > limit) return true;
      found.push(row.slice());
      return found.length <= rowsMax;
    }
    for (let i = person.symbolsFrom[day]!; i < person.symbolsFrom[day + 1]!; i++) {
      const symbol = person.symbols[i]!;
      const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + a.classOf[symbol]!;
      const next = a.next[at]!;
      if (next === DEAD) continue;
      row[day] = symbol;
      count(c, person, day, symbol, a.groupSteps[at]!, counts, 1);
      const goOn = walk(day + 1, next, cost + prices[day * c.symbols + symbol]! + a.cost[at]!);
      count(c, person, day, symbol, a.groupSteps[at]!, counts, -1);
      if (!goOn) return false;
    }
    return true;
  };
  if (!walk(0, person.start, 0)) return undefined;
  return found;
}

/** Cheapest cost of the days from `day` on, by day and state, counters left aside. */
function cheapestOnward(c: CompiledProblem, person: CompiledPerson, prices: Float64Array): Float64Array[] {
  const { automaton: a } = person;
  const onward: Float64Array[] = [];
  onward[c.days] = a.finalCost;
  for (let day = c.days - 1; day >= 0; day--) {
    const here = new Float64Array(a.stateCount).fill(Infinity);
    const after = onward[day + 1]!;
    for (let s = 0; s < a.stateCount; s++) {
      for (let i = person.symbolsFrom[day]!; i < person.symbolsFrom[day + 1]!; i++) {
        const symbol = person.symbols[i]!;
        const at = (a.kindOf[day]! * a.stateCount + s) * a.classCount + a.classOf[symbol]!;
        if (a.next[at] === DEAD) continue;
        here[s] = Math.min(here[s]!, prices[day * c.symbols + symbol]! + a.cost[at]! + after[a.next[at]!]!);
      }
    }
    onward[day] = here;
  }
  return onward;
}

/** The least price from each value of a counter upwards: counts only grow. */
function leastFrom(price: Float64Array): Float64Array {
  const least = price.slice();
  for (let n = least.length - 2; n >= 0; n--) least[n] = Math.min(least[n]!, least[n + 1]!);
  return least;
}

function count(c: CompiledProblem, person: CompiledPerson, day: number, symbol: number, groups: number, counts: Int32Array, sign: 1 | -1) {
  const slot = day * c.symbols + symbol;
  for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
    const k = person.counterOf[c.slotMeasures[i]!]!;
    if (k >= 0) counts[k]! += sign * c.slotSteps[i]!;
  }
  if (groups === 0) return;
  person.automaton.groups.forEach((measure, g) => {
    const k = person.counterOf[measure]!;
    if (k >= 0) counts[k]! += sign * ((groups >> g) & 1);
  });
}
