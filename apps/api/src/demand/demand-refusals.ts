import { Refused } from '../edge/refused.js';

export const demandDecided = () =>
  new Refused('demand-decided', 'This has been decided already. Read it again; propose a new one if things changed.');

export const demandDecidedElsewhere = (clinical: boolean) =>
  new Refused(
    'demand-decided-elsewhere',
    clinical
      ? 'This need has a clinical cause: a registered nurse or the team lead decides it first. Cost and feasibility come after.'
      : 'This need has no clinical cause: the rota manager or the team lead accepts it for cost and feasibility.',
    { clinical },
  );
