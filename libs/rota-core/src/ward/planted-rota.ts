import type { FixedDayOff, Leave } from './rota-problem.js';
import { shiftIdOf, type RotaEntry, type ShiftKind } from './shift.js';
import { dayNumber, type LocalDay } from './time.js';
import type { Worker } from './worker.js';

export const LONG_DAY: ShiftKind = {
  kindId: 'LD',
  name: 'Long day',
  band: 'LONG_DAY',
  start: '07:30',
  end: '20:00',
  unpaidBreakMinutes: 60,
};
export const NIGHT: ShiftKind = { kindId: 'N', name: 'Night', band: 'NIGHT', start: '19:30', end: '08:00', unpaidBreakMinutes: 60 };
const SHIFT_MINUTES = 690;

/** Thirteen shifts of 11.5 h in four weeks: 37.4 h a week with the rest after nights that the default rules ask for. */
const CYCLES = { mixed: 'DD..NNN...DD..DD..NNN...D...', nights: 'NNN....NNN....NNN....NNNN...', days: 'DDD..DD..DDD..DD....DDD.....' };
const CYCLE_DAYS = 28;
const CYCLE_SHIFTS = 13;

export interface Away {
  readonly leave: readonly Leave[];
  readonly fixedDaysOff: readonly FixedDayOff[];
}

/** Everybody on a cycle, begun where it evens the cover out most; days of leave and days off fall out. */
export function plant(workers: readonly Worker[], { leave, fixedDaysOff }: Away, days: readonly LocalDay[]): RotaEntry[] {
  const planted: RotaEntry[] = [];
  const cover = new Map<string, number>();
  const coverOf = (worker: Worker, shiftId: string) => `${worker.grade === 'RN'} ${shiftId}`;
  for (const worker of workers) {
    if (worker.employment === 'BANK') continue; // in reserve
    const { workerId } = worker;
    const away = leave.filter((one) => one.workerId === workerId);
    const off = new Set(fixedDaysOff.flatMap((one) => (one.workerId === workerId ? [one.date] : [])));
    const free = (date: LocalDay) => !off.has(date) && !away.some(({ from, to }) => from <= date && date <= to);
    let best: { readonly shiftIds: readonly string[]; readonly crowd: number } | undefined;
    for (let offset = 0; offset < CYCLE_DAYS; offset++) {
      const shiftIds = cycleFrom(offset, worker, days).filter((id) => free(dateOf(id)));
      // Adding one to n raises the sum of squares by 2n + 1: least where the thin days are.
      const crowd = shiftIds.reduce((sum, id) => sum + 2 * (cover.get(coverOf(worker, id)) ?? 0) - 1, 0);
      if (!best || crowd < best.crowd) best = { shiftIds, crowd };
    }
    for (const shiftId of best?.shiftIds ?? []) {
      planted.push({ workerId, shiftId });
      cover.set(coverOf(worker, shiftId), (cover.get(coverOf(worker, shiftId)) ?? 0) + 1);
    }
  }
  return planted;
}

/** Owed is what the planted rota pays, and the leave: hours that nobody can work would be a contradiction, and hours left over a way out. */
export function contractOf(workerId: string, planted: readonly RotaEntry[], leave: readonly Leave[]): number {
  const shifts = planted.filter((entry) => entry.workerId === workerId).length;
  const away = leave.filter((one) => one.workerId === workerId);
  const daysOf = ({ from, to }: Leave) => dayNumber(to) - dayNumber(from) + 1;
  return shifts * SHIFT_MINUTES + away.reduce((sum, one) => sum + daysOf(one) * one.creditMinutesPerDay, 0);
}

/** The day on which a shift begins. */
export const dateOf = (shiftId: string): LocalDay => shiftId.slice(0, shiftId.indexOf(':'));

/** Part-timers leave out the last shifts of each cycle. */
function cycleFrom(offset: number, worker: Worker, days: readonly LocalDay[]): string[] {
  const cycle = worker.nightsOnly ? CYCLES.nights : worker.restrictions ? CYCLES.days : CYCLES.mixed;
  const last = worker.wteHundredths < 100 ? Math.floor((CYCLE_SHIFTS * worker.wteHundredths) / 100) : CYCLE_SHIFTS;
  const worked = cycle.split('').map((cell, at) => cell !== '.' && cycle.slice(0, at + 1).replaceAll('.', '').length <= last);
  return days.flatMap((date, day) => {
    const at = (day + offset) % CYCLE_DAYS;
    return worked[at] ? [shiftIdOf(date, (cycle[at] === 'D' ? LONG_DAY : NIGHT).kindId)] : [];
  });
}
