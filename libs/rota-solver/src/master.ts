import { rowCost, type CompiledProblem } from '@handrail/rota-core';
import { ColumnBatch, type IntegerLimits, type LpModel, type LpSolution, type LpSolver } from './lp-port.js';
import { MasterCrews } from './master-crews.js';
import { MasterRows } from './master-rows.js';

/** Columns kept per person, and per group of crews, before those that cost most are dropped; and the share of them that stays then. */
const COLUMNS_EACH_MAX = 120;
const KEPT = 0.6;

/** One person's whole row, and what it adds to each line and place. */
export interface Column {
  readonly person: number;
  readonly row: Int16Array;
  readonly cost: number;
  /** Rows of the master after those of people. */
  readonly lines: Int32Array;
  readonly amounts: Float64Array;
}

/** The linear program that mixes the rows known, one row's worth for each person, and the integer program that chooses among them. */
export class Master {
  readonly rows: MasterRows;
  readonly columns: Column[] = [];
  /** Of the last call of `solve`: shares by column, then what lines and people are worth. */
  solution: LpSolution | undefined;
  readonly #c: CompiledProblem;
  readonly #lp: LpSolver;
  readonly #model: LpModel;
  readonly #known: Set<string>[];
  /** Columns of the model that pay for lines; rows of people and crews come after them, in the order in which they were found. */
  readonly #pieces: number;
  readonly #crews: MasterCrews;
  /** Where each of `columns` is in the model. */
  #columnsAt: number[] = [];
  #waiting: Column[] = [];
  readonly #barred = new Set<number>();

  constructor(c: CompiledProblem, lp: LpSolver) {
    this.#c = c;
    this.#lp = lp;
    this.rows = new MasterRows(c);
    this.#crews = new MasterCrews(this.rows);
    this.#known = c.people.map(() => new Set<string>());
    const pieces = new ColumnBatch();
    this.rows.addPieces(pieces);
    this.#pieces = pieces.count;
    this.#model = lp.open(this.rows.rows, pieces.pack());
  }

  /** Adds every row of a rota that is not known yet, and its crews. */
  addRota(cells: Int16Array): void {
    const { days } = this.#c;
    const values = new Float64Array(this.rows.counted);
    for (let p = 0; p < this.#c.people.length; p++) {
      const row = cells.slice(p * days, (p + 1) * days);
      this.addRow(p, row);
      this.rows.contribute(p, row, (at, amount) => (values[at]! += amount));
    }
    this.rows.groups.forEach((group, g) => {
      const first = this.rows.firstPlace(g);
      this.#crews.add(g, Array.from(values.subarray(first, first + group.places.length)));
    });
  }

  /** Adds the crews that improve the last solution. @returns how many were added */
  addCrews(duals: Float64Array, rowDuals: Float64Array, below: number): number {
    return this.#crews.addCheapest(duals, rowDuals, below);
  }

  /**
   * Adds a legal row.
   * @param rowDuals,below when given, only a row whose reduced cost is less than `below`
   * @returns whether it was new
   */
  addRow(person: number, row: Int16Array, rowDuals?: Float64Array, below = 0): boolean {
    const key = String.fromCharCode(...row);
    if (this.#known[person]!.has(key)) return false;
    const cost = rowCost(this.#c, person, row);
    if (cost === Infinity) return false;
    const column = columnOf(this.rows, person, row.slice(), cost);
    if (rowDuals && this.reducedCost(column, rowDuals) >= below) return false;
    this.#known[person]!.add(key);
    this.#waiting.push(column);
    return true;
  }

  /** @returns undefined when the solver was stopped */
  solve(): LpSolution | undefined {
    this.#flush();
    this.solution = this.#model.solve();
    return this.solution;
  }

  /** Share of a column in the last solution; 0 for one that came later. */
  shareOf(column: number): number {
    return this.solution?.columns[this.#columnsAt[column]!] ?? 0;
  }

  /** What a column costs at duals beyond what its person is worth: below 0 it would improve the mix. */
  reducedCost(column: Column, rowDuals: Float64Array): number {
    const people = this.#c.people.length;
    let cost = column.cost - rowDuals[column.person]!;
    for (let i = 0; i < column.lines.length; i++) cost -= rowDuals[people + column.lines[i]!]! * column.amounts[i]!;
    return cost;
  }

  /** Keeps rows out of the mix, until `release`. */
  bar(unwanted: (column: Column) => boolean): void {
    this.columns.forEach((column, i) => {
      if (this.#barred.has(i) || !unwanted(column)) return;
      this.#model.setBounds(this.#columnsAt[i]!, 0, 0);
      this.#barred.add(i);
    });
  }

  release(): void {
    for (const column of this.#barred) this.#model.setBounds(this.#columnsAt[column]!, 0, Infinity);
    this.#barred.clear();
  }

  /**
   * The best rota made of known rows that is cheaper than the cutoff.
   * @param reducedMax rows that the last linear program finds dearer than this are left out
   * @returns no cells when none was found; `exhaustive` when none cheaper than that can be made of the rows that took part
   */
  combine(limits: IntegerLimits, reducedMax: number): { cells: Int16Array | undefined; exhaustive: boolean } {
    this.#flush();
    const duals = this.solution?.rowDuals;
    const useful = this.columns.filter((column) => !duals || this.reducedCost(column, duals) <= reducedMax);
    // Lines charge for whole people as they are: crews would only be more columns.
    const rows = this.rows.groups.length > 0 ? new MasterRows(this.#c, []) : this.rows;
    const batch = new ColumnBatch();
    rows.addPieces(batch);
    const pieces = batch.count;
    for (const { person, row, cost } of useful) this.#pack(batch, columnOf(rows, person, row, cost));
    const { columns, exhaustive } = this.#lp.solveIntegers(rows.rows, batch.pack(), pieces, {
      ...limits,
      cutoff: limits.cutoff - rows.least,
    });
    if (!columns) return { cells: undefined, exhaustive };
    const cells = new Int16Array(this.#c.people.length * this.#c.days);
    useful.forEach((column, i) => {
      if (columns[pieces + i]! > 0.5) cells.set(column.row, column.person * this.#c.days);
    });
    return { cells, exhaustive };
  }

  /** Whether there are so many columns that `dropDear` would drop some. */
  get isCrowded(): boolean {
    const { people, groups } = this.rows;
    return this.columns.length > people * COLUMNS_EACH_MAX || this.#crews.count > groups.length * COLUMNS_EACH_MAX;
  }

  /** Keeps memory and the linear program small: columns far from entering are forgotten once there are too many. */
  dropDear(): void {
    if (!this.solution || !this.isCrowded) return;
    const { columns: shares, rowDuals } = this.solution;
    const reduced = this.columns.map((column, i) => (this.shareOf(i) > 1e-9 ? -1 : this.reducedCost(column, rowDuals)));
    const rows = dearest(reduced, this.rows.people);
    const crews = dearest(this.#crews.reducedCosts(shares, rowDuals), this.rows.groups.length);
    for (const i of rows) {
      const { person, row } = this.columns[i]!;
      this.#known[person]!.delete(String.fromCharCode(...row));
    }
    const dropped = [...Array.from(rows, (i) => this.#columnsAt[i]!), ...this.#crews.columnsOf(crews)].toSorted((a, b) => a - b);
    this.#model.deleteColumns(Int32Array.from(dropped));
    this.#crews.forget(crews, (columns) => renumbered(columns, dropped));
    this.#columnsAt = renumbered(
      this.#columnsAt.filter((_, i) => !rows.has(i)),
      dropped,
    );
    const kept = this.columns.filter((_, i) => !rows.has(i));
    this.columns.length = 0;
    this.columns.push(...kept);
    this.solution = undefined; // its shares are numbered as before
  }

  close(): void {
    this.#model.close();
  }

  #pack(batch: ColumnBatch, column: Column): void {
    const people = this.#c.people.length;
    batch.add(column.cost, Infinity, [column.person, ...column.lines.map((l) => l + people)], [1, ...column.amounts]);
  }

  #flush(): void {
    if (this.#waiting.length === 0 && !this.#crews.hasNews) return;
    const batch = new ColumnBatch();
    let at = this.#pieces + this.columns.length + this.#crews.count;
    for (const column of this.#waiting) {
      this.#pack(batch, column);
      this.#columnsAt.push(at++);
    }
    this.#crews.flush(batch, at);
    this.#model.addColumns(batch.pack());
    this.columns.push(...this.#waiting);
    this.#waiting = [];
  }
}

function columnOf(rows: MasterRows, person: number, row: Int16Array, cost: number): Column {
  const amounts = new Map<number, number>();
  rows.contribute(person, row, (line, amount) => amounts.set(line, (amounts.get(line) ?? 0) + amount));
  return { person, row, cost, lines: Int32Array.from(amounts.keys()), amounts: Float64Array.from(amounts.values()) };
}

/** Indexes of those that cost more than the cheapest ones that are kept: a part of what `owners` may have. */
function dearest(reduced: readonly number[], owners: number): ReadonlySet<number> {
  const limit = reduced.toSorted((a, b) => a - b)[Math.floor(owners * COLUMNS_EACH_MAX * KEPT)] ?? Infinity;
  return new Set(reduced.keys().filter((i) => reduced[i]! > limit));
}

/** Columns of the model after those in `dropped` were deleted; both rise. */
function renumbered(columns: readonly number[], dropped: readonly number[]): number[] {
  let before = 0;
  return columns.map((at) => {
    while (before < dropped.length && dropped[before]! < at) before++;
    return at - before;
  });
}
