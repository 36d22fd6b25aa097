import { requestJob } from '@handrail/jobs';
import {
  breakGlass,
  brokenGlasses,
  informationGovernance,
  settingOf,
  tellOnce,
  unitById,
  type BrokenGlass,
  type Transaction,
} from '@handrail/store';
import type { Work } from '../edge/work.js';
import { HOUSE_ZONE, localDay, startOfDay } from '../people/local-day.js';
import { reviewDueAt } from './review-due.js';

/** Minutes for which a record opens, where the unit's setting `breakGlassMinutes` says nothing. Local policy default. */
const OPEN_MINUTES = 60;
/** The database's own bound. */
const OPEN_MINUTES_MAX = 24 * 60;

export interface Opening {
  readonly use: BrokenGlass;
  readonly minutes: number;
  readonly zone: string;
  readonly usesToday: number;
}

/**
 * Opens a record for a while and for a reason that is kept, and has its review awaited. Runs alike for a reference that names nobody.
 * How long it opens is a setting of the asker's own unit, so that not even the time tells whose record it is.
 */
export async function openRecord(
  work: Work,
  { ref, reasonCode, reason }: { readonly ref: string; readonly reasonCode: string; readonly reason: string },
): Promise<Opening> {
  const { workerId, homeUnitId } = work.worker;
  const zone = (homeUnitId === null ? null : await unitById(work.tx, homeUnitId))?.timezone ?? HOUSE_ZONE;
  const minutes = minutesFrom(await settingOf(work.tx, homeUnitId, 'breakGlassMinutes'));
  const id = await breakGlass(work.tx, { ref, reasonCode, reason, minutes });
  const today = await brokenGlasses(work.tx, { workerId, since: startOfDay(localDay(work.now, zone), zone) });
  const use = today.find((one) => one.id === id);
  if (!use) throw new Error('the use that was just kept is not there');
  requestJob(work.tx, 'break-glass-clock', { breakGlassId: id }, reviewDueAt(work.now, zone));
  return { use, minutes, zone, usesToday: today.length };
}

/** Information governance leads other than whoever opened it; where there is none, the team lead who stands in. */
export async function reviewersOf(tx: Transaction, { workerId, standInId }: BrokenGlass): Promise<string[]> {
  const leads = (await informationGovernance(tx, workerId)).filter((lead) => lead !== workerId);
  return leads.length > 0 || standInId === null ? leads : [standInId];
}

/** Tells those who review it, in each of these kinds of news. @returns how many people were told */
export async function tellReviewers(
  work: Work,
  { use, zone }: Opening,
  news: readonly { readonly kind: string; readonly urgency: string }[],
): Promise<number> {
  const reviewers = await reviewersOf(work.tx, use);
  const notices = news.flatMap(({ kind, urgency }) =>
    reviewers.map((workerId) => ({
      workerId,
      kind,
      unitId: null,
      subjectType: 'break-glass',
      subjectId: use.id,
      urgency,
      dedupeKey: `${kind}:${use.id}`,
      dueAt: reviewDueAt(work.now, zone),
    })),
  );
  const told = await tellOnce(work.tx, notices, work.traceId);
  for (const notificationId of told) requestJob(work.tx, 'notification-created', { notificationId });
  return reviewers.length;
}

function minutesFrom(setting: unknown): number {
  const usable = typeof setting === 'number' && Number.isInteger(setting) && setting >= 1 && setting <= OPEN_MINUTES_MAX;
  return usable ? setting : OPEN_MINUTES;
}
