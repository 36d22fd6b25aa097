import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareQueue } from '@handrail/jobs';
import { startLocalPostgres } from '@handrail/local-postgres';
import { prepareDatabase } from '@handrail/store';
import pg from 'pg';
import { whyNoDatabase } from './why-no-database.js';
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
/** Time for a server that ends to say why, in milliseconds. */
const LAST_WORDS_MS = 500;

/**
 * The database that everything lives in: the one `givenUrl` names, else PostgreSQL of our own in the data folder.
 * Migrated, with the queue's tables and the apps' own roles in place.
 * @throws one sentence when it cannot be reached, does not let Handrail in, or its disk is full
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
    // Where our own server ended under it, its last words say more than the broken connection.
    const ended = await Promise.race([own?.endedByItself, sleep(LAST_WORDS_MS, undefined)]);
    await own?.stop();
    throw whyNoDatabase(error, givenUrl, ended);
  }
}

async function createIfMissing(url: string): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => {}); // a server that ends breaks the query under way, which tells of it; unheard, this would end the process
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
