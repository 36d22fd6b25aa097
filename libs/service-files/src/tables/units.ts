import { table } from '../table.js';
import { optional } from '../values/column.js';
import { whole } from '../values/numbers.js';
import { timeZone } from '../values/times.js';
import { code, oneOf, words } from '../values/words.js';
import { ACCESS_BY, CHAT_QUOTES, UNIT_KINDS } from '../vocabulary.js';

/** Wards, homes and teams. Everything else refers to these, so they are imported first. */
export const units = table({
  kind: 'units',
  fileName: 'units.csv',
  says: 'wards, homes and community teams',
  about: 'staff',
  key: ['unit'],
  columns: {
    unit: code('code of the unit, used in every other file'),
    name: words('name as people say it', 80),
    kind: oneOf(UNIT_KINDS, 'kind of unit'),
    beds: whole('beds or places; 0 for a community team', 0, 999),
    timeZone: timeZone('time zone of its clocks'),
    accessBy: oneOf(ACCESS_BY, 'what opens the records of its people'),
    chatQuotes: oneOf(CHAT_QUOTES, 'whether chat may quote plan steps'),
    jurisdiction: code('law that applies: ENG, SCO, WAL, AUS, US-CA'),
    policyVersion: optional(code('version of the local policy')),
    registeredSharePercent: optional(whole('registered share of rostered hours wanted', 0, 100)),
  },
  check: (unit) =>
    unit.kind === 'COMMUNITY' && unit.beds > 0
      ? [{ column: 'beds', wrong: 'beds do not go with a community team', remedy: 'write 0' }]
      : unit.kind !== 'COMMUNITY' && unit.beds === 0
        ? [{ column: 'beds', wrong: 'a place where people live needs beds', remedy: 'write how many' }]
        : [],
});
