-- Ways round a review that the first guards left open.

-- A rota's assignments change only in the transaction that made a version, so an approved rota cannot grow a row.
alter table rota_version add column made_in_transaction text not null default pg_current_xact_id()::text;

create or replace function handrail.guard_assignment() returns trigger language plpgsql as $$
declare
  current_number integer;
  version_is_mine boolean;
begin
  if tg_op = 'DELETE' then raise exception 'an assignment ends with a version' using errcode = 'HR002'; end if;
  select r.current_version, coalesce(v.made_in_transaction = pg_current_xact_id()::text, false) into current_number, version_is_mine
  from rota r left join rota_version v on v.rota_id = r.id and v.number = r.current_version where r.id = new.rota_id;
  if tg_op = 'INSERT' then
    if new.from_version is distinct from current_number or new.to_version is not null or not version_is_mine then
      raise exception 'an assignment begins with a new version' using errcode = 'HR003';
    end if;
    return new;
  end if;
  if old.to_version is not null then raise exception 'an ended assignment is kept as it is' using errcode = 'HR002'; end if;
  if new.to_version is not null and (new.to_version <> current_number or not version_is_mine) then
    raise exception 'an assignment ends with a new version' using errcode = 'HR003';
  end if;
  if (new.rota_id, new.unit_id, new.worker_id, new.on_date, new.starts_at, new.ends_at, new.shift_code, new.paid_minutes, new.from_version, new.duties,
      new.supernumerary, new.origin)
     is distinct from (old.rota_id, old.unit_id, old.worker_id, old.on_date, old.starts_at, old.ends_at, old.shift_code, old.paid_minutes, old.from_version,
      old.duties, old.supernumerary, old.origin) then
    raise exception 'end the assignment and begin another' using errcode = 'HR002';
  end if;
  -- A worker answers for an own shift and changes nothing else about it.
  if (new.pinned, new.explanation, new.changed_after_publish, new.to_version)
     is distinct from (old.pinned, old.explanation, old.changed_after_publish, old.to_version)
     and not handrail.is_service('import') and new.unit_id not in (select handrail.units_as('team_lead', 'rota_manager')) then
    raise exception 'only those who run the unit change its rota' using errcode = 'HR004';
  end if;
  return new;
end $$;

drop trigger keep on rota_version;
create function handrail.guard_kept_version() returns trigger language plpgsql as $$
begin
  if old.made_in_transaction <> pg_current_xact_id()::text
     or (to_jsonb(new) - 'judgement') is distinct from (to_jsonb(old) - 'judgement') then
    raise exception 'a version is kept as it is' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger keep before update on rota_version for each row execute function handrail.guard_kept_version();

drop policy adding on assignment;
create policy adding on assignment for insert to handrail_api
  with check (handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager')));

-- A draft and its dictation have one author, and the author is who asks.
create or replace function handrail.guard_new_note_draft() returns trigger language plpgsql as $$
begin
  if new.confirmed_hash is not null or new.countersigned_hash is not null or new.countersigner_id is not null or new.countersign_required then
    raise exception 'a draft begins unsigned' using errcode = 'HR001';
  end if;
  if new.author_id is distinct from handrail.worker_id()
     or not exists (select from capture c where c.id = new.capture_id and c.author_id = new.author_id) then
    raise exception 'a draft belongs to the author of its dictation' using errcode = 'HR004';
  end if;
  return new;
end $$;

do $$
declare t text;
begin
  foreach t in array array['note_draft', 'flag', 'proposal'] loop
    execute format('alter policy relationship on %I with check (handrail.is_scoped())', t);
  end loop;
end $$;

-- Whoever acknowledges or decides is who asks, at the time of asking.
create function handrail.guard_flag() returns trigger language plpgsql as $$
begin
  if (new.capture_id, new.quote_sealed, new.span_start, new.span_end, new.category, new.assertion, new.raised_by, new.raised_at)
     is distinct from (old.capture_id, old.quote_sealed, old.span_start, old.span_end, old.category, old.assertion, old.raised_by, old.raised_at)
     or new.restricted < old.restricted then
    raise exception 'a flag keeps what was quoted' using errcode = 'HR002';
  end if;
  if new.state <> old.state then
    if handrail.worker_id() is null then raise exception 'a person answers a flag' using errcode = 'HR004'; end if;
    if new.state = 'ACKNOWLEDGED' then
      new.acknowledged_by := handrail.worker_id();
      new.acknowledged_at := handrail.clock();
    elsif new.state in ('ACTIONED', 'DISMISSED') then
      new.decided_by := handrail.worker_id();
      new.decided_at := handrail.clock();
    end if;
  elsif (new.acknowledged_by, new.decided_by) is distinct from (old.acknowledged_by, old.decided_by) then
    raise exception 'an answer to a flag comes with its step' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger guard_answer before update on flag for each row execute function handrail.guard_flag();

create function handrail.guard_plan_step() returns trigger language plpgsql as $$
begin
  if new.service_user_id <> old.service_user_id or new.version_number <> old.version_number then
    raise exception 'a plan version keeps its person and its number' using errcode = 'HR002';
  end if;
  if new.state = 'ACTIVE' and old.state <> 'ACTIVE' then
    if handrail.worker_id() is null then raise exception 'a person makes a plan active' using errcode = 'HR004'; end if;
    new.activated_by := handrail.worker_id();
    new.activated_at := handrail.clock();
  elsif new.state = 'SUPERSEDED' and old.state <> 'SUPERSEDED' then
    new.superseded_at := handrail.clock();
  end if;
  return new;
end $$;
create trigger guard_step before update on care_plan for each row
  when (not handrail.is_service('import')) execute function handrail.guard_plan_step();

create function handrail.guard_demand() returns trigger language plpgsql as $$
begin
  if new.state in ('APPROVED', 'REJECTED') and (tg_op = 'INSERT' or old.state <> new.state) then
    if handrail.worker_id() is null then raise exception 'a person decides on demand' using errcode = 'HR004'; end if;
    new.approved_by := case when new.state = 'APPROVED' then handrail.worker_id() end;
    new.decided_at := handrail.clock();
  end if;
  return new;
end $$;
create trigger guard_decision before insert or update on demand_item for each row
  when (not handrail.is_service('import')) execute function handrail.guard_demand();

-- An observation level is set by the person who asks, never by software or for another.
create function handrail.guard_prescription() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.prescribed_by is distinct from handrail.worker_id() then
      raise exception 'the prescriber is the person who asks' using errcode = 'HR004';
    end if;
  elsif (new.service_user_id, new.level, new.day_night, new.checks_per_hour, new.starts_at, new.prescribed_by, new.reason_sealed)
     is distinct from (old.service_user_id, old.level, old.day_night, old.checks_per_hour, old.starts_at, old.prescribed_by, old.reason_sealed) then
    raise exception 'end the prescription and begin another' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger guard_prescriber before insert or update on observation_prescription for each row
  when (not handrail.is_service('import')) execute function handrail.guard_prescription();
