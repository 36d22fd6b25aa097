import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import { LocalSearch } from './local-search.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';
import { temperatureRange, type TemperatureRange } from './temperature.js';

/** Moves between two looks at the clock, the stop flag and what others found. */
const MOVES_PER_LOOK = 64;
/** Whole-row passes before annealing starts. */
const POLISH_PASSES_MAX = 8;
const POLISH_SHARE_MAX = 0.15;
/** Shares of the budget at which a new descent begins, from the best rota anywhere; each starts colder than the one before. */
const DESCENTS = [0, 0.4, 0.6, 0.75, 0.88];
const COOLER_EACH_TIME = 0.5;

/** How a search meets the world: none of it reads a clock by itself. */
export interface SearchPort {
  shouldStop(): boolean;
  /** Share of the budget that is used, 0 to 1. */
  progress(iterations: number): number;
  /** Called with each best rota so far; `cells` are copied by whoever keeps them. */
  onBest(cost: number, cells: Int16Array, iterations: number): void;
  /** A rota from elsewhere that is better than all of ours, when there is one. */
  incoming?(): Int16Array | undefined;
  /** The rota to start from is already good: only cold descents. */
  readonly warm?: boolean;
}

/**
 * Improves the rota in the scorer until told to stop: passes of exact rows, then annealing in descents, each from the best rota so far.
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
  // Where rows are long small moves gain more in the same time.
  const enough = () => port.shouldStop() || port.progress(0) > POLISH_SHARE_MAX;
  for (let pass = 0; pass < POLISH_PASSES_MAX && !enough() && search.polish(enough); pass++) note();
  note();

  const range = temperatureRange(search);
  const descents = port.warm ? warmDescents(port.progress(0)) : DESCENTS;
  let descent = 0;
  let temperature = 0;
  for (;;) {
    if (iterations % MOVES_PER_LOOK === 0) {
      if (port.shouldStop()) break;
      const used = port.progress(iterations);
      if (used >= 1) break;
      while (descent + 1 < descents.length && used >= descents[descent + 1]!) {
        descent++;
        const brought = port.incoming?.();
        scorer.load(brought ?? best.cells);
        note();
      }
      temperature = temperatureAt(range, port.warm ? descent + 1 : descent, share(descents, descent, used));
    }
    iterations++;
    if (search.step(temperature)) note();
  }
  scorer.load(best.cells);
  return iterations;
}

/** How much of the present descent is over. */
function share(descents: readonly number[], descent: number, used: number): number {
  const from = descents[descent]!;
  const to = descents[descent + 1] ?? 1;
  return Math.min(1, Math.max(0, (used - from) / (to - from)));
}

function warmDescents(begun: number): number[] {
  return [0, 0.3, 0.55, 0.8].map((at) => begun + at * (1 - begun));
}

function temperatureAt(range: TemperatureRange, descent: number, done: number): number {
  const hottest = Math.max(range.coldest, range.hottest * COOLER_EACH_TIME ** descent);
  return Math.max(0, Math.round(hottest * (range.coldest / hottest) ** done));
}
