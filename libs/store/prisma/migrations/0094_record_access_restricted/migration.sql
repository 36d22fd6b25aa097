-- The log of one person tells nobody of what they may not read: that a restricted draft, note, flag or incident exists, and who wrote it,
-- is itself part of the concern, so whoever is named in it learns neither here. A dictation is hidden with whatever of it is restricted.
-- An incident that the person was part of and a group session they were invited to belong to their log like their notes.
create or replace function handrail.audit_of_person(asked text, before_at bigint, before_chain text, before_seq bigint, most integer)
returns table (chain text, seq bigint, at timestamptz, actor text, action text, subject_type text, subject_id text, trace_id text, detail jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with person as (
    select s.id from service_user s
    where upper(s.local_ref) = upper(asked) and s.organisation_id in (select w.organisation_id from worker w where w.id in (select handrail.me()))
      and ((select handrail.has_role('ig_lead')) or s.unit_id in (select handrail.units_as('team_lead'))
        or ((select handrail.has_role('safeguarding_lead')) and s.id in (select g.service_user_id from safeguarding_assignment g
          where g.worker_id in (select handrail.me()) and g.starts_at <= handrail.clock() and (g.ends_at is null or g.ends_at > handrail.clock()))))
  ), written as (
    select d.id, d.service_user_id, d.unit_id, d.capture_id, d.author_id, d.restricted from note_draft d
    where d.capture_id in (select capture_id from note_draft where service_user_id in (select id from person))
    union all
    select n.id, n.service_user_id, n.unit_id, handrail.capture_of(n.draft_id), n.author_id, n.restricted from note n
    where n.service_user_id in (select id from person)
    union all
    select f.id, f.service_user_id, f.unit_id, f.capture_id, f.author_id, f.restricted from flag f
    where f.service_user_id in (select id from person)
      or f.capture_id in (select capture_id from note_draft where service_user_id in (select id from person))
    union all
    select i.id, p.service_user_id, i.unit_id, i.capture_id, i.reported_by, i.restricted
    from incident i join incident_person p on p.incident_id = i.id where p.service_user_id in (select id from person)
  ), judged as (
    select id, service_user_id, capture_id, not restricted or coalesce(author_id in (select handrail.me()), false)
      or handrail.may_read_restricted(service_user_id, unit_id, capture_id) as readable
    from written
  ), about as (
    select id from person
    union select id from judged where readable and service_user_id in (select id from person)
    union select capture_id from judged where capture_id in (select capture_id from note_draft where service_user_id in (select id from person))
      group by capture_id having bool_and(readable)
    union select session_id from group_attendance where service_user_id in (select id from person)
    union select id from proposal where service_user_id in (select id from person)
    union select id from care_plan where service_user_id in (select id from person)
    union select id from observation_prescription where service_user_id in (select id from person)
    union select id from break_glass where service_user_id in (select id from person)
  )
  select e.chain, e.seq, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.trace_id, e.detail
  from audit_event e where e.subject_id in (select id::text from about)
    and (before_chain is null or ((extract(epoch from e.at) * 1000000)::bigint, e.chain, e.seq) < (before_at, before_chain, before_seq))
  order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc limit most
$$;
