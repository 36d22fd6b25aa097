import { screenRoute } from '../../shell/root-route.js';

/** Gaps with their reasons, and how fairly the rota shares unpopular shifts. */
export const whyRoute = screenRoute('/rotas/$rotaId/why', { needs: 'rota.explain' }, () => import('./why.js'), 'Why');
