import { expect, it } from 'vitest';
import type { MyShift } from '../../generated/types.gen.js';
import { clockChangeWords } from './shift-words.js';

const night = (startsAt: string, endsAt: string) =>
  ({ startsAt, endsAt, timeZone: 'Europe/London', presenceMinutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 }) as MyShift;

it('says how long a night over a change of the clocks lasts, and nothing about any other night', () => {
  expect(clockChangeWords(night('2026-10-24T20:00:00Z', '2026-10-25T07:30:00Z'))).toBe(
    'The clocks go back during this shift: it lasts 11 h 30 min, not 10 h 30 min.',
  );
  expect(clockChangeWords(night('2027-03-27T21:00:00Z', '2027-03-28T06:30:00Z'))).toBe(
    'The clocks go forward during this shift: it lasts 9 h 30 min, not 10 h 30 min.',
  );
  expect(clockChangeWords(night('2026-11-21T21:00:00Z', '2026-11-22T07:30:00Z'))).toBeUndefined();
});
