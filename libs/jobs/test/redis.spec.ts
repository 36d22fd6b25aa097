import { noRedisBecause, startRedis, useDatabase, type RunningRedis } from '@handrail/testing';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Relay, requestJob, type QueueSettings } from '../src/index.js';
import { jobsContract } from './jobs-contract.js';

const reason = noRedisBecause();
if (reason) process.stderr.write(`Jobs over Redis are skipped: ${reason}\n`);

describe.skipIf(reason !== undefined)('with a Redis', () => {
  const database = useDatabase();
  const prefix = `test${process.pid}`;
  let redis: RunningRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  const settings = (): QueueSettings => ({ databaseUrl: database.urls.api, redisUrl: redis.url, prefix });

  jobsContract('Redis', database, settings, async () => {
    const client = new Redis(redis.url);
    const keys = await client.keys(`${prefix}:*`);
    if (keys.length > 0) await client.del(...keys);
    await client.quit();
  });

  it('keeps a job in the outbox while Redis is away', async () => {
    const relay = new Relay({
      store: database.store,
      settings: { databaseUrl: database.urls.api, redisUrl: 'redis://127.0.0.1:1', prefix },
      now: () => new Date(),
    });
    await database.store.run({ kind: 'service', service: 'import', traceId: 't' }, new Date(), async (tx) => {
      requestJob(tx, 'fit-requested', { fitId: '7f3c1c3e-0f5c-4d57-9f55-0d5a3a2f4a11' });
      await Promise.resolve();
    });
    await expect(relay.relayOnce()).rejects.toThrow('did not answer');
    expect((await database.owner.query('select from outbox where enqueued_at is null')).rowCount).toBe(1);
    await relay.stop();
  });
});
