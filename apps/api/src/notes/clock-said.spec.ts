import { minuteOf } from '@handrail/care-notes';
import { describe, expect, it } from 'vitest';
import { clockSaid } from './clock-said.js';

const London = 'Europe/London';
const now = minuteOf('2026-11-24T15:05:00Z');

describe('a time as it is written in a form', () => {
  it('is the latest one that has been', () => {
    expect(clockSaid('14:20', now, London)).toBe(minuteOf('2026-11-24T14:20:00Z'));
    expect(clockSaid('9.30', now, London)).toBe(minuteOf('2026-11-24T09:30:00Z'));
    expect(clockSaid('23:10', now, London)).toBe(minuteOf('2026-11-23T23:10:00Z'));
    expect(clockSaid('2026-11-24T13:00:00+00:00', now, London)).toBe(minuteOf('2026-11-24T13:00:00Z'));
  });

  it('is nothing when it is no time, is still to come, or was shown twice or never that day', () => {
    for (const text of ['25:00', '12:60', 'noon', '', '2026-11-25T10:00:00Z']) expect(clockSaid(text, now, London)).toBeUndefined();
    expect(clockSaid('01:20', minuteOf('2026-10-25T06:00:00Z'), London)).toBeUndefined();
    expect(clockSaid('2026-10-25T01:20:00+01:00', minuteOf('2026-10-25T06:00:00Z'), London)).toBe(minuteOf('2026-10-25T00:20:00Z'));
    expect(clockSaid('01:20', minuteOf('2026-03-29T06:00:00Z'), London)).toBeUndefined();
  });
});
