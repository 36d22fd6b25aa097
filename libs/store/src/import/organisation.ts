import { db, type Transaction } from '../transaction/transaction.js';
import { HOUSE_ZONE, type FileRow, type KeptRows } from './file-rows.js';

/** The organisation of this database; a new one gets a name to be changed in the settings. */
async function organisationId(tx: Transaction): Promise<string> {
  const [found] = await db(tx).$queryRaw<{ id: string }[]>`select id from organisation order by created_at limit 1`;
  if (found) return found.id;
  const [made] = await db(tx).$queryRaw<{ id: string }[]>`insert into organisation (name) values ('Our organisation') returning id`;
  return made!.id;
}

export const unitRows: KeptRows<FileRow<'units'>> = {
  read: (tx) => db(tx).$queryRaw`
    select u.code as unit, u.name, u.kind, u.beds, u.timezone as "timeZone", u.access_by as "accessBy", u.chat_quotes as "chatQuotes",
      u.jurisdiction, u.policy_version as "policyVersion", s.value::text::int as "registeredSharePercent"
    from unit u left join setting s on s.unit_id = u.id and s.key = 'registeredSharePercent' order by u.code`,
  async write(tx, rows) {
    const json = JSON.stringify(rows);
    const organisation = await organisationId(tx);
    await db(tx).$executeRaw`
      insert into unit (organisation_id, code, name, kind, beds, timezone, access_by, chat_quotes, jurisdiction, policy_version)
      select ${organisation}::uuid, r.unit, r.name, r.kind, r.beds, r."timeZone", r."accessBy", r."chatQuotes", r.jurisdiction, r."policyVersion"
      from jsonb_to_recordset(${json}::jsonb) r(unit text, name text, kind text, beds int, "timeZone" text, "accessBy" text, "chatQuotes" text,
        jurisdiction text, "policyVersion" text)
      on conflict (organisation_id, code) do update set name = excluded.name, kind = excluded.kind, beds = excluded.beds,
        timezone = excluded.timezone, access_by = excluded.access_by, chat_quotes = excluded.chat_quotes,
        jurisdiction = excluded.jurisdiction, policy_version = excluded.policy_version`;
    await db(tx).$executeRaw`
      delete from setting where key = 'registeredSharePercent' and unit_id in
        (select u.id from jsonb_to_recordset(${json}::jsonb) r(unit text) join unit u on u.code = r.unit)`;
    await db(tx).$executeRaw`
      insert into setting (unit_id, key, value)
      select u.id, 'registeredSharePercent', to_jsonb(r."registeredSharePercent")
      from jsonb_to_recordset(${json}::jsonb) r(unit text, "registeredSharePercent" int) join unit u on u.code = r.unit
      where r."registeredSharePercent" is not null`;
  },
};

export const staffRows: KeptRows<FileRow<'staff'>> = {
  ends: 'leftOn',
  read: (tx) => db(tx).$queryRaw`
    select w.staff_number as worker, w.display_name as "displayName", w.grade, t.registration,
      t.registration_expires_on::text as "registrationValidTo", w.contract_minutes_per_week as "contractHours", w.employment as "employmentType",
      u.code as "homeUnit",
      coalesce((select json_agg(x.code order by x.code) from worker_site s join unit x on x.id = s.unit_id where s.worker_id = w.id), '[]') as sites,
      coalesce(t.shift_pattern, 'rotating') as "shiftPattern", coalesce(t.night_worker, false) as "nightWorker",
      coalesce(t.young_worker, false) as "youngWorker", w.probation_until::text as "probationUntil", t.opt_out_from::text as "wtrOptOutFrom",
      t.opt_out_to::text as "wtrOptOutTo",
      coalesce((select json_agg(distinct x.effect) from restriction x where x.worker_id = w.id and x.ends_on is null), '[]') as restrictions,
      case t.gender when 'F' then 'female' when 'M' then 'male' when 'X' then 'other' end as gender,
      to_json(coalesce(t.languages, '{}')) as languages, t.leave_training_percent as "leaveAndTrainingPercent",
      t.fixed_duty_minutes_per_month as "fixedDutyHours", w.started_on::text as "startedOn", w.left_on::text as "leftOn",
      ((w.access_expires_at at time zone coalesce(u.timezone, ${HOUSE_ZONE})) - interval '1 day')::date::text as "accessUntil"
    from worker w left join worker_terms t on t.worker_id = w.id left join unit u on u.id = w.home_unit_id order by w.staff_number`,
  async write(tx, rows) {
    const json = JSON.stringify(rows);
    const organisation = await organisationId(tx);
    await db(tx).$executeRaw`
      insert into worker (organisation_id, staff_number, display_name, grade, employment, home_unit_id, contract_minutes_per_week, probation_until,
        started_on, left_on, access_expires_at)
      select ${organisation}::uuid, r.worker, r."displayName", r.grade, r."employmentType", u.id, r."contractHours", r."probationUntil", r."startedOn",
        r."leftOn", (r."accessUntil" + 1)::timestamp at time zone coalesce(u.timezone, ${HOUSE_ZONE})
      from jsonb_to_recordset(${json}::jsonb) r(worker text, "displayName" text, grade text, "employmentType" text, "homeUnit" text,
        "contractHours" int, "probationUntil" date, "startedOn" date, "leftOn" date, "accessUntil" date)
      left join unit u on u.code = r."homeUnit"
      on conflict (organisation_id, staff_number) do update set display_name = excluded.display_name, grade = excluded.grade,
        employment = excluded.employment, home_unit_id = excluded.home_unit_id, contract_minutes_per_week = excluded.contract_minutes_per_week,
        probation_until = excluded.probation_until, started_on = excluded.started_on, left_on = excluded.left_on,
        access_expires_at = excluded.access_expires_at`;
    await db(tx).$executeRaw`
      insert into worker_terms (worker_id, registration, registration_expires_on, gender, languages, opt_out_from, opt_out_to, night_worker,
        nights_only, young_worker, shift_pattern, leave_training_percent, fixed_duty_minutes_per_month)
      select w.id, r.registration, r."registrationValidTo", case r.gender when 'female' then 'F' when 'male' then 'M' when 'other' then 'X' end,
        array(select jsonb_array_elements_text(r.languages)), r."wtrOptOutFrom", r."wtrOptOutTo", r."nightWorker",
        r."shiftPattern" = 'nights-only', r."youngWorker", r."shiftPattern", r."leaveAndTrainingPercent", r."fixedDutyHours"
      from jsonb_to_recordset(${json}::jsonb) r(worker text, registration text, "registrationValidTo" date, gender text, languages jsonb,
        "wtrOptOutFrom" date, "wtrOptOutTo" date, "nightWorker" boolean, "youngWorker" boolean, "shiftPattern" text,
        "leaveAndTrainingPercent" int, "fixedDutyHours" int)
      join worker w on w.staff_number = r.worker
      on conflict (worker_id) do update set registration = excluded.registration, registration_expires_on = excluded.registration_expires_on,
        gender = excluded.gender, languages = excluded.languages, opt_out_from = excluded.opt_out_from, opt_out_to = excluded.opt_out_to,
        night_worker = excluded.night_worker, nights_only = excluded.nights_only, young_worker = excluded.young_worker,
        shift_pattern = excluded.shift_pattern, leave_training_percent = excluded.leave_training_percent,
        fixed_duty_minutes_per_month = excluded.fixed_duty_minutes_per_month`;
    await db(tx).$executeRaw`
      delete from worker_site s using jsonb_to_recordset(${json}::jsonb) r(worker text), worker w
      where w.staff_number = r.worker and s.worker_id = w.id`;
    await db(tx).$executeRaw`
      insert into worker_site (worker_id, unit_id)
      select w.id, u.id from jsonb_to_recordset(${json}::jsonb) r(worker text, sites jsonb) join worker w on w.staff_number = r.worker
      cross join jsonb_array_elements_text(r.sites) site join unit u on u.code = site`;
    await writeRestrictions(tx, json);
  },
};

/** A restriction that the file no longer names ends today; one that it names anew begins today. */
async function writeRestrictions(tx: Transaction, json: string): Promise<void> {
  const today = tx.now.toISOString().slice(0, 10);
  await db(tx).$executeRaw`
    update restriction x set ends_on = greatest(x.starts_on, ${today}::date)
    from jsonb_to_recordset(${json}::jsonb) r(worker text, restrictions jsonb) join worker w on w.staff_number = r.worker
    where x.worker_id = w.id and x.ends_on is null and not r.restrictions ? x.effect`;
  await db(tx).$executeRaw`
    insert into restriction (worker_id, effect, starts_on)
    select w.id, effect, ${today}::date
    from jsonb_to_recordset(${json}::jsonb) r(worker text, restrictions jsonb) join worker w on w.staff_number = r.worker
    cross join jsonb_array_elements_text(r.restrictions) effect
    where not exists (select from restriction x where x.worker_id = w.id and x.effect = effect and x.ends_on is null)
    on conflict (worker_id, effect, starts_on) do update set ends_on = null`;
}

export const appointmentRows: KeptRows<FileRow<'appointments'>> = {
  ends: 'to',
  read: (tx) => db(tx).$queryRaw`
    select w.staff_number as worker, replace(a.role, '_', '-') as role, u.code as unit,
      (a.valid_from at time zone coalesce(u.timezone, ${HOUSE_ZONE}))::date::text as "from",
      ((a.valid_to at time zone coalesce(u.timezone, ${HOUSE_ZONE})) - interval '1 day')::date::text as "to"
    from role_appointment a join worker w on w.id = a.worker_id left join unit u on u.id = a.unit_id order by 1, 2, 3, 4`,
  async write(tx, rows) {
    await db(tx).$executeRaw`
      insert into role_appointment (worker_id, role, unit_id, valid_from, valid_to)
      select w.id, replace(r.role, '-', '_'), u.id, r."from"::timestamp at time zone coalesce(u.timezone, ${HOUSE_ZONE}),
        (r."to" + 1)::timestamp at time zone coalesce(u.timezone, ${HOUSE_ZONE})
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(worker text, role text, unit text, "from" date, "to" date)
      join worker w on w.staff_number = r.worker left join unit u on u.code = r.unit
      on conflict (worker_id, role, unit_id, valid_from) do update set valid_to = excluded.valid_to`;
  },
};

export const competenceRows: KeptRows<FileRow<'competences'>> = {
  ends: 'validTo',
  read: (tx) => db(tx).$queryRaw`
    select w.staff_number as worker, case when u.id is null then c.code else c.code || ':' || u.code end as competence,
      c.valid_from::text as "validFrom", c.valid_to::text as "validTo", c.assessor, c.evidence
    from competence c join worker w on w.id = c.worker_id left join unit u on u.id = c.unit_id order by 1, 2, 3`,
  async write(tx, rows) {
    await db(tx).$executeRaw`
      insert into competence (worker_id, code, unit_id, valid_from, valid_to, assessor, evidence)
      select w.id, split_part(r.competence, ':', 1), u.id, r."validFrom", r."validTo", r.assessor, r.evidence
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(worker text, competence text, "validFrom" date, "validTo" date, assessor text, evidence text)
      join worker w on w.staff_number = r.worker left join unit u on u.code = nullif(split_part(r.competence, ':', 2), '')
      on conflict (worker_id, code, unit_id, valid_from) do update set valid_to = excluded.valid_to, assessor = excluded.assessor, evidence = excluded.evidence`;
  },
};
