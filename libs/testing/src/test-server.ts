import { randomBytes } from 'node:crypto';
import { prepareQueue } from '@handrail/jobs';
import { prepareDatabase, type AppPasswords } from '@handrail/store';
import pg from 'pg';

/** The run's server and the migrated database that suites are copied from. */
export interface TestServer {
  readonly url: string;
  readonly template: string;
  readonly passwords: AppPasswords;
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

export async function makeTemplate(url: string, passwords: AppPasswords): Promise<TestServer> {
  const template = `handrail_template_${randomBytes(4).toString('hex')}`;
  await onServer(url, (client) => client.query(`create database ${template}`));
  await prepareDatabase(databaseUrl(url, template), passwords);
  await prepareQueue(databaseUrl(url, template));
  return { url, template, passwords };
}

export async function dropTemplate({ url, template }: TestServer): Promise<void> {
  await onServer(url, (client) => client.query(`drop database if exists ${template} with (force)`));
}

export async function onServer<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
