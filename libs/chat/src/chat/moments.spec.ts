import { describe, expect, it } from 'vitest';
import { readMoment } from './moments.js';

const now = new Date('2026-11-24T16:40:00Z');
const read = (said: string, at = now) => readMoment(said, at, 'Europe/London');

describe('a time to come as people write it', () => {
  it.each([
    ['20:00', '2026-11-24T20:00:00.000Z'],
    ['8:00', '2026-11-25T08:00:00.000Z'],
    ['16:40', '2026-11-25T16:40:00.000Z'],
    ['20.30', '2026-11-24T20:30:00.000Z'],
    ['tomorrow 08:00', '2026-11-25T08:00:00.000Z'],
    ['tomorrow at 08:00', '2026-11-25T08:00:00.000Z'],
    ['25 Nov 08:00', '2026-11-25T08:00:00.000Z'],
    ['Friday 20:00', '2026-11-27T20:00:00.000Z'],
  ])('%s', (said, at) => expect(read(said)).toBe(at));

  it.each(['', '20', '25:00', '20:61', 'soon', 'today 09:00', 'someday 20:00'])('is none: "%s"', (said) =>
    expect(read(said)).toBeUndefined(),
  );

  it('is that of the zone, in summer too', () => {
    expect(readMoment('20:00', new Date('2026-07-01T10:00:00Z'), 'Europe/London')).toBe('2026-07-01T19:00:00.000Z');
  });

  it('is never guessed where the clock shows it twice or not at all', () => {
    expect(readMoment('25 October 01:30', new Date('2026-10-24T20:00:00Z'), 'Europe/London')).toBeUndefined();
    expect(readMoment('28 March 01:30', new Date('2027-03-27T20:00:00Z'), 'Europe/London')).toBeUndefined();
  });
});
