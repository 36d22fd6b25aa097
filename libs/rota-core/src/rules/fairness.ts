import type { LedgerTargets } from '../ledger.js';
import { countsIn, deviationThousandths, LEDGER_KINDS, unfairnessCost } from '../ledger.js';
import type { LedgerOpening } from '../ward/rota-problem.js';
import type { Assignment } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import type { Worker } from '../ward/worker.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/**
 * How far one worker's nights, weekends and holidays are from their share (F3), with the price of each distance.
 * @param opening what the worker brings along from earlier rotas; nothing when absent
 * @returns one soft breach for each kind whose price is above 0, `amount` in shifts rounded up. Never throws.
 */
export function fairness(
  worker: Worker,
  assignments: readonly Assignment[],
  opening: LedgerOpening | undefined,
  targets: LedgerTargets,
  publicHolidays: readonly LocalDay[],
  params: RuleParameters['F3'],
): Breach[] {
  return LEDGER_KINDS.flatMap((kind) => {
    const targetThousandths = targets[kind].get(worker.workerId);
    if (targetThousandths === undefined) return [];
    const counted = assignments.filter(({ shift }) => countsIn(kind, shift, publicHolidays)).map(({ shift }) => shift);
    const share = {
      workerId: worker.workerId,
      wteHundredths: worker.wteHundredths,
      count: (opening?.[kind] ?? 0) + counted.length,
      targetThousandths,
    };
    const cost = unfairnessCost(share, params.weightPerSquare);
    if (cost === 0) return [];
    const amount = Math.ceil(Math.abs(deviationThousandths(share)) / 1000);
    const figures = { limit: Math.round(targetThousandths / 1000), found: share.count, amount, unit: 'shifts', cost } as const;
    return [softBreach('F3', 'fairness', worker.workerId, counted, figures)];
  });
}
