import { expect, it } from 'vitest';
import { inOrder, nextAfter, placeOf } from './next-item.js';

const one = { kind: 'flag', id: '1' };
const two = { kind: 'draft', id: '1' };
const three = { kind: 'flag', id: '3' };

it('goes on with the one behind, and at the end with the first that is left', () => {
  expect(nextAfter([one, two, three], one)).toBe(two);
  expect(nextAfter([one, two, three], three)).toBe(one);
  expect(nextAfter([one], one)).toBeUndefined();
  expect(nextAfter([], one)).toBeUndefined();
});

it('begins again when what was done is gone from the list already', () => {
  expect(nextAfter([two, three], one)).toBe(two);
});

it('tells two things of the same id but another kind apart', () => {
  expect(placeOf([one, two, three], two)).toBe(2);
  expect(placeOf([one], { kind: 'leave', id: '1' })).toBeUndefined();
});

it('puts a flag with minutes left before a plan that is days late, and leaves the rest as it came', () => {
  const kinds = ['plan-review', 'draft', 'flag', 'leave', 'offer'].map((kind) => ({ kind, id: kind }));
  expect(inOrder(kinds).map(({ kind }) => kind)).toEqual(['flag', 'offer', 'draft', 'leave', 'plan-review']);
});
