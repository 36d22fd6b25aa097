-- Whoever did a job says so in the transaction that did it, whatever its scope; until then the relay hands it out again.
create function handrail.settle(job uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare was_open boolean;
begin
  if handrail.actor() is null then raise exception 'no scope' using errcode = '42501'; end if;
  update outbox set settled_at = clock_timestamp() where id = job and settled_at is null;
  was_open := found;
  return was_open;
end $$;
grant update on outbox to handrail_gate;
grant create on schema handrail to handrail_gate;
alter function handrail.settle(uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.settle(uuid) from public;
grant execute on function handrail.settle(uuid) to handrail_api, handrail_planner;
create index on outbox (not_before) where settled_at is null;
