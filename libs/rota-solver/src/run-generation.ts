import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import { ColumnGeneration } from './column-generation.js';
import { DIVE_ROUNDS_MAX } from './dive.js';
import { LocalSearch } from './local-search.js';
import type { LpSolver } from './lp-port.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';
import { temperatureRange } from './temperature.js';

/** Counter states that pricing carries at least: more than the search, because a bound is only as good as what it carries. */
const PRICING_STATES_MIN = 6_000;
/** Back pointers of one pricing table, two bytes each: more states are carried where days and rules are few. */
const PRICING_CELLS_MAX = 24_000_000;
/** Moves per person that give the first master its columns. */
const WARM_UP_MOVES_PER_PERSON = 2_000;
/** Rounds between two looks at what the search has found. */
const ROUNDS_PER_LOOK = 8;
/** Without time for this many rounds the bound would be worth nothing: the thread had better search. */
const ROUNDS_MIN = 10;
const ROUNDS_TIMED = 3;
/** Share of the budget after which the linear program is left as it is; earlier when its bound is still far below it. */
const LEFT_AT = 0.5;
const LEFT_WHEN_FAR_AT = 0.45;
const FAR = 0.7;
/** Dives from the linear program, the share of the budget until which they go on, and how differently each decides. */
const DIVES_MAX = 12;
const DIVE_UNTIL = 0.6;
const DIVE_NOISE = 0.25;
/** Share of the budget for one dive, how many decisions it takes, roughly, and what a round in it costs beside one with everybody. */
const DIVE_SHARE = 0.3;
const DIVE_DECISIONS = 30;
const DIVE_ROUND_COST = 0.5;
const DIVE_ROUNDS_MIN = 2;
const MOVES_AFTER_DIVE_PER_CELL = 1_500;
const HOTTER_AFTER_DIVE = 8;
/** Table cells that weigh as much as one move of the search, for a budget counted in iterations. */
export const WORK_PER_MOVE = 200;
/** Limits of the integer step over the rows known. */
const COMBINE_SHARE = 0.2;
const COMBINE_NODES = 2_000;

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
  /** Wall-clock seconds of the whole budget; null when limits must not depend on the clock. */
  readonly seconds: number | null;
}

/**
 * Column generation from the rota in the scorer: the bound, then the best rota made of the rows it knows.
 * @returns 'proven' when no cheaper rota exists than the best known; otherwise 'spent', with the best rota that was found here in the scorer
 */
export function runGeneration(
  c: CompiledProblem,
  scorer: RotaScorer,
  rows: RowSolver,
  lp: LpSolver,
  random: RandomSource,
  port: GenerationPort,
): 'proven' | 'spent' {
  const generation = new ColumnGeneration(c, lp, pricingStates(c), port.shouldStop);
  const proven = () => Math.ceil(generation.bound) >= port.upper();
  try {
    const search = new LocalSearch(c, scorer, rows, random);
    const moves = WARM_UP_MOVES_PER_PERSON * c.people.length;
    for (let i = 0; i < moves && !(i % 64 === 0 && port.shouldStop()); i++) search.step(0);
    port.onRota(scorer.cost, scorer.cells);
    generation.addRota(scorer.cells);
    const perRound = solveRelaxation(generation, port);
    if (perRound === undefined) return 'spent';
    const affordable = Math.floor(DIVE_SHARE / (perRound * DIVE_DECISIONS * DIVE_ROUND_COST + 1e-9));
    const diveRounds = Math.min(DIVE_ROUNDS_MAX, Math.max(DIVE_ROUNDS_MIN, affordable));
    if (proven()) return 'proven';
    const best = { cost: Infinity, cells: scorer.cells.slice() };
    const keep = () => {
      port.onRota(scorer.cost, scorer.cells);
      if (scorer.cost >= best.cost) return;
      best.cost = scorer.cost;
      best.cells.set(scorer.cells);
    };
    const take = (cells: Int16Array | undefined) => {
      if (!cells) return;
      scorer.load(cells);
      keep();
    };
    keep();
    const { coldest } = temperatureRange(search);
    const cooling = c.people.length * c.days * MOVES_AFTER_DIVE_PER_CELL;
    for (
      let dives = 0;
      dives < DIVES_MAX && !port.shouldStop() && port.progress(generation.work + dives * cooling * WORK_PER_MOVE) < DIVE_UNTIL;
      dives++
    ) {
      const cells = generation.dive(random, dives === 0 ? 0 : DIVE_NOISE, diveRounds);
      if (!cells) break;
      take(cells);
      coolDown(search, scorer, coldest * HOTTER_AFTER_DIVE, cooling, port.shouldStop);
      keep();
      generation.addRota(scorer.cells);
      if (proven()) return 'proven';
    }
    const brought = port.incoming?.();
    if (brought) generation.addRota(brought);
    const limits = () => ({
      seconds: port.seconds === null ? null : port.seconds * COMBINE_SHARE,
      nodes: port.seconds === null ? COMBINE_NODES : null,
      cutoff: port.upper(),
    });
    if (!port.shouldStop()) take(generation.combine(limits()).cells);
    if (proven()) return 'proven';
    if (!port.shouldStop() && generation.addAllRows(port.upper())) {
      const { cells, exhaustive } = generation.combine(limits(), true);
      take(cells);
      if (exhaustive) {
        port.onBound(port.upper());
        return 'proven';
      }
    }
    scorer.load(best.cells);
    return 'spent';
  } finally {
    generation.dispose();
  }
}

/**
 * Rounds until the linear program is solved or its share of the budget is used.
 * @returns share of the budget that a round took; undefined when there is time for too few, or when the mix of rows is still dearer than the best rota
 */
function solveRelaxation(generation: ColumnGeneration, port: GenerationPort): number | undefined {
  const begun = port.progress(generation.work);
  for (let round = 1; ; round++) {
    if (round % ROUNDS_PER_LOOK === 1) {
      const brought = port.incoming?.();
      if (brought) generation.addRota(brought);
    }
    const end = generation.round(port.upper());
    if (generation.bound > 0 || port.upper() <= 0) port.onBound(generation.bound);
    const used = port.progress(generation.work);
    const perRound = (used - begun) / round;
    if (end !== 'more') return perRound;
    if (round === ROUNDS_TIMED && perRound > (1 - begun) / ROUNDS_MIN) return undefined;
    const far = generation.bound < generation.relaxed * FAR;
    if (used > (far ? LEFT_WHEN_FAR_AT : LEFT_AT)) return generation.relaxed < port.upper() ? perRound : undefined;
  }
}

/** A short descent from where a dive ended: small things that no row by itself could mend. Ends on the best rota found. */
function coolDown(search: LocalSearch, scorer: RotaScorer, hottest: number, moves: number, shouldStop: () => boolean): void {
  const best = { cost: scorer.cost, cells: scorer.cells.slice() };
  for (let i = 0; i < moves; i++) {
    if (i % 64 === 0 && shouldStop()) break;
    if (search.step(Math.round(hottest * (1 - i / moves))) && scorer.cost < best.cost) {
      best.cost = scorer.cost;
      best.cells.set(scorer.cells);
    }
  }
  scorer.load(best.cells);
}

function pricingStates(c: CompiledProblem): number {
  const states = Math.max(...c.people.map((person) => person.automaton.stateCount));
  return Math.max(PRICING_STATES_MIN, Math.floor(PRICING_CELLS_MAX / (c.days * states)));
}
