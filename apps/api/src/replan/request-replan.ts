import { Inject, Injectable } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import type { ReplanRequest, ReplanTicket, RotaId } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { feasibilityOf, openWard, replanProblem } from '@handrail/rota-core';
import { fitById, fitsOfRota, loadRotaProblem, namesOf, saveFit, unitChain } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { fitStateOf } from '../rota/fit-telling.js';
import { FitUnderWay } from '../rota/rota-refusals.js';
import { NotPublishedYet } from './replan-errors.js';

/** A fit of a rota that people have: what stands is part of the problem, each change has a price, and what has begun stays. */
@Injectable()
export class RequestReplan {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  /** @throws NotFound, NotPublishedYet, FitUnderWay */
  async run(work: Work, rotaId: RotaId, { changesMax, timeBudgetSeconds, seed }: ReplanRequest): Promise<ReplanTicket> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota } = loaded;
    work.allow({ unitId: rota.unitId });
    if (rota.state !== 'PUBLISHED' && rota.state !== 'LIVE') throw new NotPublishedYet(rotaId, rota.state);
    const underWay = (await fitsOfRota(work.tx, rotaId)).find((fit) => fit.finishedAt === null);
    if (underWay) throw new FitUnderWay(underWay.id);
    const problem = replanProblem(loaded.problem, loaded.entries, Math.floor(work.now.getTime() / 60_000), changesMax);
    const { contradictions } = feasibilityOf(openWard(problem));
    const { fitTimeBudgetSeconds, fitSeed, fitThreads, fitIterationsPerSecond } = this.settings;
    const seconds = timeBudgetSeconds ?? fitTimeBudgetSeconds;
    const fitId = await saveFit(work.tx, {
      rotaId,
      unitId: rota.unitId,
      seed: seed ?? fitSeed,
      timeBudgetSeconds: seconds,
      iterationsMax: seconds * fitIterationsPerSecond,
      threads: fitThreads,
      baseVersion: rota.currentVersion,
      problem,
      contradictions,
    });
    if (contradictions.length === 0) requestJob(work.tx, 'fit-requested', { fitId });
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'rota.replan-requested',
      subjectType: 'fit',
      subjectId: fitId,
      detail: { rotaId, changesMax: changesMax ?? null, contradictions: contradictions.length },
    });
    work.showLocation(`/fits/${fitId}`);
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    const people = contradictions.flatMap((one) => ('workerId' in one && typeof one.workerId === 'string' ? [one.workerId] : []));
    return {
      fit: fitStateOf(fit, await namesOf(work.tx, people)),
      next:
        contradictions.length === 0
          ? 'Follow the fit; then compare its proposal with the rota to see each change per person. Taking it needs a reason, and those with a new shift are asked.'
          : 'These facts contradict each other, so nothing was fitted. Change one of them, then ask again.',
    };
  }
}
