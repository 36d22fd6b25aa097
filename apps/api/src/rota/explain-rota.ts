import { Injectable } from '@nestjs/common';
import type { ExplanationLines, ExplanationQuery, RotaId, WhyAnswer, WhyGapAnswer, WhyGapQuery, WhyQuery } from '@handrail/contracts';
import { judgeRota, openWard, whyGap, whyNot, whyThis, type Audience, type WardContext, type Worker } from '@handrail/rota-core';
import { loadRotaProblem, workersOfUnit, type LoadedRota } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { gapTold, whyNotTold, whyTold } from './explanation-telling.js';
import { audienceFor, isPublished } from './reading.js';

/** Gaps of one day that are explained at once. */
const GAPS_MAX = 8;

interface Opened {
  readonly loaded: LoadedRota;
  readonly context: WardContext;
  readonly audience: Audience;
}

/** Why somebody has a shift or has it not, and why there is a gap: managers hear names and figures, workers about themselves alone. */
@Injectable()
export class ExplainRota {
  async why(work: Work, rotaId: RotaId, { worker, shift }: WhyQuery): Promise<WhyAnswer> {
    const { loaded, context, audience } = await this.open(work, rotaId, worker);
    if (!context.calendar.shiftById.has(shift) || !context.calendar.workerById.has(worker))
      throw new NotFound('shift or worker on this rota');
    const reason = whyThis(context, loaded.entries, worker, shift, audience);
    if (reason.status === 'explained') return whyTold(reason);
    const not = whyNot(context, loaded.entries, worker, shift, audience);
    // The policy has let only one's own and a manager's questions through.
    if (not.status === 'not-yours-to-see' || not.status === 'has-it') throw new NotFound('shift or worker on this rota');
    return whyNotTold(worker, shift, not);
  }

  async whyGap(work: Work, rotaId: RotaId, { line }: WhyGapQuery): Promise<WhyGapAnswer> {
    const { loaded, context, audience } = await this.open(work, rotaId, work.worker.workerId);
    const why = whyGap(context, loaded.entries, line, audience);
    if (!why) throw new NotFound('gap on this rota');
    return gapTold(why);
  }

  /** Everything there is to say about a day: a person’s shifts, or why they have none; without a person, the asker’s and the gaps. */
  async lines(work: Work, rotaId: RotaId, { day, worker: text }: ExplanationQuery): Promise<ExplanationLines> {
    const asked = text === undefined ? undefined : await this.workerMeant(work, rotaId, text);
    const { loaded, context, audience } = await this.open(work, rotaId, asked ?? work.worker.workerId);
    const about = context.calendar.workerById.get(asked ?? work.worker.workerId);
    const own = about ? this.personLines(loaded, context, audience, about, day, asked !== undefined) : [];
    if (asked !== undefined && !about)
      return { lines: ['That person is not on this rota and could not be: it is not their unit in this period.'] };
    return { lines: asked === undefined ? [...own, ...this.gapLines(loaded, context, audience, day)] : own };
  }

  private personLines(
    { entries }: LoadedRota,
    context: WardContext,
    audience: Audience,
    worker: Worker,
    day: string,
    withRest: boolean,
  ): string[] {
    const shifts = context.calendar.shifts.filter((shift) => shift.date === day);
    const theirs = new Set(entries.filter(({ workerId }) => workerId === worker.workerId).map(({ shiftId }) => shiftId));
    const worked = shifts.filter(({ shiftId }) => theirs.has(shiftId));
    if (worked.length === 0 && !withRest) return [];
    return (worked.length > 0 ? worked : shifts).flatMap(({ shiftId, kindId }) => {
      if (worked.length > 0) {
        const why = whyThis(context, entries, worker.workerId, shiftId, audience);
        return why.status === 'explained' ? [why.words] : [];
      }
      const not = whyNot(context, entries, worker.workerId, shiftId, audience);
      const name = context.problem.shiftKinds.find((kind) => kind.kindId === kindId)?.name ?? kindId;
      return not.status === 'forbidden' || not.status === 'possible' ? [`${name}: ${not.words}`] : [];
    });
  }

  private gapLines({ entries }: LoadedRota, context: WardContext, audience: Audience, day: string): string[] {
    const gaps = judgeRota(context, entries).gaps.filter((gap) => gap.date === day);
    const lines = gaps.slice(0, GAPS_MAX).flatMap(({ lineId }) => whyGap(context, entries, lineId, audience)?.words ?? []);
    return gaps.length > GAPS_MAX ? [...lines, `And ${gaps.length - GAPS_MAX} more gaps that day: see the rota.`] : lines;
  }

  /** @param about the worker whom it is about: one's own is everybody's to ask, on a published rota */
  private async open(work: Work, rotaId: RotaId, about: string): Promise<Opened> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { unitId } = loaded.rota;
    work.allow({ unitId, own: about === work.worker.workerId });
    const audience = audienceFor(work, unitId);
    if (audience.kind === 'worker' && !isPublished(loaded.rota)) throw new NotFound('rota');
    return { loaded, context: openWard(loaded.problem), audience };
  }

  /** The worker that a text means: id, staff code or name, of those of the rota’s unit. @throws NotFound, alike for nobody and for several */
  private async workerMeant(work: Work, rotaId: RotaId, text: string): Promise<string> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const wanted = text.trim().toLowerCase();
    const people = await workersOfUnit(work.tx, loaded.rota.unitId, loaded.rota.startsOn);
    const exact = people.filter(({ id, staffNumber, displayName }) =>
      [id, staffNumber, displayName].some((name) => name.toLowerCase() === wanted),
    );
    const found = exact.length > 0 ? exact : people.filter(({ displayName }) => displayName.toLowerCase().split(/\s+/u).includes(wanted));
    if (found.length !== 1 || !found[0]) {
      // Asked before the answer, so that whoever may not ask learns nothing about who works there.
      work.allow({ unitId: loaded.rota.unitId });
      throw new NotFound('worker in this unit, or several are called so: use the staff code');
    }
    return found[0].id;
  }
}
