import { join } from 'node:path';
import { prepareQueue } from '@handrail/jobs';
import { startLocalPostgres } from '@handrail/local-postgres';
import { prepareDatabase } from '@handrail/store';
import pg from 'pg';
import type { KeptSecrets } from './kept-secrets.js';

export type RunningDatabase = {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly plannerUrl: string;
  /** What runs where, in words; no password in it. */
  readonly description: string;
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
  stop(): Promise<void>;
};

const DATABASE = 'handrail';

/**
 * The database that everything lives in: the one `givenUrl` names, else PostgreSQL of our own in the data folder.
 * Migrated, with the queue's tables and the apps' own roles in place.
 */
export async function openDatabase(dataDir: string, secrets: KeptSecrets, givenUrl: string | undefined): Promise<RunningDatabase> {
  const own = givenUrl ? undefined : await startLocalPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    const ownerUrl = givenUrl ?? own!.url(DATABASE);
    if (own) await createIfMissing(own.url('postgres'));
    const { applied, urls } = await prepareDatabase(ownerUrl, {
      api: secrets.apiDatabasePassword,
      planner: secrets.plannerDatabasePassword,
    });
    await prepareQueue(ownerUrl);
    const description = own
      ? `PostgreSQL of its own on 127.0.0.1:${own.port}, data in ${own.dataDir}`
      : `PostgreSQL at ${new URL(ownerUrl).host}`;
    return { ownerUrl, apiUrl: urls.api, plannerUrl: urls.planner, description, applied, stop: async () => own?.stop() };
  } catch (error) {
    await own?.stop();
    throw error;
  }
}

async function createIfMissing(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
