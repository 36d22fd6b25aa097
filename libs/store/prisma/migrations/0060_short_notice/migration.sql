-- Short notice: who cannot come, who is asked instead, and what they answer. Nothing here changes a rota: people who run the unit do.
create table absence (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  unit_id uuid not null references unit,
  worker_id uuid not null references worker,
  shift_ids text[] not null check (cardinality(shift_ids) > 0),
  leave_id uuid not null references leave on delete cascade,
  reported_by uuid not null references worker,
  reported_at timestamptz not null,
  -- The version of the rota that took the worker off; null while nobody who runs the unit has done so.
  off_in_version integer,
  version integer not null default 1
);
create index on absence (rota_id, reported_at);
-- The author's own words, apart from the fact, for fewer eyes.
create table absence_reason (
  absence_id uuid primary key references absence on delete cascade,
  worker_id uuid not null references worker,
  note_sealed bytea not null
);

-- People asked together for one shift.
create table shift_call (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  unit_id uuid not null references unit,
  shift_id text not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'WITHDRAWN')),
  asking_price integer not null,
  made_by uuid not null references worker,
  made_at timestamptz not null,
  confirmed_in_version integer,
  version integer not null default 1
);
create unique index shift_call_once on shift_call (rota_id, shift_id) where state = 'OPEN';
create table shift_offer (
  id uuid primary key default gen_random_uuid(),
  call_id uuid not null references shift_call on delete cascade,
  rota_id uuid not null references rota on delete cascade,
  unit_id uuid not null references unit,
  shift_id text not null,
  worker_id uuid not null references worker,
  state text not null default 'OFFERED' check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CONFIRMED', 'WITHDRAWN')),
  offered_at timestamptz not null,
  answered_at timestamptz,
  version integer not null default 1,
  unique (call_id, worker_id)
);
create index on shift_offer (worker_id, state);
create index on shift_offer (rota_id, shift_id);

do $$
declare t text;
begin
  foreach t in array array['absence', 'absence_reason', 'shift_call', 'shift_offer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to handrail_gate', t);
    execute format('create policy gate on %I to handrail_gate using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to handrail_api', t);
  end loop;
  foreach t in array array['absence', 'shift_call', 'shift_offer'] loop
    execute format('create trigger a_count_version before update on %I for each row execute function handrail.count_version()', t);
  end loop;
end $$;
revoke update on absence_reason from handrail_api;

create policy reading on absence for select to handrail_api using (worker_id in (select handrail.me()) or reported_by in (select handrail.me())
  or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy adding on absence for insert to handrail_api with check (reported_by in (select handrail.me()));
create policy changing on absence for update to handrail_api
  using (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')))
  with check (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy reading on absence_reason for select to handrail_api using (worker_id in (select handrail.me())
  or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead')))));
create policy adding on absence_reason for insert to handrail_api with check ((select handrail.worker_id()) is not null);

create policy reading on shift_call for select to handrail_api
  using (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy adding on shift_call for insert to handrail_api
  with check (made_by in (select handrail.me()) and unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy changing on shift_call for update to handrail_api
  using (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')))
  with check (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
-- Who else was asked, and what they said, is for those who run the unit; the service `rota` counts answers to say what comes next.
create policy reading on shift_offer for select to handrail_api using (worker_id in (select handrail.me()) or handrail.is_service('rota')
  or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy adding on shift_offer for insert to handrail_api
  with check (unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
create policy changing on shift_offer for update to handrail_api
  using (worker_id in (select handrail.me()) or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')))
  with check (worker_id in (select handrail.me()) or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));

-- Only the person asked says yes or no, once; only those who run the unit confirm, and only what was accepted.
create function handrail.guard_shift_offer() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state = 'ACCEPTED' and not exists (select from shift_offer o where o.worker_id = new.worker_id and o.rota_id = new.rota_id
        and o.shift_id = new.shift_id and o.state in ('ACCEPTED', 'WITHDRAWN') and o.answered_at = new.answered_at) then
      raise exception 'the person asked accepts' using errcode = 'HR004';
    elsif new.state not in ('OFFERED', 'ACCEPTED') then
      raise exception 'an offer begins as a question' using errcode = 'HR001';
    end if;
    return new;
  end if;
  if (to_jsonb(new) - array['state', 'answered_at', 'version']) is distinct from (to_jsonb(old) - array['state', 'answered_at', 'version']) then
    raise exception 'an offer is kept as it was made' using errcode = 'HR002';
  end if;
  case old.state || '>' || new.state
    when 'OFFERED>ACCEPTED', 'OFFERED>DECLINED', 'ACCEPTED>DECLINED' then
      if new.worker_id is distinct from handrail.worker_id() then raise exception 'the person asked answers' using errcode = 'HR004'; end if;
      new.answered_at := handrail.clock();
    when 'OFFERED>WITHDRAWN', 'ACCEPTED>WITHDRAWN', 'ACCEPTED>CONFIRMED' then
      if new.unit_id not in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')) then
        raise exception 'those who run the unit confirm or withdraw' using errcode = 'HR004';
      end if;
    else raise exception 'an offer does not go from % to %', old.state, new.state using errcode = 'HR001';
  end case;
  return new;
end $$;
create trigger guard_steps before insert or update on shift_offer for each row execute function handrail.guard_shift_offer();

-- That somebody is away, recorded by whoever may hear of it first: the person, whoever leads the shift, whoever runs the unit.
create function handrail.report_away(who uuid, of_unit uuid, from_day date, to_day date, credited_minutes integer, why text)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare found_id uuid;
begin
  if handrail.worker_id() is null or not (who in (select handrail.me()) or of_unit in (select handrail.units_on_shift())
      or of_unit in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))) then
    raise exception 'not one who may report this' using errcode = 'HR004';
  end if;
  if not exists (select from assignment a where a.worker_id = who and a.unit_id = of_unit and a.on_date between from_day and to_day) then
    raise exception 'not on a shift there' using errcode = 'HR004';
  end if;
  insert into leave (worker_id, starts_on, ends_on, excluded_from_average, credited_minutes_per_day, state)
  values (who, from_day, to_day, why = 'sick', credited_minutes, 'APPROVED')
  on conflict (worker_id, starts_on) do update set ends_on = greatest(leave.ends_on, excluded.ends_on), state = 'APPROVED'
  returning id into found_id;
  insert into leave_reason (leave_id, worker_id, kind) values (found_id, who, why) on conflict (leave_id) do nothing;
  return found_id;
end $$;
grant insert, update on leave to handrail_gate;
grant insert on leave_reason to handrail_gate;
grant create on schema handrail to handrail_gate;
alter function handrail.report_away(uuid, uuid, date, date, integer, text) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.report_away(uuid, uuid, date, date, integer, text) from public;
grant execute on function handrail.report_away(uuid, uuid, date, date, integer, text) to handrail_api;

-- One open entry per red flag and shift.
create unique index staffing_risk_open on staffing_risk (unit_id, red_flag, shift_starts_at) where decided_by is null;
