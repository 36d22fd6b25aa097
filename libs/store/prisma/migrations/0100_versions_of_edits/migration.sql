-- A decision on a count says which version of it was read, as every edit does: a file may have corrected the count since.
alter table census add column version integer not null default 1;
create trigger a_count_version before update on census for each row execute function handrail.count_version();

-- What is edited of an account is its name, its password and whether it is closed. A wrong password typed by somebody else counts failures and
-- is no edit: it must not make what an administrator, or the person, read a moment ago stale.
drop trigger a_count_version on account;
create trigger a_count_version before update on account for each row
  when (to_jsonb(new) - array['failed_attempts', 'locked_until'] is distinct from to_jsonb(old) - array['failed_attempts', 'locked_until'])
  execute function handrail.count_version();
