/** The keys that wrap data keys. They live in a file or the environment, never in the database. */
export interface MasterKeys {
  /** Wraps new data keys. */
  readonly current: string;
  /** 32-byte keys by id; older ones stay here until a rotation has re-wrapped everything. */
  readonly byId: ReadonlyMap<string, Buffer>;
}

/** A key text that cannot be used. The message names the line, never the key. */
export class MasterKeyUnusable extends Error {
  readonly code = 'master-key-unusable';
}

/**
 * Reads master keys: one `id:base64` per line or comma, the first being the current one. Blank lines and lines
 * that begin with `#` are passed over.
 * @throws MasterKeyUnusable unless each key has an id of letters, digits, `-` and `_`, and 32 bytes
 */
export function parseMasterKeys(text: string): MasterKeys {
  const byId = new Map<string, Buffer>();
  const lines = text.split(/[\n,]/).map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const match = /^([\w-]{1,64}):([A-Za-z0-9+/_-]{43}=?)$/.exec(line);
    const id = match?.[1];
    const key = match?.[2] ? Buffer.from(match[2], 'base64') : undefined;
    if (!id || key?.length !== 32 || byId.has(id)) {
      throw new MasterKeyUnusable(
        `Key ${index + 1} must read id:base64 with an id used once and 32 bytes. Make one with: node -e "console.log('k1:'+crypto.randomBytes(32).toString('base64'))"`,
      );
    }
    byId.set(id, key);
  }
  const [current] = byId.keys();
  if (!current) throw new MasterKeyUnusable('No encryption key is set: one line id:base64 with 32 bytes is needed.');
  return { current, byId };
}
