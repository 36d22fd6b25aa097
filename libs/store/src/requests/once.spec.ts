import { useDatabase } from '@handrail/testing';
import { expect, it } from 'vitest';
import type { Scope } from '../transaction/scope.js';
import { once } from './once.js';

const database = useDatabase();
const now = new Date('2026-11-24T12:00:00Z');
const scope: Scope = { kind: 'service', service: 'import', traceId: 't' };
const hash = (n: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(n);
let done = 0;
const ask = (key: string, request: number, by: Scope = scope): Promise<unknown> =>
  database.store.run(by, now, (tx) =>
    once(tx, key, hash(request), async () => {
      done += 1;
      tx.enqueue({ topic: 'test', payload: { key } });
      return { status: 201, body: `{"done":${done}}` };
    }),
  );

it('does a request once and answers a repeat with the first answer', async () => {
  expect(await ask('k1', 1)).toEqual({ status: 201, body: '{"done":1}', repeated: false });
  expect(await ask('k1', 1)).toEqual({ status: 201, body: '{"done":1}', repeated: true });
  expect((await database.owner.query('select from outbox')).rowCount).toBe(1);
});

it('does it once when twelve ask at the same time', async () => {
  done = 0;
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask('k2', 1)));
  expect(answers.filter((a) => (a as { repeated: boolean }).repeated)).toHaveLength(11);
  expect(done).toBe(1);
});

it('refuses another request under the same key, and leaves another caller alone', async () => {
  await expect(ask('k1', 2)).rejects.toMatchObject({ code: 'key-used-for-another-request' });
  expect(await ask('k1', 2, { ...scope, service: 'clock' })).toMatchObject({ repeated: false });
});

it('forgets a request that failed, so that it can be tried again', async () => {
  const failing = database.store.run(scope, now, (tx) => once(tx, 'k3', hash(1), () => Promise.reject(new Error('lost'))));
  await expect(failing).rejects.toThrow('lost');
  expect(await ask('k3', 1)).toMatchObject({ repeated: false });
});
