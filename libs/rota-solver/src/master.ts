import { rowCost, type CompiledProblem } from '@handrail/rota-core';
import { ColumnBatch, type IntegerLimits, type LpModel, type LpSolution, type LpSolver } from './lp-port.js';
import { MasterRows } from './master-rows.js';

/** Columns kept per person before those that cost most are dropped. */
const COLUMNS_PER_PERSON_MAX = 120;

/** One person's whole row, and what it adds to each line. */
export interface Column {
  readonly person: number;
  readonly row: Int16Array;
  readonly cost: number;
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
  /** Columns of the model that pay for lines; rows of people come after them. */
  readonly #pieces: number;
  #waiting: Column[] = [];
  readonly #barred = new Set<number>();

  constructor(c: CompiledProblem, lp: LpSolver) {
    this.#c = c;
    this.#lp = lp;
    this.rows = new MasterRows(c);
    this.#known = c.people.map(() => new Set<string>());
    const pieces = new ColumnBatch();
    this.rows.addPieces(pieces);
    this.#pieces = pieces.count;
    this.#model = lp.open(this.rows.rows, pieces.pack());
  }

  /** Adds every row of a rota that is not known yet. */
  addRota(cells: Int16Array): void {
    const { days } = this.#c;
    for (let p = 0; p < this.#c.people.length; p++) this.addRow(p, cells.slice(p * days, (p + 1) * days));
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
    const amounts = new Map<number, number>();
    this.rows.contribute(person, row, (line, amount) => amounts.set(line, (amounts.get(line) ?? 0) + amount));
    const [lines, by] = [Int32Array.from(amounts.keys()), Float64Array.from(amounts.values())];
    const column = { person, row: row.slice(), cost, lines, amounts: by };
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
    return this.solution?.columns[this.#pieces + column] ?? 0;
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
      this.#model.setBounds(this.#pieces + i, 0, 0);
      this.#barred.add(i);
    });
  }

  release(): void {
    for (const column of this.#barred) this.#model.setBounds(this.#pieces + column, 0, Infinity);
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
    const batch = new ColumnBatch();
    this.rows.addPieces(batch);
    for (const column of useful) this.#pack(batch, column);
    const { columns, exhaustive } = this.#lp.solveIntegers(this.rows.rows, batch.pack(), this.#pieces, {
      ...limits,
      cutoff: limits.cutoff - this.rows.least,
    });
    if (!columns) return { cells: undefined, exhaustive };
    const cells = new Int16Array(this.#c.people.length * this.#c.days);
    useful.forEach((column, i) => {
      if (columns[this.#pieces + i]! > 0.5) cells.set(column.row, column.person * this.#c.days);
    });
    return { cells, exhaustive };
  }

  /** Whether there are so many columns that `dropDear` would drop some. */
  get isCrowded(): boolean {
    return this.columns.length > this.#c.people.length * COLUMNS_PER_PERSON_MAX;
  }

  /** Keeps memory and the linear program small: columns far from entering are forgotten once there are too many. */
  dropDear(): void {
    const most = this.#c.people.length * COLUMNS_PER_PERSON_MAX;
    const duals = this.solution?.rowDuals;
    if (!duals || !this.isCrowded) return;
    const reduced = this.columns.map((column, i) => (this.shareOf(i) > 1e-9 ? -1 : this.reducedCost(column, duals)));
    const limit = reduced.toSorted((a, b) => a - b)[Math.floor(most * 0.6)]!;
    const dropped = [...reduced.keys()].filter((i) => reduced[i]! > limit);
    this.#model.deleteColumns(Int32Array.from(dropped, (i) => i + this.#pieces));
    for (const i of dropped) {
      const { person, row } = this.columns[i]!;
      this.#known[person]!.delete(String.fromCharCode(...row));
    }
    const gone = new Set(dropped);
    const kept = this.columns.filter((_, i) => !gone.has(i));
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
    if (this.#waiting.length === 0) return;
    const batch = new ColumnBatch();
    for (const column of this.#waiting) this.#pack(batch, column);
    this.#model.addColumns(batch.pack());
    this.columns.push(...this.#waiting);
    this.#waiting = [];
  }
}
