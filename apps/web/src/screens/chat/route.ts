import { screenRoute } from '../../shell/root-route.js';

export const chatRoute = screenRoute('/chat', { menu: 'Chat', needs: 'me.chat' }, () => import('./chat.js'), 'Chat');
