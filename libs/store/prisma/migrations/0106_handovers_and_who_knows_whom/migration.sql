-- A line may hold through handovers, and a need may name who knows the person it is for: workers, never the person.
alter table demand_template
  drop constraint demand_template_only_during_check,
  add constraint demand_template_only_during_check check (only_during in ('continuous-observation', 'handover')),
  add column known_to uuid[] not null default '{}';

alter table demand_item
  add column known_to uuid[] not null default '{}';

-- How often somebody was woken on a sleep-in; null where nobody wrote it down.
alter table past_shift
  add column wake_ups integer check (wake_ups between 0 and 99);
