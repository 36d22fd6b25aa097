-- Who writes, proposes and agrees a plan version; who reviews broken glass; what a caseload team's balance needs.

alter table care_plan
  add column written_by uuid references worker,
  add column proposed_by uuid references worker,
  add column agreed_by uuid references worker,
  add column agreed_on date;

-- The hands on a plan version are those of who asks, at the time of asking; nobody makes active what they proposed.
create or replace function handrail.guard_plan_step() returns trigger language plpgsql as $$
declare me uuid := handrail.worker_id();
begin
  if new.service_user_id <> old.service_user_id or new.version_number <> old.version_number then
    raise exception 'a plan version keeps its person and its number' using errcode = 'HR002';
  end if;
  if old.state not in ('DRAFT', 'PROPOSED', 'AGREED_WITH_PERSON')
     and (new.owner_id, new.review_due_on, new.reviewed_on, new.agreed_with_person, new.not_agreed_reason_sealed, new.proposed_by)
       is distinct from (old.owner_id, old.review_due_on, old.reviewed_on, old.agreed_with_person, old.not_agreed_reason_sealed, old.proposed_by) then
    raise exception 'a plan that was in force is kept as it is' using errcode = 'HR002';
  end if;
  if new.state = old.state then
    if (new.proposed_by, new.agreed_by, new.activated_by) is distinct from (old.proposed_by, old.agreed_by, old.activated_by) then
      raise exception 'a hand on a plan comes with its step' using errcode = 'HR001';
    end if;
    return new;
  end if;
  if me is null then raise exception 'a person moves a plan on' using errcode = 'HR004'; end if;
  if new.state = 'PROPOSED' then
    new.proposed_by := me;
  elsif new.state = 'DRAFT' then
    new.proposed_by := null;
    new.agreed_by := null;
    new.agreed_with_person := null;
    new.not_agreed_reason_sealed := null;
  elsif new.state = 'AGREED_WITH_PERSON' then
    if new.agreed_with_person is null or (not new.agreed_with_person and new.not_agreed_reason_sealed is null) then
      raise exception 'the person agreed, or there is a reason why it goes on without that' using errcode = 'HR001';
    end if;
    new.agreed_by := me;
  elsif new.state = 'ACTIVE' then
    if me is not distinct from old.proposed_by then
      raise exception 'another person makes a plan active' using errcode = 'HR004';
    end if;
    new.activated_by := me;
    new.activated_at := handrail.clock();
  elsif new.state = 'SUPERSEDED' then
    new.superseded_at := handrail.clock();
  end if;
  return new;
end $$;

create function handrail.guard_new_plan() returns trigger language plpgsql as $$
begin
  if handrail.worker_id() is null or new.written_by is distinct from handrail.worker_id() then
    raise exception 'the writer of a plan is the person who asks' using errcode = 'HR004';
  end if;
  if (new.proposed_by, new.agreed_by, new.activated_by, new.agreed_with_person) is distinct from (null, null, null, null) then
    raise exception 'a plan begins as a draft' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger guard_writer before insert on care_plan for each row
  when (not handrail.is_service('import')) execute function handrail.guard_new_plan();

-- The clock looks whether a use of broken glass was reviewed in time; it sees no reason, for it has no key to it.
alter table break_glass add column version integer not null default 1;
create trigger a_count_version before update on break_glass for each row execute function handrail.count_version();
alter policy own_grant on break_glass
  using (handrail.is_service('clock') or worker_id in (select handrail.me()) or (select handrail.has_role('ig_lead')))
  with check ((select handrail.has_role('ig_lead')));

create function handrail.guard_glass_review() returns trigger language plpgsql as $$
begin
  if (new.id, new.worker_id, new.service_user_id, new.asked_ref, new.reason_code, new.reason_sealed, new.granted_at)
     is distinct from (old.id, old.worker_id, old.service_user_id, old.asked_ref, old.reason_code, old.reason_sealed, old.granted_at)
     or new.until > old.until then
    raise exception 'a use of broken glass is kept as it is' using errcode = 'HR002';
  end if;
  if old.reviewed_by is not null then raise exception 'it was reviewed already' using errcode = 'HR001'; end if;
  if new.reviewed_by is not null then
    if handrail.worker_id() is null or handrail.worker_id() = new.worker_id then
      raise exception 'somebody else reviews it' using errcode = 'HR004';
    end if;
    new.reviewed_by := handrail.worker_id();
    new.reviewed_at := handrail.clock();
  end if;
  return new;
end $$;
create trigger guard_review before update on break_glass for each row execute function handrail.guard_glass_review();

-- How a caseload team's work is spread: who has how many cases of what weight. Local references only of people whom the
-- asker may open anyway; everybody else on the list is a case without a name.
create function handrail.team_caseload(of_unit uuid, on_day date)
returns table (allocation_id uuid, worker_id uuid, local_ref text, scored_on date, weights jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.worker_id, case when a.service_user_id in (select handrail.readable_service_users()) then s.local_ref end, a.scored_on,
    coalesce((select jsonb_object_agg(w.item, w.value) from case_weight w where w.allocation_id = a.id), '{}')
  from case_allocation a join service_user s on s.id = a.service_user_id join worker k on k.id = a.worker_id
  where of_unit in (select handrail.member_units()) and k.home_unit_id = of_unit
    and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)
$$;
create function handrail.team_capacity(of_unit uuid)
returns table (worker_id uuid, leave_training_percent integer, fixed_duty_minutes_per_month integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.worker_id, t.leave_training_percent, t.fixed_duty_minutes_per_month
  from worker_terms t join worker k on k.id = t.worker_id
  where of_unit in (select handrail.member_units()) and k.home_unit_id = of_unit
$$;

grant create on schema handrail to handrail_gate;
alter function handrail.team_caseload(uuid, date) owner to handrail_gate;
alter function handrail.team_capacity(uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.team_caseload(uuid, date), handrail.team_capacity(uuid) from public;
grant execute on function handrail.team_caseload(uuid, date), handrail.team_capacity(uuid) to handrail_api;
