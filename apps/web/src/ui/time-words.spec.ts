import { describe, expect, it } from 'vitest';
import { calendarDayOf, calendarDayWords, durationWords, momentWords } from './time-words.js';

describe('a moment in words', () => {
  it('is told by the unit’s clock with its zone, also where the clock shows an hour twice', () => {
    expect(momentWords('2026-10-25T00:30:00Z', 'Europe/London')).toBe('Sun 25 Oct 2026, 01:30 BST');
    expect(momentWords('2026-10-25T01:30:00Z', 'Europe/London')).toBe('Sun 25 Oct 2026, 01:30 GMT');
  });

  it('has the day of the unit, not of the reader', () => {
    expect(calendarDayOf(new Date('2026-07-01T23:30:00Z'), 'Europe/London')).toBe('2026-07-02');
    expect(calendarDayWords('2026-12-24')).toBe('Thu 24 Dec 2026');
  });
});

it('says how long something takes in hours and minutes', () => {
  expect([690, 480, 45, 0, -90].map(durationWords)).toEqual(['11 h 30 min', '8 h', '45 min', '0 min', 'minus 1 h 30 min']);
});
