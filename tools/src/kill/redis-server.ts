import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { freeLoopbackPort } from '@handrail/local-postgres';

/** Why faults on Redis cannot be played here, or undefined when they can. A Redis of somebody else's is never killed. */
export function noRedisBecause(): string | undefined {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).error ? 'no redis-server on the PATH' : undefined;
}

/** A Redis without persistence on a loopback port that stays the same: killed, it forgets everything, as a lost queue does. */
export class RedisServer {
  private child: ChildProcess | undefined;
  private constructor(private readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const redis = new RedisServer(await freeLoopbackPort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn('redis-server', ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    await new Promise<void>((ready, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error('redis-server ended before it was ready')));
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('Ready to accept connections')) ready();
      });
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }
}
