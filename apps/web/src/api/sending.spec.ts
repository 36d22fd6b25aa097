import { expect, it } from 'vitest';
import { IdempotencyKeys, ifMatch } from './sending.js';

it('keeps the key of a save that got no answer, and takes a new one for another input or after success', () => {
  let count = 0;
  const keys = new IdempotencyKeys(() => `key-${++count}`);
  expect([keys.keyFor({ on: '2026-12-01' }), keys.keyFor({ on: '2026-12-01' }), keys.keyFor({ on: '2026-12-02' })]).toEqual([
    'key-1',
    'key-1',
    'key-2',
  ]);
  keys.done();
  expect(keys.keyFor({ on: '2026-12-02' })).toBe('key-3');
});

it('quotes a version as an ETag', () => {
  expect(ifMatch(3)).toEqual({ 'If-Match': '"3"' });
});
