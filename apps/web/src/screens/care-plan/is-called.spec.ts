import { expect, it } from 'vitest';
import { isCalled } from './is-called.js';

it('finds a person by part of the reference, the name or the room, in any case', () => {
  const sam = { ref: 'AL-03', preferredName: 'Sam', room: null };
  expect(['al-0', 'SAM', ' 03 ', ''].map((said) => isCalled(sam, said))).toEqual([true, true, true, true]);
  expect(isCalled(sam, 'null')).toBe(false);
});
