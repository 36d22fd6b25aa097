import { BODY } from './body.js';
import { buildThesaurus } from './concept.js';
import { DOING } from './doing.js';
import { LIFE } from './life.js';
import { MANNER } from './manner.js';
import { MIND } from './mind.js';
import { SAYINGS } from './sayings.js';
import { SPOKEN } from './spoken.js';
import { THINGS } from './things.js';
import { WIDER_BODY } from './wider-body.js';
import { WIDER_MIND } from './wider-mind.js';
import { WIDER_OUT_AND_HOME } from './wider-out-and-home.js';
import { WIDER_PEOPLE } from './wider-people.js';

/**
 * The words of mental-health support work by idea, colloquial and Scottish or northern wordings included.
 * Written by us from the tasks of the job, not taken from any published vocabulary; a site may build its own with `buildThesaurus`.
 */
export const CARE_THESAURUS = buildThesaurus([
  ...BODY,
  ...MIND,
  ...LIFE,
  ...DOING,
  ...MANNER,
  ...WIDER_BODY,
  ...WIDER_MIND,
  ...WIDER_OUT_AND_HOME,
  ...WIDER_PEOPLE,
  ...SPOKEN,
  ...THINGS,
  ...SAYINGS,
]);
