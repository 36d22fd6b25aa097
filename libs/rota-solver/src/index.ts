export { constructRota, type Contradiction } from './construct.js';
export { explainContradiction } from './explain-contradiction.js';
export { seededRandom, type RandomSource } from './random-source.js';
export { RowSolver } from './row-solver.js';
export { runSearch, type SearchPort } from './run-search.js';
