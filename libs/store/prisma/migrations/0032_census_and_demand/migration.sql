-- A count that would ask for more or fewer staff waits for a person; until then the count before it holds.
alter table census
  add column state text not null default 'IN_FORCE' check (state in ('IN_FORCE', 'PROPOSED', 'DECLINED')),
  add column decided_by uuid references worker,
  add column decided_at timestamptz,
  add column decision_reason text;

-- Whoever answers for cost and feasibility says so beside the clinical decision, and a refusal says why.
alter table demand_item
  add column accepted_by uuid references worker,
  add column accepted_at timestamptz,
  add column decision_reason text;

create function handrail.guard_census() returns trigger language plpgsql as $$
begin
  if handrail.is_service('import') then return new; end if;
  if tg_op = 'UPDATE' then
    if old.state <> 'PROPOSED' or new.state not in ('IN_FORCE', 'DECLINED')
       or (new.unit_id, new.counted_at, new.occupied, new.present, new.recorded_by)
          is distinct from (old.unit_id, old.counted_at, old.occupied, old.present, old.recorded_by) then
      raise exception 'a count is kept as it was counted' using errcode = 'HR002';
    end if;
    if handrail.worker_id() is null then raise exception 'a person decides on demand' using errcode = 'HR004'; end if;
    new.decided_by := handrail.worker_id();
    new.decided_at := handrail.clock();
  end if;
  return new;
end $$;
create trigger guard_decision before insert or update on census for each row execute function handrail.guard_census();
