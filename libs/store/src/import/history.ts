import { momentText } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import { RowsNotKept, type FileRow, type KeptRows } from './file-rows.js';

const LEVELS = {
  general: 'GENERAL',
  intermittentLow: 'INT_LOW',
  intermittentHigh: 'INT_HIGH',
  withinEyesight: 'CONT_EYE',
  withinArmsLength: 'CONT_ARM',
  twoToOne: 'CONT_2',
  threeToOne: 'CONT_3',
} as const;

export const censusRows: KeptRows<FileRow<'census'>> = {
  async read(tx) {
    type Stored = {
      unit: string;
      zone: string;
      at: number;
      occupied: number;
      present: number;
      countedBy: string | null;
      levels: Record<string, number>;
    };
    const rows = await db(tx).$queryRaw<Stored[]>`
      select u.code as unit, u.timezone as zone, (extract(epoch from c.counted_at) / 60)::int as at, c.occupied, coalesce(c.present, c.occupied) as present,
        w.staff_number as "countedBy", c.by_level as levels
      from census c join unit u on u.id = c.unit_id left join worker w on w.id = c.recorded_by order by 1, 3`;
    return Array.from(rows, ({ zone, at, levels, ...row }) => {
      const counts = Object.fromEntries(Object.entries(LEVELS).map(([name, level]) => [name, levels[level] ?? 0]));
      return { ...row, ...counts, at: momentText(at, zone) } as FileRow<'census'>;
    });
  },
  async write(tx, rows) {
    const ready = Array.from(rows, (row) => ({
      ...row,
      levels: Object.fromEntries(Object.entries(LEVELS).map(([name, level]) => [level, row[name as keyof typeof LEVELS]])),
    }));
    await db(tx).$executeRaw`
      insert into census (unit_id, counted_at, occupied, present, by_level, recorded_by)
      select u.id, r.at, r.occupied, r.present, r.levels, w.id
      from jsonb_to_recordset(${JSON.stringify(ready)}::jsonb) r(unit text, at timestamptz, occupied int, present int, levels jsonb, "countedBy" text)
      join unit u on u.code = r.unit left join worker w on w.staff_number = r."countedBy"
      on conflict (unit_id, counted_at) do update set occupied = excluded.occupied, present = excluded.present, by_level = excluded.by_level,
        recorded_by = excluded.recorded_by`;
  },
};

export const pastShiftRows: KeptRows<FileRow<'past-shifts'>> = {
  async read(tx) {
    type Stored = Omit<FileRow<'past-shifts'>, 'start' | 'end'> & { zone: string; start: number; end: number };
    const rows = await db(tx).$queryRaw<Stored[]>`
      select w.staff_number as worker, u.code as unit, u.timezone as zone, p.shift_code as shift, p.kind as band,
        (extract(epoch from p.starts_at) / 60)::int as start, (extract(epoch from p.ends_at) / 60)::int as "end",
        (extract(epoch from p.ends_at - p.starts_at) / 60)::int - p.paid_minutes as "unpaidBreak", p.overtime_minutes as overtime,
        p.observation_minutes as observation, p.breaks_missed as "breaksMissed", p.incidents, p.late_change as "lateChange", to_json(p.duties) as duties, p.wake_ups as "wakeUps"
      from past_shift p join worker w on w.id = p.worker_id join unit u on u.id = p.unit_id order by 1, p.starts_at`;
    return Array.from(rows, ({ zone, ...row }) => ({ ...row, start: momentText(row.start, zone), end: momentText(row.end, zone) }));
  },
  async write(tx, rows) {
    await db(tx).$executeRaw`
      insert into past_shift (worker_id, unit_id, shift_code, kind, starts_at, ends_at, paid_minutes, duties, overtime_minutes, observation_minutes,
        breaks_missed, incidents, late_change, wake_ups)
      select w.id, u.id, r.shift, r.band, r.start, r."end", (extract(epoch from r."end" - r.start) / 60)::int - r."unpaidBreak",
        array(select jsonb_array_elements_text(r.duties)), r.overtime, r.observation, r."breaksMissed", r.incidents, r."lateChange", r."wakeUps"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(worker text, unit text, shift text, band text, start timestamptz, "end" timestamptz,
        "unpaidBreak" int, duties jsonb, overtime int, observation int, "breaksMissed" int, incidents int, "lateChange" boolean, "wakeUps" int)
      join worker w on w.staff_number = r.worker join unit u on u.code = r.unit
      on conflict (worker_id, starts_at) do update set unit_id = excluded.unit_id, shift_code = excluded.shift_code, kind = excluded.kind,
        ends_at = excluded.ends_at, paid_minutes = excluded.paid_minutes, duties = excluded.duties, overtime_minutes = excluded.overtime_minutes,
        observation_minutes = excluded.observation_minutes, breaks_missed = excluded.breaks_missed, incidents = excluded.incidents,
        late_change = excluded.late_change, wake_ups = excluded.wake_ups`;
  },
};

export const ledgerRows: KeptRows<FileRow<'ledger'>> = {
  read: (tx) => db(tx).$queryRaw`
    select u.code as unit, w.staff_number as worker, l.kind, l.as_of::text as "asOf", l.counted::int as count, (coalesce(l.share, 0) * 1000)::int as share
    from ledger_opening l join worker w on w.id = l.worker_id join unit u on u.id = l.unit_id order by 1, 2, 3, 4`,
  async write(tx, rows) {
    await db(tx).$executeRaw`
      insert into ledger_opening (worker_id, unit_id, kind, as_of, counted, share)
      select w.id, u.id, r.kind, r."asOf", r.count, r.share / 1000.0
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(unit text, worker text, kind text, "asOf" date, count int, share numeric)
      join worker w on w.staff_number = r.worker join unit u on u.code = r.unit
      on conflict (worker_id, unit_id, kind, as_of) do update set counted = excluded.counted, share = excluded.share`;
  },
};

/**
 * Rotas made elsewhere. Each file is one new version of a draft: it adds assignments and replaces those it names again.
 * Reviewing, approving and publishing stay with people.
 */
export const rotaRows: KeptRows<FileRow<'rotas'>> = {
  read: (tx) => db(tx).$queryRaw`
    select u.code as unit, r.starts_on::text as "periodFrom", r.ends_on::text as "periodTo", a.on_date::text as date, a.shift_code as shift,
      w.staff_number as worker, to_json(a.duties) as duties
    from assignment a join rota r on r.id = a.rota_id join unit u on u.id = a.unit_id join worker w on w.id = a.worker_id
    where a.to_version is null order by 1, 2, 4, 5, 6`,
  async write(tx, rows) {
    for (const [, own] of Map.groupBy(rows, (row) => `${row.unit} ${row.periodFrom} ${row.periodTo}`)) await writeRota(tx, own);
  },
};

async function writeRota(tx: Transaction, rows: readonly FileRow<'rotas'>[]): Promise<void> {
  const { unit, periodFrom, periodTo } = rows[0]!;
  const refuse = (wrong: string, remedy: string) => new RowsNotKept([`${unit} ${periodFrom}`], wrong, remedy);
  await db(tx).$executeRaw`
    insert into rota (unit_id, starts_on, ends_on) select u.id, ${periodFrom}::date, ${periodTo}::date from unit u where u.code = ${unit}
    on conflict (unit_id, starts_on) do nothing`;
  const [rota] = await db(tx).$queryRaw<{ id: string; state: string; version: number; to: string }[]>`
    select r.id, r.state, r.current_version as version, r.ends_on::text as "to" from rota r join unit u on u.id = r.unit_id
    where u.code = ${unit} and r.starts_on = ${periodFrom}::date for update of r`;
  if (rota?.to !== periodTo)
    throw refuse('another rota begins on that day and ends on another', `write ${rota?.to ?? 'its last day'} as periodTo`);
  if (rota.state !== 'DRAFT')
    throw refuse(`the rota is ${rota.state.toLowerCase()}; an import changes drafts only`, 'change it in Handrail, with a reason');
  const json = JSON.stringify(rows);
  const unknown = await db(tx).$queryRaw<{ shift: string }[]>`
    select distinct r.shift from jsonb_to_recordset(${json}::jsonb) r(shift text, date date) where not exists (
      select from shift_template t join unit u on u.id = t.unit_id where u.code = ${unit} and t.code = r.shift and t.valid_from <= r.date
        and (t.valid_to is null or t.valid_to >= r.date))`;
  if (unknown.length > 0)
    throw refuse(`${unit} has no shift ${unknown.map((one) => one.shift).join(', ')} then`, 'add it to demand.csv and import that first');
  const next = rota.version + 1;
  await db(tx)
    .$executeRaw`insert into rota_version (rota_id, number, origin, reason, made_at) values (${rota.id}::uuid, ${next}, 'IMPORT', 'imported', ${tx.now}::timestamptz)`;
  await db(tx).$executeRaw`
    update assignment a set to_version = ${next} from jsonb_to_recordset(${json}::jsonb) r(worker text, date date, shift text) join worker w on w.staff_number = r.worker
    where a.rota_id = ${rota.id}::uuid and a.to_version is null and a.worker_id = w.id and a.on_date = r.date and a.shift_code = r.shift`;
  await db(tx).$executeRaw`
    insert into assignment (rota_id, unit_id, worker_id, shift_code, on_date, starts_at, ends_at, paid_minutes, duties, supernumerary, origin, from_version)
    select ${rota.id}::uuid, u.id, w.id, r.shift, r.date, s.starts_at, s.ends_at,
      greatest(0, (extract(epoch from s.ends_at - s.starts_at) / 60)::int - t.break_minutes), array(select jsonb_array_elements_text(r.duties)),
      r.duties ? 'SUPERNUMERARY', 'IMPORT', ${next}
    from jsonb_to_recordset(${json}::jsonb) r(worker text, date date, shift text, duties jsonb) join worker w on w.staff_number = r.worker
    join unit u on u.code = ${unit}
    join lateral (select * from shift_template t where t.unit_id = u.id and t.code = r.shift and t.valid_from <= r.date
      and (t.valid_to is null or t.valid_to >= r.date) order by t.valid_from desc limit 1) t on true
    cross join lateral (select (r.date + make_interval(mins => t.start_minute)) at time zone u.timezone as starts_at,
      (r.date + make_interval(mins => t.end_minute)) at time zone u.timezone as ends_at) s`;
}
