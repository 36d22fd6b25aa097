-- What a rota is judged and fitted by is the same for everybody who may see the rota: it is read as service `rota`, which
-- sees people at work as far as planning needs (that somebody is away or restricted, never why) and nothing clinical.
do $$
declare t text;
begin
  foreach t in array array['worker_terms', 'restriction', 'leave', 'shift_request', 'availability', 'ledger_opening', 'past_shift'] loop
    execute format('create policy planning on %I for select to handrail_api using (handrail.is_service(''rota''))', t);
  end loop;
end $$;

alter table worker_terms add column supernumerary_until date;

-- A line with `followsContinuousPosts` asks for one more than the continuous posts; `balance` says how many more of its
-- `who` than of another `who` may be on one shift.
alter table demand_template
  add column staff_max integer check (staff_max >= staff_min),
  add column follows_continuous_plus integer check (follows_continuous_plus >= 0),
  add column balance jsonb;

-- People, days and rules that contradict each other: ids, rule ids and figures.
alter table fit add column contradictions jsonb not null default '[]';
grant update (contradictions) on fit to handrail_planner;

-- Levels in force in a stretch of time, without whose they are. Where the demand of a prescription waits for a decision, or was
-- turned down, it does not count; where somebody decided for it, it counts here and not as an item.
create function handrail.observations_between(of_unit uuid, from_at timestamptz, to_at timestamptz)
returns table (level text, day_night text, checks_per_hour integer, starts_at timestamptz, review_by timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.level, o.day_night, o.checks_per_hour, o.starts_at, o.review_by, o.ended_at
  from observation_prescription o join service_user s on s.id = o.service_user_id
  where s.unit_id = of_unit and o.level <> 'GENERAL' and o.starts_at < to_at and coalesce(o.ended_at, to_at) > from_at
    and handrail.is_service('rota')
    and not exists (select from demand_item d where d.source_id = o.id and d.state in ('PROPOSED', 'REJECTED'))
  order by o.starts_at, o.level, o.day_night, o.checks_per_hour
$$;
create function handrail.is_observation(id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from observation_prescription o where o.id = is_observation.id) $$;
grant create on schema handrail to handrail_gate;
alter function handrail.observations_between(uuid, timestamptz, timestamptz) owner to handrail_gate;
alter function handrail.is_observation(uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.observations_between(uuid, timestamptz, timestamptz), handrail.is_observation(uuid) from public;
grant execute on function handrail.observations_between(uuid, timestamptz, timestamptz), handrail.is_observation(uuid) to handrail_api;
