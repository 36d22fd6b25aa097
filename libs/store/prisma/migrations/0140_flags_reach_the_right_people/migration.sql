-- Set when a flag that nobody acknowledged has been taken to everybody whom it may be taken to.
alter table flag add column nobody_left_at timestamptz;

-- An on-call team lead is a team lead for the time: what cannot wait reaches them at night, unless it names them.
create function handrail.on_call_and_not_named(unit uuid, capture uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select unit in (select handrail.units_as('on_call_team_lead'))
    and not exists (select from named_worker n where n.capture_id = capture and n.worker_id = handrail.worker_id())
$$;

-- Whom a flag concerns, for those who may see the flag and have no part in that person's care: the local reference and nothing else.
create function handrail.ref_of_flag(of_flag uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select s.local_ref from flag f join service_user s on s.id = f.service_user_id
  where f.id = of_flag and (f.author_id in (select handrail.me()) or handrail.is_service('clock')
    or (f.restricted and (handrail.may_read_restricted(f.service_user_id, f.unit_id, f.capture_id)
      or (f.urgency = 'ACT_NOW' and handrail.on_call_and_not_named(f.unit_id, f.capture_id))))
    or (not f.restricted and f.category in ('safeguarding_abuse', 'financial_abuse', 'neglect') and handrail.has_role('safeguarding_lead')))
$$;

grant select on flag, service_user, named_worker to handrail_gate;
grant create on schema handrail to handrail_gate;
alter function handrail.on_call_and_not_named(uuid, uuid) owner to handrail_gate;
alter function handrail.ref_of_flag(uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;

alter policy relationship on flag
  using (handrail.is_service('clock') or author_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))
      or (category in ('safeguarding_abuse', 'financial_abuse', 'neglect') and (select handrail.has_role('safeguarding_lead')))))
    or (restricted and (handrail.may_read_restricted(service_user_id, unit_id, capture_id)
      or (urgency = 'ACT_NOW' and handrail.on_call_and_not_named(unit_id, capture_id)))));
