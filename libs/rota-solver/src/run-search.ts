import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import { LocalSearch } from './local-search.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';
import { temperatureRange } from './temperature.js';

/** Moves between two looks at the clock, the stop flag and what others found. */
const MOVES_PER_LOOK = 64;
/** Whole-row passes before annealing starts. */
const POLISH_PASSES_MAX = 8;

/** How a search meets the world: none of it reads a clock by itself. */
export interface SearchPort {
  shouldStop(): boolean;
  /** Share of the budget that is used, 0 to 1. */
  progress(iterations: number): number;
  /** Called with each best rota so far; `cells` are copied by whoever keeps them. */
  onBest(cost: number, cells: Int16Array, iterations: number): void;
  /** A rota from elsewhere to go on from, when there is one. */
  incoming?(): Int16Array | undefined;
}

/**
 * Improves the rota in the scorer until told to stop: passes of exact rows, then annealing whose temperature falls with the budget.
 * @returns the number of moves made. The scorer ends on the best rota found.
 */
export function runSearch(c: CompiledProblem, scorer: RotaScorer, rows: RowSolver, random: RandomSource, port: SearchPort): number {
  const search = new LocalSearch(c, scorer, rows, random);
  const best = { cost: Infinity, cells: new Int16Array(scorer.cells.length) };
  let iterations = 0;
  const note = () => {
    if (scorer.cost >= best.cost) return;
    best.cost = scorer.cost;
    best.cells.set(scorer.cells);
    port.onBest(best.cost, best.cells, iterations);
  };
  note();
  for (let pass = 0; pass < POLISH_PASSES_MAX && !port.shouldStop() && search.polish(); pass++) note();

  const range = temperatureRange(search);
  let temperature = range.hottest;
  for (;;) {
    if (iterations % MOVES_PER_LOOK === 0) {
      if (port.shouldStop()) break;
      const used = port.progress(iterations);
      if (used >= 1) break;
      temperature = Math.max(0, Math.round(range.hottest * (range.coldest / range.hottest) ** used));
      const brought = port.incoming?.();
      if (brought) {
        scorer.load(brought);
        note();
      }
    }
    iterations++;
    if (search.step(temperature)) note();
  }
  scorer.load(best.cells);
  return iterations;
}
