import { DomainError } from '@handrail/contracts';

export class TimeNotClear extends DomainError {
  readonly code = 'time-not-clear';
  constructor() {
    super('Give a time that has been, as 14:30; where the clock showed it twice, with its offset, as 2026-10-25T01:20:00+01:00.');
  }
}

export class IncidentStepNotOpen extends DomainError {
  readonly code = 'incident-step-not-open';
  constructor(incidentId: string, state: string) {
    super(`The incident is ${state}. Open it again to see what can be done with it now.`, { incidentId, state });
  }
}

export class PartsOutOfSight extends DomainError {
  readonly code = 'incident-parts-out-of-sight';
  constructor(incidentId: string) {
    super(
      'Somebody involved in this has a record or a part that you cannot open, and nobody signs what they have not read. Ask the team lead.',
      {
        incidentId,
      },
    );
  }
}

export class NotOfTheUnit extends DomainError {
  readonly code = 'not-of-the-unit';
  constructor(ref: string) {
    super(`${ref} is not of the unit that the incident is reported for. Give their unit; report who is of another unit there.`, { ref });
  }
}

export class NamesSomebody extends DomainError {
  readonly code = 'names-somebody';
  constructor() {
    super('The title of a session names nobody. Say what the session was, and what each person did under their own reference.');
  }
}
