import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aShift, EARLY, LATE, LONG_DAY, NIGHT, SLEEP_IN, worked } from '../ward-builders.js';
import { minimumRest } from './minimum-rest.js';
import { overlap } from './overlap.js';

describe('daily rest', () => {
  it('sees that 11 hours on the clock are 10 hours of rest when the clocks go forward', () => {
    const late = {
      workerId: 'ade',
      shift: aShift(Date.parse('2026-03-28T21:00Z') / 60_000 - 480, Date.parse('2026-03-28T21:00Z') / 60_000),
    };
    const earlyStart = Date.parse('2026-03-29T08:00+01:00') / 60_000;
    expect(minimumRest([late, { workerId: 'ade', shift: aShift(earlyStart, earlyStart + 480) }])).toMatchObject([
      { found: 600, amount: 60 },
    ]);
  });

  it('lets a night follow a long day of the day before and an early never follow a late', () => {
    expect(minimumRest([worked('ade', '2027-01-18', LONG_DAY), worked('ade', '2027-01-19', NIGHT)])).toEqual([]);
    expect(minimumRest([worked('ade', '2027-01-18', LATE), worked('ade', '2027-01-19', EARLY)])).toMatchObject([
      { rule: 'L2', amount: 90 },
    ]);
  });

  it('takes a sleep-in for work, not for rest', () => {
    expect(minimumRest([worked('ade', '2027-01-18', SLEEP_IN), worked('ade', '2027-01-19', EARLY)])).toMatchObject([
      { found: 0, amount: 660 },
    ]);
  });

  const anAssignment = fc
    .record({ start: fc.nat(4_320), minutes: fc.integer({ min: 60, max: 780 }) }) // three days: crowded on purpose
    .map(({ start, minutes }) => ({ workerId: 'ade', shift: aShift(start, start + minutes) }));
  const aRota = fc.uniqueArray(anAssignment, { maxLength: 12, selector: ({ shift }) => shift.start });

  it('names exactly the shifts that start too soon after some earlier one, checked pair by pair', () => {
    fc.assert(
      fc.property(aRota, (rota) => {
        const tooSoon = rota.filter(({ shift: b }) => rota.some(({ shift: a }) => a.start < b.start && b.start - a.end < 660));
        expect(new Set(minimumRest(rota).map((breach) => breach.shiftIds[1]))).toEqual(new Set(tooSoon.map(({ shift }) => shift.shiftId)));
      }),
    );
  });

  it('finds an overlap exactly where some earlier shift still runs', () => {
    fc.assert(
      fc.property(aRota, (rota) => {
        const twice = rota.filter(({ shift: b }) => rota.some(({ shift: a }) => a.start < b.start && b.start < a.end));
        expect(new Set(overlap(rota).map((breach) => breach.shiftIds[1]))).toEqual(new Set(twice.map(({ shift }) => shift.shiftId)));
      }),
    );
  });
});
