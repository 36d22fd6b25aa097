import type { SharedState } from './shared-state.js';
import type { WorkerTask } from './worker-task.js';

export interface Budget {
  shouldStop(): boolean;
  /** Share that is used, 0 to 1 or more. */
  progress(iterations: number): number;
}

/** What a thread may use up. Where a count is given, progress follows it: the clock then only caps, and the rota does not depend on it. */
export function budgetOf(task: WorkerTask, shared: SharedState): Budget {
  const started = performance.now();
  const { iterations, seconds, targetCost } = task;
  const byClock = () => (seconds === null ? 0 : (performance.now() - started) / 1000 / seconds);
  return {
    shouldStop: () => shared.stopped || byClock() >= 1 || (targetCost !== null && shared.cost <= targetCost),
    progress: (done) => (iterations === null ? byClock() : done / iterations),
  };
}
