-- A handover may be confirmed anew: each confirmation is a version of its own, and what was confirmed stays as it was.
alter table handover
  drop constraint handover_unit_id_shift_starts_at_key,
  add constraint handover_unit_id_shift_starts_at_version_key unique (unit_id, shift_starts_at, version);
create trigger keep before update or delete on handover for each row execute function handrail.refuse();
