import { expect, it } from 'vitest';
import { KeptForPerson } from './kept-for-person.js';

it('a question is kept for the one who asked it, until others have pushed it out', () => {
  const kept = new KeptForPerson<string>(3);
  kept.keep('ade', 'q1', 'when he is pacing?');
  expect(kept.read('ade', 'q1')).toBe('when he is pacing?');
  expect(kept.read('bim', 'q1')).toBeUndefined();
  for (const key of ['q1', 'q2']) kept.keep('bim', key, 'x');
  expect(kept.read('ade', 'q1')).toBe('when he is pacing?');
  kept.keep('bim', 'q3', 'x');
  expect(kept.read('ade', 'q1')).toBeUndefined();
});

it('what is dropped is gone for its person alone', () => {
  const kept = new KeptForPerson<string>(3);
  kept.keep('ade', 'r1', 'mine');
  kept.keep('bim', 'r1', 'theirs');
  kept.drop('ade', 'r1');
  expect([kept.read('ade', 'r1'), kept.read('bim', 'r1')]).toEqual([undefined, 'theirs']);
});
