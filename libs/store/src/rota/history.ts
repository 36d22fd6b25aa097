import { addDays, isWeekend, startOfDay, type LedgerOpening, type PastShift, type ShiftBand, type Worker } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';
import { minuteAsDate, utcMinute } from './demand.js';
import type { RotaHead } from './rota-head.js';

/** Days of the reference period of the working-time average: 17 weeks. Working Time Regulations 1998, reg. 4(3). */
export const HISTORY_DAYS = 119;

interface Row {
  readonly workerId: string;
  readonly unitId: string;
  readonly shiftCode: string;
  readonly band: ShiftBand;
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly paidMinutes: number;
  readonly wakeUps: number | null;
}

export interface RotaPast {
  readonly pastShifts: readonly PastShift[];
  readonly ledger: readonly LedgerOpening[];
}

/**
 * What came before a rota, for those it may place: shifts worked, as recorded, and shifts of other rotas, in the 17 weeks before it
 * and, elsewhere, in it; and the opening ledger with what was worked since. Where a shift is both recorded and rostered, the record
 * counts. Of other units' rotas those from approval on; of the unit's own the drafts before it too, since they come first. Two queries.
 */
export async function rotaPast(
  tx: Transaction,
  rota: RotaHead,
  workers: readonly Worker[],
  publicHolidays: readonly string[],
): Promise<RotaPast> {
  const ids = workers.map((worker) => worker.workerId);
  const begins = startOfDay(rota.startsOn, rota.zone);
  const from = minuteAsDate(startOfDay(addDays(rota.startsOn, -HISTORY_DAYS), rota.zone));
  const to = minuteAsDate(startOfDay(addDays(rota.endsOn, 1), rota.zone));
  const rows = await db(tx).$queryRaw<Row[]>`
    with recorded as (
      select p.worker_id, p.unit_id, p.shift_code, p.kind as band, (p.starts_at at time zone u.timezone)::date as day, p.starts_at, p.ends_at, p.paid_minutes, p.wake_ups
      from past_shift p join unit u on u.id = p.unit_id
      where p.worker_id = any (${ids}::uuid[]) and p.starts_at >= ${from} and p.starts_at < ${minuteAsDate(begins)}),
    rostered as (
      select a.worker_id, a.unit_id, a.shift_code, coalesce(t.kind, 'DAY') as band, a.on_date as day, a.starts_at, a.ends_at, a.paid_minutes, null::int
      from assignment a join rota r on r.id = a.rota_id
      left join lateral (select s.kind from shift_template s where s.unit_id = a.unit_id and s.code = a.shift_code
        order by s.valid_from <= a.on_date desc, s.valid_from desc limit 1) t on true
      where a.worker_id = any (${ids}::uuid[]) and a.to_version is null and a.rota_id <> ${rota.id}::uuid
        and a.starts_at >= ${from} and a.starts_at < ${to}
        and (r.state in ('APPROVED', 'PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED') or (r.unit_id = ${rota.unitId}::uuid and r.starts_on < ${rota.startsOn}::date))
        and not exists (select from recorded x where x.worker_id = a.worker_id and x.starts_at < a.ends_at and a.starts_at < x.ends_at))
    select worker_id as "workerId", unit_id as "unitId", shift_code as "shiftCode", band, day::text as date, starts_at as "startsAt", ends_at as "endsAt",
      paid_minutes as "paidMinutes", wake_ups as "wakeUps"
    from (select * from recorded union all select * from rostered) both_of_them order by worker_id, starts_at`;
  const inUnitBefore = rows.filter((row) => row.unitId === rota.unitId && utcMinute(row.startsAt) < begins);
  return {
    pastShifts: rows.map((row) => pastShiftOf(row, rota.unitId)),
    ledger: await openingLedger(tx, rota, workers, inUnitBefore, publicHolidays),
  };
}

function pastShiftOf(row: Row, unitId: string): PastShift {
  // Another unit may call something else by the same code: its people are not this unit's cover.
  const kindId = row.unitId === unitId ? row.shiftCode : `${row.unitId}/${row.shiftCode}`;
  return {
    workerId: row.workerId,
    shiftId: `${row.date}:${kindId}`,
    kindId,
    date: row.date,
    start: utcMinute(row.startsAt),
    end: utcMinute(row.endsAt),
    paidMinutes: row.paidMinutes,
    ...(row.wakeUps === null ? {} : { wakeUps: row.wakeUps }),
  };
}

/**
 * Opening counts and, from the day after, the shifts worked: `past` are those in the unit until the rota begins. Somebody without an
 * opening is counted from the unit's. The ledger's other kinds, such as hours carried over, are dated by their own rules and begin no count here.
 */
async function openingLedger(
  tx: Transaction,
  rota: RotaHead,
  workers: readonly Worker[],
  past: readonly Row[],
  publicHolidays: readonly string[],
): Promise<LedgerOpening[]> {
  const openings = await db(tx).$queryRaw<{ workerId: string; kind: string; asOf: string; counted: number }[]>`
    select distinct on (worker_id, kind) worker_id as "workerId", lower(kind) as kind, as_of::text as "asOf", counted::float8 as counted
    from ledger_opening
    where unit_id = ${rota.unitId}::uuid and lower(kind) in ('nights', 'weekends', 'holidays') and as_of < ${rota.startsOn}::date and worker_id = any (${workers.map((worker) => worker.workerId)}::uuid[])
    order by worker_id, kind, as_of desc`;
  const unitsOwn = openings.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  const holidays = new Set(publicHolidays);
  const worked = Map.groupBy(past, (row) => row.workerId);
  return workers.map(({ workerId }) => {
    const since = (kind: string, counts: (row: Row) => boolean): number => {
      const opening = openings.find((one) => one.workerId === workerId && one.kind === kind);
      const after = opening?.asOf ?? unitsOwn;
      const later = (worked.get(workerId) ?? []).filter((row) => row.date > after && counts(row)).length;
      return Math.round(opening?.counted ?? 0) + later;
    };
    return {
      workerId,
      nights: since('nights', (row) => row.band === 'NIGHT'),
      weekends: since('weekends', (row) => isWeekend(row.date)),
      holidays: since('holidays', (row) => holidays.has(row.date)),
    };
  });
}
