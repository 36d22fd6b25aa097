import { Inject, Injectable } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import type { ReplanRequest, ReplanTicket, RotaId } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { feasibilityOf, openWard, replanProblem } from '@handrail/rota-core';
import {
  demandItems,
  fitById,
  fitsOfRota,
  loadRotaProblem,
  namesOf,
  rotasOfUnit,
  saveFit,
  unitChain,
  type StoredDemandItem,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { localDay } from '../people/local-day.js';
import { fitStateOf } from '../rota/fit-telling.js';
import { FitUnderWay } from '../rota/rota-refusals.js';
import { notPublishedYet } from './replan-refusals.js';

/** States in which people have a rota. */
const OUT: ReadonlySet<string> = new Set(['PUBLISHED', 'LIVE']);

/** A fit of a rota that people have: what stands is part of the problem, each change has a price, and what has begun stays. */
@Injectable()
export class RequestReplan {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  /** A re-plan of the rota that people have on the day of an approved need. @throws NotFound, `not-published-yet`, FitUnderWay */
  async forNeed(work: Work, itemId: string): Promise<ReplanTicket> {
    const [item] = await demandItems(work.tx, { itemId });
    work.allow({ unitId: item?.unitId ?? '' });
    if (!item) throw new NotFound('need');
    const rotas = await rotasOfUnit(work.tx, item.unitId);
    const day = (zone: string) => localDay(item.startsAt, zone);
    const rota = rotas.find(({ startsOn, endsOn, state, zone }) => OUT.has(state) && startsOn <= day(zone) && day(zone) <= endsOn);
    if (!rota) throw new NotFound('published rota for that day');
    return this.run(work, rota.id as RotaId, { forDemandItem: itemId });
  }

  private async needOf(work: Work, itemId: string, unitId: string): Promise<StoredDemandItem> {
    const [item] = await demandItems(work.tx, { itemId });
    if (item?.unitId !== unitId || item.state !== 'APPROVED') throw new NotFound('approved need of this unit');
    return item;
  }

  /** @throws NotFound, `not-published-yet`, FitUnderWay */
  async run(work: Work, rotaId: RotaId, { changesMax, timeBudgetSeconds, seed, forDemandItem }: ReplanRequest): Promise<ReplanTicket> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota } = loaded;
    work.allow({ unitId: rota.unitId });
    if (rota.state !== 'PUBLISHED' && rota.state !== 'LIVE') throw notPublishedYet(rotaId, rota.state);
    const need = forDemandItem === undefined ? null : await this.needOf(work, forDemandItem, rota.unitId);
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
      ...(need?.traceId ? { traceId: need.traceId } : {}),
    });
    if (contradictions.length === 0) requestJob(work.tx, 'fit-requested', { fitId });
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'rota.replan-requested',
      subjectType: 'fit',
      subjectId: fitId,
      detail: { rotaId, changesMax: changesMax ?? null, contradictions: contradictions.length, cause: need?.traceId ?? null },
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
