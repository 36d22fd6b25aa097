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

  it('is the same for the same seed and another for another', () => {
    const size = { people: 12, weeks: 4, seed: 7 };
    expect(generatedWard(size)).toEqual(generatedWard(size));
    expect(generatedWard({ ...size, seed: 8 })).not.toEqual(generatedWard(size));
  });
});
