import {
  compileProblem,
  generatedWard,
  randomFitProblem,
  rotaOf,
  seededDraw,
  slowScore,
  toFitProblem,
  type FitProblem,
} from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { cheapestCrew, crewCost } from './cheapest-crew.js';
import { crewGroups } from './crew-groups.js';

/** One day, two duties, lines that ask for the people of each weight, and one that weighs them against each other. */
function aDay(seed: number): FitProblem {
  const draw = seededDraw(seed);
  const people = 4 + draw(3);
  const plain = randomFitProblem(seed, { people, days: 1, duties: 2, soft: true });
  const first = 2 + draw(12);
  const weights = [first, -1 - draw(8), first + 1 + draw(3)];
  const classes = Array.from({ length: people }, (_, p) => (p < 3 ? p : draw(4))); // the fourth does not count
  const predicates = [
    { id: 'wide', weights: classes.map((k) => weights[k] ?? 0) },
    ...weights.map((_, k) => ({ id: `class-${k}`, weights: classes.map((own) => Number(own === k)) })),
  ];
  const band = () => ({ at: draw(people), price: 1 + draw(40), level: 'required' as const });
  const asks = (duties: number[], k: number) => ({
    id: `${k} on ${duties.join()}`,
    cells: [{ day: 0, duties }],
    predicate: k + 1,
    ...(draw(3) > 0 ? { min: band() } : {}),
    ...(draw(3) === 0 ? { optimal: band() } : {}),
    ...(draw(3) === 0 ? { max: band() } : {}),
  });
  const lines = [
    {
      id: 'wide',
      cells: [{ day: 0, duties: [0, 1] }],
      predicate: 0,
      min: { at: draw(9) - 4, price: 1 + draw(9), level: 'policy' as const },
    },
    ...weights.flatMap((_, k) => (draw(3) === 0 ? [asks([0, 1], k)] : [asks([0], k), asks([1], k), asks([1], k)])),
  ];
  const free = { patterns: [], runs: [], counters: [], duties: [0, 1], barred: [], pins: [], prices: [], before: [] };
  return {
    name: 'a day',
    days: 1,
    duties: plain.duties,
    people: plain.people.map(({ id }) => ({ id, ...free })),
    patterns: [],
    runs: [],
    measures: [],
    predicates,
    lines,
  };
}

describe('crews', () => {
  it('cost what the lines charge for the people in their places, and the cheapest one costs least of all', () => {
    let checked = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const problem = aDay(seed);
      const compiled = compileProblem(problem);
      const groups = crewGroups(compiled);
      const weights = new Set(problem.predicates[0]!.weights.filter((w) => w !== 0).map(Math.abs));
      expect(groups).toHaveLength(weights.size > 1 ? 1 : 0);
      const [group] = groups;
      if (!group) continue;
      checked++;
      const draw = seededDraw(seed);
      const duals = group.places.map(() => (draw(160) - 80) / 4);
      const cheapest = cheapestCrew(group, duals);
      let least = Infinity;
      for (let n = 0; n < 3 ** problem.people.length; n++) {
        const cells = problem.people.map((_, p) => Math.floor(n / 3 ** p) % 3);
        const counts = group.places.map(
          ({ weighed, slots }) => cells.filter((symbol, p) => group.members[weighed]!.has(p) && slots.includes(symbol)).length,
        );
        const cost = crewCost(group, counts);
        expect(cost).toBe(slowScore(problem, rotaOf(compiled, cells)).cost);
        least = Math.min(
          least,
          counts.reduce((sum, count, at) => sum + count * duals[at]!, cost),
        );
      }
      expect(cheapest.priced).toBe(least);
      expect(cheapest.counts.reduce((sum, count, at) => sum + count * duals[at]!, crewCost(group, cheapest.counts))).toBe(least);
    }
    expect(checked).toBeGreaterThan(30);
  });

  it('are chosen for each day of a ward that judges the registered share, and nowhere in a problem whose lines only count', () => {
    const ward = toFitProblem(generatedWard({ people: 12, weeks: 1, seed: 1 }).problem);
    const groups = crewGroups(compileProblem(ward));
    expect(groups.map(({ weights, places }) => [weights.toSorted((a, b) => a - b), places.length])).toEqual(
      Array.from({ length: 7 }, () => [[-7, 13], 4]),
    );
    const inGroups = groups.map(({ lines }) => lines.map((l) => ward.lines[l]!.id));
    const shares = ward.lines.filter(({ id }) => id.startsWith('P21')).map(({ id }) => id);
    expect(inGroups.map((ids) => ids.filter((id) => shares.includes(id)))).toEqual(shares.map((id) => [id]));
    // The registered nurses and the support workers that shifts ask for come with them.
    expect(inGroups.flat()).toEqual(expect.arrayContaining(ward.lines.filter(({ id }) => /^P[12]-/.test(id)).map(({ id }) => id)));
    expect(crewGroups(compileProblem(randomFitProblem(3, { people: 8, days: 14, duties: 3 })))).toEqual([]);
  });
});
