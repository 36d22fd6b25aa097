-- What rests on a restricted dictation is kept out of the log of a person for whoever may not read that dictation: a proposal names, in its
-- evidence, the dictations that it rests on.
create function handrail.rests_on_closed(evidence jsonb) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from jsonb_array_elements(evidence) v
    cross join lateral (
      select service_user_id, unit_id, author_id, capture_id from note_draft where restricted and capture_id = (v ->> 'captureId')::uuid
      union all select service_user_id, unit_id, author_id, capture_id from flag where restricted and capture_id = (v ->> 'captureId')::uuid
      union all select null, unit_id, reported_by, capture_id from incident where restricted and capture_id = (v ->> 'captureId')::uuid
    ) r
    where not coalesce(r.author_id in (select handrail.me()), false) and not handrail.may_read_restricted(r.service_user_id, r.unit_id, r.capture_id))
$$;

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
    union select id from proposal where service_user_id in (select id from person) and not handrail.rests_on_closed(evidence)
    union select id from care_plan where service_user_id in (select id from person)
    union select id from observation_prescription where service_user_id in (select id from person)
    union select id from break_glass where service_user_id in (select id from person)
  )
  select e.chain, e.seq, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.trace_id, e.detail
  from audit_event e where e.subject_id in (select id::text from about)
    and (before_chain is null or ((extract(epoch from e.at) * 1000000)::bigint, e.chain, e.seq) < (before_at, before_chain, before_seq))
  order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc limit most
$$;

-- The chain of a unit as a team lead reads it. Every event of a restricted matter keeps its place and its time and nothing else, for every
-- team lead alike: were it masked only for those whom a concern names, the mask would tell them. Those entitled read such events in the log
-- of the person. Information governance reads the chain as it is; verification reads the table.
create function handrail.audit_of_unit(of_unit uuid, before_at bigint, before_chain text, before_seq bigint, most integer)
returns table (chain text, seq bigint, at timestamptz, actor text, action text, subject_type text, subject_id text, trace_id text, detail jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with captures as materialized (
    select capture_id as id from note_draft where restricted
    union select capture_id from flag where restricted and capture_id is not null
    union select capture_id from incident where restricted
  ), closed as materialized (
    select id::text from captures
    union select id::text from note_draft where restricted
    union select id::text from note where restricted
    union select id::text from flag where restricted
    union select id::text from incident where restricted
    union select p.id::text from proposal p where p.unit_id = of_unit
      and exists (select from jsonb_array_elements(p.evidence) v where (v ->> 'captureId')::uuid in (select id from captures))
  ), page as (
    select e.*, not (select handrail.has_role('ig_lead')) and e.subject_id in (select id from closed)
        and e.actor is distinct from handrail.actor() as masked
    from audit_event e
    where e.chain = 'unit:' || of_unit
      and ((select handrail.has_role('ig_lead')) or of_unit in (select handrail.units_as('team_lead')))
      and (before_chain is null or ((extract(epoch from e.at) * 1000000)::bigint, e.chain, e.seq) < (before_at, before_chain, before_seq))
    order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc limit most
  )
  select e.chain, e.seq, e.at, case when masked then 'restricted' else e.actor end, case when masked then 'restricted' else e.action end,
    case when masked then 'restricted' else e.subject_type end, case when masked then null else e.subject_id end,
    case when masked then 'restricted' else e.trace_id end, case when masked then '{}' else e.detail end
  from page e
  order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc
$$;

-- So no other way to the chain is left to a team lead.
alter policy reading on audit_event using (
  handrail.is_service('audit') or actor = 'worker:' || handrail.worker_id() or (select handrail.has_role('ig_lead'))
  or (chain = 'organisation' and action not like 'break-glass.%' and action not like 'record.%' and (select handrail.has_role('admin'))));

grant create on schema handrail to handrail_gate;
alter function handrail.rests_on_closed(jsonb) owner to handrail_gate;
alter function handrail.audit_of_unit(uuid, bigint, text, bigint, integer) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.audit_of_unit(uuid, bigint, text, bigint, integer) from public;
grant execute on function handrail.audit_of_unit(uuid, bigint, text, bigint, integer) to handrail_api;
