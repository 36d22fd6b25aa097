-- An incident goes back to its reporter with a reason, as a note does. Its words may change then and only then, by its reporter, and every
-- person's part with them; each form of it stays kept in a dictation of its own.
alter table incident drop constraint incident_state_check;
alter table incident add constraint incident_state_check check (state in ('REPORTED', 'CONFIRMED', 'RETURNED', 'SIGNED'));
alter table incident add column returned_by uuid references worker check (returned_by <> reported_by);
alter table incident add column returned_at timestamptz;
alter table incident add column return_reason_sealed bytea;
alter table incident add constraint incident_returned_with_reason check (state <> 'RETURNED' or return_reason_sealed is not null);

create or replace function handrail.guard_incident() returns trigger language plpgsql as $$
declare amended boolean := old.state = 'RETURNED' and new.state = 'REPORTED';
begin
  if (new.unit_id, new.capture_id, new.reported_by, new.occurred_at, new.reported_at)
     is distinct from (old.unit_id, old.capture_id, old.reported_by, old.occurred_at, old.reported_at)
     or (not amended and (new.form_sealed, new.restricted) is distinct from (old.form_sealed, old.restricted))
     or (old.restricted and not new.restricted)
     or (old.state = 'SIGNED' and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)) then
    raise exception 'an incident keeps what was reported' using errcode = 'HR002';
  end if;
  if amended and new.reported_by is distinct from handrail.worker_id() then
    raise exception 'only its reporter changes what an incident says' using errcode = 'HR004';
  end if;
  if new.state = 'RETURNED' and old.state <> 'RETURNED' then
    if handrail.worker_id() is null or handrail.worker_id() = new.reported_by then
      raise exception 'somebody else gives an incident back' using errcode = 'HR004';
    end if;
    new.returned_by := handrail.worker_id();
    new.returned_at := handrail.clock();
  end if;
  if new.state = 'SIGNED' and old.state <> 'SIGNED' and new.signed_by is distinct from handrail.worker_id() then
    raise exception 'whoever signs signs in their own name' using errcode = 'HR004';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
drop trigger guard_state on incident;
create trigger guard_state before insert or update on incident for each row execute function handrail.guard_state(
  '>REPORTED', 'REPORTED>CONFIRMED', 'CONFIRMED>SIGNED', 'CONFIRMED>RETURNED', 'RETURNED>REPORTED');
