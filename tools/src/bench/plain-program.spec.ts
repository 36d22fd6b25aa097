import { OFF, randomFitProblem, slowScore, type FitProblem } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { plainProgram } from './plain-program.js';
import { solvePlainly } from './solve-plainly.js';

const SIZE = { people: 2, days: 4, duties: 2 };

/** Without what the plain program does not state. */
function plainly(seed: number): FitProblem {
  const problem = randomFitProblem(seed, SIZE);
  const { published: _, ...rest } = problem;
  const isGroup = (measure: number) => problem.measures[measure]!.kind === 'groups';
  const people = rest.people.map((person) => ({
    ...person,
    counters: person.counters
      .filter(({ measure, before, hardMin = -Infinity }) => !isGroup(measure) || hardMin <= before)
      .map(({ squared: __, range, ...counter }) => ({
        ...counter,
        ...(range ? { range: { ...range, min: isGroup(counter.measure) ? Math.min(range.min, counter.before) : range.min, per: 1 } } : {}),
      })),
  }));
  return { ...rest, people };
}

function leastCost(problem: FitProblem): number {
  const rows = Array.from({ length: 3 ** SIZE.days }, (_, n) =>
    Array.from({ length: SIZE.days }, (__, day) => OFF + (Math.floor(n / 3 ** day) % 3)),
  );
  let least = Infinity;
  for (const first of rows) {
    for (const second of rows) {
      const { cost, breaches } = slowScore(problem, [first, second]);
      if (breaches.length === 0) least = Math.min(least, cost);
    }
  }
  return least;
}

describe('the plain program that the engine is measured against', () => {
  it('has the least cost of all rotas as its best value, or none where there is no rota', { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const problem = plainly(seed);
      const program = plainProgram(problem);
      const { values } = await solvePlainly(program, 30);
      const rota = values && slowScore(problem, program.rotaOf(values));
      expect({ seed, cost: rota?.cost ?? Infinity, breaches: rota?.breaches.length ?? 0 }).toEqual({
        seed,
        cost: leastCost(problem),
        breaches: 0,
      });
    }
  });
});
