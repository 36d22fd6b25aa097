import { notBefore, table } from '../table.js';
import { optional } from '../values/column.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { APPOINTMENT_ROLES } from '../vocabulary.js';

/** Roles whose holder serves the whole organisation, so that no unit is named. */
const ORGANISATION_WIDE: ReadonlySet<string> = new Set(['safeguarding-lead', 'ig-lead', 'admin']);

/** Who holds which role, where and for how long. Grade says what a worker may do on shift; these say the rest. */
export const appointments = table({
  kind: 'appointments',
  fileName: 'appointments.csv',
  says: 'rota managers, team leads, deputies, on-call, safeguarding and IG leads, admins',
  about: 'staff',
  key: ['worker', 'role', 'unit', 'from'],
  columns: {
    worker: code('staff code', 'workers'),
    role: oneOf(APPOINTMENT_ROLES, 'role'),
    unit: optional(code('unit it is held for; empty for the whole organisation', 'units')),
    from: date('first day'),
    to: optional(date('last day')),
  },
  check: (row) => [
    ...notBefore(row, 'from', 'to'),
    ...(row.unit === null && !ORGANISATION_WIDE.has(row.role)
      ? [{ column: 'unit', wrong: `a ${row.role} is appointed to a unit`, remedy: 'write the unit' } as const]
      : []),
  ],
});
