-- Whose hands may move a rota: those who run the unit, the on-call team lead in their place, a deputy for reviews, and, for
-- the second signature only, a team lead of another unit. Going live is the clock's.
drop policy changing on rota;
create policy changing on rota for update to handrail_api
  using (handrail.is_service('import', 'clock') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead', 'deputy'))
    or (state = 'REVIEWED' and (select handrail.has_role('team_lead'))))
  with check (handrail.is_service('import', 'clock') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead', 'deputy'))
    or (state = 'APPROVED' and (select handrail.has_role('team_lead'))));

-- The wider door above is for one step: everything else about the rota stays as those who run the unit left it.
create function handrail.guard_rota_hands() returns trigger language plpgsql as $$
declare
  steps text[] := array['state', 'version', 'first_reviewed_by', 'first_reviewed_at', 'approved_by', 'approved_at', 'published_by',
    'published_at', 'published_version'];
begin
  if pg_trigger_depth() > 1 or handrail.is_service('import') or current_user <> 'handrail_api' then return new; end if;
  if handrail.is_service('clock') then
    if not (old.state = 'PUBLISHED' and new.state = 'LIVE') or (to_jsonb(new) - steps) is distinct from (to_jsonb(old) - steps) then
      raise exception 'the clock only lets a published rota begin' using errcode = 'HR004';
    end if;
    return new;
  end if;
  if new.unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')) then return new; end if;
  if new.state not in ('REVIEWED', 'APPROVED') or (to_jsonb(new) - steps) is distinct from (to_jsonb(old) - steps) then
    raise exception 'only those who run the unit change its rota' using errcode = 'HR004';
  end if;
  return new;
end $$;
create trigger guard_hands before update on rota for each row execute function handrail.guard_rota_hands();

-- Nobody has two hands: the second signature is not the first reviewer's, the last editor's, nor the maker's of the current version.
drop policy adding on rota_version;
create policy adding on rota_version for insert to handrail_api with check (handrail.is_service('import')
  or rota_id in (select id from rota where unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))));
drop policy changing on rota_version;
create policy changing on rota_version for update to handrail_api
  using (handrail.is_service('import')
    or rota_id in (select id from rota where unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))))
  with check (handrail.is_service('import')
    or rota_id in (select id from rota where unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))));
drop policy adding on assignment;
create policy adding on assignment for insert to handrail_api
  with check (handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));
drop policy changing on assignment;
create policy changing on assignment for update to handrail_api
  using (handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))
    or (worker_id in (select handrail.me()) and to_version is null))
  with check (handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead'))
    or (worker_id in (select handrail.me()) and to_version is null));
drop policy adding on rule_override;
create policy adding on rule_override for insert to handrail_api
  with check (handrail.is_service('import') or unit_id in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')));

create or replace function handrail.guard_assignment() returns trigger language plpgsql as $$
declare
  current_number integer;
  version_is_mine boolean;
begin
  if tg_op = 'DELETE' then raise exception 'an assignment ends with a version' using errcode = 'HR002'; end if;
  select r.current_version, coalesce(v.made_in_transaction = pg_current_xact_id()::text, false) into current_number, version_is_mine
  from rota r left join rota_version v on v.rota_id = r.id and v.number = r.current_version where r.id = new.rota_id;
  if tg_op = 'INSERT' then
    if new.from_version is distinct from current_number or new.to_version is not null or not version_is_mine then
      raise exception 'an assignment begins with a new version' using errcode = 'HR003';
    end if;
    return new;
  end if;
  if old.to_version is not null then raise exception 'an ended assignment is kept as it is' using errcode = 'HR002'; end if;
  if new.to_version is not null and (new.to_version <> current_number or not version_is_mine) then
    raise exception 'an assignment ends with a new version' using errcode = 'HR003';
  end if;
  if (to_jsonb(new) - array['pinned', 'explanation', 'changed_after_publish', 'to_version', 'consent'])
     is distinct from (to_jsonb(old) - array['pinned', 'explanation', 'changed_after_publish', 'to_version', 'consent']) then
    raise exception 'end the assignment and begin another' using errcode = 'HR002';
  end if;
  -- A worker answers for an own shift, once asked, and changes nothing else about it.
  if (new.pinned, new.explanation, new.changed_after_publish, new.to_version)
     is distinct from (old.pinned, old.explanation, old.changed_after_publish, old.to_version)
     and not handrail.is_service('import') and new.unit_id not in (select handrail.units_as('team_lead', 'rota_manager', 'on_call_team_lead')) then
    raise exception 'only those who run the unit change its rota' using errcode = 'HR004';
  end if;
  if new.consent is distinct from old.consent and not handrail.is_service('import')
     and (old.consent <> 'ASKED' or new.consent not in ('GIVEN', 'REFUSED') or new.worker_id is distinct from handrail.worker_id()) then
    raise exception 'the worker who was asked answers, once' using errcode = 'HR004';
  end if;
  return new;
end $$;

-- An override is for one breach: this rule, this worker, these shifts, as far as this and no further.
alter table rule_override add column shift_ids text[] not null default '{}';

-- A calendar's address is secret and kept as a hash; it is listed and revoked by an id.
alter table calendar_feed add column id uuid not null unique default gen_random_uuid();
alter table calendar_feed add column name text not null default 'calendar';
alter table calendar_feed add column last_read_at timestamptz;
