import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freeLoopbackPort } from '@handrail/local-postgres';
import { afterAll, describe, expect, it, vi } from 'vitest';

const START = resolve(import.meta.dirname, '../dist/run/start.js');
const RESET = resolve(import.meta.dirname, '../dist/demo/reset.js');
const CHAT = resolve(import.meta.dirname, '../../apps/bot/dist/terminal/main.js');
/** Against a start that hangs; a busy machine must not be mistaken for one. */
const PATIENCE = { timeout: 240_000, interval: 100 };
const LONG_MS = 900_000;
const PNG_SIGNATURE = '89504e470d0a1a0a';
const CLOSING = 'Stopped. Nothing that was acknowledged is lost.';
// No time of day: the real clock would make it ambiguous at some hour, and the draft would rightly ask.
const NOTE = 'AL-09 walked in the garden and ate his apple.';

const folder = mkdtempSync(join(tmpdir(), 'handrail-start-'));
chmodSync(folder, 0o755); // as root the server has another account, which must be able to pass through
const children: ChildProcess[] = [];
const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;
afterAll(async () => {
  for (const child of children.filter(isRunning)) {
    const ended = once(child, 'close');
    child.kill('SIGINT');
    // Killed, its apps see that it is gone and end by themselves; its database does not.
    const forced = setTimeout(() => child.kill('SIGKILL'), 60_000);
    await ended;
    clearTimeout(forced);
  }
  const database = join(folder, 'postgres', 'postmaster.pid');
  if (existsSync(database)) process.kill(Number(readFileSync(database, 'utf8').split('\n', 1)[0]), 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 50 });
});

/** Runs a file of the build with nothing in its environment that a test does not name. */
function run(file: string, words: readonly string[], env: Readonly<Record<string, string>>, nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, file, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'pipe',
  });
  children.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const running = { child, said: '', complained: '', ended };
  child.stdout.on('data', (data: Buffer) => (running.said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (running.complained += data.toString()));
  return running;
}

/** Starts Handrail and waits for all of its summary. The few moves of the fit are enough for a rota to look at. */
async function start(apiPort: number) {
  const started = performance.now();
  const env = { HANDRAIL_DATA_DIR: folder, API_PORT: String(apiPort), FIT_THREADS: '1', FIT_ITERATIONS_PER_SECOND: '200' };
  const handrail = run(START, [], env);
  const summed = () => handrail.said.includes('To stop: Ctrl-C.');
  await vi.waitUntil(() => summed() || !isRunning(handrail.child), PATIENCE);
  if (!summed()) throw new Error(`It ended before it ran:\n${handrail.said}${handrail.complained}`);
  const proposal = /Waiting for a person: a proposal for (Alder[^]*?)\n {2}to review it/.exec(handrail.said)?.[1];
  return { ...handrail, said: () => handrail.said, proposal, seconds: (performance.now() - started) / 1_000 };
}

async function interrupted({ child, ended, said }: Awaited<ReturnType<typeof start>>) {
  child.kill('SIGINT');
  return { exit: await ended, closing: said().trim().split('\n').at(-1) };
}

/** What the terminal chat answers to each line of somebody. */
async function chat(apiUrl: string, as: string, ...lines: readonly string[]): Promise<string[]> {
  const talk = run(CHAT, ['--as', as, '--json'], { API_URL: apiUrl });
  talk.child.stdin.end(lines.join('\n'));
  expect({ exit: await talk.ended, complained: talk.complained }).toEqual({ exit: 0, complained: '' });
  return talk.said
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

describe('npm start', () => {
  it(
    'on an empty folder ends with a service to try; stopped and started again, it goes on where it was',
    { timeout: LONG_MS },
    async () => {
      const port = await freeLoopbackPort();
      const first = await start(port);
      const apiUrl = /open +(\S+)/.exec(first.said())?.[1] ?? 'no address';
      expect(apiUrl).toBe(`http://127.0.0.1:${port}`);
      expect((await fetch(`${apiUrl}/health/ready`)).status).toBe(200);
      expect(first.said()).toContain('Demo organisation');
      for (const name of ['rn1', 'rota1', 'lead-alder']) expect(first.said()).toContain(`npm run chat -- --as ${name} `);
      const picture = /picture +(.+)/.exec(first.proposal ?? '')?.[1] ?? 'no picture';
      expect(readFileSync(picture).subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);

      // Whoever it names may read of the ward now: that person's shift is on.
      const worker = /--as (sw\d+) +support worker on shift now on Alder/.exec(first.said())?.[1] ?? 'nobody';
      const [before, stored, steps] = await chat(apiUrl, worker, '/drafts', `/note ${NOTE}`, '/steps AL-07 when he is pacing?');
      expect(steps).toContain('pacing');
      expect(steps).toMatch(/Step \d/);
      expect(before).not.toContain('AL-09');
      expect(stored).toMatch(/Stored at .*Your words are safe/);
      await vi.waitFor(async () => expect((await chat(apiUrl, worker, '/drafts'))[0]).toContain('AL-09'), PATIENCE);
      expect(await interrupted(first)).toEqual({ exit: 0, closing: CLOSING });
      await expect(fetch(`${apiUrl}/health/ready`)).rejects.toThrow('fetch failed');
      rmSync(picture);
      const second = await start(port);
      process.stdout.write(`npm start: ${first.seconds.toFixed(1)} s on an empty folder, ${second.seconds.toFixed(1)} s after that\n`);
      expect(second.said()).not.toMatch(/Demo organisation|fitted by the planner/);
      expect(second.proposal).toBe(first.proposal);
      expect(readFileSync(picture).subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
      expect((await chat(apiUrl, worker, '/drafts'))[0]).toContain('AL-09');
      expect(await interrupted(second)).toEqual({ exit: 0, closing: CLOSING });
    },
  );

  it('says in one sentence that its port is taken, and what to do', { timeout: LONG_MS }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const complained = await refused({ HANDRAIL_DATA_DIR: join(folder, 'other'), API_PORT: String(port) });
    other.close();
    expect(complained).toMatch(new RegExp(`^Port ${port} is taken: .*API_PORT=\\d+ npm start\\.$`));
  });

  it('says in one sentence that its data folder cannot be used, and what to do', { timeout: LONG_MS }, async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await refused({ HANDRAIL_DATA_DIR: join(file, 'data') })).toBe(
      `The data folder ${join(file, 'data')} cannot be used (ENOTDIR): check its permissions or set HANDRAIL_DATA_DIR to another folder.`,
    );
  });

  it(
    'says in one sentence that it runs already on its data folder, and where; so does a reset of the demo, which wipes nothing then',
    { timeout: LONG_MS },
    async () => {
      const dataDir = join(folder, 'running');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'handrail.pid'), String(process.pid));
      const sentence = `Handrail already runs on ${dataDir} (process ${process.pid}): stop it with Ctrl-C there, or set HANDRAIL_DATA_DIR to another folder.`;
      expect(await refused({ HANDRAIL_DATA_DIR: dataDir })).toBe(sentence);
      const reset = run(RESET, [], { HANDRAIL_DATA_DIR: dataDir });
      expect({ exit: await reset.ended, complained: reset.complained.trim() }).toEqual({ exit: 1, complained: sentence });
      expect(readFileSync(join(dataDir, 'handrail.pid'), 'utf8')).toBe(String(process.pid));
    },
  );

  it.each([
    ['its secrets', 'secrets.json'],
    ['the mark that it runs', 'handrail.pid'],
  ])(
    'says in one sentence that the disk is full when it cannot keep %s, and leaves no half file',
    { timeout: LONG_MS },
    async (_, name) => {
      const dataDir = join(folder, `full-${name}`);
      expect(await refused({ HANDRAIL_DATA_DIR: dataDir }, ['--import', fullFor(name)])).toBe(
        `The disk with ${dataDir} is full: free about 500 MB, then start again.`,
      );
      expect(readdirSync(dataDir).filter((file) => file.startsWith(name))).toEqual([]);
    },
  );
});

/** Starts it where it cannot start. @returns what it complained of, in whole */
async function refused(env: Readonly<Record<string, string>>, nodeOptions: readonly string[] = []): Promise<string> {
  const running = run(START, [], env, nodeOptions);
  expect(await running.ended).toBe(1);
  return running.complained.trim();
}

/** A module that makes a full disk of writing one file: it is there, empty, and its bytes have no room. */
function fullFor(name: string): string {
  return `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    fs.writeFileSync = (file, ...rest) => {
      if (!String(file).includes(${JSON.stringify(`/${name}`)})) return write(file, ...rest);
      write(file, '', rest[1]);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    syncBuiltinESMExports();`)}`;
}
