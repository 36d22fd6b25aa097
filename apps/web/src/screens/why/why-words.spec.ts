import { expect, it } from 'vitest';
import { inThousandths, ruleWords } from './why-words.js';

it('tells a distance from the fair share in words', () => {
  expect([-4_130, 6_130, 0].map(inThousandths)).toEqual(['4.13 below', '6.13 above', 'even']);
});

it('never says why somebody is not available', () => {
  expect(ruleWords('not-available')).toBe('not being available');
  expect(ruleWords('L2')).toBe('rule L2');
});
