-- Units and the people who work there. Natural keys are unique so that an import can update by them.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  created_at timestamptz not null default now()
);

create table unit (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  code text not null,
  name text not null,
  kind text not null check (kind in ('WARD', 'RESIDENTIAL', 'COMMUNITY', 'SUPPORTED_LIVING')),
  beds integer not null default 0 check (beds >= 0),
  timezone text not null,
  -- Whether being on shift opens the unit's people, as on a ward, or only the caseload does, as in a community team.
  access_by text not null check (access_by in ('shiftOrCaseload', 'caseload')),
  chat_quotes text not null default 'full' check (chat_quotes in ('full', 'linkOnly')),
  jurisdiction text not null default 'ENG',
  policy_version text,
  ended_on date,
  version integer not null default 1,
  unique (organisation_id, code)
);

create table worker (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  staff_number text not null,
  display_name text not null,
  grade text not null,
  employment text not null check (employment in ('SUBSTANTIVE', 'BANK', 'AGENCY')),
  home_unit_id uuid references unit,
  contract_minutes_per_week integer not null default 0 check (contract_minutes_per_week between 0 and 6000),
  probation_until date,
  started_on date,
  left_on date,
  access_expires_at timestamptz,
  version integer not null default 1,
  unique (organisation_id, staff_number)
);
create index on worker (home_unit_id);

-- Apart from `worker`, because every colleague may know a name, a grade and contract hours but not these.
create table worker_terms (
  worker_id uuid primary key references worker on delete cascade,
  registration text,
  registration_expires_on date,
  gender text,
  languages text[] not null default '{}',
  opt_out_signed_on date,
  opt_out_from date,
  opt_out_to date,
  night_worker boolean not null default false,
  nights_only boolean not null default false,
  young_worker boolean not null default false,
  employers_minutes_elsewhere integer not null default 0,
  version integer not null default 1
);

create table worker_site (
  worker_id uuid not null references worker on delete cascade,
  unit_id uuid not null references unit,
  primary key (worker_id, unit_id)
);

-- The effect is for planning; why it is so stands in `restriction_reason`, for fewer eyes.
create table restriction (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  effect text not null,
  params jsonb not null default '{}',
  starts_on date not null,
  ends_on date,
  check (ends_on is null or ends_on >= starts_on),
  unique (worker_id, effect, starts_on)
);
create table restriction_reason (
  restriction_id uuid primary key references restriction on delete cascade,
  worker_id uuid not null references worker on delete cascade,
  reason_sealed bytea not null
);

create table competence (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  code text not null,
  unit_id uuid references unit,
  valid_from date not null,
  valid_to date,
  assessor text,
  evidence text,
  check (valid_to is null or valid_to >= valid_from),
  unique nulls not distinct (worker_id, code, unit_id, valid_from)
);

create table role_appointment (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  role text not null check (role in ('team_lead', 'rota_manager', 'safeguarding_lead', 'ig_lead', 'admin', 'deputy', 'on_call_team_lead')),
  -- Null: for the whole organisation.
  unit_id uuid references unit,
  valid_from timestamptz not null,
  valid_to timestamptz,
  check (valid_to is null or valid_to > valid_from),
  unique nulls not distinct (worker_id, role, unit_id, valid_from)
);
create index on role_appointment (role, unit_id);

create table leave (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  starts_on date not null,
  ends_on date not null,
  -- Working Time Regulations 1998, reg 4(7): leave and sickness are left out of the 17-week average.
  excluded_from_average boolean not null default true,
  credited_minutes_per_day integer not null default 0 check (credited_minutes_per_day >= 0),
  state text not null default 'APPROVED' check (state in ('ASKED', 'APPROVED', 'DECLINED', 'ENDED')),
  version integer not null default 1,
  check (ends_on >= starts_on),
  unique (worker_id, starts_on)
);
create table leave_reason (
  leave_id uuid primary key references leave on delete cascade,
  worker_id uuid not null references worker on delete cascade,
  kind text not null,
  note_sealed bytea
);

create table shift_request (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  on_date date not null,
  kind text not null,
  strength text not null check (strength in ('WEAK', 'NORMAL', 'STRONG')),
  shift_code text not null default '',
  state text not null default 'ASKED' check (state in ('ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  decided_by uuid references worker,
  decision_reason text,
  version integer not null default 1,
  unique (worker_id, on_date, kind, shift_code)
);

create table availability (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker on delete cascade,
  kind text not null check (kind in ('FIXED', 'AVAILABLE', 'UNAVAILABLE')),
  -- ISO weekday 1-7, or null for every day of the window; minutes after local midnight, may run past 1440.
  weekday integer check (weekday between 1 and 7),
  start_minute integer not null default 0 check (start_minute between 0 and 1439),
  end_minute integer not null default 1440 check (end_minute > start_minute and end_minute <= 2880),
  shift_code text not null default '',
  valid_from date not null,
  valid_to date,
  unique nulls not distinct (worker_id, kind, weekday, start_minute, shift_code, valid_from)
);

create table setting (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid references unit,
  key text not null,
  value jsonb not null,
  version integer not null default 1,
  unique nulls not distinct (unit_id, key)
);
