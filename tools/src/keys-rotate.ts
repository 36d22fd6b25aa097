import { parseMasterKeys, rotateMasterKey } from '@handrail/store';
import { Command } from 'commander';
import pg from 'pg';
import { runningDatabase } from './running-database.js';

const command = new Command('keys:rotate')
  .description('Wraps the keys that seal note text and names under the first key of ENCRYPTION_KEYS. Records stay as they are.')
  .option('--fresh', 'also begin a new data key for what is sealed from now on')
  .addHelpText(
    'after',
    `
In this order: make a key; put it first in ENCRYPTION_KEYS, the old one after it, for every API; restart them; run this; take the
old key out; restart. Make a key with:
  node -e "console.log('k2:'+crypto.randomBytes(32).toString('base64'))"
Ends with 0 when every data key is wrapped under the first key, 1 when a key is missing or wrong: then nothing was changed.`,
  )
  .parse();

try {
  const { apiUrl, encryptionKeys } = runningDatabase();
  const keys = parseMasterKeys(encryptionKeys);
  const { fresh = false } = command.opts<{ fresh?: true }>();
  const pool = new pg.Pool({ connectionString: apiUrl, max: 1 });
  try {
    const wrapped = await rotateMasterKey(pool, keys, fresh);
    console.log(`${wrapped} data keys wrapped anew under "${keys.current}".${fresh ? ' A new data key seals from now on.' : ''}`);
  } finally {
    await pool.end();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
