import type { CompiledProblem, RotaScorer } from '@handrail/rota-core';
import type { ColumnGeneration } from './column-generation.js';
import type { LocalSearch } from './local-search.js';
import type { RandomSource } from './random-source.js';
import { WORK_PER_MOVE, type GenerationPort } from './generation-port.js';
import { temperatureRange } from './temperature.js';

/** Share of the budget until which dives go on, and what one dive may take of it: from nothing, around the best rota, and at least. */
const DIVE_UNTIL = 0.85;
const WHOLE_SHARE = 0.25;
const AROUND_SHARE = 0.05;
const SHARE_MIN = 0.02;
/** Of a dive's time what it may use before anything is decided; the rest follows the cells decided. */
const AT_ONCE = 0.1;
/** How differently dives decide: the first from nothing not at all, later ones, those around the best rota. */
const WHOLE_NOISE = 0.25;
const AROUND_NOISE = 0.1;
/** After so many dives from nothing without a better rota all others start around the best one. */
const DEAR_MAX = 3;
/** Share of the cells that a dive around the best rota leaves open: at first, least, most, and how it follows what came of the last one. */
const OPEN_FIRST = 0.3;
const OPEN_LEAST = 0.03;
const OPEN_MOST = 0.8;
const OPEN_STEP = 1.25;
const PEOPLE_OPEN_MIN = 2;
const DAYS_OPEN_MIN = 5;
/** Moves per cell of the short cooling after a dive from nothing; a fifth of them after one around the best rota. */
const MOVES_AFTER_DIVE = 1_500;
const MOVES_AFTER_AROUND = 300;
const HOTTER_AFTER_DIVE = 8;

/** What dives begin with and leave behind. */
export interface DiveStart {
  readonly c: CompiledProblem;
  /** Holds a rota; afterwards the last one looked at. */
  readonly scorer: RotaScorer;
  readonly generation: ColumnGeneration;
  readonly search: LocalSearch;
  readonly random: RandomSource;
  readonly port: GenerationPort;
  /** The best rota of this thread; follows what `keep` keeps. */
  readonly best: { readonly cost: number; readonly cells: Int16Array };
  /** Tells of the scorer's rota and keeps it when it is the best. */
  keep(): void;
}

/**
 * Dives from the linear program until their share of the budget is used: in turn from nothing, and with part of the best rota decided from the start
 * (a large neighbourhood in which the linear program says at once whether anything is left to win).
 */
export function runDives({ c, scorer, generation, search, random, port, best, keep }: DiveStart): void {
  const { coldest } = temperatureRange(search);
  const cellCount = c.people.length * c.days;
  let moves = 0;
  const used = () => port.progress(generation.work + moves * WORK_PER_MOVE);
  const spent = { whole: 0, around: 0 };
  let open = OPEN_FIRST;
  let dear = 0;
  for (let dives = 0; !port.shouldStop() && used() < DIVE_UNTIL; dives++) {
    const brought = port.incoming?.();
    if (brought) {
      scorer.load(brought);
      keep();
    }
    const around = dives > 0 && (spent.around < spent.whole || dear >= DEAR_MAX);
    const begun = used();
    const share = Math.min(around ? AROUND_SHARE : WHOLE_SHARE, Math.max(SHARE_MIN, DIVE_UNTIL - begun));
    const way = {
      noise: dives === 0 ? 0 : around ? AROUND_NOISE : WHOLE_NOISE,
      ...(around ? { from: surroundings(c, best.cells, open, random) } : {}),
      mayGoOn: (done: number) => used() - begun < share * (AT_ONCE + (1 - AT_ONCE) * done),
      cutoff: port.upper,
    };
    const cells = generation.dive(random, way, best.cells);
    if (!cells) return;
    const took = used() - begun;
    spent[around ? 'around' : 'whole'] += took;
    if (!around) dear = cells === 'dear' ? dear + 1 : 0;
    else if (took > AROUND_SHARE) open = Math.max(OPEN_LEAST, open / OPEN_STEP);
    else if (cells === 'dear') open = Math.min(OPEN_MOST, open * OPEN_STEP);
    if (cells === 'dear') continue;
    scorer.load(cells);
    keep();
    const cooling = cellCount * (around ? MOVES_AFTER_AROUND : MOVES_AFTER_DIVE);
    coolDown(search, scorer, coldest * HOTTER_AFTER_DIVE, cooling, port.shouldStop);
    moves += cooling;
    keep();
    generation.addRota(scorer.cells);
    if (Math.ceil(generation.bound) >= port.upper()) return;
  }
}

/** Cells of the best rota that stay decided while the others are open: whole rows of some people, or some weeks of everybody. */
function surroundings(c: CompiledProblem, cells: Int16Array, open: number, random: RandomSource): Int16Array {
  const decided = cells.slice();
  const people = c.people.length;
  if (random.below(2) === 0) {
    const count = Math.min(people, Math.max(PEOPLE_OPEN_MIN, Math.round(people * open)));
    const left = Array.from({ length: people }, (_, p) => p);
    for (let i = 0; i < count; i++) {
      const at = i + random.below(people - i);
      [left[i], left[at]] = [left[at]!, left[i]!];
      decided.fill(-1, left[i]! * c.days, (left[i]! + 1) * c.days);
    }
    return decided;
  }
  const length = Math.min(c.days, Math.max(DAYS_OPEN_MIN, Math.round(c.days * open)));
  const from = random.below(c.days - length + 1);
  for (let p = 0; p < people; p++) decided.fill(-1, p * c.days + from, p * c.days + from + length);
  return decided;
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
