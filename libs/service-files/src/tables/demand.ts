import { notBefore, table, type RowProblem } from '../table.js';
import { optional } from '../values/column.js';
import { hours, whole } from '../values/numbers.js';
import { clockTime, date, moment } from '../values/times.js';
import { code, listOf, oneOf, words, yesOrNo } from '../values/words.js';
import { DEMAND_KINDS, DEMAND_REASONS, WEEKDAYS } from '../vocabulary.js';
import { whoCounts } from './demand-predicate.js';

const columns = {
  unit: code('unit', 'units'),
  line: code('code of the line, unique in its unit'),
  kind: oneOf(DEMAND_KINDS, 'shift: what a shift is; template: a need that repeats; item: a need in one window'),
  name: words('as it stands on the rota', 60),
  shift: optional(code('template: shift it belongs to')),
  days: listOf(oneOf(WEEKDAYS, 'shift and template: days; empty means every day')),
  startsAt: optional(clockTime('shift: start; template: start of a narrower window')),
  endsAt: optional(clockTime('end; earlier than the start means the next day')),
  paid: optional(hours('shift: paid time', 26)),
  sleepIn: optional(yesOrNo('shift: the worker sleeps on site')),
  windowStart: optional(moment('item: from')),
  windowEnd: optional(moment('item: until')),
  who: whoCounts,
  min: optional(whole('people needed', 0, 99)),
  optimal: optional(whole('people wanted', 0, 99)),
  max: optional(whole('people at most', 0, 99)),
  ratioPer: optional(whole('one person for so many', 1, 99)),
  ratioOf: optional(oneOf(['occupied', 'present'], 'what the ratio counts')),
  ratioRound: optional(oneOf(['up', 'down', 'nearest'], 'how the ratio is rounded')),
  reason: oneOf(DEMAND_REASONS, 'why'),
  state: oneOf(['approved', 'proposed'], 'only approved lines are staffed'),
  approvedBy: optional(code('who approved it', 'workers')),
  effectiveFrom: optional(date('first day of a shift or template')),
  effectiveTo: optional(date('last day of a shift or template')),
} as const;

type DemandKind = (typeof DEMAND_KINDS)[number];
type Name = keyof typeof columns;

/** What each kind of line must say, and what does not belong to it. */
const NEEDED: Record<DemandKind, readonly Name[]> = {
  shift: ['startsAt', 'endsAt', 'paid', 'sleepIn'],
  template: ['shift', 'min'],
  item: ['windowStart', 'windowEnd', 'min'],
};
const FOREIGN: Record<DemandKind, readonly Name[]> = {
  shift: ['shift', 'windowStart', 'windowEnd', 'min', 'optimal', 'max', 'ratioPer'],
  template: ['windowStart', 'windowEnd', 'paid', 'sleepIn'],
  item: ['startsAt', 'endsAt', 'ratioPer', 'paid', 'sleepIn'],
};

/** The shifts of a unit, the staffing that repeats on them, and needs of one window such as escorts and supervision. */
export const demand = table({
  kind: 'demand',
  fileName: 'demand.csv',
  says: 'shifts, staffing templates and time-window needs',
  about: 'staff',
  key: ['unit', 'line'],
  place: 'unit',
  columns,
  check: (row) => {
    const problems: RowProblem<Name>[] = [];
    for (const name of NEEDED[row.kind]) {
      if (row[name] === null) problems.push({ column: name, wrong: `a ${row.kind} needs it`, remedy: `write ${columns[name].says}` });
    }
    for (const name of FOREIGN[row.kind]) {
      if (row[name] !== null) problems.push({ column: name, wrong: `does not belong to a ${row.kind}`, remedy: 'leave it empty' });
    }
    if (row.min !== null && row.max !== null && row.max < row.min) {
      problems.push({ column: 'max', wrong: `is less than min (${row.min})`, remedy: `write ${row.min} or more` });
    }
    if (row.min !== null && row.optimal !== null && row.optimal < row.min) {
      problems.push({ column: 'optimal', wrong: `is less than min (${row.min})`, remedy: `write ${row.min} or more` });
    }
    if (row.ratioPer !== null && (row.ratioOf === null || row.ratioRound === null)) {
      problems.push({ column: 'ratioOf', wrong: 'a ratio needs ratioOf and ratioRound', remedy: 'write occupied or present, and up' });
    }
    return [...problems, ...notBefore(row, 'windowStart', 'windowEnd'), ...notBefore(row, 'effectiveFrom', 'effectiveTo')];
  },
});
