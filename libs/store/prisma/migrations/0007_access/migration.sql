-- What a scope may see, derived from tables at the scope's own time. The functions below run as `handrail_gate`,
-- a role that nobody can sign in to, so that policies can ask them without meeting themselves.
do $$
declare name text;
begin
  foreach name in array array['handrail_gate', 'handrail_api', 'handrail_planner'] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin', name);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database of this server was quicker
    end;
  end loop;
end $$;

create schema handrail;
grant usage on schema handrail to public;

create function handrail.worker_id() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('handrail.worker_id', true), '')::uuid $$;

create function handrail.service() returns text language sql stable parallel safe as
$$ select nullif(current_setting('handrail.service', true), '') $$;

create function handrail.trace_id() returns text language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('handrail.trace_id', true), ''), 'none') $$;

-- The time of the request; a test sets its own.
create function handrail.clock() returns timestamptz language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('handrail.now', true), '')::timestamptz, now()) $$;

create function handrail.actor() returns text language sql stable parallel safe as
$$ select coalesce('worker:' || handrail.worker_id(), 'service:' || handrail.service()) $$;

create function handrail.is_service(variadic names text[]) returns boolean language sql stable parallel safe as
$$ select handrail.worker_id() is null and coalesce(handrail.service() = any (names), false) $$;

create function handrail.is_scoped() returns boolean language sql stable parallel safe as
$$ select handrail.actor() is not null $$;

-- The signed-in worker while their access lasts, else no row.
create function handrail.me() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select id from worker
  where id = handrail.worker_id()
    and (left_on is null or left_on >= handrail.clock()::date)
    and (access_expires_at is null or access_expires_at > handrail.clock())
$$;

create function handrail.has_role(variadic roles text[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from role_appointment
    where worker_id in (select handrail.me()) and role = any (roles)
      and valid_from <= handrail.clock() and (valid_to is null or valid_to > handrail.clock()))
$$;

-- Units where the worker holds one of the roles now; an appointment without a unit counts for every unit.
create function handrail.units_as(variadic roles text[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select u.id from unit u where exists (
    select from role_appointment r
    where r.worker_id in (select handrail.me()) and r.role = any (roles) and (r.unit_id = u.id or r.unit_id is null)
      and r.valid_from <= handrail.clock() and (r.valid_to is null or r.valid_to > handrail.clock()))
$$;

create function handrail.units_on_shift() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select a.unit_id from assignment a join rota r on r.id = a.rota_id
  where a.worker_id in (select handrail.me()) and a.to_version is null
    and r.state in ('PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')
    and a.starts_at - interval '2 hours' <= handrail.clock() and a.ends_at + interval '2 hours' >= handrail.clock()
$$;

-- Units whose unattributed care events (a flag of a draft without a person yet) the worker answers for.
create function handrail.care_units() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select handrail.units_as('team_lead', 'deputy', 'on_call_team_lead') union select handrail.units_on_shift()
$$;

create function handrail.member_units() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select home_unit_id from worker where id in (select handrail.me()) and home_unit_id is not null
  union select unit_id from worker_site where worker_id in (select handrail.me())
  union select handrail.units_on_shift()
  union select handrail.units_as('team_lead', 'rota_manager', 'admin', 'deputy', 'on_call_team_lead')
$$;

create function handrail.workers_of(units uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select id from worker where home_unit_id = any (units)
  union select worker_id from worker_site where unit_id = any (units)
$$;

create function handrail.readable_service_users() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select service_user_id from case_allocation
  where worker_id in (select handrail.me())
    and starts_on <= handrail.clock()::date and (ends_on is null or ends_on >= handrail.clock()::date)
  union
  select s.id from service_user s join unit u on u.id = s.unit_id
  where u.access_by = 'shiftOrCaseload' and u.id in (select handrail.units_on_shift())
  union
  select id from service_user where unit_id in (select handrail.units_as('team_lead', 'deputy', 'on_call_team_lead'))
  union
  select service_user_id from safeguarding_assignment
  where worker_id in (select handrail.me()) and starts_at <= handrail.clock() and (ends_at is null or ends_at > handrail.clock())
  union
  select service_user_id from break_glass
  where worker_id in (select handrail.me()) and service_user_id is not null
    and granted_at <= handrail.clock() and until > handrail.clock()
$$;

create function handrail.capture_of(draft uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as
$$ select capture_id from note_draft where id = draft $$;

-- A restricted note or flag: safeguarding and information-governance leads, workers on the case, and the team lead,
-- but nobody whom it names.
create function handrail.may_read_restricted(subject uuid, unit uuid, capture uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (select from named_worker n where n.capture_id = capture and n.worker_id = handrail.worker_id())
    and (handrail.has_role('safeguarding_lead', 'ig_lead')
      or exists (select from handrail.units_as('team_lead') t
                 where t = coalesce((select unit_id from service_user where id = subject), unit))
      or exists (select from safeguarding_assignment s
                 where s.service_user_id = subject and s.worker_id in (select handrail.me())
                   and s.starts_at <= handrail.clock() and (s.ends_at is null or s.ends_at > handrail.clock())))
$$;

-- Counts and nothing else, so that whoever plans a unit needs no clinical reading.
create function handrail.observation_counts(of_unit uuid, at timestamptz)
returns table (level text, day_night text, checks_per_hour integer, people bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.level, o.day_night, o.checks_per_hour, count(*)
  from observation_prescription o join service_user s on s.id = o.service_user_id
  where s.unit_id = of_unit and o.starts_at <= at and (o.ended_at is null or o.ended_at > at)
    and (handrail.is_service('import', 'planner') or of_unit in (select handrail.member_units()))
  group by 1, 2, 3
$$;

-- Opens a person's record for a while, for a reason. It answers the same whether or not the reference names
-- somebody, because a refusal would confirm who exists.
create function handrail.break_glass(grant_id uuid, asked text, code text, reason bytea, minutes integer) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker uuid := (select handrail.me());
begin
  if asker is null then raise exception 'no signed-in worker' using errcode = '42501'; end if;
  insert into break_glass (id, worker_id, service_user_id, asked_ref, reason_code, reason_sealed, granted_at, until)
  select grant_id, asker,
    (select s.id from service_user s join worker w on w.organisation_id = s.organisation_id
     where w.id = asker and upper(s.local_ref) = upper(asked)),
    asked, code, reason, handrail.clock(), handrail.clock() + make_interval(mins => minutes);
  return grant_id;
end $$;

-- Appends events to their chains. Each chain is locked by its head row until the transaction ends; chains are
-- taken in one order so that two requests cannot wait for each other.
create function handrail.audit(events jsonb) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e jsonb;
  head record;
  body text;
  digest bytea;
  recorded timestamptz;
  written integer := 0;
begin
  if handrail.actor() is null then raise exception 'no scope' using errcode = '42501'; end if;
  for e in select v from jsonb_array_elements(events) with ordinality as t (v, n) order by v ->> 'chain', n loop
    insert into audit_head (chain, seq, hash) values (e ->> 'chain', 0, sha256(convert_to(e ->> 'chain', 'UTF8')))
    on conflict (chain) do nothing;
    select * into head from audit_head where chain = e ->> 'chain' for update;
    recorded := clock_timestamp();
    body := handrail.audit_body(head.chain, head.seq + 1, handrail.clock(), recorded, handrail.actor(), e ->> 'action',
      e ->> 'subjectType', e ->> 'subjectId', handrail.trace_id(), coalesce(e -> 'detail', '{}'));
    digest := sha256(head.hash || convert_to(body, 'UTF8'));
    insert into audit_event (chain, seq, at, recorded_at, actor, action, subject_type, subject_id, trace_id, detail, previous_hash, hash)
    values (head.chain, head.seq + 1, handrail.clock(), recorded, handrail.actor(), e ->> 'action', e ->> 'subjectType',
      e ->> 'subjectId', handrail.trace_id(), coalesce(e -> 'detail', '{}'), head.hash, digest);
    update audit_head set seq = head.seq + 1, hash = digest where chain = head.chain;
    written := written + 1;
  end loop;
  return written;
end $$;

-- The text that an event's hash covers: every field with its length before it, so that no two events share one.
create function handrail.audit_body(chain text, seq bigint, at timestamptz, recorded timestamptz, actor text, action text,
  subject_type text, subject_id text, trace text, detail jsonb) returns text language sql immutable as $$
  select string_agg(coalesce(length(f) || ':' || f, '-'), ' ' order by n)
  from unnest(array[chain, seq::text, (extract(epoch from at) * 1000000)::bigint::text,
    (extract(epoch from recorded) * 1000000)::bigint::text, actor, action, subject_type, subject_id, trace, detail::text])
    with ordinality as t (f, n)
$$;

-- Hand the functions that must see past the policies to the gate.
grant handrail_gate to current_user;
grant create, usage on schema handrail to handrail_gate;
do $$
declare f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'handrail'::regnamespace and p.prosecdef loop
    execute format('alter function %s owner to handrail_gate', f);
  end loop;
end $$;
revoke create on schema handrail from handrail_gate;
