import { notBefore, table } from '../table.js';
import { sensitive } from '../values/column.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { LEAVE_KINDS } from '../vocabulary.js';

/** Days on which a worker is not available, whole days from first to last. */
export const leave = table({
  kind: 'leave',
  fileName: 'leave.csv',
  says: 'leave and sickness by whole days',
  about: 'staff',
  key: ['worker', 'from'],
  columns: {
    worker: code('staff code', 'workers'),
    kind: sensitive(oneOf(LEAVE_KINDS, 'kind of leave')),
    from: date('first day'),
    to: date('last day'),
    state: oneOf(['approved', 'asked'], 'state'),
  },
  check: (row) => notBefore(row, 'from', 'to'),
});
