import { describe, expect, it } from 'vitest';
import { dayAt, readDay } from './days.js';

const TUESDAY = '2026-11-24';

describe('a day as people write it', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['today', TUESDAY],
    ['Tonight', TUESDAY],
    ['tomorrow', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['fri', '2026-11-27'],
    ['on Friday', '2026-11-27'],
    ['tuesday', TUESDAY],
    ['monday', '2026-11-30'],
    ['24 Nov', TUESDAY],
    ['1st december', '2026-12-01'],
    ['5/12', '2026-12-05'],
    ['5/12/2027', '2027-12-05'],
    ['18 January', '2027-01-18'],
    ['20 Nov', '2026-11-20'],
  ])('%s', (said, day) => expect(readDay(said, TUESDAY)).toBe(day));

  it.each(['', 'soon', '2026-13-05', '31 feb', '32/1', 'next friday', 'f', '5', '1 smarch', '2026-02-29'])('is none: "%s"', (said) =>
    expect(readDay(said, TUESDAY)).toBeUndefined(),
  );

  it('is that of the place where it was said', () => {
    const lateEvening = new Date('2026-07-01T23:30:00Z');
    expect(dayAt(lateEvening, 'Europe/London')).toBe('2026-07-02');
    expect(dayAt(lateEvening, 'UTC')).toBe('2026-07-01');
  });
});
