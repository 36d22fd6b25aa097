import { describe, expect, it } from 'vitest';
import { checkRota } from '../checker.js';
import { slowScore } from '../problem/slow-score.js';
import { fitRotaOf, toFitProblem } from '../to-fit-problem.js';
import { generatedWard } from './generated-ward.js';

describe('a generated ward', () => {
  it.each([
    [12, 4],
    [40, 4],
    [12, 12],
  ])('of %i people over %i weeks can be filled: its planted rota breaks no rule and leaves no post empty', (people, weeks) => {
    for (let seed = 1; seed <= 5; seed++) {
      const { problem, planted } = generatedWard({ people, weeks, seed });
      const { breaches, charges } = slowScore(toFitProblem(problem), fitRotaOf(problem, planted));
      expect(breaches).toEqual([]);
      expect(charges.filter(({ level }) => level === 'required')).toEqual([]);
      expect(checkRota(problem, planted).breaches.filter(({ severity }) => severity === 'hard')).toEqual([]);
      expect(problem.demand.templates.length).toBeGreaterThan(3);
    }
  });

  it('has people and demand of every kind that makes a ward hard', () => {
    const wards = [1, 2, 3, 4, 5].map((seed) => generatedWard({ people: 40, weeks: 4, seed }).problem);
    const workers = wards.flatMap((problem) => problem.workers);
    for (const problem of wards) {
      expect(problem.demand.observations.length).toBeGreaterThan(0);
      expect(problem.demand.items.length).toBeGreaterThan(0);
      expect(new Set(problem.leave.map(({ kind }) => kind))).toEqual(new Set(['annual', 'study']));
      expect(new Set(problem.requests.map(({ wants }) => wants))).toEqual(new Set(['on', 'off']));
      expect(problem.workers.some(({ probationUntil }) => probationUntil !== undefined)).toBe(true);
      expect(new Set(problem.demand.templates.map(({ rule }) => rule))).toEqual(new Set(['P1', 'P2', 'P4', 'P5', 'P6', 'P7', 'P8', 'P20']));
    }
    expect(workers.some(({ nightsOnly }) => nightsOnly)).toBe(true);
    expect(workers.some(({ restrictions }) => restrictions)).toBe(true);
    expect(workers.some(({ competences }) => competences.some(({ validTo }) => validTo !== undefined))).toBe(true);
    expect(wards.some(({ fixedDaysOff }) => fixedDaysOff.length > 0)).toBe(true);
  });

  it('is the same for the same seed and another for another', () => {
    const size = { people: 12, weeks: 4, seed: 7 };
    expect(generatedWard(size)).toEqual(generatedWard(size));
    expect(generatedWard({ ...size, seed: 8 })).not.toEqual(generatedWard(size));
  });
});
