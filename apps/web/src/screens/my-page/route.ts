import { screenRoute } from '../../shell/root-route.js';

/** Where everybody begins. */
export const myPageRoute = screenRoute('/', { menu: 'My page', needs: 'me.page' }, () => import('./my-page.js'), 'MyPage');
