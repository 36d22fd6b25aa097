import { screenRoute } from '../../shell/root-route.js';

export const filedNotesRoute = screenRoute(
  '/care-plans/$ref/notes',
  { needs: 'note.read' },
  () => import('./filed-notes.js'),
  'FiledNotes',
);
