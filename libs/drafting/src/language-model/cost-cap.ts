/** Says whether one more paid request of a worker fits into their day, and counts it if it does. */
export interface CostCap {
  take(workerId: string): Promise<boolean>;
}

/** Counts requests per worker and UTC day in this process only: for commands that have no database. A restart forgets. */
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
