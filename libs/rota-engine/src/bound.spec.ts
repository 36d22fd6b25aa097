import { compileProblem, randomFitProblem, RotaScorer, slowScore, symbolsOf, rotaOf, type FitProblem } from '@handrail/rota-core';
import { constructRota, RowSolver, runGeneration, seededRandom } from '@handrail/rota-solver';
import { beforeAll, describe, expect, it } from 'vitest';
import { openHighs } from './highs-lp.js';

const SIZE = { people: 2, days: 4, duties: 2 };

/** The least cost of all lawful rotas there are; Infinity when there is none. 3^8 rotas. */
function leastCost(problem: FitProblem): number {
  const compiled = compileProblem(problem);
  const scorer = new RotaScorer(compiled);
  const rows = Array.from({ length: 3 ** SIZE.days }, (_, n) =>
    Int16Array.from({ length: SIZE.days }, (__, d) => Math.floor(n / 3 ** d) % 3),
  );
  const lawful = problem.people.map((_, p) => rows.filter((row) => scorer.rowCost(p, row) < Infinity));
  let least = Infinity;
  for (const first of lawful[0]!) {
    for (const second of lawful[1]!) {
      least = Math.min(least, slowScore(problem, rotaOf(compiled, [...first, ...second])).cost);
    }
  }
  return least;
}

describe('the bound', () => {
  let highs: Awaited<ReturnType<typeof openHighs>>;
  beforeAll(async () => {
    highs = await openHighs(() => false);
  });

  it('is never above the cost of the best rota that exists, and proves the best rota best', { timeout: 120_000 }, () => {
    let proven = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const problem = randomFitProblem(seed, SIZE);
      const least = leastCost(problem);
      const compiled = compileProblem(problem);
      const scorer = new RotaScorer(compiled);
      const rows = new RowSolver(compiled, scorer);
      const random = seededRandom(seed);
      const contradictions = constructRota(compiled, scorer, rows, random);
      expect(contradictions.length > 0).toBe(least === Infinity);
      if (contradictions.length > 0) continue;
      let bound = -Infinity;
      let best = Infinity;
      let looks = 0;
      const end = runGeneration(compiled, scorer, rows, highs, random, {
        shouldStop: () => false,
        progress: () => looks++ / 60,
        upper: () => best,
        onRota: (cost, cells) => {
          best = Math.min(best, cost);
          expect(slowScore(problem, rotaOf(compiled, cells))).toMatchObject({ cost, breaches: [] });
        },
        onBound: (value) => (bound = value),
        seconds: null,
      });
      expect(Math.ceil(bound)).toBeLessThanOrEqual(least);
      expect(best).toBeGreaterThanOrEqual(least);
      if (end !== 'proven') continue;
      proven++;
      expect(best).toBe(least);
    }
    expect(proven).toBeGreaterThan(10);
  });

  it('keeps symbols and cells apart', () => {
    const problem = randomFitProblem(1, SIZE);
    const compiled = compileProblem(problem);
    expect(symbolsOf(compiled, rotaOf(compiled, [0, 1, 2, 0, 1, 1, 0, 2]))).toEqual(Int16Array.from([0, 1, 2, 0, 1, 1, 0, 2]));
  });
});
