import { carePlanRoute, carePlansRoute, planVersionRoute, writePlanRoute } from './screens/care-plan/route.js';
import { myPageRoute } from './screens/my-page/route.js';
import { noteRoute } from './screens/note/route.js';
import { reviewItemRoute, reviewRoute } from './screens/review/route.js';
import { rotaBoardRoute, rotasRoute } from './screens/rota-board/route.js';

/** Every screen, one line each, in the order of the menu. */
export const SCREENS = [
  myPageRoute,
  rotasRoute,
  rotaBoardRoute,
  noteRoute,
  reviewRoute,
  reviewItemRoute,
  carePlansRoute,
  carePlanRoute,
  planVersionRoute,
  writePlanRoute,
] as const;
