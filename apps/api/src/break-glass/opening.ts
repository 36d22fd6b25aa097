import { requestJob } from '@handrail/jobs';
import { breakGlass, brokenGlasses, informationGovernance, settingOf, tellOnce, unitById, type BrokenGlass } from '@handrail/store';
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

/** Tells information governance, except the asker, in each of these kinds of news. @returns how many people were told */
export async function tellGovernance(
  work: Work,
  { use, zone }: Opening,
  news: readonly { readonly kind: string; readonly urgency: string }[],
): Promise<number> {
  const leads = (await informationGovernance(work.tx, work.worker.workerId)).filter((lead) => lead !== work.worker.workerId);
  const notices = news.flatMap(({ kind, urgency }) =>
    leads.map((workerId) => ({
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
  return leads.length;
}

function minutesFrom(setting: unknown): number {
  const usable = typeof setting === 'number' && Number.isInteger(setting) && setting >= 1 && setting <= OPEN_MINUTES_MAX;
  return usable ? setting : OPEN_MINUTES;
}
