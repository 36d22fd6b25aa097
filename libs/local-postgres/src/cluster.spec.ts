import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { startLocalPostgres } from './cluster.js';

const folders: string[] = [];
function aFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-cluster-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}
async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => {}); // a killed server ends the connection; the query itself reports it
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the local PostgreSQL', () => {
  it('keeps what was committed when it was killed and is started again on the same data', async () => {
    const dataDir = join(aFolder(), 'pg');
    const first = await startLocalPostgres({ dataDir });
    await ask(first.url('postgres'), `create table kept as select 'a note' as words`);
    const [row] = (await ask(first.url('postgres'), 'select pg_backend_pid() as pid')) as { pid: number }[];
    expect(row?.pid).toBeGreaterThan(0);
    process.kill(first.pid, 'SIGKILL');
    await first.endedByItself;

    const second = await startLocalPostgres({ dataDir });
    try {
      expect(await ask(second.url('postgres'), 'select words from kept')).toEqual([{ words: 'a note' }]);
    } finally {
      await second.stop();
    }
  });

  it('takes over from a server that a killed run left behind on the same data', async () => {
    const dataDir = join(aFolder(), 'pg');
    const left = await startLocalPostgres({ dataDir });
    const next = await startLocalPostgres({ dataDir });
    try {
      expect(await left.endedByItself).toContain('shut down');
      expect(await ask(next.url('postgres'), 'select 1 as alive')).toEqual([{ alive: 1 }]);
    } finally {
      await next.stop();
    }
  });

  it('listens on loopback only and wants its password', async () => {
    const server = await startLocalPostgres({ dataDir: join(aFolder(), 'pg') });
    try {
      expect(await ask(server.url('postgres'), 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
      await expect(ask(server.url('postgres').replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
        /password authentication failed/,
      );
    } finally {
      await server.stop();
    }
  });

  it('says in one sentence that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await expect(startLocalPostgres({ dataDir: join(aFolder(), 'pg'), port })).rejects.toThrow(`Port ${port} is taken`);
    } finally {
      taken.close();
    }
  });

  it('says in one sentence that the data folder cannot be made', async () => {
    const file = join(aFolder(), 'a-file');
    writeFileSync(file, '');
    await expect(startLocalPostgres({ dataDir: join(file, 'pg') })).rejects.toThrow(/data folder .* cannot be made .* HANDRAIL_DATA_DIR/);
  });

  it('works below a folder that only its owner may enter', async () => {
    const server = await startLocalPostgres({ dataDir: join(aFolder(0o700), 'pg') });
    try {
      expect(await ask(server.url('postgres'), 'select 1 as alive')).toEqual([{ alive: 1 }]);
    } finally {
      await server.stop();
      folders.push(server.dataDir, `${server.dataDir}.password`);
    }
  });
});
