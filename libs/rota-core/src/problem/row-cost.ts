import { DEAD } from './automaton.js';
import { BARRED, type CompiledPerson, type CompiledProblem } from './compile.js';
import type { FitRota } from './fit-problem.js';
import { cellOf, symbolOf } from './person-automaton.js';

/** A row's own cost, read from the first day on; Infinity when it breaks a hard rule. Reports states and adds to counts (by counter, in its steps) on the way. */
export function walkRow(
  c: CompiledProblem,
  person: CompiledPerson,
  row: ArrayLike<number>,
  onState: (state: number, day: number) => void,
  counts: Int32Array,
): number {
  const { automaton: a } = person;
  let state = person.start;
  let total = 0;
  for (let day = 0; day < c.days; day++) {
    const symbol = row[day]!;
    const price = person.price[day * c.symbols + symbol]!;
    if (price >= BARRED) return Infinity;
    const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + a.classOf[symbol]!;
    state = a.next[at]!;
    if (state === DEAD) return Infinity;
    onState(state, day);
    total += price + a.cost[at]!;
    const slot = day * c.symbols + symbol;
    for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
      const k = person.counterOf[c.slotMeasures[i]!]!;
      if (k >= 0) counts[k]! += c.slotSteps[i]!;
    }
    const groups = a.groupSteps[at]!;
    if (groups) {
      a.groups.forEach((measure, g) => {
        const k = person.counterOf[measure]!;
        if (k >= 0) counts[k]! += (groups >> g) & 1;
      });
    }
  }
  total += a.finalCost[state]!;
  person.counters.forEach((counter, k) => (total += counter.price[counts[k]!]!));
  return total;
}

/** What a row costs its person by itself (rules, counters, cell prices); Infinity when it breaks a hard rule. */
export function rowCost(c: CompiledProblem, p: number, row: ArrayLike<number>): number {
  const person = c.people[p]!;
  return walkRow(c, person, row, () => {}, new Int32Array(person.counters.length));
}

/** Symbols by person * days + day as a rota of cells. */
export function rotaOf(c: CompiledProblem, cells: ArrayLike<number>): FitRota {
  return c.people.map((_, p) => Array.from({ length: c.days }, (__, day) => cellOf(cells[p * c.days + day]!)));
}

/** A rota of cells as symbols by person * days + day. */
export function symbolsOf(c: CompiledProblem, rota: FitRota): Int16Array {
  const cells = new Int16Array(c.people.length * c.days);
  rota.forEach((row, p) => row.forEach((cell, day) => (cells[p * c.days + day] = symbolOf(cell))));
  return cells;
}
