import { type Choice, RELATIONS, sharesOf } from '@handrail/care-notes/learning';
import { describe, expect, it } from 'vitest';
import { type ChainExample, learnChain } from './learn-chain.js';
import { lBfgs } from './l-bfgs.js';

const carried = Object.fromEntries(
  RELATIONS.map((relation) => [relation, relation === 'same' ? ['stays'] : []]),
) as unknown as Choice['carried'];
const clause = (clauseNumber: number, a: readonly string[], b: readonly string[]): Choice => ({
  clause: clauseNumber,
  candidates: [[], ['a'], ['b']],
  own: [['nobody'], a, b],
  carried,
  stands: false,
  doubts: [],
  settles: [],
});
/** Whoever is named is meant, and a clause without a name goes on. */
const named: ChainExample = { choices: [clause(0, ['named'], []), clause(1, [], [])], right: [1, 1] };
const other: ChainExample = { choices: [clause(0, [], ['named']), clause(1, [], [])], right: [2, 2] };
const examples = Array.from({ length: 10 }, (_, k) => (k % 2 === 0 ? named : other));

describe('weights of a chain', () => {
  it('make likely what was right', () => {
    const weights = learnChain(examples);
    const [first, second] = sharesOf(named.choices, weights);
    expect(first![1]).toBeGreaterThan(0.6);
    expect(second![1]).toBeGreaterThan(0.6);
    expect(weights.get('stays')).toBeGreaterThan(0);
  });

  it('are the same for the same examples', () => {
    expect([...learnChain(examples)]).toEqual([...learnChain(examples)]);
  });

  it('learn nothing where the marks do not tell', () => {
    const untold = examples.map(({ choices }) => ({ choices, right: [undefined, undefined] }));
    for (const weight of learnChain(untold).values()) expect(weight).toBeCloseTo(0, 6);
  });
});

it('lBfgs finds where a bowl is lowest', () => {
  const low = lBfgs(
    3,
    (point, slope) => {
      const at = [1, -2, 0.5];
      const bend = [1, 10, 0.1];
      point.forEach((x, k) => (slope[k] = 2 * bend[k]! * (x - at[k]!)));
      return point.reduce((sum, x, k) => sum + bend[k]! * (x - at[k]!) ** 2, 0);
    },
    60,
    1e-12,
  );
  expect([...low].map((x) => Math.round(x * 1000) / 1000)).toEqual([1, -2, 0.5]);
});
