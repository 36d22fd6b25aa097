import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

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
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC') throw new Error(`The disk with ${dataDir} is full: free about 500 MB, then start again.`, { cause: error });
    if (code)
      throw new Error(
        `The data folder ${dataDir} cannot be used (${code}): check its permissions or set HANDRAIL_DATA_DIR to another folder.`,
        { cause: error },
      );
    throw new Error(`${file} is damaged: put back a copy of it. Without its key the records in the database cannot be read.`, {
      cause: error,
    });
  }
}
