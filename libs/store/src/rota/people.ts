import type { Clearance, Grade, RotaUnit, Restriction, ShiftKind, Worker } from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';

/** Paid minutes of a whole-time week, Agenda for Change: 37.5 h. */
export const WHOLE_TIME_WEEK_MINUTES = 2_250;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly staffNumber: string;
  readonly grade: Grade;
  readonly employment: Worker['employment'];
  readonly weekMinutes: number;
  readonly probationUntil: string | null;
  readonly startedOn: string | null;
  readonly lastDay: string | null;
  readonly gender: NonNullable<Worker['gender']> | null;
  readonly optOutFrom: string | null;
  readonly optOutTo: string | null;
  readonly nightWorker: boolean;
  readonly pattern: 'rotating' | 'nights-only' | 'days-only';
  readonly youngWorker: boolean;
  readonly registrationExpiresOn: string | null;
  readonly supernumeraryUntil: string | null;
  readonly competences: readonly {
    readonly code: string;
    readonly unitId: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly restrictions: readonly {
    readonly effect: string;
    readonly params: unknown;
    readonly from: string;
    readonly to: string | null;
  }[];
}

export interface RotaPeople {
  readonly workers: readonly Worker[];
  /** Staff code to id: how files name people. */
  readonly idOfStaffCode: ReadonlyMap<string, string>;
}

/**
 * Whoever a unit's rota may place: those whose home or site it is, who work shifts and are employed in the period, and whoever is
 * on the rota already. Restrictions as effects. One query.
 * @param days of the period; contracts are weekly, so a worker's minutes in it are `days / 7` weeks
 */
export async function rotaPeople(
  tx: Transaction,
  unit: Pick<RotaUnit, 'unitId'>,
  period: { readonly startsOn: string; readonly endsOn: string; readonly days: number },
  already: readonly string[],
): Promise<RotaPeople> {
  const rows = await db(tx).$queryRaw<Row[]>`
    select w.id, w.display_name as name, w.staff_number as "staffNumber", w.grade, w.employment, w.contract_minutes_per_week as "weekMinutes",
      w.probation_until::text as "probationUntil", w.started_on::text as "startedOn",
      least(w.left_on, (w.access_expires_at at time zone 'UTC')::date)::text as "lastDay", t.gender,
      t.opt_out_from::text as "optOutFrom", t.opt_out_to::text as "optOutTo", coalesce(t.night_worker, false) as "nightWorker",
      case when t.nights_only then 'nights-only' else coalesce(t.shift_pattern, 'rotating') end as pattern,
      coalesce(t.young_worker, false) as "youngWorker", t.registration_expires_on::text as "registrationExpiresOn",
      t.supernumerary_until::text as "supernumeraryUntil",
      coalesce((select json_agg(json_build_object('code', c.code, 'unitId', c.unit_id, 'from', c.valid_from::text, 'to', c.valid_to::text)
        order by c.code, c.valid_from) from competence c where c.worker_id = w.id), '[]') as competences,
      coalesce((select json_agg(json_build_object('effect', x.effect, 'params', x.params, 'from', x.starts_on::text, 'to', x.ends_on::text)
        order by x.starts_on, x.effect) from restriction x where x.worker_id = w.id), '[]') as restrictions
    from worker w left join worker_terms t on t.worker_id = w.id
    where w.grade in ('L2', 'L3', 'SENIOR', 'RN')
      and (w.id = any (${[...already]}::uuid[])
        or ((w.home_unit_id = ${unit.unitId}::uuid or exists (select from worker_site s where s.worker_id = w.id and s.unit_id = ${unit.unitId}::uuid))
          and (w.left_on is null or w.left_on >= ${period.startsOn}::date) and (w.started_on is null or w.started_on <= ${period.endsOn}::date)
          and coalesce(t.shift_pattern, 'rotating') <> 'office-hours'))
    order by w.staff_number, w.id`;
  return {
    workers: rows.map((row) => workerOf(row, period.days, unit.unitId)),
    idOfStaffCode: new Map(rows.map((row) => [row.staffNumber, row.id])),
  };
}

function workerOf(row: Row, days: number, unitId: string): Worker {
  const temporary = row.employment !== 'SUBSTANTIVE';
  const clearances: Clearance[] = row.registrationExpiresOn ? [{ kind: 'REGISTRATION', validTo: row.registrationExpiresOn }] : [];
  const restrictions = [
    ...row.restrictions.map((one) => restrictionOf(one)),
    ...(row.pattern === 'days-only' ? [{ bands: ['NIGHT', 'SLEEP_IN'] } satisfies Restriction] : []),
  ];
  return {
    workerId: row.id,
    name: row.name,
    grade: row.grade,
    employment: row.employment,
    contractMinutes: temporary ? 0 : Math.round((row.weekMinutes * days) / 7),
    wteHundredths: temporary ? 0 : Math.round((row.weekMinutes * 100) / WHOLE_TIME_WEEK_MINUTES),
    // A competence of another unit's own (its safe, its doors) says nothing here.
    competences: row.competences.flatMap((held) =>
      isInduction(held.code) || (held.unitId !== null && held.unitId !== unitId) ? [] : [{ code: held.code, ...span(held) }],
    ),
    inductions: row.competences.flatMap((held) =>
      isInduction(held.code) ? [{ unitId: held.unitId ?? held.code.slice('INDUCTION:'.length), from: held.from }] : [],
    ),
    ...(clearances.length > 0 ? { clearances } : {}),
    ...(restrictions.length > 0 ? { restrictions } : {}),
    ...(row.probationUntil ? { probationUntil: row.probationUntil } : {}),
    ...(row.gender ? { gender: row.gender } : {}),
    ...(row.pattern === 'nights-only' ? { nightsOnly: true } : {}),
    ...(row.nightWorker ? { nightWorker: true } : {}),
    ...(row.youngWorker ? { youngWorker: true } : {}),
    ...(row.optOutFrom ? { wtrOptOut: { from: row.optOutFrom, ...(row.optOutTo ? { to: row.optOutTo } : {}) } } : {}),
    ...(row.supernumeraryUntil ? { supernumeraryUntil: row.supernumeraryUntil } : {}),
    ...(row.startedOn ? { employedFrom: row.startedOn } : {}),
    ...(row.lastDay ? { employedTo: row.lastDay } : {}),
  };
}

/** Files write the induction to a unit as `INDUCTION:code`; the table keeps the unit beside it. */
function isInduction(code: string): boolean {
  return code === 'INDUCTION' || code.startsWith('INDUCTION:');
}

function span({ from, to }: { readonly from: string; readonly to: string | null }) {
  return { validFrom: from, ...(to === null ? {} : { validTo: to }) };
}

const EFFECTS: Readonly<Record<string, Omit<Restriction, 'from' | 'to'>>> = {
  'no-nights': { bands: ['NIGHT'] },
  'no-long-days': { bands: ['LONG_DAY'] },
  'no-sleep-in': { bands: ['SLEEP_IN'] },
  'no-weekends': { weekdays: [6, 7] },
  'no-work': {},
};

/** An effect that nobody here knows keeps the worker off every shift: a limit is never lost by being misread. */
function restrictionOf(one: Row['restrictions'][number]): Restriction {
  const days = { from: one.from, ...(one.to === null ? {} : { to: one.to }) };
  return { ...EFFECTS[one.effect], ...days };
}

/** The unit's kinds of shift in a period, by code; of several versions of one the one in force when the period begins. One query. */
export async function shiftKindsOf(
  tx: Transaction,
  unitId: string,
  period: { readonly startsOn: string; readonly endsOn: string },
): Promise<ShiftKind[]> {
  const rows = await db(tx).$queryRaw<
    { code: string; name: string; band: ShiftKind['band']; startMinute: number; endMinute: number; breakMinutes: number }[]
  >`
    select distinct on (code) code, name, kind as band, start_minute as "startMinute", end_minute as "endMinute", break_minutes as "breakMinutes"
    from shift_template
    where unit_id = ${unitId}::uuid and valid_from <= ${period.endsOn}::date and (valid_to is null or valid_to >= ${period.startsOn}::date)
    order by code, valid_from <= ${period.startsOn}::date desc, valid_from desc`;
  return rows.map(({ code, name, band, startMinute, endMinute, breakMinutes }) => ({
    kindId: code,
    name,
    band,
    start: wallTime(startMinute),
    end: wallTime(endMinute),
    unpaidBreakMinutes: breakMinutes,
  }));
}

/** Minutes after midnight as a time of day; past 24 h it is that of the next day. */
export function wallTime(minute: number): string {
  const within = minute % 1_440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
