-- A language model may re-word a dictation once. What it made is kept sealed with the reading, so that an answer or an edit never asks it again.
alter table capture_reading add column wording_sealed bytea;

-- Whoever asks the model about a dictation holds it for as long as the model may take: the same words are never paid for twice at once.
create table drafting_lease (
  capture_id uuid primary key references capture,
  until timestamptz not null
);
-- Paid requests of one worker on one UTC day: the cost cap outlives a restart and counts for every process.
create table model_request (
  worker_id uuid not null references worker on delete cascade,
  day date not null,
  requests integer not null check (requests > 0),
  primary key (worker_id, day)
);

do $$
declare t text;
begin
  foreach t in array array['drafting_lease', 'model_request'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to handrail_gate', t);
    execute format('create policy gate on %I to handrail_gate using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to handrail_api', t);
  end loop;
end $$;
create policy with_capture on drafting_lease to handrail_api
  using (capture_id in (select id from capture)) with check (capture_id in (select id from capture));
create policy own on model_request to handrail_api
  using (worker_id in (select handrail.me())) with check (worker_id in (select handrail.me()));
