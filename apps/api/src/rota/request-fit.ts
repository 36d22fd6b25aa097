import { Inject, Injectable } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import type { FitRotaRequest, FitState, RotaId } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { feasibilityOf, openCalendar, openWard, type RotaProblem } from '@handrail/rota-core';
import { fitById, fitsOfRota, loadRotaProblem, namesOf, saveFit, unitChain } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { RotaStepNotOpen } from '../rota-editing/rota-problems.js';
import { fitStateOf, namedIn } from './fit-telling.js';
import { FitUnderWay } from './rota-refusals.js';

/** Keeps a request for a fit, the problem as it stands and the job in one transaction. */
@Injectable()
export class RequestFit {
  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  /**
   * Facts that contradict each other are named at once, as data: then nothing is queued, and the fit has ended with them.
   * @throws NotFound, RotaStepNotOpen, FitUnderWay
   */
  async run(work: Work, rotaId: RotaId, request: FitRotaRequest): Promise<FitState> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota } = loaded;
    work.allow({ unitId: rota.unitId });
    if (rota.state === 'VERIFIED' || rota.state === 'LOCKED')
      throw new RotaStepNotOpen(rota.state, 'its hours are settled, so there is nothing to fit.');
    const underWay = (await fitsOfRota(work.tx, rotaId)).find((fit) => fit.finishedAt === null);
    if (underWay) throw new FitUnderWay(underWay.id);
    const problem = withWhatIsPast(loaded.problem, loaded.entries, work.now);
    const { contradictions } = feasibilityOf(openWard(problem));
    const { fitTimeBudgetSeconds, fitSeed, fitThreads, fitIterationsPerSecond } = this.settings;
    const timeBudgetSeconds = request.timeBudgetSeconds ?? fitTimeBudgetSeconds;
    const fitId = await saveFit(work.tx, {
      rotaId,
      unitId: rota.unitId,
      seed: request.seed ?? fitSeed,
      timeBudgetSeconds,
      iterationsMax: request.iterations ?? timeBudgetSeconds * fitIterationsPerSecond,
      threads: fitThreads,
      baseVersion: rota.currentVersion,
      problem,
      contradictions: contradictions.map((one) => ({ ...one, ...('breach' in one ? { breach: undefined } : {}) })),
    });
    if (contradictions.length === 0) requestJob(work.tx, 'fit-requested', { fitId });
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'fit.requested',
      subjectType: 'fit',
      subjectId: fitId,
      detail: { rotaId, contradictions: contradictions.length },
    });
    work.showLocation(`/fits/${fitId}`);
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    return fitStateOf(fit, await namesOf(work.tx, namedIn([fit])));
  }
}

/** What has begun cannot be fitted any more: the shifts of a rota under way that began before now stay as they are. */
function withWhatIsPast(problem: RotaProblem, entries: RotaProblem['pins'], now: Date): RotaProblem {
  const { shiftById } = openCalendar(problem);
  const minute = now.getTime() / 60_000;
  const begun = entries.filter(({ shiftId }) => (shiftById.get(shiftId)?.start ?? Infinity) < minute);
  if (begun.length === 0) return problem;
  const pinned = new Set(problem.pins.map((pin) => `${pin.workerId} ${pin.shiftId}`));
  return { ...problem, pins: [...problem.pins, ...begun.filter((one) => !pinned.has(`${one.workerId} ${one.shiftId}`))] };
}
