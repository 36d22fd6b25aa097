import { screenRoute } from '../../shell/root-route.js';

/** The way of a rota to its people: reviewed, approved by a second person, published. */
export const publishRoute = screenRoute('/rotas/$rotaId/publish', { needs: 'rota.review' }, () => import('./publish.js'), 'Publish');
