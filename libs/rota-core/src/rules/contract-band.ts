import type { Assignment } from '../ward/shift.js';
import type { Worker } from '../ward/worker.js';
import { isPartTime } from '../ward/worker.js';
import type { Breach } from './breach.js';
import { hardBreach, softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/**
 * Minutes that the contract still asks in the period: contract plus what is carried over, less credited leave. Below 0 when more was
 * worked or credited than it asks; that is what the next period takes over, so that no hour worked is lost.
 */
export function contractOwed(worker: Worker, leaveCreditMinutes: number): number {
  return worker.contractMinutes + (worker.carryOverMinutes ?? 0) - leaveCreditMinutes;
}

/** Minutes to work in the period: what is owed, or none at all. Nobody works less than nothing, so hours beyond it wait for the next period. */
export function contractTarget(worker: Worker, leaveCreditMinutes: number): number {
  return Math.max(0, contractOwed(worker, leaveCreditMinutes));
}

/** Price of a distance at so much for each `perMinutes`, in proportion, rounded down to a whole number. */
export function proportionalCost(distanceMinutes: number, weight: number, perMinutes: number): number {
  return Math.floor((distanceMinutes * weight) / perMinutes);
}

/**
 * Paid minutes of the period against the contract (C1): outside the band of one shift it is a hard breach, inside it the
 * distance has a price, and a part-timer's shifts beyond contract have another. Bank and agency owe no hours, so neither applies.
 * @param assignments one worker's assignments of the period
 * @param targetMinutes see `contractTarget`
 */
export function contractBand(
  assignments: readonly Assignment[],
  worker: Worker,
  targetMinutes: number,
  params: RuleParameters['C1'],
): Breach[] {
  if (worker.employment !== 'SUBSTANTIVE') return [];
  const shifts = assignments.map(({ shift }) => shift);
  const found = shifts.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  const distance = Math.abs(found - targetMinutes);
  if (distance === 0) return [];
  const figures = { limit: targetMinutes, found, unit: 'minutes' } as const;
  const breaches: Breach[] = [];
  if (distance > params.bandMinutes) {
    breaches.push(hardBreach('C1', worker.workerId, shifts, { ...figures, amount: distance - params.bandMinutes }));
  }
  const beyond = isPartTime(worker) ? Math.max(0, found - targetMinutes) : 0;
  const cost =
    proportionalCost(distance, params.weightPerHour, 60) + proportionalCost(beyond, params.partTimeWeight, params.partTimeShiftMinutes);
  breaches.push(softBreach('C1', 'policy', worker.workerId, shifts, { ...figures, amount: distance, cost }));
  return breaches;
}
