/** Says whether one more paid request of a worker fits into their day. */
export interface CostCap {
  take(workerId: string): boolean;
}

/** Counts requests per worker and UTC day in this process; a restart forgets, so the provider's own limit stays the last guard. */
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
      if (used >= requestsPerWorkerPerDay) return false;
      taken.set(workerId, used + 1);
      return true;
    },
  };
}
