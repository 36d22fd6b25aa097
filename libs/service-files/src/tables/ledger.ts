import { notBefore, table } from '../table.js';
import { decimal, whole } from '../values/numbers.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { LEDGER_KINDS } from '../vocabulary.js';

/** What each worker has had of the unwelcome shifts so far, beside the share that their hours would give: where fairness starts. */
export const ledger = table({
  kind: 'ledger',
  fileName: 'ledger.csv',
  says: 'opening fairness ledger',
  about: 'staff',
  key: ['unit', 'worker', 'kind', 'from'],
  columns: {
    unit: code('unit', 'units'),
    worker: code('staff code', 'workers'),
    kind: oneOf(LEDGER_KINDS, 'what is counted'),
    from: date('first day counted'),
    to: date('last day counted'),
    count: whole('how many the worker had', 0, 9999),
    share: decimal('share scaled by contracted hours', 3, 0, 9999),
  },
  check: (row) => notBefore(row, 'from', 'to'),
});
