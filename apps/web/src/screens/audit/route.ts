import { screenRoute } from '../../shell/root-route.js';

export const auditRoute = screenRoute('/audit', { menu: 'Audit', needs: 'audit.read' }, () => import('./audit.js'), 'Audit');
