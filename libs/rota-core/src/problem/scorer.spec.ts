import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProblem } from './compile.js';
import { randomFitProblem, seededDraw } from './random-problem.js';
import { rotaOf, rowCost, symbolsOf } from './row-cost.js';
import { RotaScorer } from './scorer.js';
import { slowScore } from './slow-score.js';

const SIZE = { people: 3, days: 7, duties: 3 };

describe('the fast scorer', () => {
  it('agrees with the slow score on every row, legal or not', () => {
    let legal = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, rowSeed) => {
        const problem = randomFitProblem(seed, SIZE);
        const compiled = compileProblem({ ...problem, lines: [] });
        const draw = seededDraw(rowSeed);
        const cells = Int16Array.from({ length: SIZE.people * SIZE.days }, () => (draw(3) ? 1 + draw(SIZE.duties) : 0));
        const rota = rotaOf(compiled, cells);
        const slow = slowScore({ ...problem, lines: [] }, rota);
        problem.people.forEach((_, p) => {
          const fast = rowCost(compiled, p, cells.subarray(p * SIZE.days, (p + 1) * SIZE.days));
          const broken = slow.breaches.some((b) => b.person === p);
          if (!broken) legal++;
          const own = slow.charges.filter((c) => c.person === p).reduce((sum, c) => sum + c.amount, 0);
          expect(fast).toBe(broken ? Infinity : own);
        });
      }),
      { numRuns: 400 },
    );
    expect(legal).toBeGreaterThan(100);
  });

  it('keeps the whole cost right through random blocks accepted, rejected and refused', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, moveSeed) => {
        const problem = randomFitProblem(seed, SIZE);
        const compiled = compileProblem(problem);
        const draw = seededDraw(moveSeed);
        const scorer = new RotaScorer(compiled);
        const start = legalStart(compiled, draw);
        if (!start) return;
        scorer.load(start);
        for (let move = 0; move < 40; move++) {
          let delta = 0;
          const people = draw(2) ? [draw(SIZE.people)] : [0, 1 + draw(SIZE.people - 1)];
          const wanted = scorer.cells.slice();
          for (const p of people) {
            const from = draw(SIZE.days);
            const length = 1 + draw(SIZE.days - from);
            const block = Array.from({ length }, () => draw(SIZE.duties + 1));
            wanted.set(block, p * SIZE.days + from);
            delta += scorer.propose(p, from, block, length);
          }
          const slow = slowScore(problem, rotaOf(compiled, wanted));
          const before = scorer.cost;
          expect(delta === Infinity).toBe(slow.breaches.length > 0);
          if (delta === Infinity) {
            refused++;
            scorer.reject();
            continue;
          }
          expect(before + delta + scorer.lineChange()).toBe(slow.cost);
          const keep = draw(2) === 0;
          const expected = keep ? { cells: wanted, cost: slow.cost } : { cells: scorer.cells.slice(), cost: before };
          if (keep) accepted++;
          if (keep) scorer.accept();
          else scorer.reject();
          expect({ cells: scorer.cells, cost: scorer.cost }).toEqual(expected);
        }
        expect(scorer.cost).toBe(slowScore(problem, scorer.rota()).cost);
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(200);
  });

  it('reads back the rota it was given', () => {
    const problem = randomFitProblem(5, { ...SIZE, soft: true });
    const compiled = compileProblem(problem);
    const rota = problem.people.map(() => Array.from({ length: SIZE.days }, (_, d) => (d % 4) - 1));
    expect(rotaOf(compiled, symbolsOf(compiled, rota))).toEqual(rota);
  });
});

/** Rows found by trying at random; undefined when some person finds none in 300 tries. */
function legalStart(compiled: ReturnType<typeof compileProblem>, draw: (below: number) => number): Int16Array | undefined {
  const cells = new Int16Array(SIZE.people * SIZE.days);
  for (let p = 0; p < SIZE.people; p++) {
    const found = Array.from({ length: 300 }, () =>
      Int16Array.from({ length: SIZE.days }, () => (draw(2) ? 1 + draw(SIZE.duties) : 0)),
    ).find((row) => rowCost(compiled, p, row) < Infinity);
    if (!found) return undefined;
    cells.set(found, p * SIZE.days);
  }
  return cells;
}
