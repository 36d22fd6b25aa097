import type { PrescribeLevel } from '@handrail/contracts';
import { DomainError } from '@handrail/contracts';
import {
  leads,
  prescribe,
  proposeObservationDemand,
  tellWorkers,
  unitChain,
  writingContext,
  type ObservationLevelCode,
  type Relation,
} from '@handrail/store';
import type { Work } from '../edge/work.js';

/** Posts that a continuous level adds; others are counted with the unit's checks. */
const POSTS: Readonly<Partial<Record<ObservationLevelCode, number>>> = { CONT_EYE: 1, CONT_ARM: 1, CONT_2: 2, CONT_3: 3 };
/** Hours until a level is reviewed unless the nurse says otherwise; a continuous one at the end of the shift. Handrail's own defaults. */
const REVIEW_HOURS = 24;
const CONTINUOUS_REVIEW_HOURS = 12;
/** Checks an hour where the nurse names none. */
const CHECKS: Readonly<Partial<Record<ObservationLevelCode, number>>> = { INT_LOW: 2, INT_HIGH: 4 };

export class ReviewMustBeLater extends DomainError {
  readonly code = 'decision-needs-more';
  constructor() {
    super('The review must be later than now. Give a time that is still to come, or leave it out.');
  }
}

export interface SetLevel {
  readonly prescriptionId: string;
  readonly demandItemId: string | null;
}

/**
 * Sets an observation level in the asking nurse's name, and proposes the posts that a continuous one needs until its review:
 * they count when somebody entitled approves them.
 * @param cause trace id of the note that led to it, if one did
 */
export async function setLevel(work: Work, person: Relation, level: PrescribeLevel, cause: string | null): Promise<SetLevel> {
  const posts = POSTS[level.level] ?? 0;
  const known = await writingContext(work.tx, person.unitId);
  const shiftEnds = known.shift && known.shift.endsAt > work.now ? known.shift.endsAt : null;
  const hours = (count: number) => new Date(work.now.getTime() + count * 3_600_000);
  const usual = posts > 0 ? (shiftEnds ?? hours(CONTINUOUS_REVIEW_HOURS)) : hours(REVIEW_HOURS);
  const reviewBy = level.reviewBy === undefined ? usual : new Date(level.reviewBy);
  if (reviewBy <= work.now) throw new ReviewMustBeLater();
  const prescriptionId = await prescribe(work.tx, {
    serviceUserId: person.serviceUserId,
    level: level.level,
    dayNight: level.dayNight,
    checksPerHour: level.checksPerHour ?? CHECKS[level.level] ?? null,
    reason: level.reason,
    reviewBy,
    by: work.worker.workerId,
  });
  const traceId = cause ?? work.traceId;
  work.audit({
    chain: unitChain(person.unitId),
    action: 'observation.prescribed',
    subjectType: 'observation-prescription',
    subjectId: prescriptionId,
    detail: { cause: traceId },
  });
  if (posts === 0) return { prescriptionId, demandItemId: null };
  const demandItemId = await proposeObservationDemand(work.tx, {
    unitId: person.unitId,
    prescriptionId,
    posts,
    until: reviewBy,
    by: work.worker.workerId,
    traceId,
  });
  const to = [
    ...(await leads(work.tx, person.unitId, ['team_lead', 'on_call_team_lead'])),
    ...(await leads(work.tx, person.unitId, ['rota_manager'])),
  ];
  await tellWorkers(work.tx, to, {
    kind: 'observation-demand-proposed',
    unitId: person.unitId,
    subjectType: 'demand-item',
    subjectId: demandItemId,
    urgency: null,
    localRef: null, // who plans the unit sees how many posts, not for whom
    dueAt: null,
    dedupeKey: `demand:${demandItemId}`,
  });
  return { prescriptionId, demandItemId };
}
