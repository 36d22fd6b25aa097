import { DomainError } from '@handrail/contracts';

export class RotaOverlaps extends DomainError {
  readonly code = 'rota-overlaps';
  constructor(rotaId: string, from: string) {
    super(`The unit has a rota from ${from} that shares a day with these. Choose the day after its last one, or open that rota.`, {
      rotaId,
      from,
    });
  }
}

export class NoPeriodYet extends DomainError {
  readonly code = 'no-period-yet';
  constructor() {
    super('The unit has no rota yet, so nobody knows from which day. Say from which day, such as the Monday seven weeks from now.');
  }
}

export class FitUnderWay extends DomainError {
  readonly code = 'fit-under-way';
  constructor(fitId: string) {
    super('A fit of this rota is under way. Follow it, stop it early to take the best so far, or cancel it first.', { fitId });
  }
}

export class FitHasEnded extends DomainError {
  readonly code = 'fit-has-ended';
  constructor(fitId: string, state: string) {
    super(`The fit has ended: it is ${state}. Read it again to see what came of it.`, { fitId, state });
  }
}

export class NoProposal extends DomainError {
  readonly code = 'no-proposal';
  constructor(why: 'none' | 'taken') {
    super(
      why === 'none'
        ? 'No fit of this rota has a proposal to take. Have it fitted first.'
        : 'This proposal was taken into the rota already. Have it fitted again.',
      { why },
    );
  }
}
