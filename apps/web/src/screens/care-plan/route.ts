import { screenRoute } from '../../shell/root-route.js';

export const carePlansRoute = screenRoute('/care-plans', { menu: 'Care plans', needs: 'plan.read' }, () => import('./people.js'), 'People');
export const carePlanRoute = screenRoute('/care-plans/$ref', { needs: 'plan.read' }, () => import('./care-plan.js'), 'CarePlan');
export const planVersionRoute = screenRoute(
  '/care-plans/$ref/versions/$planId',
  { needs: 'plan.read' },
  () => import('./plan-version.js'),
  'PlanVersion',
);
export const writePlanRoute = screenRoute('/care-plans/$ref/write', { needs: 'plan.draft' }, () => import('./write-plan.js'), 'WritePlan');
