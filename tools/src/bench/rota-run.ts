import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PlainResult } from './plain-one.js';
import type { OneFit, OneFitAsked } from './rota-one.js';

interface RunConditions {
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

/** One finished run: a line of the file of runs. Those that were called off have a `stopDelayMs`. */
export interface RotaRun extends OneFit, RunConditions {}

/** HiGHS on the plain integer program of an instance. */
export interface PlainRun extends PlainResult, RunConditions {}

/** Fits once in a process of its own, so that memory and processor time are this run's alone. @throws Error when the process fails */
export const runOnce = (instance: string, asked: OneFitAsked, commit: string): Promise<RotaRun> =>
  measured<OneFit>('./rota-one.js', instance, asked, commit);

/** As {@link runOnce}, for the plain program. */
export const runPlainly = (instance: string, asked: OneFitAsked, commit: string): Promise<PlainRun> =>
  measured<PlainResult>('./plain-one.js', instance, asked, commit);

async function measured<T extends object>(
  script: string,
  instance: string,
  asked: OneFitAsked,
  commit: string,
): Promise<T & RunConditions> {
  const at = new Date().toISOString();
  const before = loadavg()[0] ?? 0;
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(asked)]);
  const end = () => child.kill();
  process.once('exit', end);
  try {
    const result = await new Promise<T>((resolve, reject) => {
      child.once('message', (message) => resolve(message as T));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The run of ${instance} ended with ${code} before it answered.`)));
    });
    return { instance, seed: asked.seed, limitSeconds: asked.seconds, commit, at, load: [before, loadavg()[0] ?? 0], ...result };
  } finally {
    process.off('exit', end);
    child.kill();
  }
}
