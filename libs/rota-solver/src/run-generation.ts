import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import { ColumnGeneration } from './column-generation.js';
import { Dives } from './run-dives.js';
import { LocalSearch } from './local-search.js';
import type { GenerationPort } from './generation-port.js';
import type { LpSolver } from './lp-port.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';

/** Counter states that pricing carries at least: more than the search, because a bound is only as good as what it carries. */
const PRICING_STATES_MIN = 6_000;
/** Back pointers of one pricing table, two bytes each: more states are carried where days and rules are few. */
const PRICING_CELLS_MAX = 48_000_000;
/** Moves per person that give the first master its columns. */
const WARM_UP_MOVES_PER_PERSON = 2_000;
/** Rounds between two looks at what the search has found. */
const ROUNDS_PER_LOOK = 8;
/** Without time for this many rounds the bound would be worth nothing: the thread had better search. */
const ROUNDS_MIN = 10;
const ROUNDS_TIMED = 3;
/** Share of the budget that the ascent before the linear program may use; it is left at once where that is time for fewer steps than this. */
const ASCENT_SHARE = 0.12;
const ASCENT_STEPS_MIN = 25;
/** Share of the budget after which the linear program is left as it is; earlier when its bound is still far below it. */
const LEFT_AT = 0.5;
const LEFT_WHEN_FAR_AT = 0.45;
const FAR = 0.7;
/** Later when it will be solved by then: so many rounds are usual, and a bound that has come twice as near in so many rounds arrives soon. */
const LEFT_AT_LAST = 0.8;
const ROUNDS_USUAL = 40;
const ROUNDS_TO_HALVE = 8;
/** After so many dives it is tried for the first time whether the best rota can be proven best: small problems need no more. */
const DIVES_BEFORE_PROOF = 6;
/** Limits of the integer step over the rows known. */
const COMBINE_SHARE = 0.1;
const COMBINE_NODES = 2_000;

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
    const begun = port.progress(generation.work);
    generation.ascend({
      cells: scorer.cells,
      upper: port.upper,
      mayGoOn: (steps) => {
        const used = port.progress(generation.work) - begun;
        return !port.shouldStop() && used < ASCENT_SHARE && (steps === 0 || used / steps < ASCENT_SHARE / ASCENT_STEPS_MIN);
      },
    });
    if (!solveRelaxation(generation, port)) return 'spent';
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
    const limits = () => ({
      seconds: port.seconds === null ? null : port.seconds * COMBINE_SHARE,
      nodes: port.seconds === null ? COMBINE_NODES : null,
      cutoff: port.upper(),
    });
    /** Where the gap is small: all rows that could close it, and the integer step over them. */
    const prove = (): boolean => {
      if (proven()) return true;
      if (port.shouldStop() || !generation.addAllRows(port.upper())) return false;
      const { cells, exhaustive } = generation.combine(limits(), true);
      take(cells);
      if (exhaustive) port.onBound(port.upper());
      return exhaustive;
    };
    const dives = new Dives({ c, scorer, generation, search, random, port, best, keep });
    dives.run(DIVES_BEFORE_PROOF);
    if (prove()) return 'proven';
    dives.run();
    const brought = port.incoming?.();
    if (brought) generation.addRota(brought);
    if (!port.shouldStop() && !proven()) take(generation.combine(limits()).cells);
    if (prove()) return 'proven';
    scorer.load(best.cells);
    return 'spent';
  } finally {
    generation.dispose();
  }
}

/**
 * Rounds until the linear program is solved or its share of the budget is used.
 * @returns false when there is time for too few, or when the mix of rows is still dearer than the best rota
 */
function solveRelaxation(generation: ColumnGeneration, port: GenerationPort): boolean {
  const begun = port.progress(generation.work);
  const distances: number[] = [];
  for (let round = 1; ; round++) {
    if (round % ROUNDS_PER_LOOK === 1) {
      const brought = port.incoming?.();
      if (brought) generation.addRota(brought);
    }
    const end = generation.round(port.upper());
    if (generation.bound > 0 || port.upper() <= 0) port.onBound(generation.bound);
    const used = port.progress(generation.work);
    const perRound = (used - begun) / round;
    if (end !== 'more') return true;
    if (round === ROUNDS_TIMED && perRound > (1 - begun) / ROUNDS_MIN) return false;
    distances.push(generation.relaxed - generation.bound);
    const closing = round > ROUNDS_TO_HALVE && distances.at(-1)! * 2 < distances.at(-1 - ROUNDS_TO_HALVE)!;
    const roundsLeft = closing ? ROUNDS_TO_HALVE : Math.max(0, ROUNDS_USUAL - round);
    if (roundsLeft > 0 && used + roundsLeft * perRound < LEFT_AT_LAST) continue;
    const far = generation.bound < generation.relaxed * FAR;
    if (used > (far ? LEFT_WHEN_FAR_AT : LEFT_AT)) return generation.relaxed < port.upper();
  }
}

function pricingStates(c: CompiledProblem): number {
  const states = Math.max(...c.people.map((person) => person.automaton.stateCount));
  return Math.max(PRICING_STATES_MIN, Math.floor(PRICING_CELLS_MAX / (c.days * states)));
}
