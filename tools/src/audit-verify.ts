import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SettingsRefused } from '@handrail/config';
import { parseMasterKeys, readAnchors, Store, verifyAudit } from '@handrail/store';
import { Command } from 'commander';
import { runningDatabase } from './running-database.js';

interface Options {
  readonly anchors?: string;
  readonly json?: true;
}

const WORDS = {
  edited: 'was changed after it was written',
  gap: 'does not follow: events before it are missing or out of order',
  unlinked: 'is not linked to the event before it',
  cut: 'is where the chain ends, before a head that was written down',
  rewritten: 'is not the event whose hash was anchored',
} as const;

const command = new Command('audit:verify')
  .description('Checks the audit log: any edit, deletion, insertion or reordering, and any cut before the last anchored head.')
  .option('--anchors <file>', 'file of heads, best a copy kept on another machine; default: the one in HANDRAIL_DATA_DIR')
  .option('--json', 'print the verdict as JSON')
  .addHelpText(
    'after',
    '\nLooks into the Handrail that npm start runs, or the database of DATABASE_API_URL with ENCRYPTION_KEYS. Ends with 0 when the log is whole, 1 when it is not, 2 when it could not be checked.',
  )
  .parse();

try {
  process.exitCode = await verify(command.opts<Options>());
} catch (error) {
  console.error(
    error instanceof SettingsRefused
      ? error.message
      : `The audit log could not be checked: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}

async function verify({ anchors: file, json }: Options): Promise<number> {
  const settings = readSettings('tools');
  const { apiUrl, encryptionKeys } = runningDatabase();
  const anchorFile = file ?? join(settings.dataDir, 'audit-anchors', 'heads.jsonl');
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no file ${file}.`);
  const anchors = await readAnchors(anchorFile);
  const store = await new Store({
    url: apiUrl,
    masterKeys: parseMasterKeys(encryptionKeys),
    connectionsMax: 2,
  }).open();
  try {
    const verdict = await verifyAudit(store, new Date(), anchors);
    if (json) console.log(JSON.stringify(verdict));
    else {
      console.log(`${verdict.events} events in ${verdict.chains} chains; ${verdict.anchors} heads in ${anchorFile}.`);
      if (anchors.length === 0)
        console.log('No head was written down outside the database: a chain that was cut at its end would look whole.');
      for (const { chain, seq, kind } of verdict.faults) console.log(`${chain}: event ${seq} ${WORDS[kind]}.`);
      console.log(verdict.faults.length === 0 ? 'The log is whole.' : `The log is not whole: ${verdict.faults.length} faults.`);
    }
    return verdict.faults.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
