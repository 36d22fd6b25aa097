import type { RotaRequest } from '../ward/rota-problem.js';
import type { Assignment, Shift } from '../ward/shift.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/** Whether the day's shifts, or none, are what was asked for. */
export function isGranted(request: RotaRequest, onTheDay: readonly Shift[]): boolean {
  const matching = onTheDay.filter((shift) => request.kindIds?.includes(shift.kindId) ?? true);
  return request.wants === 'on' ? matching.length > 0 : matching.length === 0;
}

/**
 * One worker's requests that the rota does not keep (F1), each with the price of its strength.
 * @param assignments one worker's assignments of the period
 * @returns soft breaches in the order of the requests. Never throws.
 */
export function brokenRequests(
  assignments: readonly Assignment[],
  requests: readonly RotaRequest[],
  params: RuleParameters['F1'],
): Breach[] {
  return requests.flatMap((request) => {
    const onTheDay = assignments.filter(({ shift }) => shift.date === request.date).map(({ shift }) => shift);
    if (isGranted(request, onTheDay)) return [];
    const figures = { limit: 0, found: 1, amount: 1, unit: 'times', cost: params[request.strength] } as const;
    return [softBreach('F1', 'preference', request.workerId, onTheDay, figures)];
  });
}
