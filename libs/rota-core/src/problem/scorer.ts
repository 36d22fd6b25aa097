import { DEAD } from './automaton.js';
import { BARRED, type CompiledPerson, type CompiledProblem } from './compile.js';
import type { FitRota } from './fit-problem.js';
import { LineValues } from './line-values.js';
import { Proposal } from './proposal.js';
import { rotaOf, rowCost, walkRow } from './row-cost.js';

/**
 * Keeps the cost of a rota up to date while blocks of days change. Only rotas in which every hard rule holds can be held: a block that
 * would break one is refused.
 *
 * Protocol: `propose` a block for one person, then perhaps for others; `lineChange` gives the cost of all lines under the proposal and
 * leaves it applied; then exactly one of `accept` and `reject`. Nothing is allocated on the way.
 */
export class RotaScorer {
  /** Symbols by person * days + day: 0 is a day off, d + 1 is duty d. */
  readonly cells: Int16Array;
  /** Total cost of `cells`. */
  cost = 0;
  /** Value of each demand line. */
  readonly lineValues: Int32Array;
  /** Cells that differ from the published rota. */
  changes = 0;

  readonly #c: CompiledProblem;
  readonly #lines: LineValues;
  readonly #states: Int32Array; // state after each day
  readonly #counts: Int32Array[]; // per person: value of each counter, in its steps

  // Proposals that wait to be accepted: one slot each.
  readonly #slots: Proposal[] = [];
  #open = 0;
  #rowDelta = 0;
  #lineDelta = 0;
  #changeDelta = 0;
  #linesApplied = false;

  constructor(compiled: CompiledProblem) {
    this.#c = compiled;
    const { people, days } = compiled;
    this.cells = new Int16Array(people.length * days);
    this.#states = new Int32Array(people.length * days);
    this.#lines = new LineValues(compiled);
    this.lineValues = this.#lines.values;
    this.#counts = people.map((p) => new Int32Array(p.counters.length));
  }

  /** Takes over a whole rota. @throws RangeError when a row breaks a hard rule */
  load(cells: ArrayLike<number>): void {
    const { people, days } = this.#c;
    this.#open = 0;
    this.#linesApplied = false;
    for (let i = 0; i < this.cells.length; i++) this.cells[i] = cells[i]!;
    this.lineValues.fill(0);
    this.changes = 0;
    this.cost = 0;
    people.forEach((person, p) => {
      const cost = this.#loadRow(person, p);
      if (cost === Infinity) throw new RangeError(`The row of ${this.#c.problem.people[p]!.id} breaks a hard rule.`);
      this.cost += cost;
      for (let day = 0; day < days; day++) this.#lines.add(p, day, this.cells[p * days + day]!, 1);
    });
    this.cost += this.#lines.cost();
    this.cost += this.#budgetPrice(this.changes);
  }

  /** What a row costs its person by itself (rules, counters, cell prices); Infinity when it breaks a hard rule. Changes nothing. */
  rowCost(p: number, row: ArrayLike<number>): number {
    return rowCost(this.#c, p, row);
  }

  /**
   * Proposes symbols for `person` on the days from `from` on, replacing nothing yet.
   * @returns the change of that person's own cost, or Infinity when the row would break a hard rule; then `reject` is due
   */
  propose(person: number, from: number, symbols: ArrayLike<number>, length: number): number {
    const c = this.#c;
    const slot = (this.#slots[this.#open] ??= new Proposal(c.days, c.problem.measures.length));
    this.#open++;
    const me = c.people[person]!;
    const base = person * c.days;
    slot.person = person;
    slot.from = from;
    slot.length = 0;
    slot.touched = 0;

    const { automaton: a } = me;
    const { next, cost, groupSteps, classOf, kindOf, stateCount, classCount } = a;
    let delta = 0;
    let state = from === 0 ? me.start : this.#states[base + from - 1]!;
    let old = state;
    let day = from;
    for (; day < c.days; day++) {
      const was = this.cells[base + day]!;
      const inBlock = day - from < length;
      if (!inBlock && state === old) break;
      const now = inBlock ? symbols[day - from]! : was;
      if (inBlock && me.price[day * c.symbols + now]! >= BARRED) return Infinity;
      const row = kindOf[day]! * stateCount;
      const atNow = (row + state) * classCount + classOf[now]!;
      const atOld = (row + old) * classCount + classOf[was]!;
      state = next[atNow]!;
      if (state === DEAD) return Infinity;
      old = next[atOld]!;
      delta += cost[atNow]! - cost[atOld]!;
      slot.newStates[day - from] = state;
      if (inBlock) {
        slot.symbols[day - from] = now;
        if (now !== was) {
          delta += me.price[day * c.symbols + now]! - me.price[day * c.symbols + was]!;
          this.#countDuties(slot, day * c.symbols + was, -1);
          this.#countDuties(slot, day * c.symbols + now, 1);
        }
      }
      const gained = groupSteps[atNow]!;
      const lost = groupSteps[atOld]!;
      if (gained !== lost) {
        for (let g = 0; g < a.groups.length; g++) {
          const by = ((gained >> g) & 1) - ((lost >> g) & 1);
          if (by !== 0) slot.count(a.groups[g]!, by);
        }
      }
    }
    if (day === c.days && state !== old) delta += a.finalCost[state]! - a.finalCost[old]!;
    slot.reach = day - from;
    slot.length = length;

    const counts = this.#counts[person]!;
    for (let t = 0; t < slot.touched; t++) {
      const measure = slot.touchedMeasures[t]!;
      const by = slot.amounts[measure]!;
      slot.amounts[measure] = 0;
      slot.touchedBy[t] = by;
      const k = me.counterOf[measure]!;
      if (k < 0 || by === 0) continue;
      const price = me.counters[k]!.price;
      delta += price[counts[k]! + by]! - price[counts[k]!]!;
    }
    this.#rowDelta += delta;
    return delta;
  }

  /** Applies the open proposals to the lines. @returns the change of the cost of lines and change budget; add it to what `propose` gave */
  lineChange(): number {
    const { days } = this.#c;
    let delta = 0;
    let changeDelta = 0;
    const published = this.#c.published;
    for (let s = 0; s < this.#open; s++) {
      const slot = this.#slots[s]!;
      for (let i = 0; i < slot.length; i++) {
        const day = slot.from + i;
        const cell = slot.person * days + day;
        const was = this.cells[cell]!;
        const now = slot.symbols[i]!;
        if (was === now) continue;
        delta += this.#lines.add(slot.person, day, was, -1) + this.#lines.add(slot.person, day, now, 1);
        if (published) changeDelta += (now === published[cell] ? 0 : 1) - (was === published[cell] ? 0 : 1);
      }
    }
    if (changeDelta !== 0) delta += this.#budgetPrice(this.changes + changeDelta) - this.#budgetPrice(this.changes);
    this.#lineDelta = delta;
    this.#changeDelta = changeDelta;
    this.#linesApplied = true;
    return delta;
  }

  /** Makes the open proposals the rota; calls `lineChange` when that has not been done. */
  accept(): void {
    if (!this.#linesApplied) this.lineChange();
    const { days } = this.#c;
    for (let s = 0; s < this.#open; s++) {
      const slot = this.#slots[s]!;
      const at = slot.person * days + slot.from;
      for (let i = 0; i < slot.length; i++) this.cells[at + i] = slot.symbols[i]!;
      for (let i = 0; i < slot.reach; i++) this.#states[at + i] = slot.newStates[i]!;
      const me = this.#c.people[slot.person]!;
      const counts = this.#counts[slot.person]!;
      for (let t = 0; t < slot.touched; t++) {
        const k = me.counterOf[slot.touchedMeasures[t]!]!;
        if (k >= 0) counts[k]! += slot.touchedBy[t]!;
      }
    }
    this.cost += this.#rowDelta + this.#lineDelta;
    this.changes += this.#changeDelta;
    this.#close();
  }

  /** Drops the open proposals. */
  reject(): void {
    const { days } = this.#c;
    for (let s = 0; s < this.#open; s++) {
      const slot = this.#slots[s]!;
      // Left behind when the proposal stopped at a broken rule.
      for (let t = 0; t < slot.touched; t++) slot.amounts[slot.touchedMeasures[t]!] = 0;
      if (!this.#linesApplied) continue;
      for (let i = 0; i < slot.length; i++) {
        const day = slot.from + i;
        const was = this.cells[slot.person * days + day]!;
        const now = slot.symbols[i]!;
        if (was === now) continue;
        this.#lines.add(slot.person, day, now, -1);
        this.#lines.add(slot.person, day, was, 1);
      }
    }
    this.#close();
  }

  /** What it would cost the lines if `person` also worked each symbol on each day: by slot, without the person's own prices. */
  linePrices(person: number, into: Float64Array): void {
    this.#lines.prices(person, into);
  }

  /** Takes a person's cells out of the lines, or (`sign` 1) puts them back, without touching the cost. For pricing a row anew. */
  withoutRow(person: number, sign: -1 | 1): void {
    const { days } = this.#c;
    for (let day = 0; day < days; day++) this.#lines.add(person, day, this.cells[person * days + day]!, sign);
  }

  /** The rota as cells of the problem. */
  rota(): FitRota {
    return rotaOf(this.#c, this.cells);
  }

  /** The value of a person's counter by its place among the compiled counters, in steps. */
  countOf(person: number, counter: number): number {
    return this.#counts[person]![counter]!;
  }

  /** The automaton's state after `day`; the first state for day -1. */
  stateAfter(person: number, day: number): number {
    return day < 0 ? this.#c.people[person]!.start : this.#states[person * this.#c.days + day]!;
  }

  #close(): void {
    this.#open = 0;
    this.#rowDelta = 0;
    this.#lineDelta = 0;
    this.#changeDelta = 0;
    this.#linesApplied = false;
  }

  #countDuties(slot: Proposal, at: number, sign: -1 | 1): void {
    const { slotMeasures, slotMeasuresFrom, slotSteps } = this.#c;
    for (let i = slotMeasuresFrom[at]!; i < slotMeasuresFrom[at + 1]!; i++) slot.count(slotMeasures[i]!, sign * slotSteps[i]!);
  }

  #budgetPrice(changes: number): number {
    const { budget } = this.#c;
    return budget ? Math.max(0, changes - budget.changes) * budget.overPrice : 0;
  }

  #loadRow(person: CompiledPerson, p: number): number {
    const c = this.#c;
    const row = this.cells.subarray(p * c.days, (p + 1) * c.days);
    const counts = this.#counts[p]!;
    counts.fill(0);
    const cost = walkRow(c, person, row, (state, day) => (this.#states[p * c.days + day] = state), counts);
    if (c.published) for (let day = 0; day < c.days; day++) if (row[day] !== c.published[p * c.days + day]) this.changes++;
    return cost;
  }
}
