-- Who read or changed what is kept about a worker, for that worker: events of other people whose subject is the worker's own account,
-- appointment, leave, request, absence, draft, note or use of broken glass, and lists that name the worker among those whom they showed
-- (`detail.workers`). What is restricted is left out, so that nobody learns here who looks into a concern. The caller names the actions.
create index audit_event_workers_shown on audit_event using gin ((detail -> 'workers')) where detail ? 'workers';

create function handrail.audit_about_me(actions text[], before_at bigint, before_chain text, before_seq bigint, most integer)
returns table (chain text, seq bigint, at timestamptz, actor text, action text, subject_type text, subject_id text, trace_id text, detail jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  with me as (
    select id from worker where id in (select handrail.me())
  ), mine as (
    select id::text from account where worker_id in (select id from me)
    union select id::text from role_appointment where worker_id in (select id from me)
    union select id::text from leave where worker_id in (select id from me)
    union select id::text from shift_request where worker_id in (select id from me)
    union select id::text from absence where worker_id in (select id from me)
    union select id::text from break_glass where worker_id in (select id from me)
    union select id::text from note_draft where author_id in (select id from me) and not restricted
    union select id::text from note where author_id in (select id from me) and not restricted
  ), about as (
    select e.* from audit_event e where e.subject_id in (select id from mine)
    union
    select e.* from audit_event e, me where e.detail ? 'workers' and (e.detail -> 'workers') ? me.id::text
  )
  select e.chain, e.seq, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.trace_id, e.detail - 'workers'
  from about e
  where e.actor like 'worker:%' and e.actor <> (select 'worker:' || id from me) and e.action = any (actions)
    and (before_chain is null or ((extract(epoch from e.at) * 1000000)::bigint, e.chain, e.seq) < (before_at, before_chain, before_seq))
  order by (extract(epoch from e.at) * 1000000)::bigint desc, e.chain desc, e.seq desc limit most
$$;
grant create on schema handrail to handrail_gate;
alter function handrail.audit_about_me(text[], bigint, text, bigint, integer) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.audit_about_me(text[], bigint, text, bigint, integer) from public;
grant execute on function handrail.audit_about_me(text[], bigint, text, bigint, integer) to handrail_api;
