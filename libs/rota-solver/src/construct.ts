import { BARRED, rowCost, type CompiledProblem, type RotaScorer } from '@handrail/rota-core';
import type { RandomSource } from './random-source.js';
import type { RowSolver } from './row-solver.js';

/** Somebody without a row: `proven` when no legal row exists, otherwise none was found. */
export interface Contradiction {
  readonly person: number;
  readonly proven: boolean;
}

/**
 * A first rota: whoever can keeps their row of the published one, the others in random order each take their cheapest row at what the lines still ask
 * for. Loads it into the scorer.
 * @returns the people without a legal row; empty when the rota stands
 */
export function constructRota(
  c: CompiledProblem,
  scorer: RotaScorer,
  rows: RowSolver,
  random: RandomSource,
  shouldStop = (): boolean => false,
): Contradiction[] {
  const contradictions: Contradiction[] = [];
  const order = shuffled(c.people.length, random);
  scorer.cells.fill(0);
  scorer.lineValues.fill(0);
  const prices = new Float64Array(c.days * c.symbols);
  const kept = keepStanding(c, scorer);
  for (const p of order) {
    if (kept.has(p)) continue;
    if (shouldStop()) return [...contradictions.filter((x) => x.proven), { person: p, proven: false }];
    scorer.linePrices(p, prices);
    const own = c.people[p]!.price;
    for (let slot = 0; slot < prices.length; slot++) prices[slot]! += own[slot]!;
    const row = rows.wholeRow(p, prices) ? rows.program.row : rows.provenNone ? undefined : plainestRow(c, p);
    if (!row) {
      contradictions.push({ person: p, proven: rows.provenNone });
      continue;
    }
    scorer.cells.set(row, p * c.days);
    scorer.withoutRow(p, 1);
  }
  if (contradictions.length === 0) scorer.load(scorer.cells);
  return contradictions.toSorted((a, b) => a.person - b.person);
}

/** Rows of the published rota that are lawful still, days that nobody may work any more being off. @returns whose they are */
function keepStanding(c: CompiledProblem, scorer: RotaScorer): ReadonlySet<number> {
  const kept = new Set<number>();
  c.people.forEach((person, p) => {
    const row = c.published?.slice(p * c.days, (p + 1) * c.days);
    row?.forEach((symbol, day) => {
      if (person.price[day * c.symbols + symbol]! >= BARRED) row[day] = person.symbols[person.symbolsFrom[day]!]!;
    });
    if (!row || rowCost(c, p, row) === Infinity) return;
    scorer.cells.set(row, p * c.days);
    scorer.withoutRow(p, 1);
    kept.add(p);
  });
  return kept;
}

/**
 * A row for somebody of whom none was found among all that can be worked: every day off, but where that is decided otherwise. The search fills it.
 * @returns undefined where it is not lawful either
 */
function plainestRow(c: CompiledProblem, p: number): Int16Array | undefined {
  const { price, symbols, symbolsFrom } = c.people[p]!;
  const row = Int16Array.from({ length: c.days }, (_, day) => (price[day * c.symbols]! < BARRED ? 0 : symbols[symbolsFrom[day]!]!));
  return rowCost(c, p, row) === Infinity ? undefined : row;
}

/** The numbers 0 to `count - 1` in random order. */
export function shuffled(count: number, random: RandomSource): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
