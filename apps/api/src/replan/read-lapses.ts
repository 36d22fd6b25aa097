import { Injectable } from '@nestjs/common';
import type { LapseList, RotaId, WorkerId } from '@handrail/contracts';
import { lapsesAhead, localDayOf, openWard, times } from '@handrail/rota-core';
import { loadRotaProblem } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { audienceOf } from '../rota-editing/rota-desk.js';
import { RotaWords } from '../rota-editing/told-difference.js';

/** Competences that end while a rota runs, with the shifts on which that leaves a line short. */
@Injectable()
export class ReadLapses {
  async run(work: Work, rotaId: RotaId): Promise<LapseList> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota, problem, entries } = loaded;
    work.allow({ unitId: rota.unitId });
    work.showVersion(rota.version);
    const words = new RotaWords(problem, audienceOf(work, rota.unitId));
    const today = localDayOf(Math.floor(work.now.getTime() / 60_000), rota.zone);
    const lapses = lapsesAhead(openWard(problem), entries, today);
    const items = lapses.map(({ workerId, code, validTo, linesShort }) => ({
      workerId: workerId as WorkerId,
      name: words.worker(workerId),
      competence: code,
      lastDay: validTo,
      lines: linesShort.map((line) => ({
        lineId: line.lineId,
        shiftId: line.shiftId ?? line.date,
        name: line.name,
        rule: line.rule,
        wanted: line.min,
        had: line.had,
        missing: line.missing,
        words: `${words.shift(line.shiftId ?? line.date)}: ${line.name} ${line.had} of ${line.min}`,
      })),
      words: `${words.worker(workerId)}’s ${code} ends on ${validTo}: ${
        linesShort.length === 0 ? 'no shift is short for it' : `${times(linesShort.length, 'line is', 'lines are')} short after that day`
      }.`,
    }));
    const short = items.some(({ lines }) => lines.length > 0);
    return {
      items,
      next: short
        ? 'Book the training before the last day, or have the rota re-planned with a limit on changes.'
        : items.length > 0
          ? 'Nothing is short for it yet. Book the training before the last day.'
          : 'No competence ends while this rota runs.',
    };
  }
}
