import { availableParallelism } from 'node:os';
import { cellOf, slowScore, type FitProblem } from '@handrail/rota-core';
import { explainContradiction } from '@handrail/rota-solver';
import type { Worker } from 'node:worker_threads';
import type { FitOptions, FitOutcome, FitProgress } from './fit-types.js';
import { SharedState } from './shared-state.js';
import { startWorker } from './start-worker.js';
import type { WorkerMessage } from './worker-task.js';

/** Milliseconds between two progress events while nothing better is found, and between looks at the memory. */
const TICK_MS = 100;
/** Milliseconds that threads have to end by themselves when the clock or the caller ends the fit; then the best rota they share is taken. */
const GRACE_MS = 35;
/** Used when neither `seconds` nor `iterations` is given. */
const SECONDS_DEFAULT = 20;
const MIB = 1024 * 1024;

/**
 * Fits a rota: the best found within the budget, always one in which every per-person rule holds, or the contradiction that forbids it.
 * Runs in worker threads; the calling thread stays free.
 * @throws Error when a thread fails, with the thread's own error as cause
 */
export async function fit(problem: FitProblem, options: FitOptions = {}): Promise<FitOutcome> {
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const seed = options.seed ?? 0;
  const workers = Math.max(1, options.workers ?? Math.min(2, availableParallelism()));
  const seconds = options.seconds ?? (options.iterations === undefined ? SECONDS_DEFAULT : null);
  const shared = new SharedState({ cells: problem.people.length * problem.days });
  const cut = Promise.withResolvers<'cut'>();
  let grace: NodeJS.Timeout | undefined;
  const stop = () => {
    shared.stop();
    grace ??= setTimeout(() => cut.resolve('cut'), GRACE_MS);
  };
  if (options.signal?.aborted) stop();
  options.signal?.addEventListener('abort', stop);

  const iterationsOf = Array.from({ length: workers }, () => 0);
  let bound: number | null = null;
  let peakBytes = process.memoryUsage.rss();
  let last: FitProgress | undefined;
  const tick = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
    if (seconds !== null && performance.now() - started > seconds * 1000) stop();
    const best = shared.cost;
    if (best === Infinity) return;
    if (bound !== null && best <= bound) shared.stop(); // proven best: nothing is left to find
    const iterations = iterationsOf.reduce((sum, n) => sum + n, 0);
    if (last && last.best === best && last.bound === bound && last.iterations === iterations) return;
    last = { best, bound, seconds: (performance.now() - started) / 1000, iterations };
    options.onProgress?.(last);
  };
  const timer = setInterval(tick, TICK_MS);
  const threads: Worker[] = [];
  try {
    const ends = iterationsOf.map((_, index) => {
      const thread = startWorker({
        problem,
        shared: shared.buffer,
        index,
        alone: workers === 1,
        seed,
        iterations: options.iterations ?? null,
        seconds: seconds === null ? null : Math.max(0.001, seconds - (performance.now() - started) / 1000),
        targetCost: options.targetCost ?? null,
      });
      threads.push(thread);
      return endOf(thread, (progress) => {
        iterationsOf[index] = progress.iterations;
        if (progress.bound !== null) bound = Math.max(bound ?? -Infinity, progress.bound);
        if (last === undefined) tick();
      });
    });
    // A thread deep in one long step cannot look at the flag: what it found before is in the shared state, and it is ended below.
    const finished = await Promise.race([Promise.all(ends), cut.promise.then(() => [sharedEnd(shared, iterationsOf)])]);
    tick();
    const contradiction = finished.find((m) => m.kind === 'contradiction');
    if (contradiction) {
      const people = contradiction.people.map((person) => ({
        person,
        id: problem.people[person]!.id,
        rules: explainContradiction(problem, person),
      }));
      return { status: 'contradiction', people };
    }
    // The best of the threads; the first of equals, so that chance in their timing decides nothing.
    const done = finished.filter((m) => m.kind === 'done').toSorted((a, b) => a.cost - b.cost)[0];
    if (!done || done.cost === Infinity) return { status: 'not-found' };
    for (const m of finished) if (m.kind === 'done' && m.bound !== null) bound = Math.max(bound ?? -Infinity, m.bound);
    const { days } = problem;
    const rota = problem.people.map((_, p) => Array.from(done.cells.subarray(p * days, (p + 1) * days), cellOf));
    const score = slowScore(problem, rota);
    if (score.breaches.length > 0 || score.cost !== done.cost) {
      throw new Error(
        `The fitted rota does not pass the independent check: ${score.breaches.length} breaches, cost ${score.cost} for ${done.cost}.`,
      );
    }
    const used = process.cpuUsage(cpuBefore);
    const { cost, costPerLevel, charges } = score;
    return {
      status: 'fitted',
      rota,
      cost,
      costPerLevel,
      charges,
      feasible: !charges.some((c) => c.mustHold),
      bound,
      gap: bound === null ? null : (cost - bound) / Math.max(1, bound),
      provenBest: bound !== null && bound >= cost,
      iterations: finished.reduce((sum, m) => sum + (m.kind === 'done' ? m.iterations : 0), 0),
      seed,
      workers,
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: (used.user + used.system) / 1e6,
      peakMemoryMb: Math.ceil(peakBytes / MIB),
    };
  } finally {
    clearInterval(timer);
    clearTimeout(grace);
    options.signal?.removeEventListener('abort', stop);
    await Promise.all(threads.map((t) => t.terminate()));
  }
}

type FinalMessage = Exclude<WorkerMessage, { kind: 'progress' }>;

/** The end of all threads together as far as they have told it. Copied while they still run: an ended thread could hold the lock for ever. */
function sharedEnd(shared: SharedState, iterationsOf: readonly number[]): FinalMessage {
  const best = shared.best();
  const iterations = iterationsOf.reduce((sum, n) => sum + n, 0);
  return { kind: 'done', iterations, cost: best?.cost ?? Infinity, cells: best?.cells ?? new Int16Array(0), bound: null };
}

function endOf(thread: Worker, onProgress: (progress: Extract<WorkerMessage, { kind: 'progress' }>) => void): Promise<FinalMessage> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress(message);
      else resolve(message);
    });
    thread.on('error', (cause) => reject(new Error('A fitting thread failed.', { cause })));
    thread.on('exit', () => reject(new Error('A fitting thread ended without an answer.')));
  });
}
