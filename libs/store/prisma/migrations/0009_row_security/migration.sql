-- Every table is closed first; each line below opens it to exactly one kind of need. The application's own policy
-- decides finer (who may countersign, who may publish); this is what still holds when that has a bug.
grant usage on schema public to handrail_gate, handrail_api, handrail_planner;
revoke all on all tables in schema public from public;
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to handrail_gate', t);
    execute format('create policy gate on %I to handrail_gate using (true) with check (true)', t);
    if t not in ('audit_event', 'audit_head', 'audit_anchor') then
      execute format('grant select, insert, update, delete on %I to handrail_api', t);
    end if;
  end loop;
end $$;
grant insert on break_glass, audit_event to handrail_gate;
grant insert, update on audit_head to handrail_gate;
grant select on audit_event, audit_head, audit_anchor to handrail_api;
grant insert on audit_anchor to handrail_api;

create function handrail.open_read(tables text[], condition text) returns void language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('create policy reading on %I for select to handrail_api using (%s)', t, condition);
  end loop;
end $$;
create function handrail.open_write(tables text[], condition text) returns void language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('create policy adding on %I for insert to handrail_api with check (%s)', t, condition);
    execute format('create policy changing on %I for update to handrail_api using (%s) with check (%s)', t, condition, condition);
    execute format('create policy removing on %I for delete to handrail_api using (%s)', t, condition);
  end loop;
end $$;

-- The directory: names, grades, shifts, rules. Any known caller reads; the import and those who run a unit write.
select handrail.open_read(array['organisation', 'unit', 'worker', 'worker_site', 'competence', 'role_appointment',
  'shift_template', 'demand_template', 'demand_item', 'rule_set', 'setting', 'rota', 'rota_version', 'assignment',
  'rule_override', 'data_key', 'import_run', 'census', 'fit', 'fit_proposal'], $$ handrail.is_scoped() $$);
select handrail.open_write(array['organisation', 'unit', 'rule_set', 'setting', 'import_run'],
  $$ handrail.is_service('import') or (select handrail.has_role('admin', 'team_lead', 'rota_manager', 'ig_lead')) $$);
select handrail.open_write(array['data_key'], $$ handrail.is_service('keys') $$);
select handrail.open_write(array['role_appointment'],
  $$ handrail.is_service('import') or (select handrail.has_role('admin')) $$);
select handrail.open_write(array['worker'],
  $$ handrail.is_service('import') or (select handrail.has_role('admin')) or home_unit_id in (select handrail.units_as('team_lead', 'rota_manager')) $$);
select handrail.open_write(array['worker_site', 'competence'],
  $$ handrail.is_service('import') or (select handrail.has_role('admin'))
     or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead', 'rota_manager')))) $$);
select handrail.open_write(array['shift_template', 'demand_template', 'rota', 'fit', 'rule_override'],
  $$ handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager')) $$);
select handrail.open_write(array['rota_version'],
  $$ handrail.is_service('import') or rota_id in (select id from rota where unit_id in (select handrail.units_as('team_lead', 'rota_manager'))) $$);
select handrail.open_write(array['fit_proposal'], $$ handrail.is_service('planner')
  or unit_id in (select handrail.units_as('team_lead', 'rota_manager')) $$);
select handrail.open_write(array['census', 'demand_item'],
  $$ handrail.is_service('import') or unit_id in (select handrail.units_as('rota_manager')) or unit_id in (select handrail.care_units()) $$);
-- A worker answers for their own assignment (consent); the trigger keeps the rest of the row.
select handrail.open_write(array['assignment'], $$ handrail.is_service('import')
  or unit_id in (select handrail.units_as('team_lead', 'rota_manager')) or (worker_id in (select handrail.me()) and from_version > 0 and to_version is null) $$);

-- People at work.
select handrail.open_read(array['worker_terms', 'restriction', 'leave', 'shift_request', 'availability', 'supervision', 'ledger_opening'],
  $$ handrail.is_service('import', 'clock') or worker_id in (select handrail.me())
     or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead', 'rota_manager', 'admin')))) $$);
select handrail.open_write(array['worker_terms', 'restriction', 'leave', 'availability', 'supervision', 'ledger_opening', 'past_shift'],
  $$ handrail.is_service('import') or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead', 'rota_manager', 'admin')))) $$);
select handrail.open_write(array['shift_request'],
  $$ handrail.is_service('import') or worker_id in (select handrail.me())
     or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead', 'rota_manager')))) $$);
select handrail.open_read(array['past_shift'],
  $$ handrail.is_service('import') or worker_id in (select handrail.me()) or unit_id in (select handrail.member_units()) $$);
-- Why somebody is away or restricted: they and their team lead. A rota manager sees only that it is so.
select handrail.open_read(array['leave_reason', 'restriction_reason'],
  $$ handrail.is_service('import') or worker_id in (select handrail.me())
     or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead')))) $$);
select handrail.open_write(array['leave_reason', 'restriction_reason'],
  $$ handrail.is_service('import') or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead')))) $$);

-- Signing in.
do $$
declare
  t text;
  own text := $c$ handrail.is_service('sign-in', 'import') or (select handrail.has_role('admin')) $c$;
begin
  foreach t in array array['session', 'chat_link', 'link_code', 'calendar_feed', 'account'] loop
    execute format('create policy signing_in on %I to handrail_api using (%s or worker_id in (select handrail.me())) with check (%s or worker_id in (select handrail.me()))', t, own, own);
  end loop;
  execute format('create policy signing_in on service_token to handrail_api using (%s) with check (%s)', own, own);
end $$;

-- People supported: legitimate relationship only, or the import.
do $$
declare
  t text;
  care text := $c$ (handrail.is_service('import') or service_user_id in (select handrail.readable_service_users())) $c$;
begin
  foreach t in array array['care_plan', 'goal', 'step', 'warning_sign', 'crisis_item', 'observation_prescription'] loop
    execute format('create policy relationship on %I to handrail_api using (%s) with check (%s)', t, care, care);
  end loop;
end $$;
create policy relationship on service_user to handrail_api
  using (handrail.is_service('import') or id in (select handrail.readable_service_users()))
  with check (handrail.is_service('import') or id in (select handrail.readable_service_users())
    or unit_id in (select handrail.units_as('team_lead')));
-- Who works with whom, without who they are: also for those who balance the work.
select handrail.open_read(array['case_allocation'], $$ handrail.is_service('import') or worker_id in (select handrail.me())
  or service_user_id in (select handrail.readable_service_users())
  or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead', 'rota_manager')))) $$);
select handrail.open_write(array['case_allocation'], $$ handrail.is_service('import')
  or worker_id in (select handrail.workers_of(array(select handrail.units_as('team_lead')))) $$);
create policy with_allocation on case_weight to handrail_api
  using (handrail.is_service('import') or allocation_id in (select id from case_allocation))
  with check (handrail.is_service('import') or allocation_id in (select id from case_allocation));
create policy case_lead on safeguarding_assignment to handrail_api
  using (handrail.is_service('import') or worker_id in (select handrail.me()) or (select handrail.has_role('safeguarding_lead')))
  with check (handrail.is_service('import') or (select handrail.has_role('safeguarding_lead')));
create policy own_grant on break_glass to handrail_api
  using (worker_id in (select handrail.me()) or (select handrail.has_role('ig_lead'))) with check ((select handrail.has_role('ig_lead')));

-- Dictations, drafts, notes, flags.
create policy relationship on note_draft to handrail_api
  using (handrail.is_service('clock') or author_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))))
    or (restricted and handrail.may_read_restricted(service_user_id, unit_id, capture_id)))
  with check (true);
create policy own_capture on capture to handrail_api
  using (author_id in (select handrail.me()) or id in (select capture_id from note_draft))
  with check (author_id in (select handrail.me()));
create policy with_draft on note_draft_version to handrail_api
  using (draft_id in (select id from note_draft)) with check (draft_id in (select id from note_draft));
create policy with_draft on note_question to handrail_api
  using (draft_id in (select id from note_draft)) with check (draft_id in (select id from note_draft));
create policy relationship on note to handrail_api
  using ((not restricted and service_user_id in (select handrail.readable_service_users())) or author_id in (select handrail.me())
    or (restricted and handrail.may_read_restricted(service_user_id, unit_id, handrail.capture_of(draft_id))))
  with check (handrail.worker_id() is not null);
create policy with_note on note_step to handrail_api
  using (note_id in (select id from note)) with check (note_id in (select id from note));
create policy with_note on entered_in_error to handrail_api
  using (note_id in (select id from note)) with check (note_id in (select id from note) and marked_by in (select handrail.me()));
create policy relationship on flag to handrail_api
  using (handrail.is_service('clock') or author_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))))
    or (restricted and handrail.may_read_restricted(service_user_id, unit_id, capture_id)))
  with check (true);
create policy naming on named_worker to handrail_api
  using (worker_id not in (select handrail.me()) and capture_id in (select id from capture))
  with check (capture_id in (select id from capture));
create policy relationship on proposal to handrail_api
  using (handrail.is_service('clock') or proposed_by in (select handrail.me())
    or service_user_id in (select handrail.readable_service_users())
    or (service_user_id is null and unit_id in (select handrail.member_units())))
  with check (true);
create policy on_unit on handover to handrail_api
  using (unit_id in (select handrail.care_units())) with check (unit_id in (select handrail.care_units()));
create policy on_unit on staffing_risk to handrail_api
  using (handrail.is_service('clock') or unit_id in (select handrail.member_units())) with check (handrail.is_scoped());

-- Plumbing.
create policy inbox on notification for select to handrail_api using (handrail.is_service('clock', 'relay') or worker_id in (select handrail.me()));
create policy inbox_change on notification for update to handrail_api
  using (handrail.is_service('clock', 'relay') or worker_id in (select handrail.me())) with check (true);
create policy telling on notification for insert to handrail_api with check (handrail.is_scoped());
create policy own_key on idempotency_record to handrail_api
  using (actor = handrail.actor() or handrail.is_service('relay')) with check (actor = handrail.actor());
create policy asking on outbox for insert to handrail_api with check (handrail.is_scoped());
create policy relaying on outbox for select to handrail_api using (handrail.is_service('relay', 'clock'));
create policy relayed on outbox for update to handrail_api using (handrail.is_service('relay', 'clock')) with check (true);
create policy swept on outbox for delete to handrail_api using (handrail.is_service('relay'));
create policy reading on audit_event for select to handrail_api using (
  handrail.is_service('audit') or actor = 'worker:' || handrail.worker_id() or (select handrail.has_role('ig_lead'))
  or chain in (select 'unit:' || u from handrail.units_as('team_lead') u)
  or (chain = 'organisation' and (select handrail.has_role('admin'))));
create policy heads on audit_head for select to handrail_api using (handrail.is_service('audit'));
create policy anchors on audit_anchor to handrail_api using (handrail.is_service('audit')) with check (handrail.is_service('audit'));

-- The planner: fits and what they say, and the news that one is done. Nothing else exists for it.
grant select on fit, fit_proposal to handrail_planner;
grant insert on fit_proposal, outbox to handrail_planner;
grant update (state, progress_percent, best_cost, bound_cost, first_complete_at, iterations_done, started_at, heartbeat_at, finished_at,
  runs, failure_code) on fit to handrail_planner;
create policy planning on fit to handrail_planner using (true) with check (true);
create policy planning on fit_proposal to handrail_planner using (true) with check (true);
create policy planning on outbox for insert to handrail_planner with check (topic = 'fit-finished');

drop function handrail.open_read(text[], text);
drop function handrail.open_write(text[], text);
revoke execute on function handrail.break_glass(uuid, text, text, bytea, integer), handrail.audit(jsonb),
  handrail.observation_counts(uuid, timestamptz) from public;
grant execute on function handrail.audit(jsonb) to handrail_api, handrail_planner;
grant execute on function handrail.break_glass(uuid, text, text, bytea, integer), handrail.observation_counts(uuid, timestamptz) to handrail_api;
