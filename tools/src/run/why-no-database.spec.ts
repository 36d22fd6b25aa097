import { startLocalPostgres } from '@handrail/local-postgres';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.js';
import { whyNoDatabase } from './why-no-database.js';

const secrets = { encryptionKeys: '', apiDatabasePassword: 'a'.repeat(24), plannerDatabasePassword: 'b'.repeat(24), botServiceToken: '' };

describe('a database that cannot be used', () => {
  it('is told in one sentence without the password: nothing there, another password, no such database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-no-database-'));
    chmodSync(folder, 0o755); // as root the server has another account, which must be able to pass through
    const open = (url: string) => openDatabase(folder, secrets, url);
    const server = await startLocalPostgres({ dataDir: join(folder, 'postgres'), durable: false });
    const at = `127.0.0.1:${server.port}`;
    try {
      await expect(open(`postgresql://postgres:wrong-word@${at}/postgres`)).rejects.toThrow(
        new RegExp(`^PostgreSQL at ${at} refuses the password`),
      );
      await expect(open(server.url('nowhere'))).rejects.toThrow(/has no database of that name: make it with createdb/);
    } finally {
      await server.stop();
    }
    const refused = await open(`postgresql://postgres:wrong-word@${at}/postgres`).catch(String);
    expect(refused).toBe(`Error: Nothing answers at ${at}: start PostgreSQL there, or correct DATABASE_URL.`);
    rmSync(folder, { recursive: true, force: true });
  });

  it('of Handrail’s own, that ended because its disk is full, says so and not that a connection broke', () => {
    const broken = new Error('Connection terminated unexpectedly');
    const words = 'PANIC:  could not write to file "pg_wal/xlogtemp.31": No space left on device';
    expect(whyNoDatabase(broken, undefined, words)).toMatchObject({
      message: 'The disk of the data folder is full: free about 500 MB, then start again.',
      cause: broken,
    });
    expect(whyNoDatabase(broken, undefined, 'FATAL:  worse')).toMatchObject({
      message: 'PostgreSQL ended while it was set up: FATAL:  worse',
    });
  });

  it('of which nothing is known stays what it was', () => {
    const error = new Error('a defect');
    expect(whyNoDatabase(error, undefined)).toBe(error);
  });
});
