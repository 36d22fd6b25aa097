import { Injectable } from '@nestjs/common';
import type { BreakGlassId, BreakGlassRequest, BrokenGlass } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { breakGlass, brokenGlasses, informationGovernance, ORGANISATION_CHAIN, settingOf, tellOnce, unitById } from '@handrail/store';
import { NoRecordYouCanOpen } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { HOUSE_ZONE, localDay, startOfDay } from '../people/local-day.js';
import { reviewDueAt } from './review-due.js';

/** Minutes that a broken glass opens a record, where the unit's setting `breakGlassMinutes` says nothing. Local policy default. */
const GLASS_MINUTES = 60;
/** The database's own bound. */
const GLASS_MINUTES_MAX = 24 * 60;

/** What came of it. The refusal is a value, because the use is kept, audited and told whether or not it opened anything. */
export type Glass = { readonly opened: true; readonly answer: BrokenGlass } | { readonly opened: false };

/** Opens a record in an emergency, for a while, for a reason; information governance is told at once and reviews it. */
@Injectable()
export class UseGlass {
  /**
   * Everything but the answer is the same for a reference that names nobody: the row, the audit entry, the notice, the clock.
   * How long it opens is a setting of the asker's own unit, so that not even the time tells whose record it is.
   */
  async run(work: Work, { ref, reasonCode, reason }: BreakGlassRequest): Promise<Glass> {
    work.allow({});
    const { workerId, homeUnitId } = work.worker;
    const zone = (homeUnitId === null ? null : await unitById(work.tx, homeUnitId))?.timezone ?? HOUSE_ZONE;
    const minutes = minutesFrom(await settingOf(work.tx, homeUnitId, 'breakGlassMinutes'));
    const id = await breakGlass(work.tx, { ref, reasonCode, reason, minutes });
    const today = await brokenGlasses(work.tx, { workerId, since: startOfDay(localDay(work.now, zone), zone) });
    const use = today.find((one) => one.id === id);
    if (!use) throw new Error('the use that was just kept is not there');
    await this.tellGovernance(work, id, zone, today.length);
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'break-glass.used',
      subjectType: 'break-glass',
      subjectId: id,
      detail: { ref, reasonCode, minutes, usesToday: today.length },
    });
    requestJob(work.tx, 'break-glass-clock', { breakGlassId: id }, reviewDueAt(work.now, zone));
    if (!use.opened) return { opened: false };
    return {
      opened: true,
      answer: {
        breakGlassId: id as BreakGlassId,
        ref,
        until: use.until.toISOString(),
        minutes,
        told: 'Information governance',
        usesToday: today.length,
      },
    };
  }

  /** The second use of a day by one worker is news of its own, and urgent. */
  private async tellGovernance(work: Work, id: string, zone: string, usesToday: number): Promise<void> {
    const leads = (await informationGovernance(work.tx, work.worker.workerId)).filter((lead) => lead !== work.worker.workerId);
    const again = usesToday > 1;
    const news = (kind: string, urgency: string) =>
      leads.map((workerId) => ({
        workerId,
        kind,
        unitId: null,
        subjectType: 'break-glass',
        subjectId: id,
        urgency,
        dedupeKey: `${kind}:${id}`,
        dueAt: reviewDueAt(work.now, zone),
      }));
    const told = await tellOnce(
      work.tx,
      [...news('break-glass-used', 'NEXT_WORKING_DAY'), ...(again ? news('break-glass-again', 'ACT_NOW') : [])],
      work.traceId,
    );
    for (const notificationId of told) requestJob(work.tx, 'notification-created', { notificationId });
  }
}

/** The refusal for a reference that opened nothing: no further glass to break. */
export function answerOf(glass: Glass): BrokenGlass {
  if (!glass.opened) throw new NoRecordYouCanOpen(false);
  return glass.answer;
}

function minutesFrom(setting: unknown): number {
  const usable = typeof setting === 'number' && Number.isInteger(setting) && setting >= 1 && setting <= GLASS_MINUTES_MAX;
  return usable ? setting : GLASS_MINUTES;
}
