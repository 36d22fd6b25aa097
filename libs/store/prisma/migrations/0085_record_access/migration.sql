-- An administrator keeps the technical side: not who opened whose record, nor who looked at the log of whom.
alter policy reading on audit_event using (
  handrail.is_service('audit') or actor = 'worker:' || handrail.worker_id() or (select handrail.has_role('ig_lead'))
  or chain in (select 'unit:' || u from handrail.units_as('team_lead') u)
  or (chain = 'organisation' and action not like 'break-glass.%' and action not like 'record.%' and (select handrail.has_role('admin'))));

-- The log of one person: whatever was done to their record or read of it, in any chain. For information governance, for whoever leads
-- safeguarding while named on the person's case, and for a team lead of the person's unit. Nothing for anybody else, and nothing for
-- a reference that names nobody.
create function handrail.audit_of_person(asked text, before_at bigint, before_chain text, before_seq bigint, most integer)
returns table (chain text, seq bigint, at timestamptz, actor text, action text, subject_type text, subject_id text, trace_id text, detail jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with person as (
    select s.id from service_user s
    where upper(s.local_ref) = upper(asked) and s.organisation_id in (select w.organisation_id from worker w where w.id in (select handrail.me()))
      and ((select handrail.has_role('ig_lead')) or s.unit_id in (select handrail.units_as('team_lead'))
        or ((select handrail.has_role('safeguarding_lead')) and s.id in (select g.service_user_id from safeguarding_assignment g
          where g.worker_id in (select handrail.me()) and g.starts_at <= handrail.clock() and (g.ends_at is null or g.ends_at > handrail.clock()))))
  ), about as (
    select id from person
    union select id from note where service_user_id in (select id from person)
    union select id from note_draft where service_user_id in (select id from person)
    union select capture_id from note_draft where service_user_id in (select id from person)
    union select id from flag where service_user_id in (select id from person)
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
grant create on schema handrail to handrail_gate;
alter function handrail.audit_of_person(text, bigint, text, bigint, integer) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.audit_of_person(text, bigint, text, bigint, integer) from public;
grant execute on function handrail.audit_of_person(text, bigint, text, bigint, integer) to handrail_api;
