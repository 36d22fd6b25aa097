import { screenRoute } from '../../shell/root-route.js';

export const peopleRoute = screenRoute('/people', { menu: 'People', needs: 'staff.read' }, () => import('./people.js'), 'People');
export const filesRoute = screenRoute('/files', { menu: 'Files', needs: 'staff-files.export' }, () => import('./files.js'), 'Files');
