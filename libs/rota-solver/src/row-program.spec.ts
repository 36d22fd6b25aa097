import { compileProblem, randomFitProblem, rowCost, RotaScorer, seededDraw, type FitProblem } from '@handrail/rota-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSolver } from './row-solver.js';

const SIZE = { people: 2, days: 6, duties: 2 };

/** Every row there is: 3^6 of them. */
function* everyRow(days: number, symbols: number): Generator<Int16Array> {
  for (let n = 0; n < symbols ** days; n++) {
    yield Int16Array.from({ length: days }, (_, d) => Math.floor(n / symbols ** d) % symbols);
  }
}

/** Counts holidays where there are none: the same for every row, but not nothing. */
function withoutHolidays(problem: FitProblem): FitProblem {
  const measures = [...problem.measures, { id: 'holidays', kind: 'groups' as const, groups: [] }];
  const squared = { targetThousandths: 700, price: 3 };
  const counter = { id: 'fair', level: 'fairness' as const, measure: problem.measures.length, before: 2, squared };
  return { ...problem, measures, people: problem.people.map((person) => ({ ...person, counters: [...person.counters, counter] })) };
}

describe('the cheapest row of one person', () => {
  it('is the cheapest of all legal rows at any prices, or there is none', () => {
    let some = 0;
    let none = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = withoutHolidays(randomFitProblem(seed, SIZE));
        const compiled = compileProblem(problem);
        const draw = seededDraw(seed + 1);
        const solver = new RowSolver(compiled, new RotaScorer(compiled));
        for (let p = 0; p < SIZE.people; p++) {
          const extra = Float64Array.from({ length: SIZE.days * 3 }, () => draw(60) - 30);
          const priced = (row: Int16Array) => rowCost(compiled, p, row) + row.reduce((sum, s, d) => sum + extra[d * 3 + s]!, 0);
          const best = Math.min(...[...everyRow(SIZE.days, 3)].map(priced));
          const prices = extra.map((x, slot) => x + compiled.people[p]!.price[slot]!);
          const found = solver.wholeRow(p, prices);
          expect(found).toBe(best < Infinity);
          expect(found ? priced(solver.program.row) : Infinity).toBe(best);
          if (found) some++;
          else none++;
        }
      }),
      { numRuns: 150 },
    );
    expect(some).toBeGreaterThan(50);
    expect(none).toBeGreaterThan(10);
  });

  it('finds the cheapest days inside a window while the others stay', () => {
    let windows = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = withoutHolidays(randomFitProblem(seed, { ...SIZE, people: 1 }));
        const compiled = compileProblem({ ...problem, lines: [] });
        const draw = seededDraw(seed + 2);
        const scorer = new RotaScorer(compiled);
        const legal = [...everyRow(SIZE.days, 3)].filter((row) => rowCost(compiled, 0, row) < Infinity);
        if (legal.length === 0) return;
        const row = legal[draw(legal.length)]!;
        scorer.load(row);
        const solver = new RowSolver(compiled, scorer);
        const from = draw(SIZE.days);
        let to = from + 1 + draw(SIZE.days - from);
        while (!solver.mayEndBefore[to]) to++;
        windows++;
        const kept = legal.filter((other) => other.every((s, d) => (d >= from && d < to) || s === row[d]));
        const best = Math.min(...kept.map((r) => rowCost(compiled, 0, r)));
        expect(solver.window(0, compiled.people[0]!.price, from, to)).toBe(true);
        const result = row.slice();
        result.set(solver.program.row.subarray(from, to), from);
        expect(rowCost(compiled, 0, result)).toBe(best);
      }),
      { numRuns: 300 },
    );
    expect(windows).toBeGreaterThan(100);
  });
});
