import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { whyNoFolder } from './why-no-folder.js';

const keptSecrets = z.object({
  /** `id:base64` of 32 bytes: wraps the keys that seal note text and identifying fields. */
  encryptionKeys: z.string().regex(/^k1:[A-Za-z0-9+/]{43}=$/),
  apiDatabasePassword: z.string().min(20),
  plannerDatabasePassword: z.string().min(20),
  botServiceToken: z.string().regex(/^hrs_[A-Za-z0-9_-]{43}$/),
});
export type KeptSecrets = z.infer<typeof keptSecrets>;

/**
 * The secrets that `npm start` makes once and keeps in `secrets.json` of the data folder, mode 600.
 * @throws one sentence when the folder or the file cannot be used; never makes a second key over an unreadable first one
 */
export function keepSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (existsSync(file)) return keptSecrets.parse(JSON.parse(readFileSync(file, 'utf8')));
    const secret = () => randomBytes(24).toString('base64url');
    const made = {
      encryptionKeys: `k1:${randomBytes(32).toString('base64')}`,
      apiDatabasePassword: secret(),
      plannerDatabasePassword: secret(),
      botServiceToken: `hrs_${randomBytes(32).toString('base64url')}`,
    };
    keepWhole(file, `${JSON.stringify(made, null, 2)}\n`);
    return made;
  } catch (error) {
    const unusable = whyNoFolder(error, dataDir);
    if (unusable) throw unusable;
    throw new Error(`${file} is damaged: put back a copy of it. Without its key the records in the database cannot be read.`, {
      cause: error,
    });
  }
}

/** Writes a file that is there whole or not at all: a full disk must leave no half of it, and a start at the same moment not overwrite it. */
function keepWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, text, { mode: 0o600 });
    linkSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
