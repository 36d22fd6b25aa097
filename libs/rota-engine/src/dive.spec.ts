import { compileProblem, randomFitProblem, RotaScorer, rotaOf, slowScore } from '@handrail/rota-core';
import { ColumnGeneration, constructRota, RowSolver, seededRandom } from '@handrail/rota-solver';
import { beforeAll, describe, expect, it } from 'vitest';
import { openHighs } from './highs-lp.js';

describe('a dive from the linear program', () => {
  let highs: Awaited<ReturnType<typeof openHighs>>;
  beforeAll(async () => {
    highs = await openHighs(() => false);
  });

  it('ends in a lawful rota, never below the bound, and leaves the linear program as it was', () => {
    let dives = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const problem = randomFitProblem(seed, { people: 8, days: 14, duties: 3 });
      const compiled = compileProblem(problem);
      const scorer = new RotaScorer(compiled);
      const random = seededRandom(seed);
      if (constructRota(compiled, scorer, new RowSolver(compiled, scorer), random).length > 0) continue;
      let stop = false;
      const generation = new ColumnGeneration(compiled, highs, 6_000, () => stop);
      generation.addRota(scorer.cells);
      const settle = () => {
        for (let round = 0; round < 200 && generation.round(Infinity) === 'more'; round++);
      };
      settle();
      const before = generation.relaxed;
      expect(generation.bound).toBeLessThanOrEqual(before + 1e-6);
      const known = scorer.cells.slice();
      const cutoff = () => Infinity;
      // From nothing, deciding as the shares say or differently; then with half of the days of a known rota decided.
      const half = known.map((symbol, cell) => (cell % compiled.days < compiled.days / 2 ? symbol : -1));
      for (const way of [{ noise: 0 }, { noise: 0.3 }, { noise: 0.1, from: half }]) {
        const cells = generation.dive(random, { ...way, mayGoOn: () => true, cutoff }, known) as Int16Array;
        const decided = way.from ?? new Int16Array(half.length).fill(-1);
        expect(cells.filter((symbol, cell) => decided[cell] !== -1 && symbol !== decided[cell])).toHaveLength(0);
        const { cost, breaches } = slowScore(problem, rotaOf(compiled, cells));
        expect(breaches).toEqual([]);
        expect(cost).toBeGreaterThanOrEqual(generation.bound);
        dives++;
      }
      const least = Math.ceil(before - 1e-6);
      expect(generation.dive(random, { noise: 0, mayGoOn: () => true, cutoff: () => least }, known)).toBe('dear');
      settle();
      expect(generation.relaxed).toBeLessThanOrEqual(before + 1e-6);
      stop = true;
      expect(generation.dive(random, { noise: 0, mayGoOn: () => true, cutoff }, known)).toBeUndefined();
      generation.dispose();
    }
    expect(dives).toBeGreaterThan(10);
  });
});
