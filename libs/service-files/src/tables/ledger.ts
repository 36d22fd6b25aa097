import { table } from '../table.js';
import { decimal, whole } from '../values/numbers.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { LEDGER_KINDS } from '../vocabulary.js';

/**
 * What each worker has had of the unwelcome shifts so far, beside the share that their hours would give: where fairness starts; and what is
 * owed or worked too much of the contract so far.
 */
export const ledger = table({
  kind: 'ledger',
  fileName: 'ledger.csv',
  says: 'opening fairness ledger',
  about: 'staff',
  key: ['unit', 'worker', 'kind', 'asOf'],
  columns: {
    unit: code('unit', 'units'),
    worker: code('staff code', 'workers'),
    kind: oneOf(LEDGER_KINDS, 'what is counted'),
    asOf: date('last day counted; shifts from the next day on are added to it'),
    count: whole('how many the worker had, or of contract-minutes the minutes paid', 0, 99_999),
    share: decimal('share scaled by contracted hours, or of contract-minutes the minutes owed', 3, 0, 99_999),
  },
});
