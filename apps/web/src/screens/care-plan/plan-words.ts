import type { PlanHead } from '../../generated/types.gen.js';

export const STATE_WORDS: Readonly<Record<PlanHead['state'], string>> = {
  DRAFT: 'being written',
  PROPOSED: 'proposed',
  AGREED_WITH_PERSON: 'talked over with the person',
  ACTIVE: 'in force',
  SUPERSEDED: 'superseded',
};
