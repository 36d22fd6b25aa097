import type { CostCap } from '../src/language-model/drafter.js';

/** Counts requests per worker and UTC day in memory, where the API counts them in its database. */
export function dailyCap(requestsPerWorkerPerDay: number, now: () => number): CostCap {
  let day = -1;
  let taken = new Map<string, number>();
  return {
    take(workerId) {
      const today = Math.floor(now() / 86_400_000);
      if (today !== day) {
        day = today;
        taken = new Map();
      }
      const used = taken.get(workerId) ?? 0;
      if (used >= requestsPerWorkerPerDay) return Promise.resolve(false);
      taken.set(workerId, used + 1);
      return Promise.resolve(true);
    },
  };
}
