import { notBefore, table } from '../table.js';
import { optional, sensitive } from '../values/column.js';
import { hours, whole } from '../values/numbers.js';
import { date } from '../values/times.js';
import { code, language, listOf, oneOf, words, yesOrNo } from '../values/words.js';
import { EMPLOYMENT_TYPES, GENDERS, GRADES, RESTRICTIONS, SHIFT_PATTERNS } from '../vocabulary.js';

/** Everybody who works shifts, holds a caseload, or signs in. */
export const staff = table({
  kind: 'staff',
  fileName: 'staff.csv',
  says: 'workers, their grade and contract',
  about: 'staff',
  key: ['worker'],
  columns: {
    worker: code('staff code, also the name to sign in with'),
    displayName: words('name as colleagues say it', 80),
    grade: oneOf(GRADES, 'grade'),
    registration: optional(words('registration body and number', 40)),
    registrationValidTo: optional(date('last day of the registration')),
    contractHours: hours('contracted hours a week; 0 for bank and agency', 60),
    employmentType: oneOf(EMPLOYMENT_TYPES, 'employment'),
    homeUnit: optional(code('unit the worker belongs to; empty for the whole organisation', 'units')),
    sites: listOf(code('other unit where the worker may work', 'units')),
    shiftPattern: oneOf(SHIFT_PATTERNS, 'pattern agreed in the contract'),
    nightWorker: yesOrNo('night worker in the sense of the working-time rules'),
    youngWorker: yesOrNo('under 18'),
    probationUntil: optional(date('last day of probation')),
    wtrOptOutFrom: optional(date('first day of a signed opt-out from the 48-hour average')),
    wtrOptOutTo: optional(date('last day of the opt-out')),
    restrictions: sensitive(listOf(oneOf(RESTRICTIONS, 'restriction by occupational health'))),
    gender: optional(sensitive(oneOf(GENDERS, 'only for same-gender care'))),
    languages: listOf(language('language spoken')),
    leaveAndTrainingPercent: optional(whole('share of contracted time for leave and training, for caseload capacity', 0, 90)),
    fixedDutyHours: optional(hours('hours a month for duty rota, supervision and groups, for caseload capacity', 200)),
    startedOn: optional(date('first day of employment')),
    leftOn: optional(date('last day of employment')),
    accessUntil: optional(date('last day of access, for temporary staff')),
  },
  check: (row) => [
    ...notBefore(row, 'startedOn', 'leftOn'),
    ...notBefore(row, 'wtrOptOutFrom', 'wtrOptOutTo'),
    ...(row.grade === 'RN' && row.registration === null
      ? [
          {
            column: 'registration',
            wrong: 'a registered nurse needs a registration',
            remedy: 'write body and number, like NMC 00A0000E',
          } as const,
        ]
      : []),
    ...(row.employmentType === 'SUBSTANTIVE' && row.contractHours === 0
      ? [{ column: 'contractHours', wrong: 'does not go with a substantive contract', remedy: 'write the weekly hours, or BANK' } as const]
      : []),
    ...(row.wtrOptOutTo !== null && row.wtrOptOutFrom === null
      ? [{ column: 'wtrOptOutFrom', wrong: 'an opt-out that ends has to begin', remedy: 'write its first day' } as const]
      : []),
  ],
});
