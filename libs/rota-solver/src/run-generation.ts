import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import { ColumnGeneration } from './column-generation.js';
import { LocalSearch } from './local-search.js';
import type { LpSolver } from './lp-port.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';
import { temperatureRange } from './temperature.js';

/** Counter states that pricing carries: more than the search, because a bound is only as good as what it carries. */
const PRICING_STATES_MAX = 6_000;
/** Small moves that give the first master its columns. */
const WARM_UP_MOVES = 60_000;
/** Rounds between two looks at what the search has found. */
const ROUNDS_PER_LOOK = 8;
/** Share of the budget after which the first dive is made even if the linear program has not settled. */
const FIRST_DIVE_AT = 0.35;
const COMBINE_SECONDS = 8;
const COMBINE_NODES = 2_000;
/** Cold moves that tidy up after a dive, per person. */
const TIDY_MOVES_PER_PERSON = 4_000;

/** How column generation meets the world. */
export interface GenerationPort {
  shouldStop(): boolean;
  /** Share of the budget that is used, 0 to 1; `work` is the effort so far in table cells. */
  progress(work: number): number;
  /** Cost of the best rota known anywhere. */
  upper(): number;
  /** A better rota of the others, when there is one that was not handed over before. */
  incoming?(): Int16Array | undefined;
  onRota(cost: number, cells: Int16Array): void;
  onBound(bound: number): void;
  /** False when limits must not depend on the clock. */
  readonly byClock: boolean;
}

/**
 * Column generation from the rota in the scorer: bound, dives, and the integer step, until the best rota is proven best, the budget is
 * used, or nothing more is to be had this way.
 * @returns 'proven' when no cheaper rota exists
 */
export function runGeneration(
  c: CompiledProblem,
  scorer: RotaScorer,
  rows: RowSolver,
  lp: LpSolver,
  random: RandomSource,
  port: GenerationPort,
): 'proven' | 'spent' {
  const search = new LocalSearch(c, scorer, rows, random);
  const generation = new ColumnGeneration(c, lp, PRICING_STATES_MAX);
  const proven = () => Math.ceil(generation.bound) >= port.upper();
  let best = Infinity;
  const found = () => {
    if (scorer.cost >= best) return;
    best = scorer.cost;
    generation.addRota(scorer.cells);
    port.onRota(scorer.cost, scorer.cells);
  };
  const tidy = (moves: number) => {
    found();
    for (let i = 0; i < moves && !(i % 64 === 0 && port.shouldStop()); i++) if (search.step(0)) found();
  };
  try {
    tidy(WARM_UP_MOVES);
    const { coldest } = temperatureRange(search);
    for (let settled = false; ;) {
      settled = solveRelaxation(generation, port);
      if (proven()) return 'proven';
      if (port.shouldStop()) return 'spent';
      const dived = generation.dive(Infinity, port.shouldStop);
      if (dived) {
        scorer.load(dived);
        found();
        const moves = TIDY_MOVES_PER_PERSON * c.people.length;
        for (let i = 0; i < moves && !(i % 64 === 0 && port.shouldStop()); i++) {
          if (search.step(Math.round(coldest * (1 - i / moves)))) found();
        }
      }
      if (proven()) return 'proven';
      if (port.shouldStop()) return 'spent';
      const combined = generation.combine({
        seconds: port.byClock ? COMBINE_SECONDS : null,
        nodes: port.byClock ? null : COMBINE_NODES,
        cutoff: port.upper(),
      });
      if (combined) {
        scorer.load(combined);
        tidy(TIDY_MOVES_PER_PERSON);
      }
      if (proven()) return 'proven';
      if (settled || port.shouldStop()) return 'spent';
    }
  } finally {
    generation.close();
  }
}

/** @returns true when the linear program is solved, false when it is time for a dive first */
function solveRelaxation(generation: ColumnGeneration, port: GenerationPort): boolean {
  const begun = port.progress(generation.work);
  for (let round = 0; ; round++) {
    if (round % ROUNDS_PER_LOOK === 0) {
      const brought = port.incoming?.();
      if (brought) generation.addRota(brought);
    }
    const end = generation.round(port.upper(), port.shouldStop);
    if (generation.bound > -Infinity) port.onBound(generation.bound);
    if (end !== 'more') return end === 'optimal';
    if (port.progress(generation.work) > begun + FIRST_DIVE_AT) return false;
  }
}
