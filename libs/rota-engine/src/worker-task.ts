import type { FitProblem } from '@handrail/rota-core';

/** What a worker thread is started with. */
export interface WorkerTask {
  readonly problem: FitProblem;
  readonly shared: SharedArrayBuffer;
  /** 0 for the first thread. */
  readonly index: number;
  /** There is no other thread to bring the bound. */
  readonly alone: boolean;
  readonly seed: number;
  readonly iterations: number | null;
  readonly seconds: number | null;
  readonly targetCost: number | null;
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly iterations: number; readonly bound: number | null }
  | { readonly kind: 'contradiction'; readonly people: readonly number[] }
  | {
      readonly kind: 'done';
      readonly iterations: number;
      readonly cost: number;
      readonly cells: Int16Array;
      readonly bound: number | null;
    };
