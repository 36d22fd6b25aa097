import { BARRED, type CompiledProblem, type RotaScorer } from '@handrail/rota-core';
import { shuffled } from './construct.js';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';
import { drawThreshold } from './threshold.js';

/** Longest block of days that two people swap. */
const SWAP_DAYS_MAX = 14;
/** Share of effort that goes to exact rows, in 1/1024, and what one small move counts for in table cells of a row program. */
const EXACT_SHARE = 512;
const SMALL_MOVE_WORK = 60;
/** Rows that take more are polished in windows. */
const POLISH_WORK_MAX = 6_000_000;
const POLISH_WINDOW_DAYS = 21;

/**
 * Moves through legal rotas: small moves (one cell, two days of one person, a block of days swapped between two people) judged by the
 * scorer, and exact ones (one or two people's days re-solved by the row program). All accept by the same temperature.
 */
export class LocalSearch {
  readonly #c: CompiledProblem;
  readonly #scorer: RotaScorer;
  readonly #rows: RowSolver;
  readonly #random: RandomSource;
  readonly #blockA: Int16Array;
  readonly #blockB: Int16Array;
  readonly #prices: Float64Array;
  readonly #twins: Int32Array[];
  /** Effort spent on exact moves less their share: below 0 an exact move is due. */
  #balance = 0;
  #seen: ((delta: number) => unknown) | undefined;

  constructor(compiled: CompiledProblem, scorer: RotaScorer, rows: RowSolver, random: RandomSource) {
    this.#c = compiled;
    this.#scorer = scorer;
    this.#rows = rows;
    this.#random = random;
    this.#blockA = new Int16Array(compiled.days);
    this.#blockB = new Int16Array(compiled.days);
    this.#prices = new Float64Array(compiled.days * compiled.symbols);
    this.#twins = exchangePartners(compiled);
  }

  /** One move at a temperature (1/1024 of the cost's unit). @returns true when the rota changed */
  step(temperature: number): boolean {
    if (this.#balance < 0) return this.#exactMove(temperature);
    this.#balance -= (SMALL_MOVE_WORK * EXACT_SHARE) / (1024 - EXACT_SHARE);
    const threshold = drawThreshold(temperature, this.#random);
    switch (this.#random.below(8)) {
      case 0:
      case 1:
        return this.#changeCells(threshold);
      case 2:
        return this.#exchangeDays(threshold);
      default:
        return this.#swapBlocks(threshold);
    }
  }

  /**
   * Re-solves each person's whole row once, in random order, taking what is cheaper; windows one after the other where rows are long.
   * @returns true when something was
   */
  polish(shouldStop = (): boolean => false): boolean {
    const { days } = this.#c;
    let better = false;
    for (const p of shuffled(this.#c.people.length, this.#random)) {
      const whole = this.#rows.work(p, days) <= POLISH_WORK_MAX;
      for (let from = 0, to = 0; to < days; from = to) {
        if (shouldStop()) return false;
        to = whole ? days : Math.min(days, from + POLISH_WINDOW_DAYS);
        while (!this.#rows.mayEndBefore[to]) to++;
        better = this.#resolve(p, from, to, 0) || better;
      }
    }
    return better;
  }

  /** What small moves that make the rota dearer would cost, without making any. Illegal and free moves are left out. */
  sampleRises(moves: number): number[] {
    const rises: number[] = [];
    this.#seen = (delta) => delta > 0 && rises.push(delta);
    for (let i = 0; i < moves; i++) {
      if (i % 2 === 0) this.#swapBlocks(-Infinity);
      else this.#changeCells(-Infinity);
    }
    this.#seen = undefined;
    return rises;
  }

  #swapBlocks(threshold: number): boolean {
    const { days } = this.#c;
    const random = this.#random;
    const p = random.below(this.#c.people.length);
    const partners = this.#twins[p]!;
    if (partners.length === 0) return false;
    const q = partners[random.below(partners.length)]!;
    const { cells } = this.#scorer;
    const from = random.below(days);
    let length = Math.min(1 + random.below(random.below(SWAP_DAYS_MAX) + 1), days - from);
    const [a, b] = [p * days + from, q * days + from];
    while (length > 0 && cells[a + length - 1] === cells[b + length - 1]) length--;
    if (length === 0) return false;
    for (let i = 0; i < length; i++) {
      this.#blockA[i] = cells[a + i]!;
      this.#blockB[i] = cells[b + i]!;
    }
    const first = this.#scorer.propose(p, from, this.#blockB, length);
    if (first === Infinity) return this.#decide(Infinity, threshold);
    return this.#decide(first + this.#scorer.propose(q, from, this.#blockA, length), threshold);
  }

  #changeCells(threshold: number): boolean {
    const { days, people } = this.#c;
    const random = this.#random;
    const p = random.below(people.length);
    const from = random.below(days);
    const length = Math.min(1 + random.below(random.below(3) + 1), days - from);
    const { symbols, symbolsFrom } = people[p]!;
    const same = random.below(2) === 0;
    for (let i = 0; i < length; i++) {
      const first = symbolsFrom[from + i]!;
      const count = symbolsFrom[from + i + 1]! - first;
      const last = i > 0 ? this.#blockA[i - 1]! : -1;
      this.#blockA[i] =
        same && last >= 0 && people[p]!.price[(from + i) * this.#c.symbols + last]! < BARRED ? last : symbols[first + random.below(count)]!;
    }
    return this.#decide(this.#scorer.propose(p, from, this.#blockA, length), threshold);
  }

  /** Two days of one person change places. */
  #exchangeDays(threshold: number): boolean {
    const { days, people } = this.#c;
    const random = this.#random;
    const p = random.below(people.length);
    const from = random.below(days);
    const length = Math.min(2 + random.below(SWAP_DAYS_MAX), days - from);
    if (length < 2) return false;
    const at = p * days + from;
    const { cells } = this.#scorer;
    if (cells[at] === cells[at + length - 1]) return false;
    for (let i = 0; i < length; i++) this.#blockA[i] = cells[at + i]!;
    this.#blockA[0] = cells[at + length - 1]!;
    this.#blockA[length - 1] = cells[at]!;
    return this.#decide(this.#scorer.propose(p, from, this.#blockA, length), threshold);
  }

  #decide(own: number, threshold: number): boolean {
    if (own === Infinity) {
      this.#scorer.reject();
      return false;
    }
    const delta = own + this.#scorer.lineChange();
    this.#seen?.(delta);
    if (delta > threshold) {
      this.#scorer.reject();
      return false;
    }
    this.#scorer.accept();
    return delta !== 0;
  }

  /** One or two people's days are ripped out and re-solved exactly. */
  #exactMove(temperature: number): boolean {
    const { days, people } = this.#c;
    const random = this.#random;
    const p = random.below(people.length);
    const [from, to] = this.#window();
    const threshold = drawThreshold(temperature, random);
    if (random.below(2) === 0 || people.length < 2) return this.#resolve(p, from, to, threshold);
    const partners = this.#twins[p]!;
    const q = partners.length > 0 ? partners[random.below(partners.length)]! : (p + 1 + random.below(people.length - 1)) % people.length;
    return this.#resolvePair(p, q, from, Math.min(to, days), threshold);
  }

  #window(): [number, number] {
    const { days } = this.#c;
    const { mayEndBefore } = this.#rows;
    const length = Math.min(days, 5 + random3(this.#random, Math.min(days, 42)));
    const from = this.#random.below(days - length + 1);
    let to = from + length;
    while (!mayEndBefore[to]) to++;
    return [from, to];
  }

  #priceFor(p: number): void {
    const own = this.#c.people[p]!.price;
    this.#scorer.linePrices(p, this.#prices);
    for (let slot = 0; slot < own.length; slot++) this.#prices[slot]! += own[slot]!;
  }

  #solveWindow(p: number, from: number, to: number): boolean {
    this.#balance += this.#rows.work(p, to - from);
    if (from === 0 && to === this.#c.days) return this.#rows.wholeRow(p, this.#prices);
    return this.#rows.window(p, this.#prices, from, to);
  }

  #resolve(p: number, from: number, to: number, threshold: number): boolean {
    this.#scorer.withoutRow(p, -1);
    this.#priceFor(p);
    this.#scorer.withoutRow(p, 1);
    if (!this.#solveWindow(p, from, to)) return false;
    return this.#decide(this.#scorer.propose(p, from, this.#rows.program.row.subarray(from, to), to - from), threshold);
  }

  /** The first takes what is best while the second is away, then the second what is best beside it. */
  #resolvePair(p: number, q: number, from: number, to: number, threshold: number): boolean {
    const scorer = this.#scorer;
    const { days } = this.#c;
    const length = to - from;
    scorer.withoutRow(p, -1);
    scorer.withoutRow(q, -1);
    this.#priceFor(p);
    const found = this.#solveWindow(p, from, to);
    scorer.withoutRow(p, 1);
    scorer.withoutRow(q, 1);
    if (!found) return false;
    const before = scorer.cost;
    this.#blockA.set(scorer.cells.subarray(p * days + from, p * days + to));
    this.#blockB.set(scorer.cells.subarray(q * days + from, q * days + to));
    if (!this.#decide(scorer.propose(p, from, this.#rows.program.row.subarray(from, to), length), Infinity)) return false;
    this.#resolve(q, from, to, 0);
    if (scorer.cost - before <= threshold) return true;
    const back = scorer.propose(p, from, this.#blockA, length) + scorer.propose(q, from, this.#blockB, length);
    this.#decide(back, Infinity);
    return false;
  }
}

/** Short lengths more often than long ones. */
function random3(random: RandomSource, limit: number): number {
  return random.below(random.below(limit) + 1);
}

/** People worth swapping with: those who may work a duty in common. */
function exchangePartners(c: CompiledProblem): Int32Array[] {
  return c.problem.people.map((me, p) =>
    Int32Array.from(c.problem.people.keys().filter((q) => q !== p && c.problem.people[q]!.duties.some((d) => me.duties.includes(d)))),
  );
}
