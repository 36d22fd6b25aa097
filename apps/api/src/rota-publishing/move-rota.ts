import { Injectable } from '@nestjs/common';
import type { MoveRotaRequest, RotaId, RotaStep, RotaSteps, UnitId } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { checkRota, contractOwed, leaveCreditOf, openCalendar, startOfDay } from '@handrail/rota-core';
import {
  carryOver,
  holdersOf,
  loadRotaProblem,
  moveRota,
  noteStep,
  overridesOf,
  rotaById,
  stepsOf,
  tellWorkers,
  unitChain,
  type ContractMinutes,
  type LoadedRota,
  type RotaHead,
} from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { unansweredBreaches } from '../rota-editing/judge-edit.js';
import { approvalFacts, audienceOf, rotaNews } from '../rota-editing/rota-desk.js';
import { RotaBreaksRules, RotaStepNotOpen } from '../rota-editing/rota-problems.js';
import { RotaWords } from '../rota-editing/told-difference.js';
import { secondPersonFor } from './second-person.js';

/** Steps of a rota towards its people. Three pairs of hands: whoever edited it, whoever reviewed it first, whoever approves it. */
@Injectable()
export class MoveRota {
  /** First review: the rota is as it should be, as far as its unit can see. */
  async review(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const rota = await this.open(work, rotaId);
    work.allow({ unitId: rota.unitId });
    this.mustStand(work, rota, 'DRAFT', 'only a draft is reviewed.');
    if (rota.currentVersion === 0) throw new RotaStepNotOpen('empty', 'take a proposal or assign people first.');
    const { ask, nobodyElse } = await secondPersonFor(work, rota, work.worker.workerId);
    return this.step(work, rota, 'REVIEWED', {
      reason,
      tell: { who: ask, kind: 'rota-to-approve' },
      next: nobodyElse
        ? 'Nobody else of the unit may approve it, so a team lead of another unit does.'
        : 'A second person approves it: not the first reviewer, and not whoever edited it last.',
    });
  }

  /** Second signature. @throws NotAllowed for the first reviewer and for the last editor */
  async approve(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const rota = await this.open(work, rotaId);
    const { nobodyElse } = await secondPersonFor(work, rota);
    work.allow({ ...approvalFacts(work, rota), nobodyElse });
    this.mustStand(work, rota, 'REVIEWED', 'only a reviewed rota is approved.');
    const makers = (await holdersOf(work.tx, rota.unitId, ['rota_manager', 'team_lead'])).map(({ workerId }) => workerId);
    return this.step(work, rota, 'APPROVED', {
      reason,
      tell: { who: makers.filter((id) => id !== work.worker.workerId), kind: 'rota-approved' },
      next: 'The rota manager or the team lead looks at what changes, and publishes it.',
    });
  }

  /** Back to draft, with the reason for whoever edits it. */
  async sendBack(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const rota = await this.open(work, rotaId);
    work.allow({ unitId: rota.unitId });
    if (rota.state !== 'APPROVED') this.mustStand(work, rota, 'REVIEWED', 'only a reviewed or approved rota goes back to draft.');
    const editors = [rota.lastEditedBy, rota.firstReviewedBy].filter((id): id is string => id !== null && id !== work.worker.workerId);
    return this.step(work, rota, 'DRAFT', {
      reason,
      tell: { who: editors, kind: 'rota-sent-back' },
      next: 'Change what the reason says, then have it reviewed again.',
    });
  }

  /**
   * Gives the rota to its people. The checker judges it again, by today's leave, competences and registrations; every worker on it
   * is told; it goes live by itself when its first day comes.
   * @throws RotaBreaksRules while a hard rule is broken that nobody has overridden
   */
  async publish(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota, problem, entries, assignments } = loaded;
    work.allow({ unitId: rota.unitId });
    this.mustStand(work, rota, 'APPROVED', 'only an approved rota is published.');
    const breaches = unansweredBreaches(checkRota(problem, entries), await overridesOf(work.tx, rotaId));
    if (breaches.length > 0) {
      const words = new RotaWords(problem, audienceOf(work, rota.unitId));
      throw new RotaBreaksRules(breaches.map((breach) => words.breach(breach)));
    }
    requestJob(work.tx, 'rota-due', { rotaId }, new Date(startOfDay(rota.startsOn, rota.zone) * 60_000));
    requestJob(work.tx, 'competence-lapses', { rotaId });
    return this.step(work, rota, 'PUBLISHED', {
      reason,
      tell: { who: assignments.map(({ workerId }) => workerId), kind: 'rota-published' },
      next: 'Everybody on it has been told. A change from now on needs a reason, and the people concerned are asked.',
    });
  }

  /** The hours of a rota that ended are as they were worked; corrections came before. What they leave of the contract goes into the ledger. */
  async verify(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { rota } = loaded;
    work.allow({ unitId: rota.unitId });
    this.mustStand(work, rota, 'LIVE', 'only a rota that is being worked is verified.');
    if (work.now.getTime() / 60_000 < startOfDay(rota.endsOn, rota.zone) + 1_440)
      throw new RotaStepNotOpen(rota.state, 'its last day is not over.');
    await carryOver(work.tx, rota, contractMinutes(loaded));
    return this.step(work, rota, 'VERIFIED', { reason, next: 'It is locked once its hours are paid.' });
  }

  async lock(work: Work, rotaId: RotaId, { reason }: MoveRotaRequest): Promise<RotaStep> {
    const rota = await this.open(work, rotaId);
    work.allow({ unitId: rota.unitId });
    this.mustStand(work, rota, 'VERIFIED', 'only a verified rota is locked.');
    return this.step(work, rota, 'LOCKED', { reason, next: 'It is kept as it is.' });
  }

  /** The steps so far with their reasons, the latest first. */
  async steps(work: Work, rotaId: RotaId): Promise<RotaSteps> {
    const rota = await this.open(work, rotaId);
    work.allow({ unitId: rota.unitId });
    work.showVersion(rota.version);
    const taken = await stepsOf(work.tx, rotaId);
    return { items: taken.map(({ state, reason, takenBy, takenAt }) => ({ state, reason, takenBy, takenAt: takenAt.toISOString() })) };
  }

  private async open(work: Work, rotaId: RotaId): Promise<RotaHead> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    return rota;
  }

  private mustStand(work: Work, rota: RotaHead, state: RotaHead['state'], wanted: string): void {
    if (work.versionRead !== rota.version) throw new StaleVersion(rota.version);
    if (rota.state !== state) throw new RotaStepNotOpen(rota.state, wanted);
  }

  private async step(
    work: Work,
    rota: RotaHead,
    to: RotaHead['state'],
    { reason, tell, next }: { reason?: string | undefined; tell?: { who: readonly string[]; kind: string }; next: string },
  ): Promise<RotaStep> {
    if (!(await moveRota(work.tx, rota.id, rota.version, to))) throw new StaleVersion();
    await noteStep(work.tx, rota.id, to, work.worker.workerId, reason ?? null);
    const told = [...new Set(tell?.who ?? [])];
    if (tell) await tellWorkers(work.tx, told, rotaNews(rota, tell.kind, `${to.toLowerCase()} ${rota.version}`));
    work.audit({
      chain: unitChain(rota.unitId),
      action: `rota.${to === 'DRAFT' ? 'sent-back' : to.toLowerCase()}`,
      subjectType: 'rota',
      subjectId: rota.id,
      detail: { number: rota.currentVersion, told: told.length },
    });
    const version = rota.version + 1;
    work.showVersion(version);
    const { unitName, unitId, currentVersion } = rota;
    return {
      rotaId: rota.id as RotaId,
      unit: unitName,
      unitId: unitId as UnitId,
      state: to,
      version,
      number: currentVersion,
      told: told.length,
      next,
    };
  }
}

/** What each of the unit's own people was paid and owed in a rota. */
function contractMinutes({ problem, assignments }: LoadedRota): ContractMinutes[] {
  const calendar = openCalendar(problem);
  return problem.workers
    .filter(({ employment }) => employment === 'SUBSTANTIVE')
    .map((worker) => ({
      workerId: worker.workerId,
      paidMinutes: assignments.reduce(
        (sum, { workerId, shiftId }) => sum + (workerId === worker.workerId ? (calendar.shiftById.get(shiftId)?.paidMinutes ?? 0) : 0),
        0,
      ),
      owedMinutes: contractOwed(worker, leaveCreditOf(problem, calendar, worker.workerId)),
    }));
}
