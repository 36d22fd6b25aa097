import { compileProblem, RotaScorer } from '@handrail/rota-core';
import { constructRota, RowSolver, runGeneration, runSearch, seededRandom, WORK_PER_MOVE } from '@handrail/rota-solver';
import { openHighs } from './highs-lp.js';
import { SharedState } from './shared-state.js';
import { budgetOf } from './budget.js';
import { withoutRota } from './search-thread.js';
import type { WorkerMessage, WorkerTask } from './worker-task.js';

/** Share of the budget for bound and dives where there is no other thread to search; a search begins hot where they gave up before half of it. */
const SHARE_ALONE = 0.5;

/** One thread of column generation; what time is left afterwards goes to a search from its best rota. */
export async function generationThread(task: WorkerTask, send: (message: WorkerMessage) => void): Promise<void> {
  const shared = new SharedState(task.shared);
  const budget = budgetOf(task, shared);
  const lp = await openHighs(budget.shouldStop);
  const compiled = compileProblem(task.problem);
  const scorer = new RotaScorer(compiled);
  const rows = new RowSolver(compiled, scorer, budget.shouldStop);
  const random = seededRandom(task.seed * 1009 + task.index);
  const contradictions = constructRota(compiled, scorer, rows, random, budget.shouldStop);
  if (contradictions.length > 0) {
    // The first thread says who, where there is one.
    send(withoutRota(task.alone ? contradictions : []));
    return;
  }
  const share = task.alone ? SHARE_ALONE : 1;
  // In the deterministic mode threads do not see each other: when one learns of the other would be chance.
  const together = task.iterations === null;
  let bound: number | null = null;
  let seen = 0;
  const best = { cost: Infinity, cells: scorer.cells.slice() };
  const keep = (cost: number, cells: Int16Array) => {
    shared.offer(cost, cells);
    if (cost >= best.cost) return;
    best.cost = cost;
    best.cells.set(cells);
  };
  if (task.alone) {
    keep(scorer.cost, scorer.cells);
    send({ kind: 'progress', iterations: 0, bound: null });
  }
  const end = runGeneration(compiled, scorer, rows, lp, random, {
    shouldStop: budget.shouldStop,
    progress: (work) => budget.progress(work / WORK_PER_MOVE) / share,
    upper: () => (together ? Math.min(shared.cost, best.cost) : best.cost),
    incoming: () => {
      if (!together || shared.version === seen) return undefined;
      seen = shared.version;
      return shared.best()?.cells;
    },
    onRota: keep,
    onBound: (value) => {
      const whole = Math.ceil(value);
      if (bound !== null && whole <= bound) return;
      bound = whole;
      send({ kind: 'progress', iterations: 0, bound });
    },
    seconds: together && task.seconds !== null ? task.seconds * share : null,
  });
  let iterations = 0;
  if (end === 'proven') shared.stop();
  else if (!budget.shouldStop()) {
    iterations = runSearch(compiled, scorer, rows, random, {
      shouldStop: budget.shouldStop,
      progress: budget.progress,
      onBest: keep,
      incoming: () => (together && shared.cost < best.cost ? shared.best()?.cells : undefined),
      warm: !task.alone || budget.progress(0) > share / 2,
    });
  }
  send({ kind: 'done', iterations, cost: best.cost, cells: best.cells, bound });
}
