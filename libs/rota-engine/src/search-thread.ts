import { compileProblem, RotaScorer } from '@handrail/rota-core';
import { constructRota, RowSolver, runSearch, seededRandom } from '@handrail/rota-solver';
import { SharedState } from './shared-state.js';
import type { WorkerMessage, WorkerTask } from './worker-task.js';

/** Iterations between two progress messages. */
const ITERATIONS_PER_REPORT = 1 << 16;

/** One thread's search from nothing to the end of its budget. */
export function searchThread(task: WorkerTask, send: (message: WorkerMessage) => void): void {
  const shared = new SharedState(task.shared);
  const started = performance.now();
  const compiled = compileProblem(task.problem);
  const scorer = new RotaScorer(compiled);
  const rows = new RowSolver(compiled, scorer);
  const random = seededRandom(task.seed * 1009 + task.index);
  const contradictions = constructRota(compiled, scorer, rows, random);
  if (contradictions.length > 0) {
    send({ kind: 'contradiction', people: contradictions.map((c) => c.person) });
    return;
  }
  let reported = 0;
  const iterations = runSearch(compiled, scorer, rows, random, {
    shouldStop: () => shared.stopped || (task.targetCost !== null && shared.cost <= task.targetCost),
    progress: (done) => {
      if (done - reported >= ITERATIONS_PER_REPORT) {
        reported = done;
        send({ kind: 'progress', iterations: done, bound: null });
      }
      const byCount = task.iterations === null ? 0 : done / task.iterations;
      const byClock = task.seconds === null ? 0 : (performance.now() - started) / 1000 / task.seconds;
      // The temperature follows the count where one is given: the clock then only caps, and the rota does not depend on it.
      return task.iterations === null || byClock >= 1 ? byClock : byCount;
    },
    onBest: (cost, cells) => shared.offer(cost, cells),
  });
  send({ kind: 'done', iterations, cost: scorer.cost, cells: scorer.cells.slice(), bound: null });
}
