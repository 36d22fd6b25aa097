import { DomainError } from '@handrail/contracts';

export class NotTheirShift extends DomainError {
  readonly code = 'not-their-shift';
  constructor(workerId: string, shiftId: string) {
    super(`Worker ${workerId} is not on ${shiftId} of this rota. Read the rota again and name shifts that they have.`, {
      workerId,
      shiftId,
    });
  }
}

export class OffAlready extends DomainError {
  readonly code = 'off-already';
  constructor(absenceId: string) {
    super('The rota has taken this person off already. Look at who could fill the shift instead.', { absenceId });
  }
}

export class CannotBeOffered extends DomainError {
  readonly code = 'cannot-be-offered';
  constructor(workerId: string, why: 'rule' | 'declined' | 'not-needed') {
    const because = {
      rule: 'a rule that protects them forbids it',
      declined: 'they said no to this shift already',
      'not-needed': 'they would close none of its gaps',
    } as const;
    super(`Worker ${workerId} cannot be asked for this shift: ${because[why]}. Read the fillers again and choose somebody of that list.`, {
      workerId,
      why,
    });
  }
}

export class CallOpen extends DomainError {
  readonly code = 'call-open';
  constructor(callId: string) {
    super('People are being asked for this shift already. Wait for their answers, or withdraw that question first.', { callId });
  }
}

export class CallNotReady extends DomainError {
  readonly code = 'call-not-ready';
  constructor(callId: string, state: string) {
    super(
      state === 'declined'
        ? 'Somebody said no. Read the fillers again: the next choice is named there.'
        : 'Not everybody has said yes yet, or the question is closed. Read it again before you confirm.',
      { callId, state },
    );
  }
}

export class OfferClosed extends DomainError {
  readonly code = 'offer-closed';
  constructor(offerId: string) {
    super('This offer is closed: it was answered, confirmed or withdrawn. Look at your shifts to see what holds.', { offerId });
  }
}

export class NotPublishedYet extends DomainError {
  readonly code = 'not-published-yet';
  constructor(rotaId: string, state: string) {
    super('Only a published rota is re-planned. Have this one fitted instead.', { rotaId, state });
  }
}
