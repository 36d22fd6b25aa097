import highsModule from 'highs';
import type { PlainProgram } from './plain-program.js';

// The package types its default export for CommonJS; what Node gives an ES module is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** HiGHS on a plain program with its own settings. @returns values of the columns, undefined when it found none in time; whether they are proven best */
export async function solvePlainly(
  program: PlainProgram,
  seconds: number,
): Promise<{ readonly values: Float64Array | undefined; readonly proven: boolean }> {
  const highs = await loadHighs();
  const { continuous, integer } = highs.constants.variableType;
  const starts = new Int32Array(program.rows.length + 1);
  program.rows.forEach(({ terms }, r) => (starts[r + 1] = starts[r]! + terms.size));
  return highs.withModel(
    {
      numCols: program.cost.length,
      numRows: program.rows.length,
      colCost: Float64Array.from(program.cost),
      colLower: new Float64Array(program.cost.length),
      colUpper: Float64Array.from(program.upper),
      rowLower: Float64Array.from(program.rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(program.rows, ({ upper }) => upper),
      matrix: {
        format: 'csr' as const,
        numRows: program.rows.length,
        numCols: program.cost.length,
        starts,
        indices: Int32Array.from(program.rows.flatMap(({ terms }) => [...terms.keys()])),
        values: Float64Array.from(program.rows.flatMap(({ terms }) => [...terms.values()])),
      },
      integrality: Int32Array.from(program.integer, (whole) => (whole ? integer : continuous)),
    },
    (model) => {
      model.options.set({ output_flag: false, time_limit: Math.max(0.1, seconds) });
      model.run();
      const { modelStatus, solutionStatus } = highs.constants;
      const found = Number(model.info.get('primal_solution_status')) === solutionStatus.feasible;
      return { values: found ? model.getSolution().colValue : undefined, proven: model.getModelStatus() === modelStatus.optimal };
    },
  );
}
