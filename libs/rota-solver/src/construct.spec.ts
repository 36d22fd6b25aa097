import { compileProblem, randomFitProblem, rotaOf, RotaScorer, rowCost, seededDraw, slowScore, type FitProblem } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { constructRota } from './construct.js';
import { seededRandom } from './random-source.js';
import { RowSolver } from './row-solver.js';

/** @returns the first rota's symbols; undefined when somebody has no row */
function firstRota(problem: FitProblem, seed: number): Int16Array | undefined {
  const c = compileProblem(problem);
  const scorer = new RotaScorer(c);
  return constructRota(c, scorer, new RowSolver(c, scorer), seededRandom(seed)).length === 0 ? scorer.cells : undefined;
}

describe('the first rota of a re-plan', () => {
  it('is the rota that stands, without what nobody may work any more, wherever that is lawful', () => {
    const seen = { kept: 0, freed: 0, anew: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const draw = seededDraw(seed);
      const before = randomFitProblem(seed, { people: 5, days: 10, duties: 2 });
      const stands = firstRota(before, seed);
      if (!stands) continue;
      const away = { person: draw(5), from: draw(8) };
      const isAway = (person: number, day: number) => person === away.person && away.from <= day && day <= away.from + 2;
      const barred = [0, 1, 2].map((after) => ({ day: away.from + after }));
      const people = before.people.map((person, p) =>
        p === away.person ? { ...person, pins: [], barred: [...(person.barred ?? []), ...barred] } : person,
      );
      const cells = rotaOf(compileProblem(before), stands);
      const after: FitProblem = { ...before, people, published: { cells, changePrice: people.map(() => 50), level: 'policy' } };
      const rota = firstRota(after, seed);
      if (!rota) continue;
      const c = compileProblem(after);
      expect(slowScore(after, rotaOf(c, rota)).breaches).toEqual([]);
      for (let p = 0; p < 5; p++) {
        const row = stands.slice(p * 10, p * 10 + 10).map((symbol, day) => (isAway(p, day) ? 0 : symbol));
        const same = rota.subarray(p * 10, p * 10 + 10).every((symbol, day) => symbol === row[day]);
        const lawful = rowCost(c, p, row) < Infinity;
        expect(same || !lawful).toBe(true);
        seen[!lawful ? 'anew' : p === away.person ? 'freed' : 'kept']++;
      }
    }
    expect(Math.min(seen.kept, seen.freed, seen.anew)).toBeGreaterThan(3);
  });
});
