import { Injectable } from '@nestjs/common';
import type {
  AssignmentAnswer,
  AssignmentId,
  DifferenceQuery,
  EditRotaRequest,
  EditVerdict,
  RestoreRequest,
  RotaDifference,
  RotaId,
  RotaVersions,
  SavedVersion,
  UndoRequest,
  UnitId,
  WhatIfRequest,
} from '@handrail/contracts';
import { differenceBetween, judgeRota, openWard, type RotaEntry } from '@handrail/rota-core';
import {
  answerAssignment,
  askedOf,
  assignmentsOfVersion,
  holdersOf,
  rotaById,
  tellWorkers,
  unitChain,
  versionsOf,
  type RotaHead,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { applyChanges, type Placed } from './apply-changes.js';
import { placedOf, RotaDesk, rotaNews } from './rota-desk.js';
import { NobodyAsked, NothingToUndo } from './rota-problems.js';

/** Changing a rota by hand, and going back. Every change is a new version; no version is ever lost. */
@Injectable()
export class EditRota {
  async run(work: Work, rotaId: RotaId, { changes, reason, overrides }: EditRotaRequest): Promise<SavedVersion> {
    const desk = await RotaDesk.open(work, rotaId);
    desk.mustBeAsRead();
    return desk.save({ placed: applyChanges(desk.placed, changes, desk.ward), origin: 'EDIT', reason, overrides });
  }

  /** The checker's word on a change, with nothing saved. */
  async whatIf(work: Work, rotaId: RotaId, { changes }: WhatIfRequest): Promise<EditVerdict> {
    const desk = await RotaDesk.open(work, rotaId);
    work.showVersion(desk.loaded.rota.version);
    return desk.verdict(desk.judge(applyChanges(desk.placed, changes, desk.ward)));
  }

  /** Takes back the newest version, as a new one: undoing twice restores what was undone. */
  async undo(work: Work, rotaId: RotaId, { reason }: UndoRequest): Promise<SavedVersion> {
    const desk = await RotaDesk.open(work, rotaId);
    desk.mustBeAsRead();
    const { currentVersion } = desk.loaded.rota;
    if (currentVersion === 0) throw new NothingToUndo();
    return this.backTo(work, desk, currentVersion - 1, reason);
  }

  /** Brings back the assignments of an earlier version, as a new one. */
  async restore(work: Work, rotaId: RotaId, { number, reason }: RestoreRequest): Promise<SavedVersion> {
    const desk = await RotaDesk.open(work, rotaId);
    desk.mustBeAsRead();
    if (number > desk.loaded.rota.currentVersion) throw new NotFound('version');
    return this.backTo(work, desk, number, reason);
  }

  private async backTo(work: Work, desk: RotaDesk, number: number, reason: string | undefined): Promise<SavedVersion> {
    const { hasShift, hasWorker } = desk.ward;
    const then = await assignmentsOfVersion(work.tx, desk.loaded.rota.id, number);
    const placed: Placed[] = then.filter((one) => hasShift(one.shiftId) && hasWorker(one.workerId)).map(placedOf);
    return desk.save({ placed, origin: 'UNDO', reason, overrides: [] });
  }

  async versions(work: Work, rotaId: RotaId): Promise<RotaVersions> {
    const rota = await this.readable(work, rotaId);
    work.showVersion(rota.version);
    const items = await versionsOf(work.tx, rotaId);
    return {
      items: items.map(({ number, origin, reason, madeByName, madeAt, afterPublish, begun, ended }) => ({
        number,
        origin,
        reason,
        madeBy: madeByName,
        madeAt: madeAt.toISOString(),
        afterPublish,
        begun,
        ended,
      })),
    };
  }

  /** What differs between any two versions, judged alike by the demand and the rules of today. Version 0 is the empty rota. */
  async difference(work: Work, rotaId: RotaId, { from, to }: DifferenceQuery): Promise<RotaDifference> {
    const desk = await RotaDesk.open(work, rotaId);
    const { rota, problem } = desk.loaded;
    if (Math.max(from, to) > rota.currentVersion) throw new NotFound('version');
    const ward = openWard(problem);
    const judged = async (number: number) => {
      const { hasShift, hasWorker } = desk.ward;
      const entries: RotaEntry[] = (await assignmentsOfVersion(work.tx, rotaId, number))
        .filter((one) => hasShift(one.shiftId) && hasWorker(one.workerId))
        .map(({ workerId, shiftId }) => ({ workerId, shiftId }));
      return { entries, judgement: judgeRota(ward, entries) };
    };
    const [before, after] = [await judged(from), await judged(to)];
    work.showVersion(rota.version);
    return desk.words.difference(differenceBetween(before, after), before.judgement, after.judgement);
  }

  /** A worker accepts or declines a shift that changed after publication. A refusal changes nothing by itself: whoever runs the unit hears of it. */
  async answer(work: Work, assignmentId: AssignmentId, consent: 'GIVEN' | 'REFUSED'): Promise<AssignmentAnswer> {
    const asked = await askedOf(work.tx, assignmentId, work.worker.workerId);
    if (!asked) throw new NotFound('shift of yours');
    work.allow({ unitId: asked.unitId, own: true });
    if (asked.consent !== 'ASKED') throw new NobodyAsked();
    await answerAssignment(work.tx, assignmentId, consent);
    const rota = await rotaById(work.tx, asked.rotaId);
    if (rota && consent === 'REFUSED') {
      const makers = (await holdersOf(work.tx, asked.unitId, ['rota_manager', 'team_lead'])).map(({ workerId }) => workerId);
      await tellWorkers(work.tx, makers, rotaNews(rota, 'shift-declined', `declined ${assignmentId}`));
    }
    work.audit({
      chain: unitChain(asked.unitId),
      action: 'assignment.answered',
      subjectType: 'assignment',
      subjectId: assignmentId,
      detail: { consent },
    });
    return { assignmentId, unitId: asked.unitId as UnitId, consent };
  }

  private async readable(work: Work, rotaId: RotaId): Promise<RotaHead> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    const { limit } = work.allow({ unitId: rota.unitId });
    // What was never published is not shown to those who see published rotas only.
    if (limit === 'published-only' && rota.publishedVersion === null) throw new NotFound('rota');
    return rota;
  }
}
