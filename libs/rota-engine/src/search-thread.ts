import { compileProblem, RotaScorer } from '@handrail/rota-core';
import { constructRota, RowSolver, runSearch, seededRandom, type Contradiction } from '@handrail/rota-solver';
import { budgetOf } from './budget.js';
import { SharedState } from './shared-state.js';
import type { WorkerMessage, WorkerTask } from './worker-task.js';

/** Iterations between two progress messages. */
const ITERATIONS_PER_REPORT = 1 << 16;

/** One thread's search from nothing to the end of its budget. */
export function searchThread(task: WorkerTask, send: (message: WorkerMessage) => void): void {
  const shared = new SharedState(task.shared);
  const budget = budgetOf(task, shared);
  const compiled = compileProblem(task.problem);
  const scorer = new RotaScorer(compiled);
  const rows = new RowSolver(compiled, scorer, budget.shouldStop);
  const random = seededRandom(task.seed * 1009 + task.index);
  const contradictions = constructRota(compiled, scorer, rows, random, budget.shouldStop);
  if (contradictions.length > 0) {
    send(withoutRota(contradictions));
    return;
  }
  // In the deterministic mode threads do not see each other: when one learns of the other would be chance.
  const together = task.iterations === null;
  let seen = 0;
  let reported = 0;
  const best = { cost: Infinity, cells: scorer.cells.slice() };
  const iterations = runSearch(compiled, scorer, rows, random, {
    shouldStop: budget.shouldStop,
    progress: (done) => {
      if (done - reported >= ITERATIONS_PER_REPORT) {
        reported = done;
        send({ kind: 'progress', iterations: done, bound: null });
      }
      return budget.progress(done);
    },
    onBest: (cost, cells) => {
      const first = best.cost === Infinity;
      shared.offer(cost, cells);
      if (first) send({ kind: 'progress', iterations: 0, bound: null }); // somebody may be waiting for just any rota
      best.cost = cost;
      best.cells.set(cells);
    },
    incoming: () => {
      if (!together || shared.version === seen) return undefined;
      seen = shared.version;
      return shared.cost < best.cost ? shared.best()?.cells : undefined;
    },
  });
  send({ kind: 'done', iterations, cost: best.cost, cells: best.cells, bound: null });
}

/** The answer where people have no lawful row: who they are when that is proven, otherwise that nothing was found. */
export function withoutRota(contradictions: readonly Contradiction[]): WorkerMessage {
  const proven = contradictions.filter((c) => c.proven).map((c) => c.person);
  if (proven.length > 0) return { kind: 'contradiction', people: proven };
  return { kind: 'done', iterations: 0, cost: Infinity, cells: new Int16Array(0), bound: null };
}
