import { rowCost, type CompiledProblem } from '@handrail/rota-core';
import { enumerateRows } from './enumerate-rows.js';
import { ColumnBatch, type IntegerLimits, type LpModel, type LpSolution, type LpSolver } from './lp-port.js';
import { MasterRows } from './master-rows.js';
import { Pricing, PRICE_GRAIN } from './pricing.js';

/** Share of the best duals so far in the duals that rows are priced at. Source: Wentges 1997, weighted Dantzig-Wolfe decomposition. */
const SMOOTHING = 0.7;
/** A reduced cost above this is not worth a column. */
const WORTH = -1e-6;
/** Columns kept per person before those that cost most are dropped. */
const COLUMNS_PER_PERSON_MAX = 120;

/** Rows of one person that may be listed to close the gap, and how long the list may be looked for. */
const ROWS_LISTED_MAX = 1_500;
const ROW_VISITS_MAX = 400_000;
/** Far above the error of adding up prices, far below a unit of cost. */
const ENUMERATION_SLACK = 1e-3;

interface Column {
  readonly person: number;
  readonly row: Int16Array;
  readonly cost: number;
  readonly lines: Int32Array;
  readonly amounts: Float64Array;
}

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
  /** Table cells gone through so far: effort that does not depend on the clock. */
  work = 0;

  readonly #c: CompiledProblem;
  readonly #lp: LpSolver;
  readonly #rows: MasterRows;
  readonly #pricing: Pricing;
  readonly #columns: Column[] = [];
  readonly #known: Set<string>[];
  readonly #pieces: number;
  #waiting: Column[] = [];
  #model: LpModel;
  #bestDuals: Float64Array | undefined;
  #values: Float64Array = new Float64Array(0);
  #duals: Float64Array | undefined;

  constructor(c: CompiledProblem, lp: LpSolver, counterStatesMax: number) {
    this.#c = c;
    this.#lp = lp;
    this.#rows = new MasterRows(c);
    this.#pricing = new Pricing(c, this.#rows, counterStatesMax);
    this.#known = c.people.map(() => new Set<string>());
    const pieces = new ColumnBatch();
    this.#rows.addPieces(pieces);
    this.#pieces = pieces.count;
    this.#model = lp.open(this.#rows.rows, pieces.pack());
  }

  /** Adds every row of a rota that is not known yet. */
  addRota(cells: Int16Array): void {
    const { days } = this.#c;
    for (let p = 0; p < this.#c.people.length; p++) this.addRow(p, cells.slice(p * days, (p + 1) * days));
  }

  /** Adds a legal row. @returns whether it was new */
  addRow(person: number, row: Int16Array): boolean {
    const key = String.fromCharCode(...row);
    if (this.#known[person]!.has(key)) return false;
    const cost = rowCost(this.#c, person, row);
    if (cost === Infinity) return false;
    this.#known[person]!.add(key);
    const amounts = new Map<number, number>();
    this.#rows.contribute(person, row, (line, amount) => amounts.set(line, (amounts.get(line) ?? 0) + amount));
    this.#waiting.push({
      person,
      row: row.slice(),
      cost,
      lines: Int32Array.from(amounts.keys()),
      amounts: Float64Array.from(amounts.values()),
    });
    return true;
  }

  /**
   * Solves the linear program and prices every person once at smoothed duals.
   * @param upper cost of the best rota known: once the bound reaches it, there is nothing left to find
   */
  round(upper: number, shouldStop: () => boolean): RoundEnd {
    this.#flush();
    this.#dropDear();
    const solution = this.#model.solve();
    if (!solution) return 'stopped';
    this.relaxed = solution.objective;
    this.#values = solution.columns.slice(this.#pieces);
    const people = this.#c.people.length;
    this.#duals = solution.rowDuals;
    const out = solution.rowDuals.subarray(people);
    const fresh = Math.ceil(this.bound - 1e-6) >= Math.ceil(this.relaxed - 1e-6);
    if (fresh || this.bound >= upper) return 'optimal';
    for (let smoothing = this.#bestDuals ? SMOOTHING : 0; ; smoothing = smoothing < 0.2 ? 0 : smoothing / 2) {
      const at = this.#smoothed(out, smoothing);
      const end = this.#priceAll(at, solution, shouldStop);
      if (end === 'stopped') return 'stopped';
      if (Math.ceil(this.bound) >= upper) return 'optimal';
      if (end > 0) return 'more';
      // Mispriced: the smoothed duals lead to nothing that the master lacks. Move towards its own duals.
      if (smoothing === 0) return 'optimal';
    }
  }

  /** Prices everybody at the duals. @returns how many rows were added that the master lacks */
  #priceAll(at: Float64Array, solution: LpSolution, shouldStop: () => boolean): number | 'stopped' {
    const people = this.#c.people.length;
    const out = solution.rowDuals.subarray(people);
    const { row } = this.#pricing.program;
    let bound = this.#rows.lineBound(at);
    let added = 0;
    for (let p = 0; p < people; p++) {
      if (shouldStop()) return 'stopped';
      const priced = this.#pricing.price(p, at);
      this.work += this.#pricing.work(p);
      bound += priced.bound;
      if (!priced.legal) continue;
      if (this.#reducedCost(p, row, out, solution.rowDuals[p]!) < WORTH && this.addRow(p, row)) added++;
    }
    if (bound > this.bound) {
      this.bound = bound;
      this.#bestDuals = at;
    }
    return added;
  }

  /**
   * The best rota made of known rows that is cheaper than the cutoff.
   * @param all every known row takes part; otherwise those that the linear program finds too dear are left out
   * @returns no cells when none was found; `exhaustive` when none cheaper than that can be made of the rows that took part
   */
  combine(limits: IntegerLimits, all = false): { cells: Int16Array | undefined; exhaustive: boolean } {
    this.#flush();
    const duals = this.#duals;
    const gap = limits.cutoff - this.bound;
    const people = this.#c.people.length;
    const useful = this.#columns.filter((column) => {
      if (!duals || all) return true;
      let reduced = column.cost - duals[column.person]!;
      for (let i = 0; i < column.lines.length; i++) reduced -= duals[people + column.lines[i]!]! * column.amounts[i]!;
      return reduced <= gap;
    });
    const batch = new ColumnBatch();
    this.#rows.addPieces(batch);
    for (const column of useful) this.#pack(batch, column);
    const { columns, exhaustive } = this.#lp.solveIntegers(this.#rows.rows, batch.pack(), this.#pieces, limits);
    if (!columns) return { cells: undefined, exhaustive };
    const cells = new Int16Array(people * this.#c.days);
    useful.forEach((column, i) => {
      if (columns[this.#pieces + i]! > 0.5) cells.set(column.row, column.person * this.#c.days);
    });
    return { cells, exhaustive };
  }

  /** The row that the last solution of the linear program uses most, for each person. */
  bestRows(): Int16Array[] {
    const most = new Float64Array(this.#c.people.length).fill(-1);
    const rows: Int16Array[] = [];
    this.#columns.forEach(({ person, row }, i) => {
      const value = this.#values[i] ?? 0;
      if (value <= most[person]!) return;
      most[person] = value;
      rows[person] = row;
    });
    return rows;
  }

  /** Table cells that pricing everybody once goes through. */
  get roundWork(): number {
    let work = 0;
    for (let p = 0; p < this.#c.people.length; p++) work += this.#pricing.work(p);
    return work;
  }

  /**
   * Adds every row that a rota cheaper than `upper` could use: all rows whose reduced cost at the best duals lies within the gap.
   * @returns true when they are all known now, so that the best rota made of known rows is the best of all; false when there are too many
   */
  addAllRows(upper: number, shouldStop: () => boolean): boolean {
    const duals = this.#bestDuals;
    if (!duals) return false;
    const people = this.#c.people.length;
    const least = Array.from({ length: people }, (_, p) => this.#pricing.price(p, duals).bound);
    const gap = upper - 1 - (this.#rows.lineBound(duals) + least.reduce((sum, cost) => sum + cost, 0));
    const prices = new Float64Array(this.#c.days * this.#c.symbols);
    for (let p = 0; p < people; p++) {
      this.#rows.slotPrices(p, duals, prices);
      const rows = enumerateRows(this.#c, this.#c.people[p]!, prices, least[p]! + gap + ENUMERATION_SLACK, ROWS_LISTED_MAX, ROW_VISITS_MAX);
      if (!rows || shouldStop()) return false;
      for (const row of rows) this.addRow(p, row);
    }
    return true;
  }

  get columnCount(): number {
    return this.#columns.length + this.#waiting.length;
  }

  dispose(): void {
    this.#model.close();
  }

  #smoothed(out: Float64Array, a: number): Float64Array {
    const best = this.#bestDuals;
    return out.map((dual, l) => Math.round((a * (best?.[l] ?? 0) + (1 - a) * dual) / PRICE_GRAIN) * PRICE_GRAIN);
  }

  #reducedCost(person: number, row: Int16Array, lineDuals: Float64Array, personDual: number): number {
    let cost = rowCost(this.#c, person, row) - personDual;
    this.#rows.contribute(person, row, (line, amount) => (cost -= lineDuals[line]! * amount));
    return cost;
  }

  #pack(batch: ColumnBatch, column: Column): void {
    const people = this.#c.people.length;
    const rows = [column.person, ...column.lines.map((l) => l + people)];
    batch.add(column.cost, Infinity, rows, [1, ...column.amounts]);
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const batch = new ColumnBatch();
    for (const column of this.#waiting) this.#pack(batch, column);
    this.#model.addColumns(batch.pack());
    this.#columns.push(...this.#waiting);
    this.#waiting = [];
  }

  /** Keeps memory and the linear program small: columns far from entering are forgotten once there are too many. */
  #dropDear(): void {
    const people = this.#c.people.length;
    const most = people * COLUMNS_PER_PERSON_MAX;
    const duals = this.#duals;
    if (!duals || this.#columns.length <= most) return;
    const reduced = this.#columns.map((column, i) => {
      if ((this.#values[i] ?? 1) > 1e-9) return -1;
      let cost = column.cost - duals[column.person]!;
      for (let k = 0; k < column.lines.length; k++) cost -= duals[people + column.lines[k]!]! * column.amounts[k]!;
      return cost;
    });
    const limit = reduced.toSorted((a, b) => a - b)[Math.floor(most * 0.6)]!;
    const dropped = [...reduced.keys()].filter((i) => reduced[i]! > limit);
    this.#model.deleteColumns(Int32Array.from(dropped, (i) => i + this.#pieces));
    for (const i of dropped) {
      const { person, row } = this.#columns[i]!;
      this.#known[person]!.delete(String.fromCharCode(...row));
    }
    const gone = new Set(dropped);
    const kept = this.#columns.filter((_, i) => !gone.has(i));
    this.#columns.length = 0;
    this.#columns.push(...kept);
  }
}
