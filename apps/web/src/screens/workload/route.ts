import { screenRoute } from '../../shell/root-route.js';

export const workloadRoute = screenRoute(
  '/workload',
  { menu: 'Workload', needs: 'workload.team' },
  () => import('./workload.js'),
  'Workload',
);
