import { describe, expect, it } from 'vitest';
import { dayWords, periodWords, spanWords, timeWords } from './when.js';

const LONDON = 'Europe/London';

describe('times in chat', () => {
  it('are those of the unit, and say which', () => {
    expect(timeWords('2026-07-01T23:30:00Z', LONDON)).toBe('Thu 2 Jul 2026, 00:30 BST');
    expect(timeWords('2026-11-22T05:57:00.000Z', LONDON)).toBe('Sun 22 Nov 2026, 05:57 GMT');
    expect(timeWords('2026-11-22T05:57:00Z', 'America/New_York')).toContain('00:57 GMT-5');
  });

  it('of the night in which the clocks go back name both offsets', () => {
    expect(spanWords('2026-10-24T18:30:00Z', '2026-10-25T08:00:00Z', LONDON)).toBe('Sat 24 Oct, 19:30 BST to Sun 25 Oct, 08:00 GMT');
    expect(spanWords('2026-11-22T07:30:00Z', '2026-11-22T20:00:00Z', LONDON)).toBe('Sun 22 Nov, 07:30 to 20:00 GMT');
  });

  it('leave a day without an hour', () => {
    expect(dayWords('2026-10-19')).toBe('19 October 2026');
    expect(periodWords('2026-11-30', '2026-12-27')).toBe('30 November to 27 December 2026');
    expect(periodWords('2026-12-28', '2027-01-24')).toBe('28 December 2026 to 24 January 2027');
  });
});
