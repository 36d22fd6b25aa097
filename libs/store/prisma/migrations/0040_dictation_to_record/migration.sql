-- What was understood of a dictation, kept sealed beside it: an answer of its author is applied to exactly this.
create table capture_reading (
  capture_id uuid primary key references capture,
  reading_sealed bytea not null,
  screened boolean not null,
  made_at timestamptz not null
);
alter table capture_reading enable row level security;
alter table capture_reading force row level security;
grant select on capture_reading to handrail_gate;
create policy gate on capture_reading to handrail_gate using (true) with check (true);
grant select, insert on capture_reading to handrail_api;
create policy with_capture on capture_reading to handrail_api
  using (capture_id in (select id from capture)) with check (capture_id in (select id from capture));
create trigger keep before update or delete on capture_reading for each row execute function handrail.refuse();

-- The question's own key; the same question stands with every draft that waits for its answer.
alter table note_question add column key text not null default '';
create unique index note_question_key on note_question (draft_id, key) where key <> '';

alter table note_draft add column cancel_reason_sealed bytea;
-- A team lead of another unit, where the unit has no second person to countersign.
alter table note_draft add column stand_in_id uuid references worker;
alter policy relationship on note_draft
  using (handrail.is_service('clock') or author_id in (select handrail.me()) or stand_in_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))))
    or (restricted and handrail.may_read_restricted(service_user_id, unit_id, capture_id)));
create policy stand_in on note for select to handrail_api
  using (draft_id in (select id from note_draft where stand_in_id in (select handrail.me())));

-- Safeguarding flags reach the safeguarding lead whether or not they are restricted.
alter policy relationship on flag
  using (handrail.is_service('clock') or author_id in (select handrail.me())
    or (not restricted and (service_user_id in (select handrail.readable_service_users())
      or (service_user_id is null and unit_id in (select handrail.care_units()))
      or (category in ('safeguarding_abuse', 'financial_abuse', 'neglect') and (select handrail.has_role('safeguarding_lead')))))
    or (restricted and handrail.may_read_restricted(service_user_id, unit_id, capture_id)));

-- A direct message names a person by local reference only. One taker at a time holds it, for a while.
alter table notification add column local_ref text;
alter table notification add column leased_until timestamptz;
alter table notification add column refused_at timestamptz;
create policy telling on chat_link for select to handrail_api using (handrail.is_service('relay'));

-- Whoever prescribes may propose the demand that follows from it, on shift or not; it counts when somebody approves it.
create policy proposing on demand_item for insert to handrail_api
  with check (state = 'PROPOSED' and proposed_by in (select handrail.me()));
create index on note_draft (capture_id);
create index on flag (draft_id);
