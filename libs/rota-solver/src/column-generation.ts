import type { CompiledProblem } from '@handrail/rota-core';
import { ascend, type AscentWay } from './ascent.js';
import { enumerateRows } from './enumerate-rows.js';
import type { IntegerLimits, LpSolution, LpSolver } from './lp-port.js';
import { dive, type DiveWay } from './dive.js';
import { Master } from './master.js';
import { Pricing, PRICE_GRAIN } from './pricing.js';
import type { RandomSource } from './random-source.js';

/** Share of the best duals so far in the duals that rows are priced at. Source: Wentges 1997, weighted Dantzig-Wolfe decomposition. */
const SMOOTHING = 0.7;
/** A reduced cost above this is not worth a column. */
const WORTH = -1e-6;

/** Rows of one person that may be listed to close the gap, and how long the list may be looked for. */
const ROWS_LISTED_MAX = 1_500;
const ROW_VISITS_MAX = 400_000;
/** Far above the error of adding up prices, far below a unit of cost. */
const ENUMERATION_SLACK = 1e-3;

/** People x lines from which on an ascent before the first round pays. */
const ASCENT_SIZE_MIN = 20_000;

export type RoundEnd = 'more' | 'optimal' | 'stopped';

/**
 * Column generation: a linear program chooses among whole rows of people, the row program finds rows that would improve it.
 * Every full round gives a proven lower bound on any rota of the problem (Lagrangian relaxation of the demand lines).
 */
export class ColumnGeneration {
  /** Proven: no rota costs less. */
  bound = -Infinity;
  /** Value of the linear program; the bound rises towards it. */
  relaxed = Infinity;

  readonly #c: CompiledProblem;
  readonly #master: Master;
  readonly #pricing: Pricing;
  #bestDuals: Float64Array | undefined;

  constructor(c: CompiledProblem, lp: LpSolver, counterStatesMax: number, shouldStop = (): boolean => false) {
    this.#c = c;
    this.#master = new Master(c, lp);
    this.#pricing = new Pricing(c, this.#master.rows, counterStatesMax, shouldStop);
  }

  /** Table cells gone through so far: effort that does not depend on the clock. */
  get work(): number {
    return this.#pricing.program.cells;
  }

  /** Adds every row of a rota that is not known yet. */
  addRota(cells: Int16Array): void {
    this.#master.addRota(cells);
  }

  /**
   * Takes over the bound, the duals and the rows of an ascent; see {@link ascend}. For before the first round. Small linear programs are solved sooner
   * without it, and crews jump, so that a step says little of where to go: then nothing is done.
   */
  ascend(way: AscentWay): void {
    const { people, counted, groups } = this.#master.rows;
    if (people * counted < ASCENT_SIZE_MIN || groups.length > 0) return;
    const ascent = ascend(this.#c, this.#master.rows, this.#pricing, way);
    if (!ascent) return;
    this.bound = ascent.bound;
    this.#bestDuals = ascent.duals;
    ascent.rows.forEach((rows, p) => {
      for (const row of rows) this.#master.addRow(p, row);
    });
  }

  /**
   * Solves the linear program and prices every person once at smoothed duals.
   * @param upper cost of the best rota known: once the bound reaches it, there is nothing left to find
   */
  round(upper: number): RoundEnd {
    this.#master.dropDear();
    const solution = this.#master.solve();
    if (!solution) return 'stopped';
    this.relaxed = solution.objective + this.#master.rows.least;
    const out = solution.rowDuals.subarray(this.#c.people.length);
    const fresh = Math.ceil(this.bound - 1e-6) >= Math.ceil(this.relaxed - 1e-6);
    if (fresh || this.bound >= upper) return 'optimal';
    for (let smoothing = this.#bestDuals ? SMOOTHING : 0; ; smoothing = smoothing < 0.2 ? 0 : smoothing / 2) {
      const at = this.#smoothed(out, smoothing);
      const end = this.#priceAll(at, solution);
      if (end === 'stopped') return 'stopped';
      if (Math.ceil(this.bound) >= upper) return 'optimal';
      if (end > 0) return 'more';
      // Mispriced: the smoothed duals lead to nothing that the master lacks. Move towards its own duals.
      if (smoothing === 0) return 'optimal';
    }
  }

  /** A rota that the linear program leads to; see {@link dive}. Rows of the rota `known` take part. */
  dive(random: RandomSource, way: DiveWay, known: Int16Array): Int16Array | 'dear' | undefined {
    // What earlier dives left behind would slow this one down.
    if (this.#master.isCrowded) {
      this.#master.solve();
      this.#master.dropDear();
    }
    this.#master.addRota(known);
    return dive(this.#c, this.#master, this.#pricing, random, way);
  }

  /**
   * The best rota made of known rows that is cheaper than the cutoff.
   * @param all every known row takes part; otherwise those that the linear program finds too dear are left out
   */
  combine(limits: IntegerLimits, all = false): { cells: Int16Array | undefined; exhaustive: boolean } {
    return this.#master.combine(limits, all ? Infinity : limits.cutoff - this.bound);
  }

  /**
   * Adds every row that a rota cheaper than `upper` could use: all rows whose reduced cost at the best duals lies within the gap.
   * @returns true when they are all known now, so that the best rota made of known rows is the best of all; false when there are too many
   */
  addAllRows(upper: number): boolean {
    const duals = this.#bestDuals;
    if (!duals) return false;
    const people = this.#c.people.length;
    const least = Array.from({ length: people }, (_, p) => this.#pricing.price(p, duals).bound);
    if (this.#pricing.program.stopped) return false;
    const gap = upper - 1 - (this.#master.rows.lineBound(duals) + least.reduce((sum, cost) => sum + cost, 0));
    const prices = new Float64Array(this.#c.days * this.#c.symbols);
    const listed: Int16Array[][] = [];
    for (let p = 0; p < people; p++) {
      this.#master.rows.slotPrices(p, duals, prices);
      const rows = enumerateRows(this.#c, this.#c.people[p]!, prices, least[p]! + gap + ENUMERATION_SLACK, ROWS_LISTED_MAX, ROW_VISITS_MAX);
      if (!rows) return false;
      listed.push(rows);
    }
    // All or nothing: an unfinished list would only slow the linear program down.
    listed.forEach((rows, p) => {
      for (const row of rows) this.#master.addRow(p, row);
    });
    return true;
  }

  dispose(): void {
    this.#master.close();
  }

  /** Prices everybody at the duals. @returns how many rows were added that the master lacks */
  #priceAll(at: Float64Array, solution: LpSolution): number | 'stopped' {
    const people = this.#c.people.length;
    const { row } = this.#pricing.program;
    let bound = this.#master.rows.lineBound(at);
    let added = this.#master.addCrews(at, solution.rowDuals, WORTH);
    for (let p = 0; p < people; p++) {
      const priced = this.#pricing.price(p, at);
      if (this.#pricing.program.stopped) return 'stopped';
      bound += priced.bound;
      if (priced.legal && this.#master.addRow(p, row, solution.rowDuals, WORTH)) added++;
    }
    if (bound > this.bound) {
      this.bound = bound;
      this.#bestDuals = at;
    }
    return added;
  }

  #smoothed(out: Float64Array, a: number): Float64Array {
    const best = this.#bestDuals;
    return out.map((dual, l) => Math.round((a * (best?.[l] ?? 0) + (1 - a) * dual) / PRICE_GRAIN) * PRICE_GRAIN);
  }
}
