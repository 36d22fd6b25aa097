import type { Assignment } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays } from '../ward/time.js';
import type { Breach } from './breach.js';
import { softBreach } from './breach.js';
import type { RuleParameters } from './rule-set.js';

/**
 * Sleep-ins on the night after one that was no rest: the worker was woken more often than `wakeUpsMax` (P22, second half; how many in a row
 * is `consecutive`'s). Wake-ups are known of sleep-ins that were worked and recorded; one that nobody recorded counts as undisturbed.
 * That a sleep-in is working time is `workingMinutes`'s, and that it is no rest is `minimumRest`'s: it takes a sleep-in for work like any other.
 * @param assignments one worker's assignments, past ones included, in any order
 * @param firstDay only sleep-ins from here on are priced
 * @returns soft breaches, figures in wake-ups of the night before. Never throws.
 */
export function afterWakeUps(assignments: readonly Assignment[], params: RuleParameters['P22'], firstDay: LocalDay): Breach[] {
  const sleepIns = assignments.filter(({ shift }) => shift.band === 'SLEEP_IN');
  return sleepIns.flatMap(({ workerId, shift }) => {
    if (shift.date < firstDay) return [];
    const before = sleepIns.find((other) => other.shift.date === addDays(shift.date, -1))?.shift;
    const found = before?.wakeUps ?? 0;
    if (!before || found <= params.wakeUpsMax) return [];
    const figures = { limit: params.wakeUpsMax, found, amount: found - params.wakeUpsMax, unit: 'times' } as const;
    return [softBreach('P22', 'policy', workerId, [before, shift], { ...figures, cost: params.weightAfterWakeUps })];
  });
}
