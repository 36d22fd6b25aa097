import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseMasterKeys, Store } from '@handrail/store';
import pg from 'pg';
import { Progress } from '../run/progress.js';
import { Suite } from '../run/suite.js';
import { DEMO_FOLDER } from './demo-folder.js';
import { loadDemo } from './load-demo.js';

/** Brings Handrail up, loads the demo organisation through its API, and takes Handrail down again. */
export async function loadDemoService(options: { readonly wipe: boolean }): Promise<void> {
  const progress = new Progress();
  const suite = new Suite(process.env, (name, code) => progress.line(`  ! the ${name} ended (${code}) and is started again; see its log`));
  try {
    await suite.up(progress, true);
    const { database } = suite;
    if (!database) throw new Error('There is no database.');
    if (options.wipe) await progress.step('Wiping the demo', () => wipeDemo(database.ownerUrl, suite.dataDir));
    const store = await new Store({ url: database.apiUrl, masterKeys: parseMasterKeys(suite.encryptionKeys), connectionsMax: 2 }).open();
    try {
      const say = (line: string) => progress.line(`  ${line}`);
      await loadDemo({ apiUrl: suite.apiUrl, store, folder: DEMO_FOLDER, now: new Date(), say });
    } finally {
      await store.close();
    }
    progress.line(
      'The demo is loaded. Sign-ins without password, by staff code: rota1, lead-alder, rn1, sw1, c4, st1, admin1. npm start brings it up.',
    );
  } finally {
    await suite.down();
  }
}

/**
 * Empties every table of a database that holds the demo and nothing else. The audit heads written outside begin anew too;
 * the old ones are put aside.
 * @throws when the database does not say that it holds demo data
 */
export async function wipeDemo(ownerUrl: string, dataDir: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ demo: boolean; empty: boolean }>(
      `select exists (select from setting where key = 'demo-data' and value = 'true') as demo, not exists (select from worker) as empty`,
    );
    if (!rows[0]?.demo && !rows[0]?.empty) throw new Error('This database holds a real service, not the demo. Nothing was wiped.');
    const kept = ['_prisma_migrations', 'data_key', 'service_token'];
    const tables = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
      [kept],
    );
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    // Not truncate: a kept service token refers to whoever made it.
    for (const { name } of tables.rows) await client.query(`delete from ${name}`);
    await client.query('update service_token set created_by = null');
    await client.query('commit');
  } finally {
    await client.end();
  }
  const heads = join(dataDir, 'audit-anchors', 'heads.jsonl');
  if (existsSync(heads)) renameSync(heads, `${heads}.${Date.now()}`);
}
