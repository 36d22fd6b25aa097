import { notBefore, table } from '../table.js';
import { hours } from '../values/numbers.js';
import { moment, utcMinuteOf } from '../values/times.js';
import { code, oneOf } from '../values/words.js';

const LONGEST_SHIFT_MINUTES = 26 * 60; // a late, the sleep-in after it and the early that follows, written as one

/** Shifts worked in the past: the hours behind the 17-week average, and what rest and run lengths continue from. */
export const pastShifts = table({
  kind: 'past-shifts',
  fileName: 'past-shifts.csv',
  says: 'shifts worked in the last 17 weeks',
  about: 'staff',
  key: ['worker', 'start'],
  place: 'unit',
  columns: {
    worker: code('staff code', 'workers'),
    unit: code('where it was worked', 'units'),
    shift: code('shift as the unit calls it'),
    start: moment('start'),
    end: moment('end'),
    paid: hours('paid time', 26),
    counted: oneOf(['counted', 'supernumerary'], 'whether the person counted towards the staffing'),
  },
  check: (row) => {
    const minutes = utcMinuteOf(row.end) - utcMinuteOf(row.start);
    if (minutes <= 0)
      return notBefore(row, 'start', 'end').length > 0
        ? notBefore(row, 'start', 'end')
        : [{ column: 'end', wrong: 'is the start', remedy: 'write when the shift ended' }];
    if (minutes > LONGEST_SHIFT_MINUTES)
      return [{ column: 'end', wrong: 'is more than 26 hours after the start', remedy: 'write one row per shift' }];
    return row.paid > minutes
      ? [{ column: 'paid', wrong: 'is more than the shift lasted', remedy: `write at most ${(minutes / 60).toFixed(2)}` }]
      : [];
  },
});
