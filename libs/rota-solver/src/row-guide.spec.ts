import { compileProblem, randomFitProblem, seededDraw } from '@handrail/rota-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRow } from './row-plan.js';
import { RowProgram } from './row-program.js';

const SIZE = { people: 1, days: 14, duties: 3 };

function taskOf(seed: number, size = SIZE) {
  const compiled = compileProblem({ ...randomFitProblem(seed, size), lines: [] });
  const person = compiled.people[0]!;
  const draw = seededDraw(seed + 3);
  const prices = Float64Array.from(person.price, (own) => own + draw(60) - 40);
  const task = { prices, from: 0, to: size.days, state: person.start, outside: new Int32Array(person.counters.length) };
  return { compiled, person, plan: planRow(compiled, person), task };
}

describe('the guide of a row program', () => {
  it('never changes what the cheapest row costs, at changing prices', () => {
    let legal = 0;
    let narrowed = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { compiled, person, plan, task } = taskOf(seed);
        const plain = new RowProgram(compiled, undefined, Infinity);
        const guided = new RowProgram(compiled, undefined, 1);
        const draw = seededDraw(seed + 4);
        for (let round = 0; round < 6; round++) {
          const prices = task.prices.map((price) => price + draw(30) - 15);
          const cost = plain.solve(person, plan, { ...task, prices });
          expect(guided.solve(person, plan, { ...task, prices })).toBe(cost);
          if (cost < Infinity) legal++;
        }
        if (guided.cells < plain.cells) narrowed++;
      }),
      { numRuns: 120 },
    );
    expect(legal).toBeGreaterThan(200);
    expect(narrowed).toBeGreaterThan(20);
  });
});

describe('a stop', () => {
  it('is looked for on every day of the table, and ends the row there', () => {
    const size = { people: 1, days: 60, duties: 3, soft: true };
    const { compiled, person, plan, task } = taskOf(5, size);
    let looks = 0;
    const patient = new RowProgram(compiled, () => ++looks < 0);
    expect(patient.solve(person, plan, task)).toBeLessThan(Infinity);
    expect(patient.stopped).toBe(false);
    expect(looks).toBeGreaterThanOrEqual(size.days);
    const cellsPerLook = patient.cells / looks;

    const stopAt = 20;
    looks = 0;
    const stopped = new RowProgram(compiled, () => ++looks >= stopAt);
    expect(stopped.solve(person, plan, task)).toBe(Infinity);
    expect(stopped.stopped).toBe(true);
    expect(looks).toBe(stopAt);
    expect(stopped.cells).toBeLessThanOrEqual(cellsPerLook * stopAt * 2);
  });
});
