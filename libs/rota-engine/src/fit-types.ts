import type { Charge, FitLevel, FitRota } from '@handrail/rota-core';

/** How long and with what a fit may work. Give `seconds`, `iterations`, or both: then whichever is used up first ends it. */
export interface FitOptions {
  /** Same problem, seed, iterations and workers give the same rota, as long as neither clock nor signal cuts it short. */
  readonly seed?: number;
  /** Moves per search worker. */
  readonly iterations?: number;
  /** Wall-clock limit. */
  readonly seconds?: number;
  /** Threads, at least 1; default 2. */
  readonly workers?: number;
  readonly onProgress?: (progress: FitProgress) => void;
  /** Aborting takes the best rota so far; within 100 ms on problems of ward size. */
  readonly signal?: AbortSignal;
  /** Ends the fit as soon as the cost is this or less. */
  readonly targetCost?: number;
}

export interface FitProgress {
  readonly best: number;
  /** Proven lower bound; null while there is none. */
  readonly bound: number | null;
  readonly seconds: number;
  readonly iterations: number;
}

/** A rota in which every per-person rule holds, and what it costs. */
export interface FittedRota {
  readonly status: 'fitted';
  readonly rota: FitRota;
  readonly cost: number;
  readonly costPerLevel: Readonly<Record<FitLevel, number>>;
  /** Every single thing the rota pays for: short lines first among them are the named gaps. */
  readonly charges: readonly Charge[];
  /** False when a line that must hold is short. */
  readonly feasible: boolean;
  readonly bound: number | null;
  /** (cost - bound) / max(1, bound); null without a bound. */
  readonly gap: number | null;
  readonly provenBest: boolean;
  readonly iterations: number;
  readonly seed: number;
  readonly workers: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number;
}

/** No rota exists: the hard rules of these people contradict each other or what is pinned. */
export interface FitContradiction {
  readonly status: 'contradiction';
  readonly people: readonly ContradictedPerson[];
}

export interface ContradictedPerson {
  readonly person: number;
  readonly id: string;
  /** Rules each of which, left out alone, would let the person have a legal row; empty when no single one does. */
  readonly rules: readonly string[];
}

/** Nothing was found before time was up. */
export interface FitNotFound {
  readonly status: 'not-found';
}

export type FitOutcome = FittedRota | FitContradiction | FitNotFound;
