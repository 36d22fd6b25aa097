-- Who a caller is. Secrets are kept as hashes only.
create table account (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null unique references worker on delete cascade,
  sign_in_name text not null,
  password_hash text,
  external_subject text unique,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create unique index account_sign_in_name_key on account (lower(sign_in_name));

create table session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id uuid not null references account on delete cascade,
  worker_id uuid not null references worker on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on session (worker_id);

create table service_token (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  scopes text[] not null,
  created_by uuid references worker,
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);

create table chat_link (
  id uuid primary key default gen_random_uuid(),
  channel text not null,
  external_id text not null,
  worker_id uuid not null references worker on delete cascade,
  linked_at timestamptz not null,
  ended_at timestamptz
);
-- One live link per chat identity, and one per worker and channel.
create unique index chat_link_live_identity on chat_link (channel, external_id) where ended_at is null;
create unique index chat_link_live_worker on chat_link (channel, worker_id) where ended_at is null;

create table link_code (
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  worker_id uuid not null references worker on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- The secret, revocable address of a worker's iCalendar feed.
create table calendar_feed (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  worker_id uuid not null references worker on delete cascade,
  created_at timestamptz not null,
  revoked_at timestamptz
);
