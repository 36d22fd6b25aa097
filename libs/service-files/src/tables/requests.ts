import { table } from '../table.js';
import { optional } from '../values/column.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { REQUEST_STRENGTHS, REQUEST_TYPES } from '../vocabulary.js';

/** What workers ask of a rota: a day off, to be spared a shift, to work one. A wish with a weight, not a right like leave. */
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
    shift: optional(code('shift it is about; empty: the whole day for off, any shift for work')),
    strength: oneOf(REQUEST_STRENGTHS, 'how much it matters'),
  },
});
