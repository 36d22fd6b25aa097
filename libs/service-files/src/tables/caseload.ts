import { notBefore, table } from '../table.js';
import { optional, sensitive } from '../values/column.js';
import { decimal, hours, whole } from '../values/numbers.js';
import { date } from '../values/times.js';
import { code, oneOf } from '../values/words.js';
import { CASE_ROLES } from '../vocabulary.js';

/** Weight items hold 0 to 3 local points each; there is no national scale. */
const points = (item: string) => sensitive(whole(`points for ${item}`, 0, 3));

/** Who works with whom, and what a case asks for: contact time for the utilisation, weight items for the points. */
export const caseload = table({
  kind: 'caseload',
  fileName: 'caseload.csv',
  says: 'caseload allocations with their weight items',
  about: 'care',
  key: ['worker', 'serviceUser', 'from'],
  columns: {
    worker: code('staff code', 'workers'),
    serviceUser: code('local reference', 'serviceUsers'),
    role: oneOf(CASE_ROLES, 'role towards the person'),
    from: date('first day'),
    to: optional(date('last day')),
    contactsPerMonth: decimal('contacts a month', 1, 0, 200),
    contactMinutes: whole('minutes of a contact', 0, 720),
    travelMinutes: whole('minutes of travel per contact, both ways', 0, 720),
    indirectFactor: decimal('indirect work per hour of contact', 2, 0, 3),
    fixedHours: hours('hours a month for reviews, tribunal, safeguarding, liaison', 200),
    contactFrequency: points('contact frequency'),
    complexity: points('clinical complexity'),
    safetyPlan: points('an active safety plan'),
    safeguarding: points('safeguarding open'),
    substanceUse: points('substance use'),
    travel: points('travel'),
    agencies: points('agencies involved'),
    legalFramework: points('legal framework'),
    carerWork: points('work with carers and family'),
    interpreter: points('language or interpreter'),
    newCase: points('the first six weeks'),
    dischargePending: points('discharge pending'),
    scoredOn: date('day the items were scored'),
    confirmedBy: optional(code('lead who confirmed the score', 'workers')),
  },
  check: (row) => notBefore(row, 'from', 'to'),
});

/** The weight items of a case, in the order of the file; a case's points are their sum. */
export const WEIGHT_ITEMS = [
  'contactFrequency',
  'complexity',
  'safetyPlan',
  'safeguarding',
  'substanceUse',
  'travel',
  'agencies',
  'legalFramework',
  'carerWork',
  'interpreter',
  'newCase',
  'dischargePending',
] as const satisfies readonly (keyof typeof caseload.columns)[];
