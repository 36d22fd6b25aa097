import { table } from '../table.js';
import { date } from '../values/times.js';
import { code, listOf, oneOf } from '../values/words.js';
import { DUTIES } from '../vocabulary.js';

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
    duties: listOf(oneOf(DUTIES, 'duty held on the shift')),
    reviewedBy: code('who reviewed the rota first', 'workers'),
    approvedBy: code('the second person, who approved it', 'workers'),
  },
  check: (row) =>
    row.reviewedBy === row.approvedBy
      ? [{ column: 'approvedBy', wrong: 'reviewed the rota too', remedy: 'write the second person who approved it' }]
      : row.date < row.periodFrom || row.date > row.periodTo
        ? [{ column: 'date', wrong: `is outside the rota (${row.periodFrom} to ${row.periodTo})`, remedy: 'write a day inside it' }]
        : [],
});
