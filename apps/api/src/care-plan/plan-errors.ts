import { DomainError } from '@handrail/contracts';

export class OwnProposal extends DomainError {
  readonly code = 'own-proposal';
  constructor(planId: string) {
    super('You proposed this version. Ask the plan owner or the team lead to look at it and make it active.', { planId });
  }
}

export class PlanStepNotPossible extends DomainError {
  readonly code = 'plan-step-not-possible';
  constructor(planId: string, state: string, needed: string) {
    super(`This version is ${state.toLowerCase().replaceAll('_', ' ')}; the step needs one that is ${needed}. Read it again.`, {
      planId,
      state,
    });
  }
}

export class EmptyPlan extends DomainError {
  readonly code = 'empty-plan';
  constructor(planId: string) {
    super('This version holds no step and no crisis line. Write what was agreed first, then propose it.', { planId });
  }
}

export class NoPlanToCompare extends DomainError {
  readonly code = 'no-plan-to-compare';
  constructor() {
    super('There is no other version of this plan to compare with.');
  }
}
