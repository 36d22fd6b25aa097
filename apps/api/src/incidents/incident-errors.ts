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

export class NamesSomebody extends DomainError {
  readonly code = 'names-somebody';
  constructor() {
    super('The title of a session names nobody. Say what the session was, and what each person did under their own reference.');
  }
}
