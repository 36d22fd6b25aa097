import { expect, it } from 'vitest';
import { actionWords, actorWords } from './action-words.js';

it('says codes as words, and names whoever can be named', () => {
  expect(actionWords('break-glass.used')).toBe('break glass used');
  const names = new Map([['7', 'Ade Bello']]);
  expect(['worker:7', 'worker:8', 'service:clock'].map((actor) => actorWords(actor, names))).toEqual([
    'Ade Bello',
    'worker 8',
    'service clock',
  ]);
});
