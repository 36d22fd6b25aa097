import {
  compileProblem,
  randomFitProblem,
  RotaScorer,
  seededDraw,
  slowScore,
  symbolsOf,
  rotaOf,
  type FitProblem,
} from '@handrail/rota-core';
import { constructRota, RowSolver, runGeneration, seededRandom } from '@handrail/rota-solver';
import { beforeAll, describe, expect, it } from 'vitest';
import { openHighs } from './highs-lp.js';

const SIZE = { people: 2, days: 4, duties: 2 };
const CROWD = { people: 3, days: 3, duties: 2 };

/** The least cost of all lawful rotas there are; Infinity when there is none. 3^8 and 3^9 rotas. */
function leastCost(problem: FitProblem): number {
  const compiled = compileProblem(problem);
  const scorer = new RotaScorer(compiled);
  const { days } = problem;
  const rows = Array.from({ length: 3 ** days }, (_, n) => Int16Array.from({ length: days }, (__, d) => Math.floor(n / 3 ** d) % 3));
  const lawful = problem.people.map((_, p) => rows.filter((row) => scorer.rowCost(p, row) < Infinity));
  const leastFrom = (p: number, before: readonly number[]): number =>
    p === lawful.length
      ? slowScore(problem, rotaOf(compiled, before)).cost
      : lawful[p]!.reduce((least, row) => Math.min(least, leastFrom(p + 1, [...before, ...row])), Infinity);
  return leastFrom(0, []);
}

/** Shares as of a ward's registered nurses, a line a day that weighs people differently, and lines that ask for its people on single duties. */
function withShares(problem: FitProblem, seed: number): FitProblem {
  const draw = seededDraw(seed);
  const { people, duties, days, predicates } = problem;
  const isNurse = people.map((_, p) => p === 0 || draw(2) === 0);
  const [nurse, other] = [3 + draw(11), 2 + draw(6)];
  const all = duties.map((_, d) => d);
  const band = () => ({ at: 1 + draw(people.length), price: 5 + draw(60), level: 'required' as const });
  const lines = Array.from({ length: days }, (_, day) => [
    {
      id: `share-${day}`,
      cells: [{ day, duties: all }],
      predicate: predicates.length,
      min: { at: 0, price: 1 + draw(9), level: 'policy' as const },
    },
    ...all.flatMap((duty) =>
      [1, 2].map((offset) => ({
        id: `${offset}-${day}-${duty}`,
        cells: [{ day, duties: [duty] }],
        predicate: predicates.length + offset,
        min: band(),
      })),
    ),
  ]).flat();
  const weigh = (id: string, yes: number, no: number) => ({ id, weights: isNurse.map((is) => (is ? yes : no)) });
  return {
    ...problem,
    predicates: [...predicates, weigh('share', nurse, -other), weigh('nurses', 1, 0), weigh('others', 0, 1)],
    lines: [...problem.lines, ...lines],
  };
}

describe('the bound', () => {
  let highs: Awaited<ReturnType<typeof openHighs>>;
  beforeAll(async () => {
    highs = await openHighs(() => false);
  });

  /** Runs column generation to its end and holds what it says against all rotas that there are. @returns whether it proved its rota best */
  function agrees(problem: FitProblem, seed: number): boolean {
    const least = leastCost(problem);
    const compiled = compileProblem(problem);
    const scorer = new RotaScorer(compiled);
    const rows = new RowSolver(compiled, scorer);
    const random = seededRandom(seed);
    const contradictions = constructRota(compiled, scorer, rows, random);
    expect(contradictions.length > 0).toBe(least === Infinity);
    if (contradictions.length > 0) return false;
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
      onBound: (value) => {
        bound = Math.max(bound, value);
      },
      seconds: null,
    });
    expect(Math.ceil(bound)).toBeLessThanOrEqual(least);
    expect(best).toBeGreaterThanOrEqual(least);
    expect(end === 'proven' ? best : least).toBe(least);
    return end === 'proven';
  }

  it('is never above the cost of the best rota that exists, and proves the best rota best', { timeout: 120_000 }, () => {
    let proven = 0;
    for (let seed = 1; seed <= 20; seed++) if (agrees(randomFitProblem(seed, SIZE), seed)) proven++;
    expect(proven).toBeGreaterThan(10);
  });

  it('holds where lines weigh people differently, and is met there in whole people', { timeout: 120_000 }, () => {
    let proven = 0;
    for (let seed = 1; seed <= 24; seed++) if (agrees(withShares(randomFitProblem(seed, CROWD), seed), seed)) proven++;
    expect(proven).toBeGreaterThan(12);
  });

  it('keeps symbols and cells apart', () => {
    const problem = randomFitProblem(1, SIZE);
    const compiled = compileProblem(problem);
    expect(symbolsOf(compiled, rotaOf(compiled, [0, 1, 2, 0, 1, 1, 0, 2]))).toEqual(Int16Array.from([0, 1, 2, 0, 1, 1, 0, 2]));
  });
});
