import { describe, expect, it } from 'vitest';
import { mondayOf, relativeDay, UnreadableDate, withRealDates } from './relative-dates.js';

describe('relative dates of the demo', () => {
  it('fall where the ward of the scenarios has them when loaded in its week', () => {
    const text = 'reviewed {W-3 TUE}, due {W+1 TUE}, sick {W+0 TUE 16:10}, overdue since {TODAY-20}';
    expect(withRealDates(text, '2026-11-24')).toBe(
      'reviewed 2026-11-03, due 2026-12-01, sick 2026-11-24T16:10+00:00, overdue since 2026-11-04',
    );
  });

  it('carry the offset of their own day', () => {
    expect(withRealDates('{W-4 SAT 19:30} {W-4 SUN 08:00}', '2026-11-22')).toBe('2026-10-24T19:30+01:00 2026-10-25T08:00+00:00');
  });

  it('belong to the week that ends on Sunday', () => {
    expect([mondayOf('2026-11-22'), mondayOf('2026-11-23'), mondayOf('2026-11-29')]).toEqual(['2026-11-16', '2026-11-23', '2026-11-23']);
  });

  it('are written as they are read', () => {
    for (let day = -140; day <= 60; day += 1) {
      const expected = new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10);
      expect(withRealDates(relativeDay(day), '2026-11-25')).toBe(expected);
    }
  });

  it.each(['{W1 TUE}', '{W+1 Tue}', '{W+1 TUE 7:30}', '{TODAY 20}'])('are refused when misspelt: %s', (token) => {
    expect(() => withRealDates(token, '2026-11-24')).toThrow(UnreadableDate);
  });

  it('are refused in an hour that does not come', () => {
    expect(() => withRealDates('{W+0 SUN 01:30}', '2027-03-24')).toThrow(/the clocks change on 2027-03-28/);
  });
});
