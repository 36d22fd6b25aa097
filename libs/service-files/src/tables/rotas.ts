import { table } from '../table.js';
import { date } from '../values/times.js';
import { code, listOf, oneOf } from '../values/words.js';
import { DUTIES } from '../vocabulary.js';

/** Rotas made elsewhere, one row per person and shift, so that a unit can start in mid-period. They arrive as drafts: a person publishes. */
export const rotas = table({
  kind: 'rotas',
  fileName: 'rotas.csv',
  says: 'rotas made elsewhere, such as the one being worked now',
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
  },
  check: (row) =>
    row.date < row.periodFrom || row.date > row.periodTo
      ? [{ column: 'date', wrong: `is outside the rota (${row.periodFrom} to ${row.periodTo})`, remedy: 'write a day inside it' }]
      : [],
});
