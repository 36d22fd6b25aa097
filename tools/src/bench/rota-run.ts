import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { OneFit, OneFitAsked } from './rota-one.js';

/** One finished run: a line of the file of runs. */
export interface RotaRun extends OneFit {
  readonly instance: string;
  readonly seed: number;
  /** Wall-clock limit. */
  readonly limitSeconds: number;
  /** Last commit that touched the engine. */
  readonly commit: string;
  /** When it began, ISO 8601. */
  readonly at: string;
  /** Load average of the last minute before and after: what else the machine was doing. */
  readonly load: readonly [number, number];
}

/** Fits once in a process of its own, so that memory and processor time are this run's alone. @throws Error when the process fails */
export async function runOnce(instance: string, asked: OneFitAsked, commit: string): Promise<RotaRun> {
  const at = new Date().toISOString();
  const before = loadavg()[0] ?? 0;
  const child = fork(fileURLToPath(new URL('./rota-one.js', import.meta.url)), [JSON.stringify(asked)]);
  const end = () => child.kill();
  process.once('exit', end);
  try {
    const fit = await new Promise<OneFit>((resolve, reject) => {
      child.once('message', (message) => resolve(message as OneFit));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The fit of ${instance} ended with ${code} before it answered.`)));
    });
    return { instance, seed: asked.seed, limitSeconds: asked.seconds, commit, at, load: [before, loadavg()[0] ?? 0], ...fit };
  } finally {
    process.off('exit', end);
    child.kill();
  }
}
