import type { Assignment, Shift } from '../ward/shift.js';
import type { Breach } from './breach.js';
import { hardBreach } from './breach.js';
import type { RuleId } from './rule-set.js';

/** Minutes. Working Time Regulations 1998 (GB), reg. 10(1): 11 consecutive hours in each 24. */
export const DAILY_REST_MINUTES = 11 * 60;

/**
 * Every shift that starts before one worker has had the rest they are owed.
 * Rest is elapsed time between UTC instants, so a clock change cannot create or hide a breach. A sleep-in is work, not rest.
 * @param assignments one worker's assignments, in any order; not modified
 * @param minimumMinutes rest owed between shifts, in minutes
 * @param rule L2, or L6 for a young worker's longer rest
 * @returns hard breaches in start order with `amount` > 0 minutes short (more than `minimumMinutes` when shifts
 *   overlap); empty when the rule holds. Never throws. Compensatory rest (reg. 24) is a person's override, not counted here.
 */
export function minimumRest(assignments: readonly Assignment[], minimumMinutes = DAILY_REST_MINUTES, rule: RuleId = 'L2'): Breach[] {
  const breaches: Breach[] = [];
  let lastToEnd: Shift | undefined; // not simply the previous one: a long shift can outlast a later short one
  for (const { workerId, shift } of assignments.toSorted((a, b) => a.shift.start - b.shift.start)) {
    const amount = lastToEnd ? minimumMinutes - (shift.start - lastToEnd.end) : 0;
    if (lastToEnd && amount > 0) {
      const found = shift.start - lastToEnd.end;
      breaches.push(hardBreach(rule, workerId, [lastToEnd, shift], { limit: minimumMinutes, found, amount, unit: 'minutes' }));
    }
    if (!lastToEnd || shift.end > lastToEnd.end) lastToEnd = shift;
  }
  return breaches;
}
