import type { CompiledPerson, CompiledProblem } from '@handrail/rota-core';

/** What of a row stays as it is, and how the counters stand. */
export interface RowTask {
  /** Price by slot (day * symbols + symbol), the person's own prices included. Only allowed symbols are read. */
  readonly prices: Float64Array;
  /** Price of one step of each counter that is not carried; by counter. Carried ones are not read. */
  readonly loosePrices?: Float64Array;
  /** First day that may change. */
  readonly from: number;
  /** After the last day that may change; a group of days (a weekend) must not lie across it. */
  readonly to: number;
  /** The state before `from`. */
  readonly state: number;
  /** What each counter counts on the days that stay; by counter, in its steps. */
  readonly outside: Int32Array;
  /** Keeps the innermost counter within this distance of an even pace towards the middle of its range. A heuristic: not for bounds. */
  readonly paceWithin?: number;
  /** Extra cost of leaving the window in each state: the days that stay after it. Not read when `to` is the end of the plan. */
  readonly after?: Float64Array;
}

/** What a symbol on a day adds to the counters that are not carried, at their prices. */
export function looseSlotPrice(c: CompiledProblem, person: CompiledPerson, day: number, symbol: number, loosePrices: Float64Array): number {
  const slot = day * c.symbols + symbol;
  let price = 0;
  for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
    const k = person.counterOf[c.slotMeasures[i]!]!;
    if (k >= 0) price += loosePrices[k]! * c.slotSteps[i]!;
  }
  return price;
}
