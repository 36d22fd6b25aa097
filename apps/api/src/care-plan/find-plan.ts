import {
  planById,
  reachablePeople,
  relationTo,
  unitById,
  unitChain,
  type ReachablePerson,
  type Relation,
  type StoredPlan,
} from '@handrail/store';
import type { LocalRef } from '@handrail/contracts';
import { allowCare, careFacts } from '../edge/care-facts.js';
import type { Work } from '../edge/work.js';
import { HOUSE_ZONE, localDay } from '../people/local-day.js';

/** A person whom the asker may open, and the day it is where they live. @throws NoRecordYouCanOpen, NotAllowed */
export async function personOf(work: Work, ref: LocalRef): Promise<{ readonly relation: Relation; readonly today: string }> {
  const { relation } = allowCare(work, await relationTo(work.tx, { localRef: ref }));
  return { relation, today: await todayIn(work, relation.unitId) };
}

/** A version of a plan whose person the asker may open. @throws NoRecordYouCanOpen alike for none and for one out of reach; NotAllowed */
export async function planOf(
  work: Work,
  planId: string,
): Promise<{ readonly plan: StoredPlan; readonly relation: Relation; readonly today: string }> {
  const plan = await planById(work.tx, planId);
  const relation = plan && (await relationTo(work.tx, { id: plan.serviceUserId }));
  const allowed = allowCare(work, relation, { planOwner: plan?.ownerId === work.worker.workerId });
  if (!plan) throw new Error('a relation without a plan'); // allowCare has thrown before
  return { plan, relation: allowed.relation, today: await todayIn(work, allowed.relation.unitId) };
}

/** The date on the unit's own calendar, YYYY-MM-DD. */
export async function todayIn(work: Work, unitId: string): Promise<string> {
  return localDay(work.now, (await unitById(work.tx, unitId))?.timezone ?? HOUSE_ZONE);
}

/** Everybody whose record the route's operation opens to the asker now. */
export async function peopleInReach(work: Work, unitId: string | null = null): Promise<ReachablePerson[]> {
  return (await reachablePeople(work.tx, unitId)).filter((person) => work.ask(careFacts(person)).allow);
}

/** Enters in the unit's chain what was done with a person's plan. @param more codes and counts, never words of the plan */
export function auditPlan(
  work: Work,
  action: string,
  relation: Relation,
  planId: string | null,
  more: Record<string, string | number> = {},
): void {
  work.audit({
    chain: unitChain(relation.unitId),
    action,
    subjectType: 'service-user',
    subjectId: relation.serviceUserId,
    detail: { planId, ...more },
  });
}
