// One fit of the rota benchmark in a process of its own: what to fit comes as an argument, the figures go to the parent.
import { generatedWard, toFitProblem, type WardSize } from '@handrail/rota-core';
import { fit } from '@handrail/rota-engine';
import { readProblem, type Format } from '../fit/read-problem.js';

export interface OneFitAsked {
  readonly source: { readonly format: Format; readonly files: readonly string[] } | { readonly ward: WardSize };
  readonly seed: number;
  readonly seconds: number;
  /** The fit is called off after this many seconds. */
  readonly stopAfterSeconds?: number;
}

/** What came of one fit. `null`: there was none. */
export interface OneFit {
  readonly status: string;
  readonly feasible: boolean;
  readonly cost: number | null;
  readonly bound: number | null;
  readonly provenBest: boolean;
  /** Seconds from the call until the first rota, and until the first within 1 % of the final cost. */
  readonly firstSeconds: number | null;
  readonly nearSeconds: number | null;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMemoryMb: number | null;
  /** Milliseconds from calling the fit off until it answered; absent when it was not called off. */
  readonly stopDelayMs?: number;
}

const asked = JSON.parse(process.argv[2] ?? '{}') as OneFitAsked;
const { source, seed, seconds, stopAfterSeconds } = asked;
const problem = 'ward' in source ? toFitProblem(generatedWard(source.ward).problem) : readProblem(source.format, source.files).problem;
const seen: { readonly cost: number; readonly seconds: number }[] = [];
const controller = new AbortController();
let calledOff: number | undefined;
if (stopAfterSeconds !== undefined) {
  setTimeout(() => {
    calledOff = performance.now();
    controller.abort();
  }, stopAfterSeconds * 1_000);
}
const started = performance.now();
const outcome = await fit(problem, {
  seed,
  seconds,
  workers: 2,
  signal: controller.signal,
  onProgress: ({ best, seconds: at }) => {
    if (best !== seen.at(-1)?.cost) seen.push({ cost: best, seconds: at });
  },
});
const ended = performance.now();
const taken = (ended - started) / 1_000;
const fitted = outcome.status === 'fitted' ? outcome : undefined;
const firstUnder = (cost: number) => seen.find((one) => one.cost <= cost)?.seconds ?? null;
const result: OneFit = {
  status: outcome.status,
  feasible: fitted?.feasible ?? false,
  cost: fitted?.cost ?? null,
  bound: fitted?.bound ?? null,
  provenBest: fitted?.provenBest ?? false,
  firstSeconds: fitted ? firstUnder(Infinity) : null,
  nearSeconds: fitted ? firstUnder(fitted.cost + Math.abs(fitted.cost) * 0.01) : null,
  seconds: taken,
  cpuSeconds: fitted?.cpuSeconds ?? null,
  peakMemoryMb: fitted?.peakMemoryMb ?? null,
  ...(calledOff === undefined ? {} : { stopDelayMs: Math.round(ended - calledOff) }),
};
process.send?.(result, () => process.exit(0));
