import { screenRoute } from '../../shell/root-route.js';

export const reviewRoute = screenRoute('/review', { menu: 'Review', needs: 'me.inbox' }, () => import('./review.js'), 'Review');
/** One thing that waits, at an address of its own: a message in chat or a reload leads back to it. */
export const reviewItemRoute = screenRoute('/review/$kind/$id', { needs: 'me.inbox' }, () => import('./review-item.js'), 'ReviewItem');
