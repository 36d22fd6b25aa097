import { expect, it } from 'vitest';
import { changedAt, nextNumber, nextStepNumber, without } from './written-plan.js';

it('numbers a new line after the highest, so that a number once printed keeps its meaning', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([{ number: 4 }, { number: 2 }])).toBe(5);
  expect(nextStepNumber({ number: 2, steps: [{ number: '2.9' }, { number: '2.1' }] })).toBe('2.10');
  expect(nextStepNumber({ number: 3, steps: [] })).toBe('3.1');
});

it('changes or takes out one thing and leaves the rest', () => {
  expect(changedAt([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
  expect(without(['x', 'y', 'z'], 1)).toEqual(['x', 'z']);
});
