-- From dictation to record. Drafts and filed notes are different tables: nothing unreviewed can be read as a note.
create table capture (
  id uuid primary key default gen_random_uuid(),
  channel text not null,
  message_id text not null,
  author_id uuid not null references worker,
  unit_id uuid references unit,
  received_at timestamptz not null,
  event_at timestamptz,
  language text not null default 'en',
  text_sealed bytea not null,
  text_hash bytea not null check (octet_length(text_hash) = 32),
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'DRAFTED', 'WITHDRAWN')),
  withdrawn_at timestamptz,
  -- Set when this capture is its author's edit of an earlier draft, or an answer to a question about it.
  for_draft_id uuid,
  trace_id text not null,
  unique (channel, message_id)
);
create index on capture (author_id, received_at);

create table note_draft (
  id uuid primary key default gen_random_uuid(),
  capture_id uuid not null references capture,
  part integer not null default 1,
  author_id uuid not null references worker,
  -- Null while it is not yet known whom the note is about; such a draft cannot be confirmed.
  service_user_id uuid references service_user,
  unit_id uuid references unit,
  format text not null default 'DAILY',
  event_at timestamptz not null,
  late_entry boolean not null default false,
  state text not null default 'DRAFTED' check (state in ('DRAFTED', 'NEEDS_CLARIFICATION', 'AUTHOR_CONFIRMED',
    'AWAITING_COUNTERSIGN', 'COUNTERSIGNED', 'RETURNED', 'FILED', 'CANCELLED')),
  current_version integer not null default 0,
  content_hash bytea check (octet_length(content_hash) = 32),
  confirmed_hash bytea,
  confirmed_at timestamptz,
  countersign_required boolean not null default false,
  countersigner_id uuid references worker,
  countersigned_hash bytea,
  countersigned_at timestamptz,
  returned_by uuid references worker,
  return_reason_sealed bytea,
  restricted boolean not null default false,
  addendum_to uuid,
  created_at timestamptz not null,
  trace_id text not null,
  version integer not null default 1,
  unique (capture_id, part)
);
create index on note_draft (author_id, state);
create index on note_draft (unit_id, state);
create index on note_draft (service_user_id);
alter table capture add foreign key (for_draft_id) references note_draft;

create table note_draft_version (
  draft_id uuid not null references note_draft on delete cascade,
  number integer not null check (number > 0),
  -- Sections, sentences with their spans, what was left out, checks: one sealed JSON document.
  content_sealed bytea not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  drafted_by text not null,
  made_at timestamptz not null,
  primary key (draft_id, number)
);

create table note_question (
  id uuid primary key default gen_random_uuid(),
  draft_id uuid not null references note_draft on delete cascade,
  number integer not null,
  kind text not null,
  question_sealed bytea not null,
  choices_sealed bytea,
  answer_sealed bytea,
  state text not null default 'ASKED' check (state in ('ASKED', 'ANSWERED', 'DROPPED')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  unique (draft_id, number)
);

create table note (
  id uuid primary key default gen_random_uuid(),
  draft_id uuid not null unique references note_draft,
  service_user_id uuid not null references service_user,
  unit_id uuid references unit,
  author_id uuid not null references worker,
  countersigner_id uuid references worker,
  format text not null,
  content_sealed bytea not null,
  content_hash bytea not null check (octet_length(content_hash) = 32),
  event_at timestamptz not null,
  filed_at timestamptz not null,
  late_entry boolean not null default false,
  restricted boolean not null default false,
  addendum_of uuid references note,
  trace_id text not null,
  check (countersigner_id is null or countersigner_id <> author_id)
);
create index on note (service_user_id, event_at);
create index on note (unit_id, event_at);
alter table note_draft add foreign key (addendum_to) references note;

create table note_step (
  note_id uuid not null references note,
  step_id uuid not null references step,
  service_user_id uuid not null references service_user,
  primary key (note_id, step_id)
);

create table entered_in_error (
  note_id uuid primary key references note,
  service_user_id uuid not null references service_user,
  marked_by uuid not null references worker,
  marked_at timestamptz not null,
  reason_sealed bytea not null
);

create table flag (
  id uuid primary key default gen_random_uuid(),
  capture_id uuid references capture,
  draft_id uuid references note_draft,
  note_id uuid references note,
  service_user_id uuid references service_user,
  unit_id uuid references unit,
  author_id uuid references worker,
  category text not null,
  quote_sealed bytea,
  span_start integer,
  span_end integer,
  urgency text not null check (urgency in ('ACT_NOW', 'THIS_SHIFT', 'NEXT_WORKING_DAY')),
  assertion text not null check (assertion in ('AFFIRMED', 'NEGATED', 'HISTORICAL', 'OTHER_PERSON', 'HYPOTHETICAL', 'UNCERTAIN')),
  raised_by text not null check (raised_by in ('RULE', 'MODEL', 'HUMAN')),
  state text not null default 'RAISED' check (state in ('RAISED', 'ACKNOWLEDGED', 'ACTIONED', 'DISMISSED', 'CLOSED')),
  restricted boolean not null default false,
  raised_at timestamptz not null,
  due_at timestamptz,
  escalation_level integer not null default 0,
  escalated_at timestamptz,
  acknowledged_by uuid references worker,
  acknowledged_at timestamptz,
  decided_by uuid references worker,
  decided_at timestamptz,
  decision_reason_sealed bytea,
  trace_id text not null,
  version integer not null default 1,
  check (capture_id is not null or raised_by = 'HUMAN'),
  check (state <> 'DISMISSED' or decision_reason_sealed is not null)
);
create unique index flag_once on flag (capture_id, coalesce(draft_id, capture_id), category, span_start, span_end) where capture_id is not null;
create index on flag (unit_id, state);
create index on flag (service_user_id);

-- Workers whom a restricted capture is about: they never see it, whatever their role.
create table named_worker (
  capture_id uuid not null references capture,
  worker_id uuid not null references worker,
  primary key (capture_id, worker_id)
);

create table proposal (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  unit_id uuid references unit,
  service_user_id uuid references service_user,
  payload jsonb not null default '{}',
  text_sealed bytea,
  -- Note or capture ids with spans; never their words.
  evidence jsonb not null default '[]',
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'MODIFIED', 'REJECTED', 'EXPIRED')),
  proposed_by uuid references worker,
  created_at timestamptz not null,
  expires_at timestamptz,
  decided_by uuid references worker,
  decided_at timestamptz,
  reason_sealed bytea,
  trace_id text not null,
  version integer not null default 1,
  check (state not in ('APPROVED', 'MODIFIED', 'REJECTED') or decided_by is not null)
);
create index on proposal (unit_id, state);

create table handover (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit,
  shift_starts_at timestamptz not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'CONFIRMED')),
  content_sealed bytea not null,
  confirmed_by uuid references worker,
  confirmed_at timestamptz,
  version integer not null default 1,
  unique (unit_id, shift_starts_at)
);

create table notification (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references worker,
  kind text not null,
  unit_id uuid references unit,
  subject_type text not null,
  subject_id uuid,
  urgency text,
  -- The same news is told once: a retried job meets this key.
  dedupe_key text not null,
  created_at timestamptz not null,
  due_at timestamptz,
  read_at timestamptz,
  done_at timestamptz,
  sent_at timestamptz,
  trace_id text,
  unique (worker_id, dedupe_key)
);
create index on notification (worker_id, created_at) where done_at is null;
