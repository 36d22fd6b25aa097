import { Injectable } from '@nestjs/common';
import type {
  FitComparison,
  FitId,
  FitProposalRead,
  RotaId,
  SavedVersion,
  TakeProposalRequest,
  WhyGapAnswer,
  WorkerId,
} from '@handrail/contracts';
import { openWard, whyGap, type RotaProblem } from '@handrail/rota-core';
import { fitById, fitsOfRota, markTaken, namesOf, problemOfFit, proposalOfFit, type StoredFit, type StoredProposal } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import type { Placed } from '../rota-editing/apply-changes.js';
import { RotaDesk } from '../rota-editing/rota-desk.js';
import { allotDuties } from './allot-duties.js';
import { gapTold } from './explanation-telling.js';
import { fitStateOf, qualityInWords } from './fit-telling.js';
import { audienceFor } from './reading.js';
import { NoProposal } from './rota-refusals.js';

/** Gaps that a proposal is read with, reasons included; the rest are asked for one by one. */
const GAPS_MAX = 40;

/** What a fit proposes: read, compared with the rota as it stands, and taken into it by a person. */
@Injectable()
export class Proposals {
  async read(work: Work, fitId: FitId): Promise<FitProposalRead> {
    const { fit, proposal, problem } = await this.found(work, fitId);
    const context = openWard(problem);
    const audience = audienceFor(work, fit.unitId);
    const gaps = proposal.gaps.slice(0, GAPS_MAX).flatMap(({ lineId }): WhyGapAnswer[] => {
      const why = whyGap(context, proposal.entries, lineId, audience);
      return why ? [gapTold(why)] : [];
    });
    const names = new Map(problem.workers.map((worker) => [worker.workerId, worker.name]));
    const why = new Map(proposal.explanations.map((one) => [`${one.workerId} ${one.shiftId}`, one]));
    return {
      fit: fitStateOf(fit, names, proposal.takenIntoVersion),
      cost: proposal.cost,
      costByLevel: proposal.costByLevel,
      quality: qualityInWords(proposal),
      assignments: proposal.entries.map(({ workerId, shiftId }) => {
        const told = why.get(`${workerId} ${shiftId}`);
        return {
          workerId: workerId as WorkerId,
          worker: names.get(workerId) ?? 'somebody who has left',
          shiftId,
          date: shiftId.slice(0, 10),
          eligible: told?.eligible ?? null,
          measure: told?.measure ?? null,
          distanceThousandths: told?.distanceThousandths ?? null,
          rank: told?.rank ?? null,
          ruleIds: [...(told?.ruleIds ?? [])],
        };
      }),
      gaps,
      shortLines: proposal.gaps.length,
    };
  }

  /** The proposal beside the rota as it stands, judged by today’s facts. */
  async compare(work: Work, fitId: FitId): Promise<FitComparison> {
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    const desk = await RotaDesk.open(work, fit.rotaId as RotaId);
    const proposal = await proposalOfFit(work.tx, fitId);
    if (!proposal) throw new NoProposal('none');
    const { difference } = desk.verdict(desk.judge(placedBy(desk, proposal)));
    return { fitId, rotaId: fit.rotaId as RotaId, difference, stale: fit.baseVersion !== desk.loaded.rota.currentVersion };
  }

  /**
   * Takes a proposal into the rota as its next version. The checker judges it by today’s facts, as it does any edit: what was lawful
   * when the fit was asked for may not be now.
   * @throws NoProposal, StaleVersion, EditBreaksRules
   */
  async take(work: Work, rotaId: RotaId, { fitId, reason }: TakeProposalRequest): Promise<SavedVersion> {
    const desk = await RotaDesk.open(work, rotaId);
    desk.mustBeAsRead();
    const fits = await fitsOfRota(work.tx, rotaId);
    const chosen = fits.find((fit) => fit.state === 'PROPOSED' && (fitId === undefined || fit.id === fitId));
    const proposal = chosen && (await proposalOfFit(work.tx, chosen.id));
    if (!chosen || !proposal) throw new NoProposal('none');
    if (proposal.takenIntoVersion !== null) throw new NoProposal('taken');
    const saved = await desk.save({ placed: placedBy(desk, proposal), origin: 'FIT', reason, overrides: [], fitId: chosen.id });
    if (!(await markTaken(work.tx, chosen.id, saved.number))) throw new NoProposal('taken');
    return saved;
  }

  private async found(work: Work, fitId: FitId): Promise<{ fit: StoredFit; proposal: StoredProposal; problem: RotaProblem }> {
    const fit = await fitById(work.tx, fitId);
    if (!fit) throw new NotFound('fit');
    work.allow({ unitId: fit.unitId });
    const proposal = await proposalOfFit(work.tx, fitId);
    const problem = await problemOfFit(work.tx, fitId);
    if (!proposal || !problem) throw new NoProposal('none');
    const names = await namesOf(
      work.tx,
      problem.workers.map((worker) => worker.workerId),
    );
    const named = problem.workers.map((worker) => ({ ...worker, name: names.get(worker.workerId) ?? 'somebody who has left' }));
    return { fit, proposal, problem: { ...problem, workers: named } };
  }
}

/** The proposal’s assignments; what was on the rota already keeps its pins and duties. */
function placedBy(desk: RotaDesk, { entries }: StoredProposal): Placed[] {
  const before = new Map(desk.placed.map((one) => [`${one.workerId} ${one.shiftId}`, one]));
  const duties = allotDuties(desk.loaded.problem, entries);
  return entries.map(({ workerId, shiftId }) => {
    const key = `${workerId} ${shiftId}`;
    const was = before.get(key);
    return (
      was ?? {
        workerId,
        shiftId,
        duties: duties.get(key) ?? [],
        pinned: false,
        supernumerary: desk.ward.isSupernumerary(workerId, shiftId),
        origin: 'SOLVER',
      }
    );
  });
}
