import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXIT_SETTINGS, supervise } from './supervisor.js';

let folder: string;
let program: string;
let waits: number[];
const starts = async () => (await readFile(join(folder, 'starts'), 'utf8').catch(() => '')).length;

/** A program that notes each start and then does what `body` says; `n` is the number of this start. */
async function programThat(body: string): Promise<void> {
  const note = `import fs from 'node:fs'; const f = ${JSON.stringify(join(folder, 'starts'))}; fs.appendFileSync(f, '.'); const n = fs.readFileSync(f).length;`;
  await writeFile(program, `${note}\n${body}`);
}
const run = (stopped = new AbortController().signal) =>
  supervise(program, [], { firstWaitMs: 5, waitMsMax: 20, report: ({ waitMs }) => void waits.push(waitMs) }, stopped);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-supervisor-'));
  program = join(folder, 'program.mjs');
  waits = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('supervision of the bot', () => {
  it('starts it afresh after it died, with longer and longer waits', async () => {
    await programThat('if (n < 5) process.kill(process.pid, n % 2 ? "SIGKILL" : "SIGABRT");');
    expect(await run()).toBe(0);
    expect(await starts()).toBe(5);
    expect(waits).toEqual([5, 10, 20, 20]);
  });

  it('does not start it again when its settings are wrong, or when it ended by itself', async () => {
    await programThat(`process.exit(${EXIT_SETTINGS})`);
    expect(await run()).toBe(EXIT_SETTINGS);
    expect(await starts()).toBe(1);
  });

  it('passes a stop on and waits until it has ended in order', async () => {
    await programThat(
      "process.on('SIGTERM', () => { fs.appendFileSync(f, '.'); process.exit(0); }); fs.appendFileSync(f, '.'); setInterval(() => {}, 1000);",
    );
    const stopping = new AbortController();
    const ended = run(stopping.signal);
    await vi.waitFor(async () => expect(await starts()).toBe(2), 60_000); // it has started, and hears a stop
    stopping.abort();
    expect(await ended).toBe(0);
    expect(await starts()).toBe(3);
  });

  it('forces a stop that is not heard', async () => {
    await programThat("process.on('SIGTERM', () => {}); fs.appendFileSync(f, '.'); setInterval(() => {}, 1000);");
    const stopping = new AbortController();
    const supervision = { firstWaitMs: 5, waitMsMax: 20, stopGraceMs: 50, report: () => undefined };
    const ended = supervise(program, [], supervision, stopping.signal);
    await vi.waitFor(async () => expect(await starts()).toBe(2), 60_000);
    stopping.abort();
    expect(await ended).toBe(0);
  });
});
