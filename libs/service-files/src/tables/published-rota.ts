import { table } from '../table.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';

/** A rota that was published before Handrail came: one row per person and shift, so that a unit can start in mid-period. */
export const publishedRota = table({
  kind: 'published-rota',
  fileName: 'published-rota.csv',
  says: 'the rota being worked now',
  about: 'staff',
  key: ['unit', 'worker', 'date', 'shift'],
  columns: {
    unit: code('unit', 'units'),
    periodFrom: date('first day of the rota'),
    periodTo: date('last day of the rota'),
    date: date('day the shift starts'),
    shift: code('shift, as in the unit’s demand file'),
    worker: code('staff code', 'workers'),
    counted: oneOf(['counted', 'supernumerary'], 'whether the person counts towards the staffing'),
  },
  check: (row) =>
    row.date < row.periodFrom || row.date > row.periodTo
      ? [{ column: 'date', wrong: `is outside the rota (${row.periodFrom} to ${row.periodTo})`, remedy: 'write a day inside it' }]
      : [],
});
