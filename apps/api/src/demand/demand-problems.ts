import { DomainError } from '@handrail/contracts';

export class DemandDecided extends DomainError {
  readonly code = 'demand-decided';
  constructor() {
    super('This has been decided already. Read it again; propose a new one if things changed.');
  }
}

export class DemandDecidedElsewhere extends DomainError {
  readonly code = 'demand-decided-elsewhere';
  constructor(clinical: boolean) {
    super(
      clinical
        ? 'This need has a clinical cause: a registered nurse or the team lead decides it first. Cost and feasibility come after.'
        : 'This need has no clinical cause: the rota manager or the team lead accepts it for cost and feasibility.',
      { clinical },
    );
  }
}
