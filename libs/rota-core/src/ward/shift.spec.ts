import { describe, expect, it } from 'vitest';
import { averageOver } from '../rules/average-hours.js';
import { minimumRest } from '../rules/minimum-rest.js';
import { LONDON, LONG_DAY, NIGHT, worked } from '../ward-builders.js';
import { shiftOn } from './shift.js';
import { addDays, localDayOf, startOfDay, wallTimeToUtc, WallTimeNotUnique, weekdayOf } from './time.js';

describe('shifts and clock changes', () => {
  it('S12: the night in which the clocks go back lasts 13.5 h and is paid an hour more', () => {
    const night = shiftOn(NIGHT, '2026-10-24', LONDON);
    expect(night.end - night.start).toBe(13.5 * 60);
    expect(night.paidMinutes).toBe(12.5 * 60);
    expect(averageOver([{ workerId: 'ade', shift: night }], new Set(), '2026-10-26').minutes).toBe(750);
  });

  it('S12: rest before and after that night is counted in elapsed hours', () => {
    // 20:00 on Saturday to 07:30 on Sunday is 11.5 h on the clock and 12.5 h of rest.
    const rest = minimumRest([worked('ade', '2026-10-24', LONG_DAY), worked('ade', '2026-10-25', LONG_DAY)], 24 * 60);
    expect(rest).toMatchObject([{ found: 12.5 * 60 }]);
    expect(minimumRest([worked('ade', '2026-10-24', NIGHT), worked('ade', '2026-10-25', NIGHT)], 24 * 60)).toMatchObject([
      { found: 11.5 * 60 },
    ]);
  });

  it('makes the night of the spring change an hour shorter', () => {
    const night = shiftOn(NIGHT, '2027-03-27', LONDON);
    expect([night.end - night.start, night.paidMinutes]).toEqual([690, 630]);
  });

  it('refuses a shift that begins in the repeated or the skipped hour and says what to do', () => {
    expect(() => shiftOn({ ...NIGHT, start: '01:30' }, '2026-10-25', LONDON)).toThrow(WallTimeNotUnique);
    expect(() => wallTimeToUtc('2027-03-28', '01:30', LONDON)).toThrow(/outside the hour in which the clocks change/);
    expect(wallTimeToUtc('2026-10-25', '02:00', LONDON)).toBe(Date.parse('2026-10-25T02:00Z') / 60_000);
  });

  it('refuses what is not a day or a time', () => {
    expect(() => wallTimeToUtc('2027-1-8', '07:30', LONDON)).toThrow(/YYYY-MM-DD/);
    expect(() => wallTimeToUtc('2027-01-08', '24:00', LONDON)).toThrow(/HH:MM/);
  });

  it('knows the days of the week and of the unit', () => {
    expect([weekdayOf('2027-01-18'), weekdayOf('2027-01-24'), weekdayOf('1969-12-31')]).toEqual([1, 7, 3]);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(localDayOf(startOfDay('2026-07-01', LONDON), LONDON)).toBe('2026-07-01');
  });
});
