-- An incident: what led to it, what happened, what followed. Each person involved has a draft of their own, in which the others are not named.
create table incident (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  -- The words as they were given, kept like any dictation.
  capture_id uuid not null unique references capture,
  reported_by uuid not null references worker,
  occurred_at timestamptz not null,
  reported_at timestamptz not null,
  form_sealed bytea not null,
  restricted boolean not null default false,
  state text not null default 'REPORTED' check (state in ('REPORTED', 'CONFIRMED', 'SIGNED')),
  signed_by uuid references worker,
  signed_at timestamptz,
  -- Those who were there talk it through: whoever leads the unit sees to it.
  debrief_due_at timestamptz,
  debrief_by uuid references worker,
  debrief_held_at timestamptz,
  debrief_note_sealed bytea,
  trace_id text not null,
  version integer not null default 1,
  check (signed_by is null or signed_by <> reported_by),
  check ((state = 'SIGNED') = (signed_by is not null))
);
create index on incident (unit_id, state);
create table incident_person (
  incident_id uuid not null references incident,
  service_user_id uuid not null references service_user,
  draft_id uuid not null references note_draft,
  primary key (incident_id, service_user_id)
);

-- A group session: who came. What somebody said or did there stands in their own note and nowhere else.
create table group_session (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  facilitator_id uuid not null references worker,
  recorded_at timestamptz not null,
  message_id text not null,
  trace_id text not null,
  unique (facilitator_id, message_id)
);
create index on group_session (unit_id, starts_at);
create table group_attendance (
  session_id uuid not null references group_session,
  service_user_id uuid not null references service_user,
  attended boolean not null,
  draft_id uuid references note_draft,
  primary key (session_id, service_user_id)
);

do $$
declare t text;
begin
  foreach t in array array['incident', 'incident_person', 'group_session', 'group_attendance'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to handrail_gate', t);
    execute format('create policy gate on %I to handrail_gate using (true) with check (true)', t);
    execute format('grant select, insert on %I to handrail_api', t);
    execute format('create trigger no_delete before delete on %I for each row execute function handrail.refuse()', t);
  end loop;
  foreach t in array array['incident_person', 'group_session', 'group_attendance'] loop
    execute format('create trigger keep before update on %I for each row execute function handrail.refuse()', t);
  end loop;
end $$;
grant update on incident to handrail_api;

create policy relationship on incident to handrail_api
  using (reported_by in (select handrail.me())
    or (not restricted and unit_id in (select handrail.care_units()))
    or (restricted and handrail.may_read_restricted(null, unit_id, capture_id)))
  with check (reported_by in (select handrail.me()) or unit_id in (select handrail.care_units())
    or (restricted and handrail.may_read_restricted(null, unit_id, capture_id)));
create policy with_incident on incident_person to handrail_api
  using (incident_id in (select id from incident)) with check (incident_id in (select id from incident));
create policy relationship on group_session to handrail_api
  using (facilitator_id in (select handrail.me()) or unit_id in (select handrail.care_units()))
  with check (facilitator_id in (select handrail.me()));
create policy relationship on group_attendance to handrail_api
  using (session_id in (select id from group_session) and service_user_id in (select handrail.readable_service_users()))
  with check (session_id in (select id from group_session where facilitator_id in (select handrail.me())));

create function handrail.guard_incident() returns trigger language plpgsql as $$
begin
  if (new.unit_id, new.capture_id, new.reported_by, new.occurred_at, new.reported_at, new.form_sealed)
     is distinct from (old.unit_id, old.capture_id, old.reported_by, old.occurred_at, old.reported_at, old.form_sealed)
     or (old.state = 'SIGNED' and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)) then
    raise exception 'an incident keeps what was reported' using errcode = 'HR002';
  end if;
  if new.state = 'SIGNED' and old.state <> 'SIGNED' and new.signed_by is distinct from handrail.worker_id() then
    raise exception 'whoever signs signs in their own name' using errcode = 'HR004';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger guard_incident before update on incident for each row execute function handrail.guard_incident();
create trigger guard_state before insert or update on incident for each row execute function handrail.guard_state(
  '>REPORTED', 'REPORTED>CONFIRMED', 'CONFIRMED>SIGNED');

-- An incident is always read by a second person before it is part of anybody's record.
create or replace function handrail.needs_countersign(author uuid, draft uuid, dictation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from worker w where w.id = author
      and (w.grade = 'L2' or w.employment <> 'SUBSTANTIVE' or w.probation_until >= handrail.clock()::date))
    or exists (select from flag f where f.draft_id = draft or (f.capture_id = dictation and f.draft_id is null))
    or exists (select from incident i where i.capture_id = dictation)
$$;
