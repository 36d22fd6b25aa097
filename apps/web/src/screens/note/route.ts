import { screenRoute } from '../../shell/root-route.js';

export const noteRoute = screenRoute('/note', { menu: 'Write a note', needs: 'capture.create' }, () => import('./note.js'), 'Note');
