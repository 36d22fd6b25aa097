import type { CompiledProblem } from '@handrail/rota-core';
import type { MasterRows } from './master-rows.js';
import { isMostlyIdle, planRow, type RowPlan } from './row-plan.js';
import { RowProgram } from './row-program.js';
import type { RowTask } from './row-task.js';

/** Prices are whole multiples of this: sums of them are exact in floating point, so a bound made of them is proven, not rounded. */
export const PRICE_GRAIN = 1 / 1024;
/** How often a row that breaks a limit is priced anew, and the first price put on it, doubled each time. */
const REPRICINGS = 8;
const FIRST_PENALTY = 16;
/** How fast the price of a counter that is not carried follows its breaches. */
const LOOSE_STEP = 0.5;

export interface PricedRow {
  /** Proven: no legal row of this person is cheaper at these duals. -Infinity when stopped. */
  readonly bound: number;
  /** False when the row found breaks a counter that is not carried. */
  readonly legal: boolean;
}

/** Finds each person's cheapest row at line duals, with a proven bound even where some counters are too large to carry. */
export class Pricing {
  readonly program: RowProgram;
  readonly #c: CompiledProblem;
  readonly #rows: MasterRows;
  readonly #plans: RowPlan[];
  readonly #needed: Set<number>[];
  readonly #counterStatesMax: number;
  readonly #prices: Float64Array;
  /** Price per step of each person's counters that are not carried: multipliers of a Lagrangian, so any value gives a valid bound. */
  readonly #loose: Float64Array[];
  readonly #none: Int32Array;

  constructor(c: CompiledProblem, rows: MasterRows, counterStatesMax: number, shouldStop: () => boolean) {
    this.#c = c;
    this.#rows = rows;
    this.program = new RowProgram(c, shouldStop);
    this.#counterStatesMax = counterStatesMax;
    this.#needed = c.people.map(() => new Set<number>());
    this.#plans = c.people.map((person) => planRow(c, person, counterStatesMax));
    this.#prices = new Float64Array(c.days * c.symbols);
    this.#loose = c.people.map((person) => new Float64Array(person.counters.length));
    this.#none = new Int32Array(Math.max(1, ...c.people.map((p) => p.counters.length)));
  }

  /**
   * The row is left in `program.row`.
   * @param decided symbols that days must have, -1 where they are open; then the bound holds for rows that agree with them only
   */
  price(person: number, lineDuals: Float64Array, decided?: Int16Array): PricedRow {
    const c = this.#c;
    const me = c.people[person]!;
    const plan = this.#plans[person]!;
    const loosePrices = this.#loose[person]!;
    this.#rows.slotPrices(person, lineDuals, this.#prices);
    if (decided) this.#barOthers(decided);
    const task = { prices: this.#prices, loosePrices, from: 0, to: c.days, state: me.start, outside: this.#none };
    const cost = this.program.solve(me, plan, task);
    if (this.program.stopped) return { bound: -Infinity, legal: false };
    if (cost === Infinity) return { bound: Infinity, legal: false };
    if (plan.loose.length === 0) return { bound: cost, legal: true };
    const counts = countsOf(c, person, this.program.row);
    const broken = plan.loose.find((k) => me.counters[k]!.price[counts[k]!] === Infinity);
    if (broken !== undefined && this.#carry(person, broken)) return this.price(person, lineDuals, decided);
    let bound = cost;
    for (const k of plan.loose) {
      const { price } = me.counters[k]!;
      const multiplier = loosePrices[k]!;
      let least = Infinity;
      for (let n = 0; n < price.length; n++) least = Math.min(least, price[n]! - multiplier * n);
      bound += least;
      if (!isMostlyIdle(c, me, k) || this.#needed[person]!.has(k)) this.#follow(person, k, counts[k]!);
    }
    return { bound, legal: broken === undefined || this.#findLegal(person, task) };
  }

  #barOthers(decided: Int16Array): void {
    const { symbols } = this.#c;
    decided.forEach((symbol, day) => {
      if (symbol < 0) return;
      const at = day * symbols;
      const price = this.#prices[at + symbol]!;
      this.#prices.fill(Infinity, at, at + symbols);
      this.#prices[at + symbol] = price;
    });
  }

  /** Looks for a legal row near the cheapest one by pricing up what it breaks; the bound of the first solution stands. */
  #findLegal(person: number, task: RowTask): boolean {
    const me = this.#c.people[person]!;
    const plan = this.#plans[person]!;
    const loosePrices = this.#loose[person]!.slice();
    const penalty = new Float64Array(me.counters.length).fill(FIRST_PENALTY);
    for (let attempt = 0; attempt < REPRICINGS; attempt++) {
      const counts = countsOf(this.#c, person, this.program.row);
      const broken = plan.loose.find((k) => me.counters[k]!.price[counts[k]!] === Infinity);
      if (broken === undefined) return true;
      const tooFew = counts[broken]! < me.counters[broken]!.price.findIndex((p) => p < Infinity);
      loosePrices[broken]! += tooFew ? -penalty[broken]! : penalty[broken]!;
      penalty[broken]! *= 2;
      if (this.program.solve(me, plan, { ...task, loosePrices }) === Infinity) return false;
    }
    return false;
  }

  /** Carries an idle limit from now on. @returns false when it is too large for that, or is already tried */
  #carry(person: number, counter: number): boolean {
    const needed = this.#needed[person]!;
    if (needed.has(counter)) return false;
    needed.add(counter);
    const plan = planRow(this.#c, this.#c.people[person]!, this.#counterStatesMax, needed);
    if (plan.loose.includes(counter)) return false;
    this.#plans[person] = plan;
    return true;
  }

  /** Moves a multiplier towards the slope of the counter's price where the row put it. */
  #follow(person: number, k: number, count: number): void {
    const { price } = this.#c.people[person]!.counters[k]!;
    const loose = this.#loose[person]!;
    const up = (price[count + 1] ?? Infinity) - price[count]!;
    const down = price[count]! - (price[count - 1] ?? -Infinity);
    const now = loose[k]!;
    let target = now;
    if (price[count] === Infinity) {
      const lowest = price.findIndex((p) => p < Infinity);
      target = count < lowest ? now - Math.max(8, Math.abs(now)) : now + Math.max(8, Math.abs(now));
    } else if (Number.isFinite(up) && now > up) target = up;
    else if (Number.isFinite(down) && now < down) target = down;
    loose[k] = Math.round((now + LOOSE_STEP * (target - now)) / PRICE_GRAIN) * PRICE_GRAIN;
  }
}

/** What a row counts on each of a person's counters, in steps. */
export function countsOf(c: CompiledProblem, person: number, row: ArrayLike<number>): Int32Array {
  const me = c.people[person]!;
  const { automaton: a } = me;
  const counts = new Int32Array(me.counters.length);
  let state = me.start;
  for (let day = 0; day < c.days; day++) {
    const slot = day * c.symbols + row[day]!;
    for (let i = c.slotMeasuresFrom[slot]!; i < c.slotMeasuresFrom[slot + 1]!; i++) {
      const k = me.counterOf[c.slotMeasures[i]!]!;
      if (k >= 0) counts[k]! += c.slotSteps[i]!;
    }
    const at = (a.kindOf[day]! * a.stateCount + state) * a.classCount + a.classOf[row[day]!]!;
    for (let g = 0; g < a.groups.length; g++) {
      const k = (a.groupSteps[at]! >> g) & 1 ? me.counterOf[a.groups[g]!]! : -1;
      if (k >= 0) counts[k]!++;
    }
    state = a.next[at]!;
  }
  return counts;
}
