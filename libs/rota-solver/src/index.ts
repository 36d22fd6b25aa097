export { constructRota, type Contradiction } from './construct.js';
export { explainContradiction } from './explain-contradiction.js';
export { seededRandom, type RandomSource } from './random-source.js';
export { RowSolver } from './row-solver.js';
export { runSearch, type SearchPort } from './run-search.js';
export { ColumnGeneration, type RoundEnd } from './column-generation.js';
export type { IntegerLimits, IntegerSolution, LpColumns, LpModel, LpRows, LpSolution, LpSolver } from './lp-port.js';
export { WORK_PER_MOVE, type GenerationPort } from './generation-port.js';
export { runGeneration } from './run-generation.js';
