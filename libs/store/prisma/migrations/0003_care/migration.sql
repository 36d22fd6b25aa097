-- People supported, who works with them and what was agreed. A `_sealed` column is AES-256-GCM ciphertext
-- that names its data key; the data keys themselves are wrapped by a key the database never sees.
create table data_key (
  id uuid primary key,
  wrapping_key_id text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);

create table service_user (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  unit_id uuid not null references unit,
  local_ref text not null,
  room text,
  preferred_name_sealed bytea,
  legal_name_sealed bytea,
  birth_date_sealed bytea,
  communication_needs_sealed bytea,
  language text,
  gender_preference text,
  sensitivity_labels text[] not null default '{}',
  status text not null default 'CURRENT' check (status in ('CURRENT', 'ON_LEAVE', 'DISCHARGED')),
  admitted_on date,
  ended_on date,
  version integer not null default 1,
  unique (organisation_id, local_ref)
);
create index on service_user (unit_id);

create table case_allocation (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  service_user_id uuid not null references service_user,
  role text not null,
  starts_on date not null,
  ends_on date,
  scored_on date,
  confirmed_by uuid references worker,
  version integer not null default 1,
  check (ends_on is null or ends_on >= starts_on),
  unique (worker_id, service_user_id, starts_on)
);
create index on case_allocation (service_user_id);
create table case_weight (
  allocation_id uuid not null references case_allocation on delete cascade,
  item text not null,
  value numeric(9, 3) not null,
  primary key (allocation_id, item)
);

create table census (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  counted_at timestamptz not null,
  occupied integer not null check (occupied >= 0),
  present integer check (present >= 0),
  by_level jsonb not null default '{}',
  recorded_by uuid references worker,
  unique (unit_id, counted_at)
);

create table care_plan (
  id uuid primary key default gen_random_uuid(),
  service_user_id uuid not null references service_user,
  version_number integer not null check (version_number > 0),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'AGREED_WITH_PERSON', 'ACTIVE', 'SUPERSEDED')),
  owner_id uuid references worker,
  agreed_with_person boolean,
  not_agreed_reason_sealed bytea,
  reviewed_on date,
  review_due_on date,
  activated_at timestamptz,
  activated_by uuid references worker,
  superseded_at timestamptz,
  content_hash bytea,
  version integer not null default 1,
  unique (service_user_id, version_number),
  unique (id, service_user_id)
);
create unique index care_plan_one_active on care_plan (service_user_id) where state = 'ACTIVE';

create table goal (
  id uuid primary key default gen_random_uuid(),
  care_plan_id uuid not null,
  service_user_id uuid not null,
  number integer not null,
  text_sealed bytea not null,
  strengths_sealed bytea,
  foreign key (care_plan_id, service_user_id) references care_plan (id, service_user_id) on delete cascade,
  unique (care_plan_id, number),
  unique (id, care_plan_id)
);
create table step (
  id uuid primary key default gen_random_uuid(),
  care_plan_id uuid not null,
  service_user_id uuid not null,
  goal_id uuid not null,
  number text not null,
  text_sealed bytea not null,
  conditions_sealed bytea,
  who text,
  frequency text,
  shifts text[] not null default '{}',
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'ACHIEVED', 'STOPPED')),
  foreign key (care_plan_id, service_user_id) references care_plan (id, service_user_id) on delete cascade,
  foreign key (goal_id, care_plan_id) references goal (id, care_plan_id) on delete cascade,
  unique (care_plan_id, number)
);
create table warning_sign (
  id uuid primary key default gen_random_uuid(),
  care_plan_id uuid not null,
  service_user_id uuid not null,
  number integer not null,
  text_sealed bytea not null,
  step_numbers text[] not null default '{}',
  foreign key (care_plan_id, service_user_id) references care_plan (id, service_user_id) on delete cascade,
  unique (care_plan_id, number)
);
create table crisis_item (
  id uuid primary key default gen_random_uuid(),
  care_plan_id uuid not null,
  service_user_id uuid not null,
  number integer not null,
  text_sealed bytea not null,
  who text,
  foreign key (care_plan_id, service_user_id) references care_plan (id, service_user_id) on delete cascade,
  unique (care_plan_id, number)
);

create table observation_prescription (
  id uuid primary key default gen_random_uuid(),
  service_user_id uuid not null references service_user,
  level text not null check (level in ('GENERAL', 'INT_LOW', 'INT_HIGH', 'CONT_EYE', 'CONT_ARM', 'CONT_2', 'CONT_3')),
  day_night text not null default 'BOTH' check (day_night in ('BOTH', 'DAY', 'NIGHT')),
  checks_per_hour integer check (checks_per_hour between 1 and 12),
  reason_sealed bytea,
  -- The level is never set by software: a person prescribes it.
  prescribed_by uuid not null references worker,
  starts_at timestamptz not null,
  review_by timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references worker,
  version integer not null default 1,
  check (review_by > starts_at),
  unique (service_user_id, day_night, starts_at)
);

create table safeguarding_assignment (
  id uuid primary key default gen_random_uuid(),
  service_user_id uuid not null references service_user,
  worker_id uuid not null references worker,
  starts_at timestamptz not null,
  ends_at timestamptz,
  unique (service_user_id, worker_id, starts_at)
);

create table break_glass (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  -- Null where the reference asked for names nobody: it is answered and audited alike.
  service_user_id uuid references service_user,
  asked_ref text not null,
  reason_code text not null,
  reason_sealed bytea not null,
  granted_at timestamptz not null,
  until timestamptz not null,
  reviewed_by uuid references worker,
  reviewed_at timestamptz,
  review_outcome text,
  check (until > granted_at and until <= granted_at + interval '24 hours'),
  check (reviewed_by is null or reviewed_by <> worker_id)
);
create index on break_glass (worker_id, until);
