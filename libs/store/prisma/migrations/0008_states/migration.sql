-- States that cannot be skipped, whoever asks: these triggers hold for every role that can write the tables.

-- Arguments are the allowed moves, 'FROM>TO'; '>TO' is how a row may begin.
create function handrail.guard_state() returns trigger language plpgsql as $$
declare
  move text := case when tg_op = 'INSERT' then '>' else old.state || '>' end || new.state;
begin
  if tg_op = 'UPDATE' and old.state = new.state then return new; end if;
  if not (move = any (tg_argv)) then
    raise exception '% cannot go %', tg_table_name, move using errcode = 'HR001';
  end if;
  return new;
end $$;

create function handrail.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% rows are kept as they are: no %', tg_table_name, lower(tg_op) using errcode = 'HR002';
end $$;

create function handrail.count_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

do $$
declare t text;
begin
  for t in select c.table_name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'version' loop
    execute format('create trigger a_count_version before update on %I for each row execute function handrail.count_version()', t);
  end loop;
end $$;

-- Notes -------------------------------------------------------------------------------------------------------

create trigger guard_state before insert or update on note_draft for each row execute function handrail.guard_state(
  '>DRAFTED', '>NEEDS_CLARIFICATION', 'DRAFTED>NEEDS_CLARIFICATION', 'NEEDS_CLARIFICATION>DRAFTED', 'DRAFTED>AUTHOR_CONFIRMED',
  'AUTHOR_CONFIRMED>AWAITING_COUNTERSIGN', 'AUTHOR_CONFIRMED>FILED', 'AWAITING_COUNTERSIGN>COUNTERSIGNED',
  'AWAITING_COUNTERSIGN>RETURNED', 'RETURNED>DRAFTED', 'COUNTERSIGNED>FILED',
  'DRAFTED>CANCELLED', 'NEEDS_CLARIFICATION>CANCELLED', 'RETURNED>CANCELLED');

create function handrail.guard_note_draft() returns trigger language plpgsql as $$
begin
  if new.author_id <> old.author_id or new.capture_id <> old.capture_id then
    raise exception 'a draft keeps its author and its dictation' using errcode = 'HR002';
  end if;
  if old.state = 'FILED' then
    raise exception 'a filed draft is kept as it is' using errcode = 'HR002';
  end if;
  if (new.content_hash is distinct from old.content_hash or new.service_user_id is distinct from old.service_user_id
      or new.restricted < old.restricted or new.event_at <> old.event_at)
     and old.state not in ('DRAFTED', 'NEEDS_CLARIFICATION', 'RETURNED') then
    raise exception 'a draft cannot change after its author confirmed it' using errcode = 'HR002';
  end if;
  if new.content_hash is not null and not exists (
    select from note_draft_version v where v.draft_id = new.id and v.number = new.current_version and v.content_hash = new.content_hash) then
    raise exception 'the draft and its current version must be the same text' using errcode = 'HR003';
  end if;
  if new.state = old.state then
    if (new.confirmed_hash, new.countersigned_hash, new.countersigner_id, new.countersign_required)
       is distinct from (old.confirmed_hash, old.countersigned_hash, old.countersigner_id, old.countersign_required) then
      raise exception 'a signature comes with its step' using errcode = 'HR001';
    end if;
    return new;
  end if;
  if new.state = 'AUTHOR_CONFIRMED' then
    if handrail.worker_id() is distinct from new.author_id then
      raise exception 'only its author confirms a draft' using errcode = 'HR004';
    end if;
    if new.service_user_id is null or new.content_hash is null or new.confirmed_hash is distinct from new.content_hash
       or exists (select from note_question q where q.draft_id = new.id and q.state = 'ASKED') then
      raise exception 'a draft is confirmed as it was read, about one person, with nothing left to ask' using errcode = 'HR003';
    end if;
    new.confirmed_at := handrail.clock();
    new.countersign_required := new.countersign_required or handrail.needs_countersign(new.author_id, new.id, new.capture_id);
  elsif new.state = 'AWAITING_COUNTERSIGN' and not new.countersign_required then
    raise exception 'this draft needs no countersignature' using errcode = 'HR001';
  elsif new.state in ('COUNTERSIGNED', 'RETURNED') then
    if handrail.worker_id() is null or handrail.worker_id() = new.author_id then
      raise exception 'nobody countersigns an own note' using errcode = 'HR004';
    end if;
    if new.state = 'COUNTERSIGNED' then
      if new.countersigned_hash is distinct from new.confirmed_hash or new.confirmed_hash is distinct from new.content_hash then
        raise exception 'the countersigner must have read what the author confirmed' using errcode = 'HR003';
      end if;
      new.countersigner_id := handrail.worker_id();
      new.countersigned_at := handrail.clock();
    else
      new.returned_by := handrail.worker_id();
    end if;
  elsif new.state = 'FILED' then
    if (old.state = 'AUTHOR_CONFIRMED' and new.countersign_required)
       or not exists (select from note n where n.draft_id = new.id and n.content_hash = new.content_hash) then
      raise exception 'a draft is filed by filing its note' using errcode = 'HR001';
    end if;
  elsif new.state = 'DRAFTED' then
    new.confirmed_hash := null;
    new.countersigned_hash := null;
    new.countersigner_id := null;
  end if;
  if new.state <> 'AUTHOR_CONFIRMED' and new.countersign_required is distinct from old.countersign_required then
    raise exception 'whether a countersignature is needed is settled when the author confirms' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger guard_signatures before update on note_draft for each row execute function handrail.guard_note_draft();

create function handrail.guard_new_note_draft() returns trigger language plpgsql as $$
begin
  if new.confirmed_hash is not null or new.countersigned_hash is not null or new.countersigner_id is not null then
    raise exception 'a draft begins unsigned' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger guard_new before insert on note_draft for each row execute function handrail.guard_new_note_draft();
create trigger no_delete before delete on note_draft for each row execute function handrail.refuse();

-- The least that policy asks: L2, bank, agency, probation, or any flag of the dictation. A unit may ask for more.
create function handrail.needs_countersign(author uuid, draft uuid, dictation uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from worker w where w.id = author
      and (w.grade = 'L2' or w.employment <> 'SUBSTANTIVE' or w.probation_until >= handrail.clock()::date))
    or exists (select from flag f where f.draft_id = draft or (f.capture_id = dictation and f.draft_id is null))
$$;

create function handrail.guard_note() returns trigger language plpgsql as $$
declare d record;
begin
  select * into d from note_draft where id = new.draft_id for update;
  if d is null or not (d.state = 'COUNTERSIGNED' or (d.state = 'AUTHOR_CONFIRMED' and not d.countersign_required)) then
    raise exception 'only a confirmed draft, countersigned where policy asks, can be filed' using errcode = 'HR001';
  end if;
  if new.content_hash is distinct from d.content_hash or new.content_hash is distinct from d.confirmed_hash
     or (d.countersigner_id is not null and new.content_hash is distinct from d.countersigned_hash)
     or new.service_user_id is distinct from d.service_user_id or new.author_id <> d.author_id
     or new.countersigner_id is distinct from d.countersigner_id or new.event_at <> d.event_at
     or new.restricted is distinct from d.restricted or new.addendum_of is distinct from d.addendum_to then
    raise exception 'a note is filed as it was confirmed' using errcode = 'HR003';
  end if;
  new.filed_at := handrail.clock();
  return new;
end $$;
create trigger guard_filing before insert on note for each row execute function handrail.guard_note();

-- A note that was filed leaves a draft that says so, in the same statement.
create function handrail.mark_filed() returns trigger language plpgsql as $$
begin
  update note_draft set state = 'FILED' where id = new.draft_id;
  return null;
end $$;
create trigger mark_filed after insert on note for each row execute function handrail.mark_filed();

do $$
declare t text;
begin
  foreach t in array array['note', 'note_step', 'note_draft_version', 'entered_in_error', 'audit_event'] loop
    execute format('create trigger keep before update or delete on %I for each row execute function handrail.refuse()', t);
  end loop;
  foreach t in array array['capture', 'flag', 'break_glass', 'care_plan', 'rota_version', 'rule_override', 'observation_prescription'] loop
    execute format('create trigger no_delete before delete on %I for each row execute function handrail.refuse()', t);
  end loop;
end $$;

create function handrail.guard_capture() returns trigger language plpgsql as $$
begin
  if (new.text_sealed, new.text_hash, new.author_id, new.channel, new.message_id, new.received_at)
     is distinct from (old.text_sealed, old.text_hash, old.author_id, old.channel, old.message_id, old.received_at) then
    raise exception 'a capture keeps its words' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger keep_words before update on capture for each row execute function handrail.guard_capture();
create trigger guard_state before insert or update on capture for each row execute function handrail.guard_state(
  '>RECEIVED', 'RECEIVED>DRAFTED', 'RECEIVED>WITHDRAWN', 'DRAFTED>WITHDRAWN');

create trigger guard_state before insert or update on flag for each row execute function handrail.guard_state(
  '>RAISED', 'RAISED>ACKNOWLEDGED', 'ACKNOWLEDGED>ACTIONED', 'ACKNOWLEDGED>DISMISSED', 'ACTIONED>CLOSED', 'DISMISSED>CLOSED');
create trigger guard_state before insert or update on proposal for each row execute function handrail.guard_state(
  '>PROPOSED', 'PROPOSED>APPROVED', 'PROPOSED>MODIFIED', 'PROPOSED>REJECTED', 'PROPOSED>EXPIRED');

create function handrail.guard_proposal() returns trigger language plpgsql as $$
begin
  if new.state in ('APPROVED', 'MODIFIED', 'REJECTED') and new.state <> old.state
     and (handrail.worker_id() is null or new.decided_by is distinct from handrail.worker_id() or new.decided_by = new.proposed_by) then
    raise exception 'another person decides a proposal' using errcode = 'HR004';
  end if;
  return new;
end $$;
create trigger guard_decision before update on proposal for each row execute function handrail.guard_proposal();

-- Care plans --------------------------------------------------------------------------------------------------

create trigger guard_state before insert or update on care_plan for each row
  when (not handrail.is_service('import')) execute function handrail.guard_state(
  '>DRAFT', 'DRAFT>PROPOSED', 'PROPOSED>DRAFT', 'PROPOSED>AGREED_WITH_PERSON', 'AGREED_WITH_PERSON>ACTIVE', 'ACTIVE>SUPERSEDED',
  'DRAFT>SUPERSEDED', 'PROPOSED>SUPERSEDED', 'AGREED_WITH_PERSON>SUPERSEDED');

create function handrail.guard_plan_content() returns trigger language plpgsql as $$
declare plan record;
begin
  select state into plan from care_plan where id = case when tg_op = 'DELETE' then old.care_plan_id else new.care_plan_id end;
  if plan.state is distinct from 'DRAFT' and not handrail.is_service('import') then
    raise exception 'only a draft plan can change; write the next version' using errcode = 'HR002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
do $$
declare t text;
begin
  foreach t in array array['goal', 'step', 'warning_sign', 'crisis_item'] loop
    execute format('create trigger keep_approved before insert or update or delete on %I for each row execute function handrail.guard_plan_content()', t);
  end loop;
end $$;

-- Rotas -------------------------------------------------------------------------------------------------------

create trigger guard_state before insert or update on rota for each row execute function handrail.guard_state(
  '>DRAFT', 'DRAFT>REVIEWED', 'REVIEWED>DRAFT', 'REVIEWED>APPROVED', 'APPROVED>DRAFT', 'APPROVED>PUBLISHED',
  'PUBLISHED>LIVE', 'LIVE>VERIFIED', 'VERIFIED>LOCKED');

create function handrail.guard_rota() returns trigger language plpgsql as $$
begin
  -- Only the trigger of a new version, one level up, counts versions and names the last editor.
  if (new.current_version, new.last_edited_by) is distinct from (old.current_version, old.last_edited_by) and pg_trigger_depth() < 2 then
    raise exception 'a rota changes by a new version' using errcode = 'HR002';
  end if;
  if new.state = old.state then
    if (new.first_reviewed_by, new.approved_by, new.published_by, new.published_version)
       is distinct from (old.first_reviewed_by, old.approved_by, old.published_by, old.published_version) then
      raise exception 'a rota review comes with its step' using errcode = 'HR001';
    end if;
    return new;
  end if;
  if handrail.worker_id() is null and new.state in ('REVIEWED', 'APPROVED', 'PUBLISHED') then
    raise exception 'a person reviews, approves and publishes a rota' using errcode = 'HR004';
  end if;
  if new.state = 'REVIEWED' then
    if new.current_version = 0 then raise exception 'an empty rota cannot be reviewed' using errcode = 'HR001'; end if;
    new.first_reviewed_by := handrail.worker_id();
    new.first_reviewed_at := handrail.clock();
  elsif new.state = 'APPROVED' then
    if handrail.worker_id() = new.first_reviewed_by or handrail.worker_id() is not distinct from new.last_edited_by then
      raise exception 'a second person approves: neither the first reviewer nor the last editor' using errcode = 'HR004';
    end if;
    new.approved_by := handrail.worker_id();
    new.approved_at := handrail.clock();
  elsif new.state = 'PUBLISHED' then
    new.published_by := handrail.worker_id();
    new.published_at := handrail.clock();
    new.published_version := new.current_version;
  elsif new.state = 'DRAFT' then
    new.first_reviewed_by := null;
    new.first_reviewed_at := null;
    new.approved_by := null;
    new.approved_at := null;
  end if;
  return new;
end $$;
create trigger guard_approval before update on rota for each row execute function handrail.guard_rota();

create function handrail.guard_new_rota() returns trigger language plpgsql as $$
begin
  new.current_version := 0;
  new.created_by := coalesce(new.created_by, handrail.worker_id());
  if (new.first_reviewed_by, new.approved_by, new.published_by) is distinct from (null::uuid, null::uuid, null::uuid) then
    raise exception 'a rota begins unreviewed' using errcode = 'HR001';
  end if;
  return new;
end $$;
create trigger guard_new before insert on rota for each row execute function handrail.guard_new_rota();

-- A version is the only door to a rota's assignments. It names its maker, moves the rota on by one, and reopens
-- one that was under review.
create function handrail.guard_rota_version() returns trigger language plpgsql as $$
declare r record;
begin
  select * into r from rota where id = new.rota_id for update;
  if r.state in ('REVIEWED', 'APPROVED') then
    raise exception 'take the rota back to draft before changing it' using errcode = 'HR001';
  elsif r.state in ('VERIFIED', 'LOCKED') then
    raise exception 'a verified rota is kept as it is' using errcode = 'HR002';
  end if;
  if new.number <> r.current_version + 1 then
    raise exception 'the rota has moved on: version % is not the next', new.number using errcode = 'HR003';
  end if;
  new.after_publish := r.state in ('PUBLISHED', 'LIVE');
  if new.after_publish and coalesce(btrim(new.reason), '') = '' then
    raise exception 'a change after publication needs a reason' using errcode = 'HR003';
  end if;
  new.made_by := handrail.worker_id();
  new.made_at := handrail.clock();
  update rota set current_version = new.number, last_edited_by = handrail.worker_id() where id = new.rota_id;
  return new;
end $$;
create trigger guard_version before insert on rota_version for each row execute function handrail.guard_rota_version();
create trigger keep before update on rota_version for each row
  when (new.judgement is not distinct from old.judgement) execute function handrail.refuse();

create function handrail.guard_assignment() returns trigger language plpgsql as $$
declare current_number integer;
begin
  if tg_op = 'DELETE' then raise exception 'an assignment ends with a version' using errcode = 'HR002'; end if;
  select current_version into current_number from rota where id = new.rota_id;
  if tg_op = 'INSERT' then
    if new.from_version <> current_number or new.to_version is not null then
      raise exception 'an assignment begins with the current version' using errcode = 'HR003';
    end if;
    return new;
  end if;
  if old.to_version is not null then raise exception 'an ended assignment is kept as it is' using errcode = 'HR002'; end if;
  if new.to_version is not null and new.to_version <> current_number then
    raise exception 'an assignment ends with the current version' using errcode = 'HR003';
  end if;
  if (new.rota_id, new.worker_id, new.starts_at, new.ends_at, new.shift_code, new.paid_minutes, new.from_version, new.duties)
     is distinct from (old.rota_id, old.worker_id, old.starts_at, old.ends_at, old.shift_code, old.paid_minutes, old.from_version, old.duties) then
    raise exception 'end the assignment and begin another' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger guard_assignment before insert or update or delete on assignment for each row execute function handrail.guard_assignment();

create trigger guard_state before insert or update on fit for each row execute function handrail.guard_state(
  '>REQUESTED', 'REQUESTED>RUNNING', 'REQUESTED>CANCELLED', 'REQUESTED>FAILED', 'RUNNING>PROPOSED', 'RUNNING>CONTRADICTION',
  'RUNNING>CANCELLED', 'RUNNING>FAILED');
create function handrail.guard_fit() returns trigger language plpgsql as $$
begin
  if (new.problem, new.problem_hash, new.seed, new.rota_id) is distinct from (old.problem, old.problem_hash, old.seed, old.rota_id) then
    raise exception 'a fit keeps its problem and its seed' using errcode = 'HR002';
  end if;
  return new;
end $$;
create trigger keep_problem before update on fit for each row execute function handrail.guard_fit();

create trigger guard_state before insert or update on demand_item for each row
  when (not handrail.is_service('import')) execute function handrail.guard_state(
  '>PROPOSED', '>APPROVED', 'PROPOSED>APPROVED', 'PROPOSED>REJECTED', 'APPROVED>ENDED', 'PROPOSED>ENDED');

grant create on schema handrail to handrail_gate;
alter function handrail.needs_countersign(uuid, uuid, uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
