import { screenRoute } from '../../shell/root-route.js';

/** The rotas of a unit: where a rota begins. */
export const rotasRoute = screenRoute('/rotas', { menu: 'Rotas', needs: 'rota.read' }, () => import('./rotas.js'), 'Rotas');

/** One rota as people by days. */
export const rotaBoardRoute = screenRoute('/rotas/$rotaId', { needs: 'rota.read', wide: true }, () => import('./board.js'), 'Board');

/** The rota on paper and as files. */
export const rotaPrintRoute = screenRoute(
  '/rotas/$rotaId/print',
  { needs: 'rota.read', wide: true },
  () => import('./print-rota.js'),
  'PrintRota',
);
