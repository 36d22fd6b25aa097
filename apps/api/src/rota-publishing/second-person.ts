import { nobodyElseMay } from '@handrail/access';
import { holdersOf, teamLeadsElsewhere, type RotaHead } from '@handrail/store';
import type { Work } from '../edge/work.js';

/** Roles that may give a rota its second signature in their own unit. */
const APPROVERS = ['rota_manager', 'team_lead', 'deputy', 'on_call_team_lead'] as const;

/** Who could be the second person for a rota. */
export interface SecondPerson {
  /** People of the unit who may approve: neither first reviewer nor last editor. */
  readonly here: readonly string[];
  /** True when there is none of them, so that a team lead of another unit stands in. */
  readonly nobodyElse: boolean;
  /** Whom to tell that a rota waits for them. */
  readonly ask: readonly string[];
}

/**
 * Whoever approves a rota differs from its first reviewer and from its last editor; where a unit has no such person, a team lead of
 * another unit does it.
 * @param about to ask before the review, the reviewer is taken to be `reviewer`
 */
export async function secondPersonFor(work: Work, rota: RotaHead, reviewer = rota.firstReviewedBy): Promise<SecondPerson> {
  const entitled = (await holdersOf(work.tx, rota.unitId, APPROVERS)).map(({ workerId }) => workerId);
  const barred = [reviewer, rota.lastEditedBy].filter((id): id is string => id !== null);
  const nobodyElse = nobodyElseMay(entitled, barred);
  const here = [...new Set(entitled.filter((id) => !barred.includes(id)))];
  const elsewhere = nobodyElse ? (await teamLeadsElsewhere(work.tx, rota.unitId)).filter((id) => !barred.includes(id)) : [];
  return { here, nobodyElse, ask: nobodyElse ? elsewhere : here };
}
