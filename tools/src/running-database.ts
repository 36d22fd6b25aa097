import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '@handrail/config';
import { appUrls } from '@handrail/store';
import { keepSecrets } from './run/kept-secrets.js';

export interface RunningDatabase {
  /** As the role of the API, bound by row security. */
  readonly apiUrl: string;
  readonly encryptionKeys: string;
}

/**
 * Where a command finds the database of a Handrail that runs: the settings of the API where they are given, else what `npm start`
 * keeps in the data folder.
 * @throws one sentence when neither is there
 */
export function runningDatabase(environment: NodeJS.ProcessEnv = process.env): RunningDatabase {
  const settings = readSettings('tools', environment);
  const dataDir = resolve(settings.dataDir);
  if (settings.apiDatabaseUrl !== undefined && settings.encryptionKeys !== undefined)
    return { apiUrl: settings.apiDatabaseUrl, encryptionKeys: settings.encryptionKeys };
  if (!existsSync(join(dataDir, 'secrets.json'))) {
    throw new Error(
      'Set DATABASE_API_URL and ENCRYPTION_KEYS (or their _FILE forms), as the API has them; or start Handrail with npm start first.',
    );
  }
  const secrets = keepSecrets(dataDir);
  const ownerUrl = settings.databaseUrl ?? embeddedUrl(dataDir);
  const passwords = { api: secrets.apiDatabasePassword, planner: secrets.plannerDatabasePassword };
  return {
    apiUrl: settings.apiDatabaseUrl ?? appUrls(ownerUrl, passwords).api,
    encryptionKeys: settings.encryptionKeys ?? secrets.encryptionKeys,
  };
}

/** PostgreSQL writes its port into the fourth line of postmaster.pid, and removes the file when it stops. */
function embeddedUrl(dataDir: string): string {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : 0;
  if (!(port > 0))
    throw new Error('Handrail is not running: start it with npm start (-- --empty for a service of your own) and leave it running.');
  return `postgresql://127.0.0.1:${port}/handrail`;
}
