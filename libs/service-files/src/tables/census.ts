import { table } from '../table.js';
import { optional } from '../values/column.js';
import { whole } from '../values/numbers.js';
import { moment } from '../values/times.js';
import { code } from '../values/words.js';

const people = (says: string) => whole(says, 0, 999);

/** Head counts of a unit at a moment, by observation level. Counts only: nobody is named. */
export const census = table({
  kind: 'census',
  fileName: 'census.csv',
  says: 'occupied beds and observation levels at a moment',
  about: 'staff',
  key: ['unit', 'at'],
  place: 'unit',
  columns: {
    unit: code('unit', 'units'),
    at: moment('when it was counted'),
    occupied: people('beds occupied'),
    present: people('people in the building; smaller than occupied when some are out'),
    general: people('on general observation'),
    intermittentLow: people('checked once or twice an hour'),
    intermittentHigh: people('checked up to four times an hour'),
    withinEyesight: people('continuous, within eyesight'),
    withinArmsLength: people('continuous, within arm’s length'),
    twoToOne: people('with two staff'),
    threeToOne: people('with three staff'),
    countedBy: optional(code('who counted', 'workers')),
  },
  check: (row) => {
    const byLevel =
      row.general + row.intermittentLow + row.intermittentHigh + row.withinEyesight + row.withinArmsLength + row.twoToOne + row.threeToOne;
    if (row.present > row.occupied) {
      return [{ column: 'present', wrong: `is more than the ${row.occupied} beds occupied`, remedy: 'count those in the building' }];
    }
    return byLevel === row.occupied
      ? []
      : [{ column: 'occupied', wrong: `is not the sum of the levels, ${byLevel}`, remedy: 'count each person on one level' }];
  },
});
