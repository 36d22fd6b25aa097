import { useDatabase } from '@handrail/testing';
import { expect, it } from 'vitest';
import { openQueue, startWorker } from '../src/index.js';
import { jobsContract } from './jobs-contract.js';

const database = useDatabase();
const settings = (): { databaseUrl: string } => ({ databaseUrl: database.urls.api });

jobsContract('PostgreSQL', database, settings, async () => {
  const { rows } = await database.owner.query<{ tables: string | null }>(
    `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%' and tablename not like '%schema%'`,
  );
  if (rows[0]?.tables) await database.owner.query(`truncate ${rows[0].tables} cascade`);
});

it('lets the planner work on the queue with its own role', async () => {
  const done: string[] = [];
  const planner = { databaseUrl: database.urls.planner };
  const worker = await startWorker('fits', planner, { 'fit-requested': async ({ fitId }) => void done.push(fitId) });
  const queue = openQueue('fits', planner);
  await queue.addBulk([{ name: 'fit-requested', data: { payload: { fitId: '7f3c1c3e-0f5c-4d57-9f55-0d5a3a2f4a11' }, traceId: 't' } }]);
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(1);
  await worker.stop();
  await queue.close();
});
