import { randomBytes } from 'node:crypto';
import { appUrls, parseMasterKeys, Store, type MasterKeys } from '@handrail/store';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { databaseUrl, onServer, type TestServer } from './test-server.js';

/** A database of one suite's own, migrated and empty. */
export interface TestDatabase {
  /** As the application's API role, behind row security. */
  readonly store: Store;
  /** As the owner, past row security: to arrange facts and to look at what is really there. */
  readonly owner: pg.Pool;
  readonly urls: { readonly owner: string; readonly api: string; readonly planner: string };
  readonly masterKeys: MasterKeys;
}

export const testMasterKeys: MasterKeys = parseMasterKeys(`test:${Buffer.alloc(32, 7).toString('base64')}`);

/**
 * Gives the suite a database of its own before its first test and drops it after the last.
 * Call at the top of a `describe` or file; its fields may be read from `beforeAll` on.
 */
export function useDatabase(): TestDatabase {
  let opened: (TestDatabase & { name: string; serverUrl: string }) | undefined;
  const get = (): TestDatabase & { name: string; serverUrl: string } => {
    if (!opened) throw new Error('The database is there from beforeAll on.');
    return opened;
  };
  beforeAll(async () => {
    const server = await askServer();
    const name = `handrail_suite_${randomBytes(6).toString('hex')}`;
    await onServer(server.url, (client) => client.query(`create database ${name} template ${server.template} strategy file_copy`));
    const owner = databaseUrl(server.url, name);
    const urls = { owner, ...appUrls(owner, server.passwords) };
    const store = await new Store({ url: urls.api, masterKeys: testMasterKeys, connectionsMax: 8 }).open();
    opened = {
      store,
      owner: new pg.Pool({ connectionString: owner, max: 3 }),
      urls,
      masterKeys: testMasterKeys,
      name,
      serverUrl: server.url,
    };
  });
  afterAll(async () => {
    if (!opened) return;
    await opened.store.close();
    await opened.owner.end();
    // Without force first: the server waits a little for connections that are closing, and force would break them instead.
    await onServer(opened.serverUrl, (client) =>
      client
        .query(`drop database if exists ${opened?.name}`)
        .catch(() => client.query(`drop database if exists ${opened?.name} with (force)`)),
    );
  });
  return {
    get store() {
      return get().store;
    },
    get owner() {
      return get().owner;
    },
    get urls() {
      return get().urls;
    },
    get masterKeys() {
      return get().masterKeys;
    },
  };
}

async function askServer(): Promise<TestServer> {
  const answer = await fetch(inject('handrailDatabaseAddress'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`No database for the tests: ${text}`);
  return JSON.parse(text) as TestServer;
}
