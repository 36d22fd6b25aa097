import type { Assignment, Shift } from '../ward/shift.js';
import { isDayBand } from '../ward/shift.js';
import type { LocalDay } from '../ward/time.js';
import { addDays, dayNumber } from '../ward/time.js';
import type { Breach } from './breach.js';
import { hardBreach, softBreach } from './breach.js';
import type { ForbiddenSuccession } from './rule-set.js';

/**
 * Shifts on consecutive days whose bands must not, or should not, follow one another (P15).
 * The pair is judged by the days on which the shifts begin: a night that begins on Monday forbids an early on Tuesday.
 * @param firstDay pairs whose second shift lies before it are history and not judged again
 */
export function succession(assignments: readonly Assignment[], pairs: readonly ForbiddenSuccession[], firstDay: LocalDay): Breach[] {
  const breaches: Breach[] = [];
  for (const { workerId, shift: next } of assignments) {
    if (next.date < firstDay) continue;
    const dayBefore = addDays(next.date, -1);
    for (const { shift: first } of assignments) {
      if (first.date !== dayBefore) continue;
      const pair = pairs.find((candidate) => candidate.first === first.band && candidate.next === next.band);
      if (!pair) continue;
      const figures = { limit: 0, found: 1, amount: 1, unit: 'times' } as const;
      breaches.push(
        pair.hardness === 'hard'
          ? hardBreach('P15', workerId, [first, next], figures)
          : softBreach('P15', 'policy', workerId, [first, next], { ...figures, cost: pair.weight }),
      );
    }
  }
  return breaches;
}

/**
 * Day, then nights, then day again inside a few days: the body clock turned twice (P15, second half).
 * @param withinDays both day shifts lie inside so many consecutive days
 * @param firstDay flips that end before it are history
 */
export function flips(assignments: readonly Assignment[], withinDays: number, weight: number, firstDay: LocalDay): Breach[] {
  const breaches: Breach[] = [];
  let dayBefore: Shift | undefined;
  let nights: Shift[] = [];
  for (const { workerId, shift } of assignments.toSorted((a, b) => a.shift.start - b.shift.start)) {
    if (shift.band === 'NIGHT') {
      nights.push(shift);
      continue;
    }
    const isDay = isDayBand(shift.band);
    if (isDay && dayBefore && nights.length > 0 && shift.date >= firstDay) {
      const found = dayNumber(shift.date) - dayNumber(dayBefore.date) + 1;
      if (found <= withinDays) {
        const figures = { limit: withinDays, found, amount: 1, unit: 'times', cost: weight } as const;
        breaches.push(softBreach('P15', 'policy', workerId, [dayBefore, ...nights, shift], figures));
      }
    }
    dayBefore = isDay ? shift : undefined;
    nights = [];
  }
  return breaches;
}
