-- A recording waits, sealed, until its author has corrected the transcript; then, or after a day, it is gone.
create table recording (
  id uuid primary key default gen_random_uuid(),
  message_id text not null,
  author_id uuid not null references worker,
  received_at timestamptz not null,
  content_type text not null,
  audio_sealed bytea,
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'HEARD', 'NO_SPEECH', 'FAILED', 'CONFIRMED', 'DISCARDED')),
  -- One word: why it could not be turned into text.
  failure text,
  transcript_sealed bytea,
  transcribed_by text,
  asked_at timestamptz not null,
  delete_by timestamptz not null,
  capture_id uuid references capture,
  trace_id text not null,
  version integer not null default 1,
  unique (author_id, message_id),
  check (state not in ('CONFIRMED', 'DISCARDED') or (audio_sealed is null and transcript_sealed is null)),
  check ((state = 'CONFIRMED') = (capture_id is not null))
);
alter table recording enable row level security;
alter table recording force row level security;
grant select on recording to handrail_gate;
create policy gate on recording to handrail_gate using (true) with check (true);
grant select, insert, update on recording to handrail_api;
create policy own on recording to handrail_api
  using (author_id in (select handrail.me()) or handrail.is_service('clock')) with check (author_id in (select handrail.me()) or handrail.is_service('clock'));
create trigger no_delete before delete on recording for each row execute function handrail.refuse();
create trigger guard_state before insert or update on recording for each row execute function handrail.guard_state(
  '>RECEIVED', 'RECEIVED>HEARD', 'RECEIVED>NO_SPEECH', 'RECEIVED>FAILED', 'FAILED>RECEIVED', 'HEARD>CONFIRMED',
  'RECEIVED>DISCARDED', 'HEARD>DISCARDED', 'NO_SPEECH>DISCARDED', 'FAILED>DISCARDED');
create trigger a_count_version before update on recording for each row execute function handrail.count_version();
