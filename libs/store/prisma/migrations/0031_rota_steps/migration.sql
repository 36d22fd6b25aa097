-- Each step of a rota with who took it and why: whoever gets it back reads the reason here.
create table rota_step (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  to_state text not null,
  reason text,
  taken_by uuid references worker,
  taken_at timestamptz not null
);
create index on rota_step (rota_id, taken_at);
alter table rota_step enable row level security;
alter table rota_step force row level security;
grant select on rota_step to handrail_gate;
create policy gate on rota_step to handrail_gate using (true) with check (true);
grant select, insert on rota_step to handrail_api;
create policy reading on rota_step for select to handrail_api using (handrail.is_scoped());
create policy adding on rota_step for insert to handrail_api with check (taken_by in (select handrail.me())
  and rota_id in (select id from rota where state = to_state));
create trigger keep before update or delete on rota_step for each row execute function handrail.refuse();
