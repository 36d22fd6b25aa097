import { expect, it } from 'vitest';
import type { TeamBalance } from '../../generated/types.gen.js';
import { balanceSentences, utilisationWords } from './workload-words.js';

const worker = (workerId: string, name: string) => ({ workerId, name }) as TeamBalance['workers'][number];
const team = (some: Partial<TeamBalance>) =>
  ({
    workers: [worker('1', 'Ade'), worker('2', 'Bea')],
    atOrOver: [],
    differences: [],
    othersNoRealDifference: false,
    ...some,
  }) as TeamBalance;

it('tells a share of capacity with its band, and says where none is known', () => {
  expect(utilisationWords({ low: 0.736, point: 0.92, high: 1.104 })).toBe('92 % (74 % to 110 %)');
  expect(utilisationWords(null)).toBe('no capacity known');
});

it('names who is over capacity, who carries more than whom, and says in words what cannot be told', () => {
  expect(balanceSentences(team({ atOrOver: ['1'], othersNoRealDifference: true }))).toEqual([
    'At or over capacity: Ade.',
    expect.stringContaining('no real difference'),
  ]);
  expect(balanceSentences(team({ differences: [{ heavier: '2', lighter: '1' }] }))).toEqual([
    'Nobody is at or over capacity.',
    'Bea carries more than Ade: their bands are apart.',
  ]);
});
