import { table } from '../table.js';
import { addedLater, optional } from '../values/column.js';
import { hours, whole } from '../values/numbers.js';
import { moment, utcMinuteOf } from '../values/times.js';
import { code, listOf, oneOf, yesOrNo } from '../values/words.js';
import { BANDS, DUTIES } from '../vocabulary.js';

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
    band: oneOf(BANDS, 'what it was to the body'),
    start: moment('start'),
    end: moment('end'),
    unpaidBreak: whole('minutes of it that were not paid', 0, 240),
    overtime: hours('paid time beyond the shift as rostered', 26),
    observation: hours('time on continuous observation', 26),
    breaksMissed: whole('breaks missed', 0, 9),
    incidents: whole('incidents the worker was in', 0, 99),
    lateChange: yesOrNo('changed after the rota was published'),
    duties: listOf(oneOf(DUTIES, 'duty held on the shift')),
    wakeUps: addedLater(optional(whole('sleep-in: times the worker was woken to work; empty where nobody wrote it down', 0, 99))),
  },
  check: (row) => {
    const minutes = utcMinuteOf(row.end) - utcMinuteOf(row.start);
    if (minutes <= 0) return [{ column: 'end', wrong: 'is not after the start', remedy: 'write when the shift ended' }];
    if (minutes > LONGEST_SHIFT_MINUTES) {
      return [{ column: 'end', wrong: 'is more than 26 hours after the start', remedy: 'write one row per shift' }];
    }
    if (row.wakeUps !== null && row.band !== 'SLEEP_IN') {
      return [{ column: 'wakeUps', wrong: 'is for sleep-ins', remedy: 'leave it empty' }];
    }
    return row.unpaidBreak >= minutes
      ? [{ column: 'unpaidBreak', wrong: 'is as long as the shift', remedy: `write less than ${minutes}` }]
      : [];
  },
});
