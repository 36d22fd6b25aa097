import { db } from '../transaction/transaction.js';
import type { FileRow, KeptRows } from './file-rows.js';

/**
 * Leave, with why somebody is away apart from that they are away.
 * Credit: a week of leave counts as a week of contract; up to five days at a fifth of it each. Study and the like do not leave
 * the 17-week average (Working Time Regulations 1998, reg. 4(7)).
 */
export const leaveRows: KeptRows<FileRow<'leave'>> = {
  read: (tx) => db(tx).$queryRaw`
    select w.staff_number as worker, coalesce(x.kind, 'other') as kind, l.starts_on::text as "from", l.ends_on::text as "to",
      case l.state when 'ASKED' then 'asked' else 'approved' end as state
    from leave l join worker w on w.id = l.worker_id left join leave_reason x on x.leave_id = l.id
    where l.state in ('ASKED', 'APPROVED') order by 1, 3`,
  async write(tx, rows) {
    const json = JSON.stringify(rows);
    await db(tx).$executeRaw`
      insert into leave (worker_id, starts_on, ends_on, excluded_from_average, credited_minutes_per_day, state)
      select w.id, r."from", r."to", r.kind in ('annual', 'sick', 'parental'),
        case when r.kind = 'unpaid' then 0 else round(w.contract_minutes_per_week / least(greatest(r."to" - r."from" + 1, 5), 7)::numeric) end, upper(r.state)
      from jsonb_to_recordset(${json}::jsonb) r(worker text, kind text, "from" date, "to" date, state text) join worker w on w.staff_number = r.worker
      on conflict (worker_id, starts_on) do update set ends_on = excluded.ends_on, excluded_from_average = excluded.excluded_from_average,
        credited_minutes_per_day = excluded.credited_minutes_per_day, state = excluded.state`;
    await db(tx).$executeRaw`
      insert into leave_reason (leave_id, worker_id, kind)
      select l.id, l.worker_id, r.kind
      from jsonb_to_recordset(${json}::jsonb) r(worker text, kind text, "from" date) join worker w on w.staff_number = r.worker
      join leave l on l.worker_id = w.id and l.starts_on = r."from"
      on conflict (leave_id) do update set kind = excluded.kind`;
  },
};

export const requestRows: KeptRows<FileRow<'requests'>> = {
  read: (tx) => db(tx).$queryRaw`
    select w.staff_number as worker, q.on_date::text as date, q.kind as type, nullif(q.shift_code, '') as shift, lower(q.strength) as strength
    from shift_request q join worker w on w.id = q.worker_id where q.state in ('ASKED', 'GRANTED') order by 1, 2, 3, 4`,
  async write(tx, rows) {
    await db(tx).$executeRaw`
      insert into shift_request (worker_id, on_date, kind, strength, shift_code)
      select w.id, r.date, r.type, upper(r.strength), coalesce(r.shift, '')
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(worker text, date date, type text, strength text, shift text)
      join worker w on w.staff_number = r.worker
      on conflict (worker_id, on_date, kind, shift_code) do update set strength = excluded.strength`;
  },
};
