/** Columns of a linear model, packed: the entries of column j are `starts[j] .. starts[j + 1]`. */
export interface LpColumns {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Rows of a linear model that columns are added to; to be minimised. */
export interface LpRows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface LpSolution {
  readonly objective: number;
  readonly columns: Float64Array;
  readonly rowDuals: Float64Array;
}

export interface IntegerLimits {
  readonly seconds: number | null;
  readonly nodes: number | null;
  /** Solutions that cost this or more are of no use. */
  readonly cutoff: number;
}

export interface IntegerSolution {
  /** Undefined when nothing below the cutoff was found. */
  readonly columns: Float64Array | undefined;
  /** Nothing better than this (or than the cutoff) exists, to within less than one unit of cost. */
  readonly exhaustive: boolean;
}

/** Solves linear and integer models; the engine brings HiGHS, tests may bring another. */
export interface LpSolver {
  /** A model that stays, so that adding columns continues from the last solution. Close it to free its memory. */
  open(rows: LpRows, columns: LpColumns): LpModel;
  /** The best whole-numbered values of columns from `firstInteger` on within the limits. */
  solveIntegers(rows: LpRows, columns: LpColumns, firstInteger: number, limits: IntegerLimits): IntegerSolution;
}

export interface LpModel {
  addColumns(columns: LpColumns): void;
  /** Columns are numbered anew without these; indexes must rise. */
  deleteColumns(indexes: Int32Array): void;
  setBounds(column: number, lower: number, upper: number): void;
  /** @returns undefined when no optimal solution was reached */
  solve(): LpSolution | undefined;
  close(): void;
}

/** Collects columns one by one and packs them. */
export class ColumnBatch {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #rows: number[] = [];
  readonly #values: number[] = [];

  get count(): number {
    return this.#cost.length;
  }

  add(cost: number, upper: number, rows: ArrayLike<number>, values: ArrayLike<number>): void {
    this.#cost.push(cost);
    this.#lower.push(0);
    this.#upper.push(upper);
    for (let i = 0; i < rows.length; i++) {
      this.#rows.push(rows[i]!);
      this.#values.push(values[i]!);
    }
    this.#starts.push(this.#rows.length);
  }

  pack(): LpColumns {
    return {
      cost: Float64Array.from(this.#cost),
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#starts),
      rows: Int32Array.from(this.#rows),
      values: Float64Array.from(this.#values),
    };
  }
}
