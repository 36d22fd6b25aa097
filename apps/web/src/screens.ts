import { auditRoute } from './screens/audit/route.js';
import { carePlanRoute, carePlansRoute, planVersionRoute, writePlanRoute } from './screens/care-plan/route.js';
import { myPageRoute } from './screens/my-page/route.js';
import { noteRoute } from './screens/note/route.js';
import { filesRoute, peopleRoute } from './screens/people/route.js';
import { reviewItemRoute, reviewRoute } from './screens/review/route.js';
import { workloadRoute } from './screens/workload/route.js';
import { rotaBoardRoute, rotaPrintRoute, rotasRoute } from './screens/rota-board/route.js';
import { chatRoute } from './screens/chat/route.js';
import { filedNotesRoute } from './screens/filed-notes/route.js';
import { fitRoute } from './screens/fit/route.js';
import { publishRoute } from './screens/publish/route.js';
import { whyRoute } from './screens/why/route.js';

/** Every screen, one line each, in the order of the menu. */
export const SCREENS = [
  myPageRoute,
  rotasRoute,
  rotaBoardRoute,
  fitRoute,
  whyRoute,
  publishRoute,
  rotaPrintRoute,
  noteRoute,
  chatRoute,
  reviewRoute,
  reviewItemRoute,
  carePlansRoute,
  carePlanRoute,
  filedNotesRoute,
  planVersionRoute,
  writePlanRoute,
  workloadRoute,
  peopleRoute,
  filesRoute,
  auditRoute,
] as const;
