import { Injectable } from '@nestjs/common';
import type { RotaId, RotaPublication, WorkerId } from '@handrail/contracts';
import { checkRota, dayNumber, hours, localDayOf, openCalendar, times } from '@handrail/rota-core';
import { loadRotaProblem, overridesOf } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { unansweredBreaches } from '../rota-editing/judge-edit.js';
import { audienceOf } from '../rota-editing/rota-desk.js';
import { RotaWords } from '../rota-editing/told-difference.js';

/** Days before its first day by which a rota should be with its people: NHS meaningful use standards, level 2 (domain rule P16). */
const LEAD_DAYS = 42;

/** What publishing would do, before anybody is told: who gets which shifts, how long beforehand, and what stands in the way. */
@Injectable()
export class PreviewPublication {
  async run(work: Work, rotaId: RotaId): Promise<RotaPublication> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota, problem, entries } = loaded;
    work.allow({ unitId: rota.unitId });
    const words = new RotaWords(problem, audienceOf(work, rota.unitId));
    const overrides = await overridesOf(work.tx, rotaId);
    const judgement = checkRota(problem, entries);
    const blocking = unansweredBreaches(judgement, overrides).map((breach) => words.breach(breach).words);
    const { shiftById } = openCalendar(problem);
    const people = [...Map.groupBy(entries, ({ workerId }) => workerId)]
      .map(([workerId, own]) => ({
        workerId,
        worker: words.worker(workerId),
        own: own.flatMap(({ shiftId }) => shiftById.get(shiftId) ?? []),
      }))
      .toSorted((a, b) => a.worker.localeCompare(b.worker));
    const leadDays = dayNumber(rota.startsOn) - dayNumber(localDayOf(Math.floor(work.now.getTime() / 60_000), rota.zone));
    work.showVersion(rota.version);
    return {
      rotaId,
      version: rota.version,
      state: rota.state,
      lines: people.map(({ worker, own }) => {
        const nights = own.filter(({ band }) => band === 'NIGHT').length;
        const paid = own.reduce((sum, shift) => sum + shift.paidMinutes, 0);
        return `${worker}: ${times(own.length, 'shift')}${nights === 0 ? '' : `, ${times(nights, 'night')} of them`}, ${hours(paid)} paid`;
      }),
      told: people.length,
      people: people.map(({ workerId, worker, own }) => ({ workerId: workerId as WorkerId, worker, shifts: own.length })),
      leadDays,
      leadDaysWanted: LEAD_DAYS,
      publishBy: rota.publishBy,
      onTime: leadDays >= LEAD_DAYS,
      hardBreaches: blocking.length,
      blocking,
      overrides: overrides.map(({ ruleId, workerId, reason, owedRestMinutes, madeAt }) => ({
        rule: ruleId,
        workerId: workerId as WorkerId,
        reason,
        owedRestMinutes,
        madeAt: madeAt.toISOString(),
      })),
      gaps: words.gaps(judgement),
    };
  }
}
