import type { Facts } from '@handrail/access';
import { flagById, unitsOnShift, type StoredFlag } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { SAFEGUARDING } from './route-flag.js';

/** The facts on which a decision about a flag depends. Row security has kept restricted ones from those whom they name. */
export function flagFacts(work: Work, flag: StoredFlag, onShift: readonly string[], reasonGiven = false): Facts {
  return {
    ...(flag.unitId !== null && { unitId: flag.unitId }),
    own: flag.authorId === work.worker.workerId,
    onShift: flag.unitId !== null && onShift.includes(flag.unitId),
    safeguarding: SAFEGUARDING.includes(flag.category) || flag.restricted,
    reasonGiven,
  };
}

/** The flag, if the policy lets the caller do this route's operation with it. @throws NotFound, NotAllowed */
export async function allowedFlag(work: Work, flagId: string): Promise<StoredFlag> {
  const flag = await flagById(work.tx, flagId);
  if (!flag) {
    work.ask({});
    throw new NotFound('flag');
  }
  work.allow(flagFacts(work, flag, await unitsOnShift(work.tx)));
  return flag;
}
