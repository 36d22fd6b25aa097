import { parseMasterKeys, Store } from '@handrail/store';
import pg from 'pg';
import { DEMO_FOLDER } from '../demo/demo-folder.js';
import { loadDemo } from '../demo/load-demo.js';
import type { Progress } from './progress.js';
import type { Suite } from './suite.js';

export type Holding = 'nothing' | 'demo' | 'a service';

/** What the database holds: nothing yet, the demo organisation, or somebody's real service. */
export async function holdingOf(ownerUrl: string): Promise<Holding> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ people: boolean; demo: boolean }>(
      `select exists (select from worker) as people, exists (select from setting where key = 'demo-data' and value = 'true') as demo`,
    );
    if (rows[0]?.demo) return 'demo';
    return rows[0]?.people ? 'a service' : 'nothing';
  } finally {
    await client.end();
  }
}

/** Loads the demo organisation through the API's import, one file after the other. */
export async function loadDemoInto(suite: Suite, progress: Progress): Promise<void> {
  const { database } = suite;
  if (!database) throw new Error('The demo can only be loaded into a running suite.');
  await progress.step('Demo organisation: Alder ward, Larch House, South team', async (note) => {
    const store = await new Store({ url: database.apiUrl, masterKeys: parseMasterKeys(suite.encryptionKeys), connectionsMax: 2 }).open();
    try {
      const reports = await loadDemo({ apiUrl: suite.apiUrl, store, folder: DEMO_FOLDER, now: new Date(), say: note });
      note(`${reports.length} files, ${reports.reduce((sum, { rows }) => sum + rows, 0)} rows through the import`);
    } finally {
      await store.close();
    }
  });
}
