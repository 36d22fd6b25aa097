import { randomUUID } from 'node:crypto';
import { settleJob, type Scope } from '@handrail/store';
import type { TestDatabase } from '@handrail/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { openQueue, Relay, requestJob, startWorker, type QueueSettings, type RunningWorker, type TakenJob } from '../src/index.js';

const scope: Scope = { kind: 'service', service: 'import', traceId: 'trace-7' };
const soon = async (check: () => boolean | Promise<boolean>, seconds = 60): Promise<void> => {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('it did not come to pass');
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What every queue behind the outbox must hold to. `empty` makes the queue forget everything, as a crash can. */
export function jobsContract(name: string, database: TestDatabase, settings: () => QueueSettings, empty: () => Promise<void>): void {
  describe(`jobs over ${name}`, () => {
    const open: { stop(): Promise<void> }[] = [];
    afterEach(async () => {
      await Promise.all(open.splice(0).map((thing) => thing.stop()));
      await empty();
      await database.owner.query('delete from outbox');
    });

    const now = (): Date => new Date();
    const ask = (fitId: string, notBefore?: Date): Promise<void> =>
      database.store.run(scope, now(), async (tx) => {
        requestJob(tx, 'fit-requested', { fitId }, notBefore);
        await Promise.resolve();
      });
    const relay = (options: Partial<ConstructorParameters<typeof Relay>[0]> = {}): Relay => {
      const it = new Relay({ store: database.store, settings: settings(), now, pollMs: 40, ...options });
      open.push(it);
      return it;
    };
    const work = async (
      fit: (fitId: string, job: TakenJob) => Promise<void>,
      failures: string[] = [],
      lostAfterSeconds = 30,
    ): Promise<RunningWorker> => {
      const worker = await startWorker(
        'fits',
        settings(),
        { 'fit-requested': ({ fitId }, job) => fit(fitId, job) },
        {
          concurrency: 4,
          lostAfterSeconds,
          onFailed: ({ final }, error) => failures.push(`${final ? 'final' : 'again'}: ${error.message}`),
        },
      );
      open.push(worker);
      return worker;
    };

    it('are done when their transaction committed, with its trace, and never when it did not', async () => {
      const done: [string, string][] = [];
      await work(async (fitId, job) => void done.push([fitId, job.traceId]));
      relay().start();
      const lost = database.store.run(scope, now(), (tx) => {
        requestJob(tx, 'fit-requested', { fitId: randomUUID() });
        return Promise.reject(new Error('changed my mind'));
      });
      await expect(lost).rejects.toThrow('changed my mind');
      const wanted = randomUUID();
      await ask(wanted);
      await soon(() => done.length > 0);
      await pause(150);
      expect(done).toEqual([[wanted, 'trace-7']]);
    });

    it('wait for their time', async () => {
      const began = Date.now();
      let after = 0;
      await work(async () => void (after = Date.now() - began));
      relay().start();
      await ask(randomUUID(), new Date(began + 900));
      await soon(() => after > 0);
      expect(after).toBeGreaterThanOrEqual(890);
    });

    it('are carried once by three relays at a time', async () => {
      const wanted = Array.from({ length: 60 }, () => randomUUID());
      const done: string[] = [];
      await work(async (fitId) => void done.push(fitId));
      for (let i = 0; i < 3; i += 1) relay().start();
      await Promise.all(wanted.map((fitId) => ask(fitId)));
      await soon(() => done.length >= wanted.length);
      await pause(150);
      expect(done.toSorted()).toEqual(wanted.toSorted());
    });

    it('are met by their id when a relay died between the queue and its commit', async () => {
      const done: string[] = [];
      const fitId = randomUUID();
      await ask(fitId);
      await relay().relayOnce();
      await database.owner.query('update outbox set enqueued_at = null'); // what a rolled-back commit leaves
      await work(async (id) => void done.push(id));
      await soon(() => done.length > 0);
      relay().start();
      await soon(async () => (await database.owner.query('select from outbox where enqueued_at is null')).rowCount === 0);
      await pause(200);
      expect(done).toEqual([fitId]);
    });

    it('go to another worker when the one that had them is gone', async () => {
      const tries: string[] = [];
      const first = await work(
        async (id) => {
          tries.push(`first ${id}`);
          await new Promise(() => undefined); // never
        },
        [],
        1,
      );
      const fitId = randomUUID();
      await ask(fitId);
      await relay().relayOnce();
      await soon(() => tries.length > 0);
      await first.abandon();
      await work(async (id) => void tries.push(`second ${id}`), [], 1);
      await soon(() => tries.length > 1);
      expect(tries).toEqual([`first ${fitId}`, `second ${fitId}`]);
    });

    it('come again when the queue lost them, until somebody settles them', async () => {
      const fitId = randomUUID();
      await ask(fitId);
      const carrier = relay({ lostAfterSeconds: 0.3 });
      await carrier.relayOnce();
      await empty();
      await pause(400);
      const settled: boolean[] = [];
      await work((_, job) =>
        database.store.run(scope, now(), async (tx) => void settled.push(await settleJob(tx, job.id), await settleJob(tx, job.id))),
      );
      expect(await carrier.relayOnce()).toBe(1);
      await soon(() => settled.length > 0);
      expect(settled).toEqual([true, false]);
      await pause(400);
      expect(await carrier.relayOnce()).toBe(0);
    });

    it('are tried again when they fail, and not at all when their payload can never fit', async () => {
      const failures: string[] = [];
      let tries = 0;
      await work(async () => {
        tries += 1;
        if (tries === 1) throw new Error('busy');
      }, failures);
      await ask(randomUUID());
      await relay().relayOnce();
      await soon(() => tries > 1);
      const queue = openQueue('fits', settings());
      await queue.addBulk([
        { name: 'fit-requested', data: { payload: { fitId: 'not an id' }, traceId: 't' } },
        { name: 'unheard-of', data: { payload: {}, traceId: 't' } },
      ]);
      await soon(() => failures.length === 3);
      expect(failures.toSorted()).toEqual([
        'again: busy',
        'final: No handler for unheard-of.',
        'final: The payload of fit-requested does not fit its schema.',
      ]);
      expect(tries).toBe(2);
      await queue.close();
    });
  });
}
