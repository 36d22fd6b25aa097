import { compileProblem, randomFitProblem, rotaOf, RotaScorer, rowCost, slowScore } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { ascend } from './ascent.js';
import { constructRota } from './construct.js';
import { MasterRows } from './master-rows.js';
import { Pricing } from './pricing.js';
import { seededRandom } from './random-source.js';
import { RowSolver } from './row-solver.js';
import { LocalSearch } from './local-search.js';

describe('an ascent', () => {
  it('gives a bound that no rota is below, better than the first step, and lawful rows', { timeout: 120_000 }, () => {
    const way = { gone: 0, whole: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const problem = randomFitProblem(seed, { people: 6, days: 10, duties: 2, soft: true });
      const c = compileProblem(problem);
      const scorer = new RotaScorer(c);
      const solver = new RowSolver(c, scorer);
      if (constructRota(c, scorer, solver, seededRandom(seed)).length > 0) continue;
      const cells = scorer.cells.slice();
      const search = new LocalSearch(c, scorer, solver, seededRandom(seed));
      for (let move = 0; move < 1_000; move++) search.step(0);
      const upper = slowScore(problem, rotaOf(c, scorer.cells)).cost;
      const rows = new MasterRows(c);
      const steps = (most: number) =>
        ascend(c, rows, new Pricing(c, rows, 6_000, () => false), { cells, upper: () => upper, mayGoOn: (done) => done < most });
      const [one, many] = [steps(1)!, steps(Infinity)!];
      expect(Math.ceil(many.bound)).toBeLessThanOrEqual(upper);
      expect(many.bound).toBeGreaterThanOrEqual(one.bound);
      expect(many.rows.flatMap((own, p) => own.map((row) => rowCost(c, p, row))).every((cost) => cost < Infinity)).toBe(true);
      way.gone += many.bound - one.bound;
      way.whole += upper - one.bound;
      expect(steps(0)).toBeUndefined();
    }
    expect(way.gone / way.whole).toBeGreaterThan(0.5);
  });
});
