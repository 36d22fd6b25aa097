import { connect, createServer } from 'node:net';
import { useDatabase } from '@handrail/testing';
import { expect, it } from 'vitest';
import { openQueue, startWorker, SteadyQueue } from '../src/index.js';
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
  await expect.poll(() => done.length, { timeout: 60_000 }).toBe(1);
  await worker.stop();
  await queue.close();
});

it('is reached again after it was away when it was first used, without a restart', async () => {
  const server = new URL(database.urls.api);
  const door = createServer((socket) => {
    const behind = connect(Number(server.port), server.hostname);
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const)
      one.on('error', () => other.destroy()).pipe(other);
  });
  const listen = (port: number) => new Promise<void>((open) => door.listen(port, '127.0.0.1', open));
  await listen(0);
  const address = door.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await new Promise((closed) => door.close(closed));
  const away = new URL(server);
  away.port = String(port);
  const queue = new SteadyQueue('clocks', { databaseUrl: away.toString() });
  const ask = () => queue.use((open) => open.getJobCounts());
  await expect(ask()).rejects.toThrow(/ECONNREFUSED/);
  await listen(port);
  await expect(ask()).resolves.toBeDefined();
  await queue.close();
  door.close();
});
