import { myPageRoute } from './screens/my-page/route.js';

/** Every screen, one line each, in the order of the menu. */
export const SCREENS = [myPageRoute] as const;
