import { momentText } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import { RowsNotKept, type FileRow, type KeptRows } from './file-rows.js';
import { fileWho, keptWho } from './who.js';

type Row = FileRow<'demand'>;
const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
const EVERY_DAY = '{1,2,3,4,5,6,7}';
const EMPTY: Omit<Row, 'unit' | 'line' | 'kind' | 'name' | 'reason' | 'state'> = {
  shift: null,
  days: [],
  startsAt: null,
  endsAt: null,
  band: null,
  unpaidBreak: null,
  windowStart: null,
  windowEnd: null,
  who: [],
  min: null,
  optimal: null,
  max: null,
  than: null,
  excessMax: null,
  continuousPlus: null,
  ratioPer: null,
  ratioOf: null,
  during: null,
  postsIncluded: null,
  rule: null,
  approvedBy: null,
  effectiveFrom: null,
  effectiveTo: null,
  knownTo: [],
};

const clock = (minute: number | null) => (minute === null ? null : minute % 1440);
/** An end at or before the start is on the next day. */
const endAfter = (start: number | null, end: number | null) => (start === null || end === null ? null : end <= start ? end + 1440 : end);

async function staffCodes(tx: Transaction): Promise<{ idOf: Map<string, string>; codeOf: Map<string, string> }> {
  const rows = await db(tx).$queryRaw<{ id: string; code: string }[]>`select id, staff_number as code from worker`;
  return { idOf: new Map(rows.map((row) => [row.code, row.id])), codeOf: new Map(rows.map((row) => [row.id, row.code])) };
}

export const demandRows: KeptRows<Row> = {
  ends: 'effectiveTo',
  async read(tx) {
    const { codeOf } = await staffCodes(tx);
    type Stored = Record<string, never> & {
      who: { is: string };
      zone: string;
      weekdays: number[];
      ratio: { per: number; of: 'occupied' } | null;
      balance: { than: { is: string }; excessMax: number } | null;
    };
    const shifts = await db(tx).$queryRaw<(Row & { from: string })[]>`
      select u.code as unit, t.code as line, t.name, t.kind as band, t.start_minute as "startsAt", t.end_minute as "endsAt", t.break_minutes as "unpaidBreak",
        t.valid_from::text as "effectiveFrom", t.valid_to::text as "effectiveTo"
      from shift_template t join unit u on u.id = t.unit_id order by 1, 2`;
    const templates = await db(tx).$queryRaw<(Row & Stored)[]>`
      select u.code as unit, t.code as line, t.name, t.shift_code as shift, t.weekdays, t.start_minute as "startsAt", t.end_minute as "endsAt", t.who,
        t.staff_min as min, t.staff_optimal as optimal, t.staff_max as max, t.follows_continuous_plus as "continuousPlus", t.balance, t.ratio, t.only_during as during, t.posts_included as "postsIncluded", t.rule_id as rule,
        to_json(array(select w.staff_number from unnest(t.known_to) with ordinality k(id, place) join worker w on w.id = k.id order by place)) as "knownTo",
        t.valid_from::text as "effectiveFrom", t.valid_to::text as "effectiveTo"
      from demand_template t join unit u on u.id = t.unit_id order by 1, 2`;
    const items = await db(tx).$queryRaw<(Row & Stored & { start: number; end: number })[]>`
      select u.code as unit, i.code as line, i.name, u.timezone as zone, (extract(epoch from i.starts_at) / 60)::int as start,
        (extract(epoch from i.ends_at) / 60)::int as "end", i.who, i.staff_min as min, i.staff_optimal as optimal, i.rule_id as rule, i.cause as reason,
        to_json(array(select w.staff_number from unnest(i.known_to) with ordinality k(id, place) join worker w on w.id = k.id order by place)) as "knownTo",
        lower(i.state) as state, w.staff_number as "approvedBy"
      from demand_item i join unit u on u.id = i.unit_id left join worker w on w.id = i.approved_by
      where i.state in ('APPROVED', 'PROPOSED') order by 1, 2`;
    const who = (kept: { is: string }) => fileWho(kept, (id) => codeOf.get(id) ?? id);
    const standing = { reason: 'template', state: 'approved' } as const;
    return [
      ...Array.from(shifts, (row): Row => ({ ...EMPTY, ...standing, ...row, kind: 'shift', endsAt: clock(row.endsAt) })),
      ...Array.from(templates, ({ weekdays, ratio, balance, who: kept, ...row }): Row => ({
        ...EMPTY,
        ...standing,
        ...row,
        kind: 'template',
        endsAt: clock(row.endsAt),
        days: weekdays.length === 7 ? [] : weekdays.map((day) => WEEKDAYS[day - 1]!),
        who: who(kept),
        than: balance === null ? null : who(balance.than),
        excessMax: balance?.excessMax ?? null,
        ratioPer: ratio?.per ?? null,
        ratioOf: ratio?.of ?? null,
      })),
      ...Array.from(items, ({ zone, start, end, who: kept, ...row }): Row => ({
        ...EMPTY,
        ...row,
        kind: 'item',
        who: who(kept),
        windowStart: momentText(start, zone),
        windowEnd: momentText(end, zone),
      })),
    ];
  },
  async write(tx, rows) {
    const { idOf } = await staffCodes(tx);
    const ready = Array.from(rows, (row) => {
      const missing = row.who.find((condition) => condition.is === 'worker' && !idOf.has(condition.worker));
      if (missing) throw new RowsNotKept([`${row.unit} ${row.line}`], 'names a worker who is not known here', 'import staff.csv first');
      return {
        ...row,
        who: keptWho(row.who, (code) => idOf.get(code)!),
        balance: row.than === null ? null : { than: keptWho(row.than, (code) => idOf.get(code)!), excessMax: row.excessMax ?? 0 },
        endsAt: endAfter(row.startsAt, row.endsAt),
        days: row.days.length === 0 ? EVERY_DAY : `{${row.days.map((day) => WEEKDAYS.indexOf(day) + 1).join(',')}}`,
        state: row.state.toUpperCase(),
        ratio: row.ratioPer === null ? null : { staff: 1, per: row.ratioPer, of: row.ratioOf, round: 'up', min: row.min },
      };
    });
    const json = (kind: Row['kind']) => JSON.stringify(ready.filter((row) => row.kind === kind));
    await db(tx).$executeRaw`
      insert into shift_template (unit_id, code, name, kind, start_minute, end_minute, break_minutes, valid_from, valid_to)
      select u.id, r.line, r.name, r.band, r."startsAt", r."endsAt", r."unpaidBreak", r."effectiveFrom", r."effectiveTo"
      from jsonb_to_recordset(${json('shift')}::jsonb) r(unit text, line text, name text, band text, "startsAt" int, "endsAt" int, "unpaidBreak" int,
        "effectiveFrom" date, "effectiveTo" date) join unit u on u.code = r.unit
      on conflict (unit_id, code, valid_from) do update set name = excluded.name, kind = excluded.kind, start_minute = excluded.start_minute,
        end_minute = excluded.end_minute, break_minutes = excluded.break_minutes, valid_to = excluded.valid_to`;
    await db(tx).$executeRaw`
      insert into demand_template (unit_id, code, name, shift_code, weekdays, start_minute, end_minute, who, staff_min, staff_optimal, ratio, only_during,
        posts_included, rule_id, valid_from, valid_to, staff_max, follows_continuous_plus, balance, known_to)
      select u.id, r.line, r.name, r.shift, r.days::int[], r."startsAt", r."endsAt", r.who, r.min, r.optimal, nullif(r.ratio, 'null'), r.during,
        r."postsIncluded", r.rule, r."effectiveFrom", r."effectiveTo", r.max, r."continuousPlus", nullif(r.balance, 'null'),
        array(select w.id from jsonb_array_elements_text(r."knownTo") with ordinality k(code, place) join worker w on w.staff_number = k.code order by place)
      from jsonb_to_recordset(${json('template')}::jsonb) r(unit text, line text, name text, shift text, days text, "startsAt" int, "endsAt" int, who jsonb,
        min int, optimal int, ratio jsonb, during text, "postsIncluded" int, rule text, "effectiveFrom" date, "effectiveTo" date, max int, "continuousPlus" int, balance jsonb, "knownTo" jsonb)
      join unit u on u.code = r.unit
      on conflict (unit_id, code, valid_from) do update set name = excluded.name, shift_code = excluded.shift_code, weekdays = excluded.weekdays,
        start_minute = excluded.start_minute, end_minute = excluded.end_minute, who = excluded.who, staff_min = excluded.staff_min,
        staff_optimal = excluded.staff_optimal, ratio = excluded.ratio, only_during = excluded.only_during, posts_included = excluded.posts_included,
        rule_id = excluded.rule_id, valid_to = excluded.valid_to, staff_max = excluded.staff_max,
        follows_continuous_plus = excluded.follows_continuous_plus, balance = excluded.balance,
        known_to = excluded.known_to`;
    await db(tx).$executeRaw`
      insert into demand_item (unit_id, code, name, starts_at, ends_at, who, staff_min, staff_optimal, cause, rule_id, state, approved_by, decided_at, known_to)
      select u.id, r.line, r.name, r."windowStart", r."windowEnd", r.who, r.min, r.optimal, r.reason, r.rule, r.state, w.id,
        case when w.id is not null then ${tx.now}::timestamptz end,
        array(select k.id from jsonb_array_elements_text(r."knownTo") with ordinality c(code, place) join worker k on k.staff_number = c.code order by place)
      from jsonb_to_recordset(${json('item')}::jsonb) r(unit text, line text, name text, "windowStart" timestamptz, "windowEnd" timestamptz, who jsonb, min int,
        optimal int, reason text, rule text, state text, "approvedBy" text, "knownTo" jsonb) join unit u on u.code = r.unit left join worker w on w.staff_number = r."approvedBy"
      on conflict (unit_id, code) do update set name = excluded.name, starts_at = excluded.starts_at, ends_at = excluded.ends_at, who = excluded.who,
        staff_min = excluded.staff_min, staff_optimal = excluded.staff_optimal, cause = excluded.cause, rule_id = excluded.rule_id,
        state = excluded.state, approved_by = excluded.approved_by, known_to = excluded.known_to`;
  },
};
