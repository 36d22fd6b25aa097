import type { CompiledProblem } from '@handrail/rota-core';
import type { CrewGroup } from './crew-groups.js';

/** Which rows of the master each slot counts on, for whom, and how often. */
export class MasterSlots {
  /** What slot s counts on is at `from[s] .. from[s + 1]` of the other tables. */
  readonly from: Int32Array;
  readonly rows: Int32Array;
  readonly times: Int32Array;
  /** Where in `weights` those of all people begin. */
  readonly weightsAt: Int32Array;
  /** Those of the problem, then one list of ones and zeros for each weight of each group of crews. */
  readonly weights: Int32Array;

  /**
   * @param lines those with a row of their own, in the order of their rows
   * @param placesFrom row of the first place; places follow each other group by group
   */
  constructor(c: CompiledProblem, lines: readonly number[], groups: readonly CrewGroup[], placesFrom: number) {
    const people = c.people.length;
    const rowOf = new Map(lines.map((line, row) => [line, row]));
    const slots: { row: number; weightsAt: number; times: number }[][] = Array.from({ length: c.days * c.symbols }, () => []);
    slots.forEach((here, slot) => {
      for (let i = c.slotLinesFrom[slot]!; i < c.slotLinesFrom[slot + 1]!; i++) {
        const line = c.slotLines[i]!;
        const row = rowOf.get(line);
        if (row !== undefined) here.push({ row, weightsAt: c.linePredicate[line]! * people, times: c.slotTimes[i]! });
      }
    });
    const members = groups.flatMap((group) => group.members);
    this.weights = new Int32Array(c.weights.length + members.length * people);
    this.weights.set(c.weights);
    members.forEach((set, i) => {
      for (const p of set) this.weights[c.weights.length + i * people + p] = 1;
    });
    let row = placesFrom;
    let weightsFrom = c.weights.length;
    for (const { places, weights } of groups) {
      for (const place of places) {
        for (const slot of place.slots) slots[slot]!.push({ row, weightsAt: weightsFrom + place.weighed * people, times: 1 });
        row++;
      }
      weightsFrom += weights.length * people;
    }
    this.from = new Int32Array(slots.length + 1);
    slots.forEach((here, slot) => (this.from[slot + 1] = this.from[slot]! + here.length));
    const all = slots.flat();
    this.rows = Int32Array.from(all, (x) => x.row);
    this.weightsAt = Int32Array.from(all, (x) => x.weightsAt);
    this.times = Int32Array.from(all, (x) => x.times);
  }

  /** What entry `i` counts when a person is on its slot. */
  amount(i: number, person: number): number {
    return this.weights[this.weightsAt[i]! + person]! * this.times[i]!;
  }
}
