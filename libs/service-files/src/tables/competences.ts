import { column, optional, type Column } from '../values/column.js';
import { notBefore, table } from '../table.js';
import { date } from '../values/times.js';
import { code, words } from '../values/words.js';

/** Competences that the rule catalogue knows by name; a site may add its own codes. */
export const CATALOGUE_COMPETENCES = ['PMVA', 'OBS', 'MEDS', 'KEYS', 'MONIES', 'NIC', 'ILS', 'DRIVER'] as const;

const competenceCode: Column<string> = column({
  says: `code: ${CATALOGUE_COMPETENCES.join(', ')}, INDUCTION:<unit>, or one of your own in capitals`,
  read: (text) =>
    /^[A-Z][A-Z0-9_]*$/.test(text) || /^INDUCTION:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text)
      ? { value: text }
      : { wrong: 'is not a competence code', remedy: 'write capitals like PMVA, or INDUCTION: and the unit like INDUCTION:alder' },
  write: (value) => value,
});

/** What each worker is trained and signed off for, and until when. */
export const competences = table({
  kind: 'competences',
  fileName: 'competences.csv',
  says: 'competences with their validity',
  about: 'staff',
  key: ['worker', 'competence', 'validFrom'],
  columns: {
    worker: code('staff code', 'workers'),
    competence: competenceCode,
    validFrom: date('first day'),
    validTo: optional(date('last day; empty when it does not expire')),
    assessor: optional(code('who signed it off', 'workers')),
    evidence: optional(words('certificate or course', 120)),
  },
  check: (row) => notBefore(row, 'validFrom', 'validTo'),
});
