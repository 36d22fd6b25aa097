-- An opening or a use of broken glass is reviewed by an information governance lead other than its maker. Where there is no other, a team
-- lead stands in: of a unit other than the person's, so that nobody reviews an opening that may be about their own unit, and only where
-- there is no such lead one of the person's own unit. The database chooses, not whoever opens: the one with the fewest reviews waiting.
alter table break_glass add column stand_in_id uuid references worker check (stand_in_id <> worker_id);
create index on break_glass (stand_in_id) where stand_in_id is not null;

create function handrail.holds_now(who uuid, of_organisation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from worker w where w.id = who and w.organisation_id = of_organisation
    and (w.left_on is null or w.left_on >= handrail.clock()::date) and (w.access_expires_at is null or w.access_expires_at > handrail.clock()))
$$;

create function handrail.glass_stand_in(opener uuid, person uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with org as (select organisation_id as id from worker where id = opener),
  holders as (
    select r.worker_id, r.role, r.unit_id from role_appointment r
    where r.role in ('ig_lead', 'team_lead') and r.worker_id <> opener
      and r.valid_from <= handrail.clock() and (r.valid_to is null or r.valid_to > handrail.clock())
      and handrail.holds_now(r.worker_id, (select id from org))
  ), leads as (
    select worker_id, bool_or(unit_id is null or unit_id = (select unit_id from service_user where id = person)) as of_the_person
    from holders where role = 'team_lead' group by worker_id
  )
  select l.worker_id from leads l
  where not exists (select from holders where role = 'ig_lead')
  order by coalesce(l.of_the_person, false),
    (select count(*) from break_glass b where b.stand_in_id = l.worker_id and b.reviewed_by is null), l.worker_id
  limit 1
$$;

create or replace function handrail.break_glass(grant_id uuid, asked text, code text, reason bytea, minutes integer) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker uuid := (select handrail.me());
  person uuid;
begin
  if asker is null then raise exception 'no signed-in worker' using errcode = '42501'; end if;
  select s.id into person from service_user s join worker w on w.organisation_id = s.organisation_id
    where w.id = asker and upper(s.local_ref) = upper(asked);
  insert into break_glass (id, worker_id, service_user_id, asked_ref, reason_code, reason_sealed, granted_at, until, stand_in_id)
  values (grant_id, asker, person, asked, code, reason, handrail.clock(), handrail.clock() + make_interval(mins => minutes),
    handrail.glass_stand_in(asker, person));
  return grant_id;
end $$;

alter policy own_grant on break_glass
  using (handrail.is_service('clock') or worker_id in (select handrail.me()) or stand_in_id in (select handrail.me())
    or (select handrail.has_role('ig_lead')))
  with check ((select handrail.has_role('ig_lead')) or stand_in_id in (select handrail.me()));

-- Once its review is overdue and no other information governance lead is there, a use goes to a team lead who can still be asked.
create function handrail.find_glass_stand_in(use uuid) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare found_one uuid;
begin
  if not handrail.is_service('clock') then raise exception 'only the clock looks for another reviewer' using errcode = '42501'; end if;
  select handrail.glass_stand_in(worker_id, service_user_id) into found_one from break_glass where id = use and reviewed_by is null;
  update break_glass set stand_in_id = found_one where id = use and found_one is not null and stand_in_id is distinct from found_one;
  return (select stand_in_id from break_glass where id = use);
end $$;
grant update on break_glass to handrail_gate;

create or replace function handrail.guard_glass_review() returns trigger language plpgsql as $$
begin
  if (new.id, new.worker_id, new.service_user_id, new.asked_ref, new.reason_code, new.reason_sealed, new.granted_at, new.stand_in_id)
     is distinct from
     (old.id, old.worker_id, old.service_user_id, old.asked_ref, old.reason_code, old.reason_sealed, old.granted_at, case when handrail.is_service('clock') then new.stand_in_id else old.stand_in_id end)
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

grant create on schema handrail to handrail_gate;
alter function handrail.holds_now(uuid, uuid) owner to handrail_gate;
alter function handrail.glass_stand_in(uuid, uuid) owner to handrail_gate;
alter function handrail.find_glass_stand_in(uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.holds_now(uuid, uuid), handrail.glass_stand_in(uuid, uuid), handrail.find_glass_stand_in(uuid) from public;
grant execute on function handrail.find_glass_stand_in(uuid) to handrail_api;
