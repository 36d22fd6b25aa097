-- Words that are added later may name a worker as the one who did what was flagged before. From then on that worker neither reads nor answers a flag of
-- the matter, whatever their role and whoever wrote it. Who had read it stands in the log.
alter table flag add column not_for uuid[] not null default '{}';
create index on note_draft (addendum_to) where addendum_to is not null;
create index on capture (for_draft_id) where for_draft_id is not null;

create or replace function handrail.guard_flag() returns trigger language plpgsql as $$
begin
  if (new.capture_id, new.quote_sealed, new.span_start, new.span_end, new.category, new.assertion, new.raised_by, new.raised_at)
     is distinct from (old.capture_id, old.quote_sealed, old.span_start, old.span_end, old.category, old.assertion, old.raised_by, old.raised_at)
     or new.restricted < old.restricted or not (old.not_for <@ new.not_for) then
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

alter policy relationship on flag
  using (handrail.is_service('clock') or (not coalesce(handrail.worker_id() = any (not_for), false) and (author_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))
      or (category in ('safeguarding_abuse', 'financial_abuse', 'neglect') and (select handrail.has_role('safeguarding_lead')))))
    or (restricted and (handrail.may_read_restricted(service_user_id, unit_id, capture_id)
      or (urgency = 'ACT_NOW' and handrail.on_call_and_not_named(unit_id, capture_id)))))));

-- The dictations of one matter: those of the same drafts, what was added to them, and addenda to notes made of them, with theirs. `own` is the asker's.
create function handrail.matter_of(own uuid, others uuid[], harm text[])
returns table (capture_id uuid, concerns_staff boolean, tells_of_harm boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive drafts as (
    select d.id, d.capture_id, d.addendum_to, d.restricted from note_draft d
    where exists (select from capture c where c.id = own and c.author_id in (select handrail.me()))
      and (d.capture_id = any (own || others) or d.id in (select c.for_draft_id from capture c where c.id = any (own || others)))
    union
    select more.id, more.capture_id, more.addendum_to, more.restricted from drafts b cross join lateral (
      select d.* from note_draft d where d.capture_id = b.capture_id
      union all select d.* from note n join note_draft d on d.id = n.draft_id where n.id = b.addendum_to
      union all select d.* from note_draft d where d.addendum_to = b.addendum_to
      union all select d.* from note n join note_draft d on d.addendum_to = n.id where n.draft_id = b.id
    ) more
  ), said as (
    select d.capture_id from drafts d union select c.id from capture c where c.for_draft_id in (select id from drafts) union select unnest(own || others)
  )
  select s.capture_id,
    exists (select from drafts d where d.capture_id = s.capture_id and d.restricted)
      or exists (select from flag f where f.capture_id = s.capture_id and f.restricted),
    exists (select from flag f where f.capture_id = s.capture_id and f.category = any (harm))
  from said s
$$;

-- Closes what was flagged in a matter before the asker's own words `own`: harm to whoever leads safeguarding and the unit, and all of it for those whom the
-- words name. Whoever named them before is named in all of the matter. News of what somebody may not read any more is done.
create function handrail.keep_from_named(own uuid, matter uuid[], person uuid, harm text[], named uuid[])
returns table (flag_id uuid, capture_id uuid, unit_id uuid, local_ref text, category text, urgency text, state text, restricted boolean, due_at timestamptz,
  newly_restricted boolean, not_for uuid[], told_before uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  barred uuid[] := (select coalesce(array_agg(distinct w), '{}') from (
    select unnest(named) w union select n.worker_id from named_worker n where n.capture_id = any (matter)) x where w is distinct from handrail.worker_id());
begin
  if not exists (select from capture c where c.id = own and c.author_id in (select handrail.me())) then
    raise exception 'words of one’s own close what was flagged before them' using errcode = '42501';
  end if;
  insert into named_worker (capture_id, worker_id) select c, w from unnest(matter || own) c cross join unnest(barred) w on conflict do nothing;
  return query
  with before as (
    select f.id, f.category = any (harm) and not f.restricted as closes from flag f
    where f.capture_id = any (matter) and f.capture_id <> own and (person is null or f.service_user_id is null or f.service_user_id = person)
      and ((f.category = any (harm) and not f.restricted) or not (barred <@ f.not_for))
  ), told as (
    select n.subject_id, array_agg(distinct n.worker_id) as workers from notification n
    where n.subject_type = 'flag' and n.subject_id in (select id from before) and n.worker_id = any (barred) group by 1
  ), changed as (
    update flag f set restricted = f.restricted or b.closes, not_for = (select coalesce(array_agg(distinct w), '{}') from unnest(f.not_for || barred) w)
    from before b where f.id = b.id
    returning f.id, f.capture_id, f.unit_id, f.service_user_id, f.category, f.urgency, f.state, f.restricted, f.due_at, f.not_for, b.closes
  ), settled as (
    update notification n set done_at = handrail.clock() from changed c
    where n.subject_type = 'flag' and n.subject_id = c.id and n.done_at is null and (c.closes or n.worker_id = any (barred)) returning n.id
  )
  select c.id, c.capture_id, coalesce(c.unit_id, s.unit_id), s.local_ref, c.category, c.urgency, c.state, c.restricted, c.due_at, c.closes, c.not_for,
    coalesce(t.workers, '{}')
  from changed c left join service_user s on s.id = c.service_user_id left join told t on t.subject_id = c.id;
end $$;

grant update on flag to handrail_gate;
grant insert on named_worker to handrail_gate;
grant create on schema handrail to handrail_gate;
alter function handrail.matter_of(uuid, uuid[], text[]) owner to handrail_gate;
alter function handrail.keep_from_named(uuid, uuid[], uuid, text[], uuid[]) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.matter_of(uuid, uuid[], text[]), handrail.keep_from_named(uuid, uuid[], uuid, text[], uuid[]) from public;
grant execute on function handrail.matter_of(uuid, uuid[], text[]), handrail.keep_from_named(uuid, uuid[], uuid, text[], uuid[]) to handrail_api;
