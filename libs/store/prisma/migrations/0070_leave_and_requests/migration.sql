-- Leave and requests: a worker asks and withdraws, another person who runs the unit decides, with a reason.
alter table leave drop constraint leave_state_check;
alter table leave
  add constraint leave_state_check check (state in ('ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  add column decided_by uuid references worker,
  add column decided_at timestamptz,
  add column decision_reason text;
alter table shift_request add column decided_at timestamptz;

-- Those who run a unit could write leave before; now the worker asks for their own too, and for nothing else.
create policy asking on leave for insert to handrail_api with check (worker_id in (select handrail.me()) and state = 'ASKED');
create policy asking_anew on leave for update to handrail_api
  using (worker_id in (select handrail.me()) and state in ('ASKED', 'DECLINED', 'WITHDRAWN'))
  with check (worker_id in (select handrail.me()) and state in ('ASKED', 'WITHDRAWN'));
-- Why is the worker's to say. Whoever decides in the unit's name without being its lead does not read it.
create policy asking on leave_reason for insert to handrail_api with check (worker_id in (select handrail.me())
  and exists (select from leave l where l.id = leave_id and l.worker_id = leave_reason.worker_id and l.state = 'ASKED'));
create policy asking_anew on leave_reason for update to handrail_api using (worker_id in (select handrail.me()))
  with check (worker_id in (select handrail.me())
    and exists (select from leave l where l.id = leave_id and l.worker_id = leave_reason.worker_id and l.state = 'ASKED'));

-- One machine for both tables; "granted" is APPROVED for leave. The import and `report_away` (owner handrail_gate) write what
-- others decided before.
create function handrail.guard_asked() returns trigger language plpgsql as $$
declare
  asker uuid := handrail.worker_id();
begin
  if current_user = 'handrail_gate' or asker is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.worker_id = asker and new.state <> 'ASKED' then
      raise exception 'what one asks for oneself begins as asked' using errcode = 'HR001';
    end if;
    if (new.decided_by, new.decided_at, new.decision_reason) is distinct from (null, null, null) then
      raise exception 'a decision follows what was asked' using errcode = 'HR001';
    end if;
    return new;
  end if;
  if new.worker_id <> old.worker_id then raise exception 'it stays with its worker' using errcode = 'HR002'; end if;
  if new.state in ('APPROVED', 'GRANTED', 'DECLINED') and new.state <> old.state then
    if old.state <> 'ASKED' then raise exception 'only what is asked is decided' using errcode = 'HR001'; end if;
    if new.worker_id = asker then raise exception 'nobody decides their own' using errcode = 'HR004'; end if;
    new.decided_by := asker;
    new.decided_at := handrail.clock();
  elsif new.state = 'WITHDRAWN' and new.state <> old.state then
    if new.worker_id <> asker then raise exception 'whoever asked withdraws' using errcode = 'HR004'; end if;
    if old.state <> 'ASKED' then raise exception 'it has been decided' using errcode = 'HR001'; end if;
  elsif new.state = 'ASKED' and old.state in ('DECLINED', 'WITHDRAWN') then
    if new.worker_id <> asker then raise exception 'the worker asks again' using errcode = 'HR004'; end if;
    new.decided_by := null;
    new.decided_at := null;
    new.decision_reason := null;
  elsif (new.decided_by, new.decided_at, new.decision_reason) is distinct from (old.decided_by, old.decided_at, old.decision_reason) then
    raise exception 'a decision is kept as it is' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger guard_asked before insert or update on leave for each row execute function handrail.guard_asked();
create trigger guard_asked before insert or update on shift_request for each row execute function handrail.guard_asked();
