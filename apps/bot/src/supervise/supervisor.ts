import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Exit code of a child that must not be started again: its settings are wrong, and stay wrong. */
export const EXIT_SETTINGS = 78;
/** Milliseconds. A child that lived this long had a good start: the next wait is short again. */
const GOOD_START_MS = 60_000;
/** Milliseconds. A child that was asked to stop and waits for something that does not answer is ended after this. */
const STOP_GRACE_MS = 10_000;

export type Supervision = {
  readonly firstWaitMs: number;
  readonly waitMsMax: number;
  /** Milliseconds until a stop is forced; left out: 10 s. */
  readonly stopGraceMs?: number;
  readonly report: (what: { event: 'restarting'; exit: number | string; waitMs: number; restarts: number }) => void;
};

/**
 * Runs a program as a child and starts it afresh whenever it dies, with doubling waits; a crash inside a library costs seconds, not the service.
 * A stop is passed on as SIGTERM, and forced when the child has not ended in time (Discord is gone and it waits for it).
 * @returns the exit code to end with: 0 when it ended by itself or was asked to, `EXIT_SETTINGS` when its settings are wrong
 */
export async function supervise(
  program: string,
  args: readonly string[],
  { firstWaitMs, waitMsMax, stopGraceMs = STOP_GRACE_MS, report }: Supervision,
  stopped: AbortSignal,
): Promise<number> {
  let waitMs = firstWaitMs;
  for (let restarts = 1; ; restarts += 1) {
    const startedAt = Date.now();
    const exit = await runOnce(program, args, stopped, stopGraceMs);
    if (stopped.aborted || exit === 0) return 0;
    if (exit === EXIT_SETTINGS) return EXIT_SETTINGS;
    if (Date.now() - startedAt > GOOD_START_MS) waitMs = firstWaitMs;
    report({ event: 'restarting', exit, waitMs, restarts });
    await sleep(waitMs, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) return 0;
    waitMs = Math.min(waitMs * 2, waitMsMax);
  }
}

async function runOnce(program: string, args: readonly string[], stopped: AbortSignal, stopGraceMs: number): Promise<number | string> {
  const child = fork(program, args, { stdio: 'inherit' });
  let forced: NodeJS.Timeout | undefined;
  const end = () => {
    child.kill('SIGTERM');
    forced = setTimeout(() => child.kill('SIGKILL'), stopGraceMs);
  };
  stopped.addEventListener('abort', end, { once: true });
  try {
    return await new Promise((done) => {
      child.once('exit', (code, signal) => done(code ?? signal ?? 1));
      child.once('error', () => done(1));
    });
  } finally {
    clearTimeout(forced);
    stopped.removeEventListener('abort', end);
  }
}
