import { notBefore, table } from '../table.js';
import { optional, sensitive } from '../values/column.js';
import { date } from '../values/times.js';
import { code, language, listOf, oneOf, words } from '../values/words.js';
import { GENDERS, SERVICE_USER_STATUSES } from '../vocabulary.js';

/** The people supported. Names and date of birth are stored encrypted and never leave for chat. */
export const serviceUsers = table({
  kind: 'service-users',
  fileName: 'service-users.csv',
  says: 'people supported, by local reference',
  about: 'care',
  key: ['serviceUser'],
  columns: {
    serviceUser: code('local reference, the only name used in chat'),
    unit: code('unit', 'units'),
    room: optional(words('room or area', 20)),
    preferredName: sensitive(words('name the person likes to be called', 80)),
    legalName: optional(sensitive(words('name in law', 120))),
    dateOfBirth: optional(sensitive(date('date of birth'))),
    language: optional(sensitive(language('language the person speaks best'))),
    communicationNeeds: optional(sensitive(words('what helps when talking with the person', 300))),
    genderPreference: optional(sensitive(oneOf(GENDERS, 'gender of staff for intimate care'))),
    sensitivityLabels: sensitive(listOf(code('label that narrows who may read, like substance-use'))),
    status: oneOf(SERVICE_USER_STATUSES, 'where the person is'),
    admittedOn: optional(sensitive(date('first day with the unit'))),
    dischargedOn: optional(sensitive(date('last day with the unit'))),
  },
  check: (row) => [
    ...notBefore(row, 'admittedOn', 'dischargedOn'),
    ...(row.status === 'discharged' && row.dischargedOn === null
      ? [{ column: 'dischargedOn', wrong: 'a discharge has a day', remedy: 'write the last day' } as const]
      : []),
  ],
});
