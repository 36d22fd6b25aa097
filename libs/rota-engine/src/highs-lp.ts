import type { IntegerLimits, IntegerSolution, LpColumns, LpModel, LpRows, LpSolver } from '@handrail/rota-solver';
import highsModule, { type Highs, type ModelData } from 'highs';

// The package types its default export for CommonJS; what Node gives an ES module is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;
/** Values of the option simplex_strategy of HiGHS. */
const DUAL_SIMPLEX = 1;
const PRIMAL_SIMPLEX = 4;
/** HiGHS: an interrupt handler is asked every so often whether to go on. */
export type ShouldStop = () => boolean;

/** HiGHS as WebAssembly, one thread, its own messages off. */
export async function openHighs(shouldStop: ShouldStop): Promise<LpSolver> {
  const highs = await loadHighs();
  return {
    open: (rows, columns) => new HighsModel(highs, rows, columns, shouldStop),
    solveIntegers: (rows, columns, firstInteger, limits) => solveIntegers(highs, rows, columns, firstInteger, limits, shouldStop),
  };
}

const matrixOf = (columns: LpColumns, numRows: number) => ({
  format: 'csc' as const,
  numRows,
  numCols: columns.cost.length,
  starts: columns.starts,
  indices: columns.rows,
  values: columns.values,
});

function modelData(rows: LpRows, columns: LpColumns): ModelData {
  return {
    numCols: columns.cost.length,
    numRows: rows.lower.length,
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: matrixOf(columns, rows.lower.length),
  };
}

class HighsModel implements LpModel {
  readonly #highs: Highs;
  readonly #model: ReturnType<Highs['createModel']>;
  readonly #rows: number;
  readonly #shouldStop: ShouldStop;
  /** What changed since the last solution: it tells which simplex can go on from there. */
  #boundsChanged = false;

  constructor(highs: Highs, rows: LpRows, columns: LpColumns, shouldStop: ShouldStop) {
    this.#highs = highs;
    this.#shouldStop = shouldStop;
    this.#rows = rows.lower.length;
    this.#model = highs.createModel(modelData(rows, columns));
    this.#model.options.set({ output_flag: false });
  }

  addColumns(columns: LpColumns): void {
    const { cost, lower, upper } = columns;
    this.#model.addCols({ cost, lower, upper, matrix: matrixOf(columns, this.#rows) });
  }

  deleteColumns(indexes: Int32Array): void {
    this.#model.deleteCols({ kind: 'set', indices: indexes });
  }

  setBounds(column: number, lower: number, upper: number): void {
    this.#model.changeColBounds(column, lower, upper);
    this.#boundsChanged = true;
  }

  solve() {
    const { simplexInterrupt } = this.#highs.constants.callbackType;
    // New columns leave the last solution feasible, new bounds leave its duals feasible.
    this.#model.options.set('simplex_strategy', this.#boundsChanged ? DUAL_SIMPLEX : PRIMAL_SIMPLEX);
    this.#boundsChanged = false;
    this.#model.run({ [simplexInterrupt]: interruptWhen(this.#shouldStop) });
    if (this.#model.getModelStatus() !== this.#highs.constants.modelStatus.optimal) return undefined;
    const solution = this.#model.getSolution();
    return { objective: this.#model.getObjectiveValue(), columns: solution.colValue, rowDuals: solution.rowDual };
  }

  close(): void {
    this.#model.dispose();
  }
}

function solveIntegers(
  highs: Highs,
  rows: LpRows,
  columns: LpColumns,
  firstInteger: number,
  limits: IntegerLimits,
  shouldStop: ShouldStop,
): IntegerSolution {
  const { continuous, integer } = highs.constants.variableType;
  const integrality = Int32Array.from(columns.cost, (_, j) => (j < firstInteger ? continuous : integer));
  return highs.withModel({ ...modelData(rows, columns), integrality }, (model) => {
    // Costs are whole: what is left below half a unit is nothing.
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (limits.seconds !== null) model.options.set('time_limit', limits.seconds);
    if (limits.nodes !== null) model.options.set('mip_max_nodes', limits.nodes);
    model.run({ [highs.constants.callbackType.mipInterrupt]: interruptWhen(shouldStop) });
    const { modelStatus, solutionStatus } = highs.constants;
    const exhaustive = [modelStatus.optimal, modelStatus.infeasible].some((status) => status === model.getModelStatus());
    const found =
      Number(model.info.get('primal_solution_status')) === solutionStatus.feasible && model.getObjectiveValue() < limits.cutoff - 0.5;
    return { columns: found ? model.getSolution().colValue : undefined, exhaustive };
  });
}

const interruptWhen = (shouldStop: ShouldStop) => (event: { interrupt(): void }) => {
  if (shouldStop()) event.interrupt();
  return undefined;
};
