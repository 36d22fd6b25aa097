-- A team lead names a deputy for the own unit and for a time; every other appointment stays with the administrator.
create policy deputising on role_appointment for insert to handrail_api
  with check (role = 'deputy' and valid_to is not null and unit_id in (select handrail.units_as('team_lead'))
    and worker_id not in (select handrail.me()));
