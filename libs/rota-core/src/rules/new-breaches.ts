import type { Assignment, Shift } from '../ward/shift.js';
import type { Worker } from '../ward/worker.js';
import type { Breach } from './breach.js';
import { judgeWorker } from './judge-worker.js';
import type { WardContext } from './worker-context.js';

const keyOf = (breach: Breach) => `${breach.rule} ${breach.shiftIds.join()}`;

/** What one more shift would mean for one worker. */
export interface OneMoreShift {
  /** Hard breaches that the shift would make or make worse, in the order of the catalogue; empty when it is lawful. */
  readonly breaches: readonly Breach[];
  /** Change of the worker's soft cost; negative when the shift helps. */
  readonly cost: number;
}

/**
 * Judges a worker with and without one more shift. Hours that stay below the contract are no breach of the added shift.
 * @param own the worker's other assignments of the period
 */
export function withOneMore(context: WardContext, worker: Worker, own: readonly Assignment[], shift: Shift): OneMoreShift {
  const before = judgeWorker(context, worker, own);
  const after = judgeWorker(context, worker, [...own, { workerId: worker.workerId, shift }]);
  const known = new Map(before.map((breach) => [keyOf(breach), breach.amount]));
  const softCost = (breaches: readonly Breach[]) =>
    breaches.reduce((sum, breach) => sum + (breach.severity === 'soft' ? breach.cost : 0), 0);
  return {
    breaches: after.filter((breach) => {
      if (breach.severity !== 'hard' || (breach.rule === 'C1' && breach.found < breach.limit)) return false;
      return breach.amount > (known.get(keyOf(breach)) ?? 0);
    }),
    cost: softCost(after) - softCost(before),
  };
}
