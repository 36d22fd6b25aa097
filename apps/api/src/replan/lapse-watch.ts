import { Inject, Injectable } from '@nestjs/common';
import { requestJob } from '@handrail/jobs';
import { addDays, dayNumber, lapsesAhead, localDayOf, openWard, startOfDay, type Lapse } from '@handrail/rota-core';
import { holdersOf, loadRotaProblem, settingOf, settleJob, Store, tellWorkers, type RotaHead, type Transaction } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';

/** Days before a competence ends from which its end is told, where the unit's setting `competenceWarningDays` says nothing. Local policy default. */
const WARNING_DAYS = 21;
/** Minutes after midnight of the unit's day at which the rotas are looked through. Handrail's own choice: before the office opens. */
const LOOKS_AT_MINUTES = 7 * 60;

/**
 * Looks through a published rota every morning of its unit, until its last day, for competences that end while it runs (S21). Whoever makes
 * the rota is told, and the worker whose competence it is, once for each end; shifts change only by their hands.
 * Safe to run twice: the news is told once, and only the run that settles the job asks for the next morning's.
 */
@Injectable()
export class LapseWatch {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('competence-lapses', ({ rotaId }, { id, traceId }) => this.run(rotaId, id, traceId));
  }

  async run(rotaId: string, jobId: string, traceId: string): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, jobId))) return;
      const loaded = await loadRotaProblem(tx, rotaId);
      if (!loaded || !['PUBLISHED', 'LIVE'].includes(loaded.rota.state)) return;
      const { rota, problem, entries } = loaded;
      const today = localDayOf(Math.floor(tx.now.getTime() / 60_000), rota.zone);
      const days = daysFrom(await settingOf(tx, rota.unitId, 'competenceWarningDays'));
      const working = new Set(entries.map(({ workerId }) => workerId));
      const soon = lapsesAhead(openWard(problem), entries, today).filter(
        ({ workerId, validTo }) => working.has(workerId) && dayNumber(validTo) - dayNumber(today) <= days,
      );
      for (const lapse of soon) await this.tell(tx, rota, lapse);
      if (today < rota.endsOn) {
        const morning = startOfDay(addDays(today, 1), rota.zone) + LOOKS_AT_MINUTES;
        requestJob(tx, 'competence-lapses', { rotaId }, new Date(morning * 60_000));
      }
    });
  }

  private async tell(tx: Transaction, rota: RotaHead, { workerId, code, validTo, linesShort }: Lapse): Promise<void> {
    const makers = (await holdersOf(tx, rota.unitId, ['rota_manager', 'team_lead'])).map((holder) => holder.workerId);
    const news = (kind: string, subjectType: string, subjectId: string) => ({
      kind,
      unitId: rota.unitId,
      subjectType,
      subjectId,
      urgency: null,
      localRef: null,
      dueAt: new Date(startOfDay(addDays(validTo, 1), rota.zone) * 60_000),
      dedupeKey: `${kind} ${rota.id} ${workerId} ${code} ${validTo}`,
    });
    await tellWorkers(tx, makers, news(linesShort.length > 0 ? 'competence-lapses-short' : 'competence-lapses', 'rota', rota.id));
    await tellWorkers(tx, [workerId], news('my-competence-lapses', 'worker', workerId));
  }
}

function daysFrom(setting: unknown): number {
  return typeof setting === 'number' && Number.isInteger(setting) && setting >= 0 && setting <= 366 ? setting : WARNING_DAYS;
}
