import { Refused } from '../edge/refused.js';

export const ownProposal = (planId: string) =>
  new Refused('own-proposal', 'You proposed this version. Ask the plan owner or the team lead to look at it and make it active.', {
    planId,
  });

export const planStepNotPossible = (planId: string, state: string, needed: string) =>
  new Refused(
    'plan-step-not-possible',
    `This version is ${state.toLowerCase().replaceAll('_', ' ')}; the step needs one that is ${needed}. Read it again.`,
    { planId, state },
  );

export const emptyPlan = (planId: string) =>
  new Refused('empty-plan', 'This version holds no step and no crisis line. Write what was agreed first, then propose it.', { planId });

export const noPlanToCompare = () => new Refused('no-plan-to-compare', 'There is no other version of this plan to compare with.');
