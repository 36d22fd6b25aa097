-- Demand, rules, rotas and fits. Nothing here holds clinical text.
create table shift_template (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  code text not null,
  name text not null,
  kind text not null,
  -- Minutes after local midnight; an end past 1440 is on the next day.
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute > start_minute and end_minute <= 2880),
  break_minutes integer not null default 0 check (break_minutes >= 0),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  unique (unit_id, code, valid_from)
);

create table demand_template (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  code text not null,
  shift_code text,
  weekdays integer[] not null default '{1,2,3,4,5,6,7}',
  start_minute integer,
  end_minute integer,
  who jsonb not null,
  staff_min integer not null check (staff_min >= 0),
  staff_optimal integer check (staff_optimal >= staff_min),
  ratio jsonb,
  rule_id text,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  unique (unit_id, code, valid_from)
);

create table demand_item (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  code text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  who jsonb not null,
  staff_min integer not null check (staff_min >= 0),
  staff_optimal integer check (staff_optimal >= staff_min),
  cause text not null,
  source_id uuid,
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'ENDED')),
  clinical_cause boolean not null default false,
  proposed_by uuid references worker,
  approved_by uuid references worker,
  decided_at timestamptz,
  trace_id text,
  version integer not null default 1,
  check (ends_at > starts_at),
  check (state <> 'APPROVED' or approved_by is not null),
  unique (unit_id, code)
);
create index on demand_item (unit_id, starts_at);

create table rule_set (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  unit_id uuid references unit,
  name text not null,
  version_number integer not null,
  effective_from date not null,
  effective_to date,
  -- Each rule: id, class, hardness, source, params, overridableBy. Weights: of the one integer cost.
  rules jsonb not null,
  weights jsonb not null default '{}',
  created_by uuid references worker,
  created_at timestamptz not null default now(),
  unique nulls not distinct (organisation_id, unit_id, name, version_number)
);

create table rota (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  starts_on date not null,
  ends_on date not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED')),
  publish_by date,
  rule_set_id uuid references rule_set,
  current_version integer not null default 0,
  created_by uuid references worker,
  last_edited_by uuid references worker,
  first_reviewed_by uuid references worker,
  first_reviewed_at timestamptz,
  approved_by uuid references worker,
  approved_at timestamptz,
  published_by uuid references worker,
  published_at timestamptz,
  published_version integer,
  version integer not null default 1,
  check (ends_on >= starts_on),
  unique (unit_id, starts_on)
);

create table fit (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota,
  unit_id uuid not null references unit,
  requested_by uuid references worker,
  requested_at timestamptz not null,
  seed bigint not null,
  time_budget_seconds integer not null check (time_budget_seconds between 1 and 3600),
  iterations_max bigint,
  base_version integer not null,
  options jsonb not null default '{}',
  -- The problem as it stood when the fit was asked for: ids, hours and rules, no names, nothing clinical.
  problem jsonb not null,
  problem_hash bytea not null,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'RUNNING', 'PROPOSED', 'CONTRADICTION', 'CANCELLED', 'FAILED')),
  progress_percent integer not null default 0 check (progress_percent between 0 and 100),
  best_cost bigint,
  bound_cost bigint,
  first_complete_at timestamptz,
  iterations_done bigint,
  cancel_requested boolean not null default false,
  stop_requested boolean not null default false,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  runs integer not null default 0,
  failure_code text,
  trace_id text not null
);
create index on fit (rota_id, requested_at);
create table fit_proposal (
  fit_id uuid primary key references fit on delete cascade,
  rota_id uuid not null references rota,
  unit_id uuid not null references unit,
  assignments jsonb not null,
  gaps jsonb not null,
  explanations jsonb not null default '[]',
  cost bigint not null,
  cost_by_level jsonb not null,
  seed bigint not null,
  iterations bigint not null,
  outcome jsonb not null default '{}',
  taken_into_version integer,
  created_at timestamptz not null
);

create table rota_version (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  number integer not null check (number > 0),
  origin text not null check (origin in ('FIT', 'EDIT', 'UNDO', 'SWAP', 'IMPORT', 'EVENT')),
  reason text,
  made_by uuid references worker,
  made_at timestamptz not null,
  fit_id uuid references fit,
  after_publish boolean not null default false,
  -- What the checker said of this version: breaches, gaps, ratios, hours.
  judgement jsonb not null default '{}',
  unique (rota_id, number)
);

-- A row holds from `from_version` until before `to_version` (null: still does). Two versions differ by the
-- rows that began or ended between them, and an old version is never lost.
create table assignment (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  unit_id uuid not null references unit,
  worker_id uuid not null references worker,
  shift_code text not null,
  on_date date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  paid_minutes integer not null check (paid_minutes >= 0),
  duties text[] not null default '{}',
  supernumerary boolean not null default false,
  pinned boolean not null default false,
  origin text not null check (origin in ('SOLVER', 'MANUAL', 'SWAP', 'BANK', 'IMPORT')),
  explanation jsonb not null default '[]',
  consent text not null default 'NOT_NEEDED' check (consent in ('NOT_NEEDED', 'ASKED', 'GIVEN', 'REFUSED')),
  changed_after_publish boolean not null default false,
  from_version integer not null check (from_version > 0),
  to_version integer check (to_version > from_version),
  check (ends_at > starts_at)
);
create unique index assignment_once on assignment (rota_id, worker_id, starts_at) where to_version is null;
create index on assignment (worker_id, starts_at) where to_version is null;
create index on assignment (unit_id, starts_at) where to_version is null;
create index on assignment (rota_id, from_version);

create table rule_override (
  id uuid primary key default gen_random_uuid(),
  rota_id uuid not null references rota on delete cascade,
  unit_id uuid not null references unit,
  worker_id uuid references worker,
  assignment_id uuid references assignment,
  rule_id text not null,
  amount integer not null default 0,
  reason text not null check (length(btrim(reason)) > 0),
  approver_id uuid not null references worker,
  owed_rest_minutes integer not null default 0 check (owed_rest_minutes >= 0),
  rest_taken_at timestamptz,
  made_at timestamptz not null,
  in_version integer not null
);

create table past_shift (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  unit_id uuid not null references unit,
  shift_code text not null,
  kind text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  paid_minutes integer not null check (paid_minutes >= 0),
  duties text[] not null default '{}',
  overtime_minutes integer not null default 0,
  observation_minutes integer not null default 0,
  breaks_missed integer not null default 0,
  incidents integer not null default 0,
  late_change boolean not null default false,
  check (ends_at > starts_at),
  unique (worker_id, starts_at)
);
create index on past_shift (unit_id, starts_at);

create table ledger_opening (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  unit_id uuid not null references unit,
  kind text not null,
  as_of date not null,
  counted numeric(9, 3) not null,
  share numeric(9, 3),
  unique (worker_id, unit_id, kind, as_of)
);

create table supervision (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  supervisor_id uuid references worker,
  kind text not null,
  due_on date not null,
  held_at timestamptz,
  cancelled_count integer not null default 0,
  version integer not null default 1,
  unique (worker_id, kind, due_on)
);

create table staffing_risk (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  raised_by uuid references worker,
  red_flag text not null,
  raised_at timestamptz not null,
  shift_starts_at timestamptz,
  mitigation text,
  decision text,
  reason text,
  decided_by uuid references worker,
  notified_at timestamptz,
  disagreement text,
  trace_id text,
  version integer not null default 1
);
create index on staffing_risk (unit_id, raised_at);
