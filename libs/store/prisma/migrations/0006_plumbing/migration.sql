-- What makes a request happen once, a job follow its cause, and every access leave a trace.
create table idempotency_record (
  actor text not null,
  key text not null,
  request_hash bytea not null check (octet_length(request_hash) = 32),
  status integer,
  response_sealed bytea,
  created_at timestamptz not null,
  primary key (actor, key)
);
create index on idempotency_record (created_at);

create table outbox (
  id uuid primary key default gen_random_uuid(),
  topic text not null,
  -- Ids only.
  payload jsonb not null,
  not_before timestamptz not null,
  created_at timestamptz not null default clock_timestamp(),
  enqueued_at timestamptz,
  settled_at timestamptz,
  attempts integer not null default 0,
  trace_id text not null
);
create index on outbox (created_at) where enqueued_at is null;
create index on outbox (enqueued_at) where settled_at is null;

create table import_run (
  id uuid primary key default gen_random_uuid(),
  file_kind text not null,
  file_hash bytea not null,
  dry_run boolean not null,
  added integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  ended integer not null default 0,
  errors integer not null default 0,
  run_by uuid references worker,
  ran_at timestamptz not null,
  trace_id text not null
);

create table audit_head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null
);
create table audit_event (
  chain text not null,
  seq bigint not null,
  -- The clock of the request, and the database's own.
  at timestamptz not null,
  recorded_at timestamptz not null,
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text,
  trace_id text not null,
  detail jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index on audit_event (actor, at);
create index on audit_event (subject_id, at);
create index on audit_event (trace_id);
create table audit_anchor (
  chain text not null,
  seq bigint not null,
  hash bytea not null,
  anchored_at timestamptz not null,
  primary key (chain, seq)
);
