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
 * Dives from the linear program: in turn from nothing, and with part of the best rota decided from the start (a large neighbourhood in which
 * the linear program says at once whether anything is left to win).
 */
export class Dives {
  readonly #start: DiveStart;
  readonly #coldest: number;
  readonly #spent = { whole: 0, around: 0 };
  #made = 0;
  #moves = 0;
  #open = OPEN_FIRST;
  #dear = 0;

  constructor(start: DiveStart) {
    this.#start = start;
    this.#coldest = temperatureRange(start.search).coldest;
  }

  /** Dives until their share of the budget is used, or `most` times; earlier when the bound is reached or a dive cannot be made. */
  run(most = Infinity): void {
    const { c, scorer, generation, random, port, best, keep } = this.#start;
    for (let dives = 0; dives < most && !port.shouldStop() && this.#used() < DIVE_UNTIL; dives++) {
      const brought = port.incoming?.();
      if (brought) {
        scorer.load(brought);
        keep();
      }
      const around = this.#made > 0 && (this.#spent.around < this.#spent.whole || this.#dear >= DEAR_MAX);
      const begun = this.#used();
      const share = Math.min(around ? AROUND_SHARE : WHOLE_SHARE, Math.max(SHARE_MIN, DIVE_UNTIL - begun));
      const way = {
        noise: this.#made === 0 ? 0 : around ? AROUND_NOISE : WHOLE_NOISE,
        ...(around ? { from: surroundings(c, best.cells, this.#open, random) } : {}),
        mayGoOn: (done: number) => this.#used() - begun < share * (AT_ONCE + (1 - AT_ONCE) * done),
        cutoff: port.upper,
      };
      this.#made++;
      const cells = generation.dive(random, way, best.cells);
      if (!cells) return;
      this.#learn(around, cells === 'dear', this.#used() - begun);
      if (cells !== 'dear') this.#follow(cells, around ? MOVES_AFTER_AROUND : MOVES_AFTER_DIVE);
      if (Math.ceil(generation.bound) >= port.upper()) return;
    }
  }

  #used(): number {
    return this.#start.port.progress(this.#start.generation.work + this.#moves * WORK_PER_MOVE);
  }

  #learn(around: boolean, dear: boolean, took: number): void {
    this.#spent[around ? 'around' : 'whole'] += took;
    if (!around) this.#dear = dear ? this.#dear + 1 : 0;
    else if (took > AROUND_SHARE) this.#open = Math.max(OPEN_LEAST, this.#open / OPEN_STEP);
    else if (dear) this.#open = Math.min(OPEN_MOST, this.#open * OPEN_STEP);
  }

  /** Keeps the rota that a dive ended in, and what a short cooling makes of it. */
  #follow(cells: Int16Array, movesPerCell: number): void {
    const { c, scorer, generation, search, port, keep } = this.#start;
    scorer.load(cells);
    keep();
    const cooling = c.people.length * c.days * movesPerCell;
    coolDown(search, scorer, this.#coldest * HOTTER_AFTER_DIVE, cooling, port.shouldStop);
    this.#moves += cooling;
    keep();
    generation.addRota(scorer.cells);
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
