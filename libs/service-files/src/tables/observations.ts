import { notBefore, table } from '../table.js';
import { optional, sensitive } from '../values/column.js';
import { whole } from '../values/numbers.js';
import { moment } from '../values/times.js';
import { code, oneOf, words } from '../values/words.js';
import { DAY_NIGHT, OBSERVATION_LEVELS } from '../vocabulary.js';

/** Observation levels that a nurse or the team prescribed. The level is never set by software; this file only carries it over. */
export const observations = table({
  kind: 'observations',
  fileName: 'observations.csv',
  says: 'observation prescriptions',
  about: 'care',
  key: ['serviceUser', 'dayNight', 'from'],
  place: 'serviceUser',
  columns: {
    serviceUser: code('local reference', 'serviceUsers'),
    level: sensitive(oneOf(OBSERVATION_LEVELS, 'level')),
    dayNight: oneOf(DAY_NIGHT, 'when it holds'),
    checksPerHour: optional(sensitive(whole('checks an hour, for the intermittent levels', 1, 4))),
    reason: sensitive(words('why, as prescribed', 500)),
    prescribedBy: code('who prescribed it', 'workers'),
    from: moment('from when'),
    reviewBy: moment('to be reviewed by'),
    endedAt: optional(moment('when it ended')),
    endedBy: optional(code('who ended it', 'workers')),
  },
  check: (row) => {
    const intermittent = row.level === 'INT_LOW' || row.level === 'INT_HIGH';
    return [
      ...notBefore(row, 'from', 'reviewBy'),
      ...notBefore(row, 'from', 'endedAt'),
      ...(intermittent !== (row.checksPerHour !== null)
        ? [
            {
              column: 'checksPerHour',
              wrong: intermittent ? `${row.level} needs a number of checks` : `does not go with ${row.level}`,
              remedy: intermittent ? 'write 1 to 4' : 'leave it empty',
            } as const,
          ]
        : []),
    ];
  },
});
