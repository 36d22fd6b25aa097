import { table } from '../table.js';
import { optional } from '../values/column.js';
import { date } from '../values/times.js';
import { code, oneOf, words } from '../values/words.js';
import { REQUEST_STRENGTHS, REQUEST_TYPES } from '../vocabulary.js';

/** What workers ask of a rota: a day off, to work a shift, to be spared one. A wish with a weight, not a right like leave. */
export const requests = table({
  kind: 'requests',
  fileName: 'requests.csv',
  says: 'requests for coming rotas',
  about: 'staff',
  key: ['worker', 'date', 'type', 'shift'],
  columns: {
    worker: code('staff code', 'workers'),
    date: date('day it is about'),
    type: oneOf(REQUEST_TYPES, 'what is asked'),
    shift: optional(code('shift it is about; empty for the whole day')),
    strength: oneOf(REQUEST_STRENGTHS, 'how much it matters'),
    note: optional(words('in the worker’s words, read by the rota manager', 200)),
  },
  check: (row) =>
    row.type === 'off' && row.shift !== null
      ? [{ column: 'shift', wrong: 'a day off is for the whole day', remedy: 'leave shift empty, or write avoid as type' }]
      : row.type !== 'off' && row.shift === null
        ? [{ column: 'shift', wrong: 'a shift is missing', remedy: `write the shift to ${row.type}` }]
        : [],
});
