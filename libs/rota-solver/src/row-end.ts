import type { CompiledPerson, CompiledProblem } from '@handrail/rota-core';
import type { OuterShape } from './outer-shape.js';
import type { RowLayer } from './row-layer.js';
import type { RowPlan } from './row-plan.js';
import { looseSlotPrice, type RowTask } from './row-task.js';

/** Where the cheapest row ends in the last layer, and what it costs; Infinity when none ends lawfully. */
export function cheapestEnd(
  c: CompiledProblem,
  person: CompiledPerson,
  plan: RowPlan,
  task: RowTask,
  shape: OuterShape,
  { values, low, high, live, count }: RowLayer,
): { readonly cost: number; readonly at: number } {
  const { tracks } = plan;
  const inner = tracks.at(-1)?.size ?? 1;
  const { to, outside } = task;
  const leave = to === c.days ? person.automaton.finalCost : task.after!;
  // Counters that still run (or whose days lie after the window) are paid for with what the days outside count.
  const paid = tracks.map((t) => {
    const open = t.counters.find((x) => x.to >= to && x.from < to)?.counter;
    return Float64Array.from({ length: t.size }, (_, n) =>
      open === undefined ? 0 : (person.counters[open]!.price[outside[open]! + n] ?? Infinity),
    );
  });
  const innermost = paid.at(-1);
  let best = Infinity;
  let bestAt = -1;
  for (let x = 0; x < count; x++) {
    const lane = live[x]!;
    let leaving = leave[Math.floor(lane / shape.count)]!;
    let rest = lane % shape.count;
    for (let t = tracks.length - 2; t >= 0; t--) {
      const { size } = tracks[t]!;
      leaving += paid[t]![rest % size]!;
      rest = Math.floor(rest / size);
    }
    if (leaving === Infinity) continue;
    for (let j = low[lane]!; j <= high[lane]!; j++) {
      const value = values[lane * inner + j]! + leaving + (innermost ? innermost[j]! : 0);
      if (value < best) {
        best = value;
        bestAt = lane * inner + j;
      }
    }
  }
  return { cost: best, at: bestAt };
}

/** Pointers from each cell of a table to the one before it: over a day, and over the payment of a counter that ended. */
export interface BackPointers {
  /** state * options of the day + option, by (day - from) * table + cell. */
  readonly back: Uint16Array | Uint32Array;
  /** The cell whose value was paid for, by fold * table + cell. */
  readonly fold: Int32Array;
  readonly folds: number;
  readonly table: number;
}

/** Writes the symbols of the row that ends at a cell into `row`. */
export function readBack(
  c: CompiledProblem,
  person: CompiledPerson,
  plan: RowPlan,
  task: RowTask,
  shape: OuterShape,
  { back, fold: foldFrom, folds, table }: BackPointers,
  end: number,
  row: Int16Array,
): void {
  const { automaton: a } = person;
  const { from, to, prices, loosePrices } = task;
  const perState = table / a.stateCount;
  let at = end;
  let fold = folds;
  for (let day = to - 1; day >= from; day--) {
    for (let track = plan.tracks.length - 1; track >= 0; track--) {
      if (day + 1 < to && plan.tracks[track]!.counters.some((x) => x.to === day + 1)) at = foldFrom[--fold * table + at]!;
    }
    const dayOptions = plan.options[day]!;
    const code = back[(day - from) * table + at]!;
    const s = Math.floor(code / dayOptions.length);
    const option = dayOptions[code % dayOptions.length]!;
    let symbol = option.symbols[0]!;
    let price = Infinity;
    for (const candidate of option.symbols) {
      let own = prices[day * c.symbols + candidate]!;
      if (loosePrices) own += looseSlotPrice(c, person, day, candidate, loosePrices);
      if (own < price) {
        price = own;
        symbol = candidate;
      }
    }
    row[day] = symbol;
    let counters = at % perState;
    for (let t = 0; t < plan.tracks.length; t++) counters -= option.steps[t]! * shape.strides[t]!;
    const groups = a.groupSteps[(a.kindOf[day]! * a.stateCount + s) * a.classCount + option.class]!;
    for (let g = 0; g < a.groups.length; g++) {
      const track = (groups >> g) & 1 ? plan.groupTrack[g]![day]! : -1;
      if (track >= 0) counters -= shape.strides[track]!;
    }
    at = s * perState + counters;
  }
}
