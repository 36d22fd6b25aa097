import { inPlanningView } from '../rota/planning-view.js';
import { db, type Transaction } from '../transaction/transaction.js';

/** What one worker of a unit worked or is rostered for in a period, summed. Minutes and counts of shifts. */
export interface WorkedSum {
  readonly workerId: string;
  readonly displayName: string;
  readonly contractMinutesPerWeek: number;
  readonly paidMinutes: number;
  readonly nights: number;
  /** False for who works nights only by contract, or days only. */
  readonly sharesNights: boolean;
  /** Weekends with at least one shift. */
  readonly weekends: number;
  readonly lateChanges: number;
  readonly overtimeMinutes: number;
  readonly observationMinutes: number;
  readonly missedBreaks: number;
  readonly incidents: number;
}

/**
 * Everybody who belongs to a unit or worked there in the period, with what they worked: shifts as they were worked, and for the rest
 * the published rota. Supernumerary hours are worked hours and count. Whoever keeps office hours is left out unless they worked a shift.
 * One query, by name; the contract's pattern is read as the planning of rotas reads it, so that everybody who asks gets the same people.
 * @param from first local day  @param to last local day, included
 */
export async function workedInPeriod(tx: Transaction, unitId: string, from: string, to: string): Promise<WorkedSum[]> {
  return inPlanningView(
    tx,
    () => db(tx).$queryRaw<WorkedSum[]>`
    with zone as (select timezone as tz from unit where id = ${unitId}::uuid),
    worked as (
      select p.worker_id, (p.starts_at at time zone tz)::date as on_day, p.kind, p.paid_minutes, p.overtime_minutes, p.observation_minutes,
        p.breaks_missed, p.incidents, p.late_change
      from past_shift p, zone
      where p.unit_id = ${unitId}::uuid and (p.starts_at at time zone tz)::date between ${from}::date and ${to}::date
      union all
      select a.worker_id, a.on_date, coalesce(t.kind, ''), a.paid_minutes, 0, 0, 0, 0, a.changed_after_publish
      from assignment a join rota r on r.id = a.rota_id
      left join lateral (select kind from shift_template t where t.unit_id = a.unit_id and t.code = a.shift_code and t.valid_from <= a.on_date
        order by t.valid_from desc limit 1) t on true
      where a.unit_id = ${unitId}::uuid and a.to_version is null and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
        and a.on_date between ${from}::date and ${to}::date
        and not exists (select from past_shift p where p.worker_id = a.worker_id and p.starts_at < a.ends_at and a.starts_at < p.ends_at))
    select w.id as "workerId", w.display_name as "displayName", w.contract_minutes_per_week as "contractMinutesPerWeek",
      coalesce(sum(d.paid_minutes), 0)::int as "paidMinutes",
      not coalesce(m.nights_only, false) and coalesce(m.shift_pattern, 'rotating') = 'rotating' as "sharesNights",
      (count(*) filter (where d.kind = 'NIGHT'))::int as nights,
      (count(distinct date_trunc('week', d.on_day)) filter (where extract(isodow from d.on_day) >= 6))::int as weekends,
      (count(*) filter (where d.late_change))::int as "lateChanges",
      coalesce(sum(d.overtime_minutes), 0)::int as "overtimeMinutes", coalesce(sum(d.observation_minutes), 0)::int as "observationMinutes",
      coalesce(sum(d.breaks_missed), 0)::int as "missedBreaks", coalesce(sum(d.incidents), 0)::int as incidents
    from worker w left join worked d on d.worker_id = w.id left join worker_terms m on m.worker_id = w.id
    where (w.home_unit_id = ${unitId}::uuid or d.worker_id is not null) and (w.left_on is null or w.left_on >= ${from}::date)
      and ((w.grade <> 'OTHER' and coalesce(m.shift_pattern, 'rotating') <> 'office-hours') or d.worker_id is not null)
    group by w.id, m.nights_only, m.shift_pattern order by w.display_name, w.id`,
  );
}

/** One shift of a unit on one day: minutes of staff time asked for and rostered. */
export interface ShiftHours {
  readonly onDay: string;
  readonly code: string;
  readonly name: string;
  readonly requiredMinutes: number;
  readonly rosteredMinutes: number;
}

/**
 * Required against rostered, shift by shift: as they were worked where that is recorded, else by the published rota. Heads wanted are the
 * larger of a shift's largest line, whoever that asks for, and the sum of its lines by grade (registered, support): competences and duties
 * ask who they are and do not add up. Of a line's versions the one in force counts. Approved demand items count for the minutes by which they
 * overlap the shift during which they begin, of two that overlap the later; supervision asks for nobody more. A ratio that follows the census
 * counts with its minimum. A record counts in place of every rostered shift that it overlaps: who came a quarter of an hour late was there once.
 * Supernumerary people are not counted. One query, by day and start.
 */
export async function requiredAndRostered(tx: Transaction, unitId: string, from: string, to: string): Promise<ShiftHours[]> {
  return db(tx).$queryRaw<ShiftHours[]>`
    with zone as (select timezone as tz from unit where id = ${unitId}::uuid),
    day as (select d::date as on_day from generate_series(${from}::date, ${to}::date, interval '1 day') d),
    shift as (
      select day.on_day, t.code, t.name, t.start_minute, t.end_minute, t.end_minute - t.start_minute - t.break_minutes as paid,
        (day.on_day + make_interval(mins => t.start_minute)) at time zone tz as starts_at,
        (day.on_day + make_interval(mins => t.end_minute)) at time zone tz as ends_at
      from day, zone, shift_template t
      where t.unit_id = ${unitId}::uuid and t.valid_from <= day.on_day and (t.valid_to is null or t.valid_to >= day.on_day)
        and not exists (select from shift_template n where n.unit_id = t.unit_id and n.code = t.code
          and n.valid_from > t.valid_from and n.valid_from <= day.on_day)),
    heads as (
      select s.on_day, s.code,
        greatest(coalesce(max(d.staff_min), 0),
          coalesce(sum(d.staff_min) filter (where d.who in ('{"is": "registered"}'::jsonb, '[{"is": "registered"}]'::jsonb,
            '{"is": "support-worker"}'::jsonb, '[{"is": "support"}]'::jsonb)), 0)) as wanted
      from shift s join demand_template d on d.unit_id = ${unitId}::uuid and d.shift_code = s.code and d.valid_from <= s.on_day
        and (d.valid_to is null or d.valid_to >= s.on_day) and extract(isodow from s.on_day)::int = any (d.weekdays) and d.only_during is null
        and not exists (select from demand_template n where n.unit_id = d.unit_id and n.code = d.code
          and n.valid_from > d.valid_from and n.valid_from <= s.on_day)
      group by s.on_day, s.code),
    items as (
      select s.on_day, s.code,
        sum(i.staff_min * extract(epoch from least(i.ends_at, s.ends_at) - greatest(i.starts_at, s.starts_at)) / 60) as minutes
      from shift s join demand_item i on i.unit_id = ${unitId}::uuid and i.state = 'APPROVED' and i.starts_at < s.ends_at and i.ends_at > s.starts_at
        and i.starts_at >= s.starts_at and upper(i.cause) <> 'SUPERVISION'
        and not exists (select from shift later where (later.starts_at, later.code) > (s.starts_at, s.code)
          and later.starts_at <= i.starts_at and i.starts_at < later.ends_at)
      group by s.on_day, s.code),
    rostered as (
      select on_day, shift_code, sum(minutes) as minutes from (
        select (p.starts_at at time zone tz)::date as on_day, p.shift_code, p.paid_minutes as minutes from past_shift p, zone
        where p.unit_id = ${unitId}::uuid and (p.starts_at at time zone tz)::date between ${from}::date and ${to}::date
          and not 'SUPERNUMERARY' = any (p.duties)
        union all
        select a.on_date, a.shift_code, a.paid_minutes from assignment a join rota r on r.id = a.rota_id
        where a.unit_id = ${unitId}::uuid and a.to_version is null and not a.supernumerary and a.on_date between ${from}::date and ${to}::date
          and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
          and not exists (select from past_shift p where p.worker_id = a.worker_id and p.starts_at < a.ends_at and a.starts_at < p.ends_at)) either_way
      group by 1, 2)
    select s.on_day::text as "onDay", s.code, s.name,
      (coalesce(h.wanted, 0) * s.paid + coalesce(i.minutes, 0))::int as "requiredMinutes", coalesce(r.minutes, 0)::int as "rosteredMinutes"
    from shift s left join heads h using (on_day, code) left join items i using (on_day, code)
    left join rostered r on r.on_day = s.on_day and r.shift_code = s.code
    where coalesce(h.wanted, 0) > 0 or coalesce(r.minutes, 0) > 0
    order by s.on_day, s.start_minute, s.code`;
}
