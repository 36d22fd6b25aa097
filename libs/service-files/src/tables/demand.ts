import { notBefore, table, type RowProblem } from '../table.js';
import { addedLater, optional } from '../values/column.js';
import { whole } from '../values/numbers.js';
import { clockTime, date, moment } from '../values/times.js';
import { code, listOf, oneOf, words } from '../values/words.js';
import { BANDS, DEMAND_KINDS, DEMAND_REASONS, WEEKDAYS } from '../vocabulary.js';
import { whoCounts } from './demand-predicate.js';

const columns = {
  unit: code('unit', 'units'),
  line: code('code of the line, unique in its unit'),
  kind: oneOf(DEMAND_KINDS, 'shift: what a shift is; template: a need that repeats; item: a need in one window'),
  name: words('as it stands on the rota', 60),
  shift: optional(code('template: shift it belongs to; empty for a window of the day')),
  days: listOf(oneOf(WEEKDAYS, 'shift and template: days; empty means every day')),
  startsAt: optional(clockTime('shift: start; template: start of a narrower window')),
  endsAt: optional(clockTime('end; earlier than the start means the next day')),
  band: optional(oneOf(BANDS, 'shift: what it is to the body')),
  unpaidBreak: optional(whole('shift: minutes of presence that are not paid', 0, 240)),
  windowStart: optional(moment('item: from')),
  windowEnd: optional(moment('item: until')),
  who: whoCounts,
  min: optional(whole('people needed', 0, 99)),
  optimal: optional(whole('people wanted', 0, 99)),
  max: optional(whole('template: people at most', 0, 99)),
  than: optional(whoCounts),
  excessMax: optional(whole('template of a balance: how many more of who than of than are allowed', 0, 99)),
  ratioPer: optional(whole('one person for so many, rounded up, never below min', 1, 99)),
  ratioOf: optional(oneOf(['occupied', 'present'], 'what the ratio counts')),
  during: optional(
    oneOf(['continuous-observation', 'handover'], 'template: holds only while this is in force; handover: of its shift, or of all of them'),
  ),
  postsIncluded: optional(whole('template: observation posts come on top of this line; how many posts for checks it already holds', 0, 9)),
  continuousPlus: optional(whole('template: asks for the posts of continuous observation and so many more, instead of min', 0, 9)),
  rule: optional(code('rule of the catalogue that asks for it')),
  reason: oneOf(DEMAND_REASONS, 'why'),
  state: oneOf(['approved', 'proposed'], 'only approved lines are staffed'),
  approvedBy: optional(code('who approved it', 'workers')),
  effectiveFrom: optional(date('first day of a shift or template')),
  effectiveTo: optional(date('last day of a shift or template')),
  knownTo: addedLater(listOf(code('worker who knows the person it is for; one of them is wished for', 'workers'))),
} as const;

type DemandKind = (typeof DEMAND_KINDS)[number];
type Name = keyof typeof columns;

/** What each kind of line must say, and what does not belong to it. */
const NEEDED: Record<DemandKind, readonly Name[]> = {
  shift: ['startsAt', 'endsAt', 'band', 'unpaidBreak', 'effectiveFrom'],
  template: ['min', 'rule', 'effectiveFrom'],
  item: ['windowStart', 'windowEnd', 'min'],
};
const FOREIGN: Record<DemandKind, readonly Name[]> = {
  shift: [
    'shift',
    'windowStart',
    'windowEnd',
    'min',
    'optimal',
    'max',
    'than',
    'excessMax',
    'ratioPer',
    'during',
    'postsIncluded',
    'continuousPlus',
    'rule',
  ],
  template: ['windowStart', 'windowEnd', 'band', 'unpaidBreak'],
  item: [
    'shift',
    'max',
    'than',
    'excessMax',
    'continuousPlus',
    'startsAt',
    'endsAt',
    'ratioPer',
    'band',
    'unpaidBreak',
    'during',
    'postsIncluded',
  ],
};

/** The shifts of a unit, the staffing that repeats on them, and needs of one window such as escorts and supervision. */
export const demand = table({
  kind: 'demand',
  fileName: 'demand.csv',
  says: 'shifts, staffing templates and time-window needs',
  about: 'staff',
  key: ['unit', 'line', 'effectiveFrom'],
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
    if (row.min !== null && row.optimal !== null && row.optimal < row.min) {
      problems.push({ column: 'optimal', wrong: `is less than min (${row.min})`, remedy: `write ${row.min} or more` });
    }
    if (row.min !== null && row.max !== null && row.max < row.min) {
      problems.push({ column: 'max', wrong: `is less than min (${row.min})`, remedy: `write ${row.min} or more` });
    }
    if ((row.than === null) !== (row.excessMax === null)) {
      problems.push({ column: 'than', wrong: 'a balance is at most so many more of who than of than', remedy: 'write than and excessMax' });
    }
    if ((row.ratioPer === null) !== (row.ratioOf === null)) {
      problems.push({ column: 'ratioOf', wrong: 'a ratio is one person per so many of something', remedy: 'write ratioPer and ratioOf' });
    }
    const forHandovers = row.kind === 'template' && row.during === 'handover';
    if (forHandovers && (row.startsAt !== null || row.endsAt !== null)) {
      problems.push({ column: 'startsAt', wrong: 'handovers are where shifts overlap', remedy: 'leave startsAt and endsAt empty' });
    }
    if (row.knownTo.length > 0 && (row.kind === 'shift' || row.than !== null || row.reason === 'supervision')) {
      problems.push({ column: 'knownTo', wrong: 'is for needs of one person', remedy: 'leave it empty' });
    }
    if (row.kind === 'template' && !forHandovers && (row.shift === null) === (row.startsAt === null || row.endsAt === null)) {
      problems.push({ column: 'shift', wrong: 'a template is for a shift or for a window', remedy: 'write shift, or startsAt and endsAt' });
    }
    if (row.kind !== 'item' && (row.reason !== 'template' || row.state !== 'approved' || row.approvedBy !== null)) {
      problems.push({
        column: 'reason',
        wrong: `is for items; a ${row.kind} stands until it ends`,
        remedy: 'write template, approved, and nobody',
      });
    }
    if (row.state === 'approved' && row.kind === 'item' && row.approvedBy === null) {
      problems.push({ column: 'approvedBy', wrong: 'an approved need says who approved it', remedy: 'write the staff code' });
    }
    return [...problems, ...notBefore(row, 'windowStart', 'windowEnd'), ...notBefore(row, 'effectiveFrom', 'effectiveTo')];
  },
});
