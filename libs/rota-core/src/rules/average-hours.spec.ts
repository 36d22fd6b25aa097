import { describe, expect, it } from 'vitest';
import { addDays } from '../ward/time.js';
import { aShift } from '../ward-builders.js';
import { averageHours, averageOver } from './average-hours.js';
import { nightWork } from './night-work.js';

/** One assignment that carries all the paid minutes of the weeks before the one judged. */
function paid(minutes: number, date: string) {
  return { workerId: 'c4', shift: { ...aShift(0, 750, 'NIGHT', date), paidMinutes: minutes } };
}

const WEEK_END = '2026-11-30';

describe('working time averages', () => {
  it('S1: 11.5 h on top of 46.9 h a week make 47.58 h, and on top of 47.6 h 48.28 h', () => {
    const tonight = paid(690, '2026-11-24');
    const of = (before: number) => averageOver([paid(before * 17 * 60, '2026-10-01'), tonight], new Set(), WEEK_END);
    expect((of(46.9).minutes / 17 / 60).toFixed(2)).toBe('47.58');
    expect((of(47.6).minutes / 17 / 60).toFixed(2)).toBe('48.28');
    expect(averageHours([paid(46.9 * 17 * 60, '2026-10-01'), tonight], new Set(), [WEEK_END])).toEqual([]);
    expect(averageHours([paid(47.6 * 17 * 60, '2026-10-01'), tonight], new Set(), [WEEK_END])).toMatchObject([
      { rule: 'L1', severity: 'hard' },
    ]);
  });

  it('allows exactly 48 h a week and not one minute more', () => {
    expect(averageHours([paid(48 * 60 * 17, '2026-11-24')], new Set(), [WEEK_END])).toEqual([]);
    expect(averageHours([paid(48 * 60 * 17 + 1, '2026-11-24')], new Set(), [WEEK_END])).toHaveLength(1);
  });

  it('takes leave and sickness days out of the divisor', () => {
    const week = new Set(Array.from({ length: 7 }, (_, index) => addDays('2026-10-05', index)));
    expect(averageHours([paid(48 * 60 * 16 + 1, '2026-11-24')], week, [WEEK_END])).toHaveLength(1);
    expect(averageHours([paid(48 * 60 * 16, '2026-11-24')], week, [WEEK_END])).toEqual([]);
  });

  it('warns instead of forbidding where an individual opt-out is in force, but not for the average of night workers', () => {
    const nights = [paid(50 * 60 * 17, '2026-11-24')];
    expect(averageHours(nights, new Set(), [WEEK_END], 2880, 17, () => true)).toMatchObject([{ severity: 'flag' }]);
    expect(nightWork(nights, new Set(), [WEEK_END])).toMatchObject([{ rule: 'L5', severity: 'hard', found: 500, limit: 480 }]);
  });

  it('forgets shifts older than 17 weeks', () => {
    const old = addDays(WEEK_END, -7 * 17 - 1);
    expect(averageOver([paid(6000, old)], new Set(), WEEK_END).minutes).toBe(0);
    expect(averageOver([paid(6000, addDays(old, 1))], new Set(), WEEK_END).minutes).toBe(6000);
  });
});
