import { screenRoute } from '../../shell/root-route.js';

/** Having a rota fitted, following it, and taking a proposal. */
export const fitRoute = screenRoute('/rotas/$rotaId/fit', { needs: 'rota.fit.read' }, () => import('./fit.js'), 'FitRota');
