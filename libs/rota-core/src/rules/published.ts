import type { RotaProblem } from '../ward/rota-problem.js';
import type { Assignment } from '../ward/shift.js';
import { shiftIdOf } from '../ward/shift.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/**
 * Days on which one worker's shifts are not those that were published (P17, F5): a shift lost, gained or moved is one change.
 * @param own the worker's assignments of the period
 * @returns one soft breach for all of them together, `amount` in days; empty when nothing was published
 */
export function changesToPublished(
  problem: RotaProblem,
  workerId: string,
  own: readonly Assignment[],
  params: RuleParameters['P17'],
): Breach[] {
  if (!problem.published) return [];
  const was = new Set(problem.published.filter((entry) => entry.workerId === workerId).map((entry) => entry.shiftId));
  const is = new Set(own.map(({ shift }) => shift.shiftId));
  const differing = [...was.symmetricDifference(is)];
  const dayLength = shiftIdOf('2026-01-01', '').length - 1;
  const amount = new Set(differing.map((shiftId) => shiftId.slice(0, dayLength))).size;
  if (amount === 0) return [];
  const figures = { limit: 0, found: amount, amount, unit: 'days', cost: amount * params.weightPerChange } as const;
  return [
    softBreach(
      'P17',
      'policy',
      workerId,
      own.filter(({ shift }) => differing.includes(shift.shiftId)).map(({ shift }) => shift),
      figures,
    ),
  ];
}
