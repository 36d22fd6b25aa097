-- Facts that the files of a service carry and that nothing kept yet.
alter table worker_terms
  add column shift_pattern text not null default 'rotating' check (shift_pattern in ('rotating', 'nights-only', 'days-only', 'office-hours')),
  -- For the capacity of somebody with a caseload.
  add column leave_training_percent integer check (leave_training_percent between 0 and 100),
  add column fixed_duty_minutes_per_month integer check (fixed_duty_minutes_per_month >= 0);

alter table demand_template
  add column name text not null default '',
  -- Holds only while this is in force on the shift.
  add column only_during text check (only_during = 'continuous-observation'),
  -- Observation posts come on top of this line, which holds so many posts for intermittent checks already.
  add column posts_included integer check (posts_included >= 0);

alter table demand_item
  add column name text not null default '',
  add column rule_id text;
