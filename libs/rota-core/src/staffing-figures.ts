import { asksForWholeShift } from './demand/lines.js';
import { censusOn } from './demand/need.js';
import type { CoverLine } from './cover.js';
import type { WardContext } from './rules/worker-context.js';
import type { Assignment } from './ward/shift.js';
import type { LocalDay } from './ward/time.js';
import { isSupernumerary } from './ward/worker.js';

/** Hours planned against hours wanted, in one group and part of day. `percent` is null when nothing was wanted. */
export interface FillRate {
  readonly group: 'registered' | 'support';
  readonly part: 'day' | 'night';
  readonly wantedMinutes: number;
  readonly hadMinutes: number;
  readonly percent: number | null;
}

/** Fill rates by group and part of day; people beyond the need of a line do not make up for another one's gap. */
export function fillRates(context: WardContext, cover: readonly CoverLine[]): FillRate[] {
  return (['registered', 'support'] as const).flatMap((group) =>
    (['day', 'night'] as const).map((part) => {
      let wantedMinutes = 0;
      let hadMinutes = 0;
      for (const line of cover) {
        const shift = asksForWholeShift(line) ? context.calendar.shiftById.get(line.shiftId!) : undefined;
        const isGroup = line.who.is === (group === 'registered' ? 'registered' : 'support-worker');
        if (!shift || !isGroup || (shift.band === 'NIGHT' || shift.band === 'SLEEP_IN') !== (part === 'night')) continue;
        wantedMinutes += line.min * shift.paidMinutes;
        hadMinutes += Math.min(line.had, line.min) * shift.paidMinutes;
      }
      return {
        group,
        part,
        wantedMinutes,
        hadMinutes,
        percent: wantedMinutes === 0 ? null : Math.round((100 * hadMinutes) / wantedMinutes),
      };
    }),
  );
}

/** Care hours per patient day: paid hours of the shifts that begin on a day over the people counted at midnight, in hundredths of an hour. */
export interface CareHours {
  readonly date: LocalDay;
  readonly registeredHundredths: number;
  readonly supportHundredths: number;
  readonly totalHundredths: number;
}

/** CHPPD of each day, supernumerary people left out; no day is returned where nobody is counted at midnight. */
export function careHoursPerPatientDay(context: WardContext, assignments: readonly Assignment[]): CareHours[] {
  const { problem, calendar } = context;
  return calendar.days.flatMap((date) => {
    const people = censusOn(problem.demand, date, 'night').occupied;
    if (people === 0) return [];
    let registered = 0;
    let support = 0;
    for (const { workerId, shift } of assignments) {
      const worker = calendar.workerById.get(workerId);
      if (shift.date !== date || !worker || isSupernumerary(worker, date)) continue;
      if (worker.grade === 'RN') registered += shift.paidMinutes;
      else support += shift.paidMinutes;
    }
    const hundredths = (minutes: number) => Math.round((minutes * 100) / (60 * people));
    const [registeredHundredths, supportHundredths] = [hundredths(registered), hundredths(support)];
    return [{ date, registeredHundredths, supportHundredths, totalHundredths: hundredths(registered + support) }];
  });
}
