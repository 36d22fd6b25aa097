import { spawn, spawnSync } from 'node:child_process';
import { freeLoopbackPort } from '@handrail/local-postgres';

export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Why tests on Redis cannot run here, or undefined when they can. */
export function noRedisBecause(): string | undefined {
  if (process.env['REDIS_URL']) return undefined;
  const found = spawnSync('redis-server', ['--version'], { stdio: 'ignore' });
  return found.error ? 'no redis-server on the PATH and no REDIS_URL' : undefined;
}

/** A Redis of the suite's own on a free loopback port, kept in memory only; with `REDIS_URL`, that one. */
export async function startRedis(): Promise<RunningRedis> {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const port = await freeLoopbackPort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('redis-server ended before it was ready')));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', endWithUs);
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
