import { type CompiledPerson, type CompiledProblem } from '@handrail/rota-core';
import { RowGuide } from './row-guide.js';
import type { RowPlan } from './row-plan.js';
import { RowTable } from './row-table.js';
import { looseSlotPrice, type RowTask } from './row-task.js';

/** From this many counter values on a table is large enough for a guide to pay. */
const GUIDED_FROM = 24;
/** How much further a search goes that found nothing within the gap it believed in, and how often before it goes everywhere. */
const WIDER = 4;
const WIDENINGS_MAX = 3;

/**
 * Cheapest legal row of one person at given prices: a shortest path over (day, state of the rules, counters carried).
 * Exact in all that the plan carries. One table serves many calls; nothing is allocated once it has grown.
 * Cost of a call: days x live states x options x counter states.
 */
export class RowProgram {
  readonly #guide: RowGuide;
  readonly #table: RowTable;
  readonly #guidedFrom: number;
  #optionPrice = new Float64Array(0);
  readonly #c: CompiledProblem;

  /**
   * @param shouldStop asked once for each day of the table, so that a stop never waits for more than one day's cells
   * @param guidedFrom counter values from which on a guide narrows the table; the rows found are the same
   */
  constructor(compiled: CompiledProblem, shouldStop = (): boolean => false, guidedFrom = GUIDED_FROM) {
    this.#c = compiled;
    this.#guide = new RowGuide(compiled, shouldStop);
    this.#table = new RowTable(compiled, this.#guide, shouldStop);
    this.#guidedFrom = guidedFrom;
  }

  /** The row found: symbols of the days `from` to `to - 1` of the last call. */
  get row(): Int16Array {
    return this.#table.row;
  }

  /** Set when the last call was told to stop before it had an answer; it then returned Infinity. */
  get stopped(): boolean {
    return this.#table.stopped;
  }

  /** Table cells gone through in all calls so far. */
  get cells(): number {
    return this.#table.cells;
  }

  /** @returns the least cost, with the row in `row`; Infinity when no row is legal, or when stopped */
  solve(person: CompiledPerson, plan: RowPlan, task: RowTask): number {
    this.#table.stopped = false;
    const optionsMax = this.#priceOptions(person, plan, task);
    const values = plan.tracks.reduce((n, t) => n * t.size, 1);
    if (plan.tracks.length === 0 || values < this.#guidedFrom)
      return this.#withUntouched(person, plan, task, this.#table.walk(person, plan, task, this.#optionPrice, optionsMax, Infinity));
    const guide = this.#guide;
    guide.prepare(person, plan, task, this.#optionPrice, optionsMax);
    if (guide.bound === Infinity) return Infinity;
    let gap = guide.gap(person);
    for (let widenings = 0; ; widenings++) {
      const limit = widenings < WIDENINGS_MAX ? guide.bound + gap : Infinity;
      const cost = this.#table.walk(person, plan, task, this.#optionPrice, optionsMax, limit);
      if (this.stopped) return Infinity;
      if (cost <= limit && cost < Infinity) {
        guide.learn(person, cost);
        return this.#withUntouched(person, plan, task, cost);
      }
      if (limit === Infinity) return Infinity;
      gap *= WIDER;
    }
  }

  /** Cheapest symbol of each option on each day of the task. @returns how many options there are on a day at most */
  #priceOptions(person: CompiledPerson, plan: RowPlan, task: RowTask): number {
    const { from, to, prices, loosePrices } = task;
    let most = 1;
    for (let day = from; day < to; day++) most = Math.max(most, plan.options[day]!.length);
    if (this.#optionPrice.length < most * (to - from)) this.#optionPrice = new Float64Array(most * (to - from));
    for (let day = from; day < to; day++) {
      const options = plan.options[day]!;
      for (let o = 0; o < options.length; o++) {
        const { symbols } = options[o]!;
        let price = Infinity;
        for (let i = 0; i < symbols.length; i++) {
          let own = prices[day * this.#c.symbols + symbols[i]!]!;
          if (loosePrices) own += looseSlotPrice(this.#c, person, day, symbols[i]!, loosePrices);
          if (own < price) price = own;
        }
        this.#optionPrice[(day - from) * most + o] = price;
      }
    }
    return most;
  }

  /** Carried counters that the window does not touch cost the same whatever the row is; they complete the figure. */
  #withUntouched(person: CompiledPerson, plan: RowPlan, { from, to, outside }: RowTask, cost: number): number {
    let whole = cost;
    for (const track of plan.tracks) {
      for (const x of track.counters) if (x.to <= from || x.from >= to) whole += person.counters[x.counter]!.price[outside[x.counter]!]!;
    }
    return whole;
  }
}
