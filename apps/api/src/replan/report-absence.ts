import { Injectable } from '@nestjs/common';
import type { AbsenceId, AbsenceList, ReportAbsenceRequest, ReportedAbsence, RotaId, WorkerId } from '@handrail/contracts';
import {
  absenceById,
  absenceReasons,
  absencesOf,
  assignmentsOfVersion,
  holdersOf,
  recordAbsence,
  rotaById,
  tellWorkers,
  tookOff,
  unitChain,
  type PlacedAssignment,
  type RotaHead,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { makesRotas } from '../rota/reading.js';
import { applyChanges } from '../rota-editing/apply-changes.js';
import { RotaDesk, rotaNews, audienceOf } from '../rota-editing/rota-desk.js';
import { notTheirShift, offAlready } from './replan-refusals.js';
import { ShiftBoard } from './shift-board.js';
import { escalateUnlessClosable } from './unfilled-shift.js';

/** What the version says: that somebody is away, never why. */
const REASON = 'Absence at short notice';

/** Somebody cannot come. Whoever runs the unit takes them off at once; whoever only leads the shift, or is away, tells those who do. */
@Injectable()
export class ReportAbsence {
  /** @throws NotFound, `not-their-shift`, and what saving a version throws */
  async run(work: Work, rotaId: RotaId, { workerId, shifts, kind, note }: ReportAbsenceRequest): Promise<ReportedAbsence> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    work.allow({ unitId: rota.unitId, own: workerId === work.worker.workerId });
    const lost = shiftsLost(await assignmentsOfVersion(work.tx, rotaId, rota.currentVersion), workerId, shifts);
    const days = lost.map(({ date }) => date).toSorted();
    const [from = '', to = from] = [days[0], days.at(-1)];
    const paid = lost.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0);
    const absenceId = await recordAbsence(work.tx, {
      rotaId,
      unitId: rota.unitId,
      workerId,
      shiftIds: shifts,
      from,
      to,
      creditedMinutesPerDay: Math.round(paid / (1 + (Date.parse(to) - Date.parse(from)) / 86_400_000)),
      kind,
      note,
    });
    work.audit({
      chain: unitChain(rota.unitId),
      action: 'absence.reported',
      subjectType: 'absence',
      subjectId: absenceId,
      detail: { rotaId, shifts: shifts.length },
    });
    // Changing a rota is for those who run the unit: of anybody else's report they hear, and nothing changes until they act.
    if (makesRotas(work, rota.unitId)) return this.off(work, rota, absenceId, workerId, shifts, false);
    const makers = (await holdersOf(work.tx, rota.unitId, ['rota_manager', 'team_lead'])).map((holder) => holder.workerId);
    await tellWorkers(work.tx, makers, rotaNews(rota, 'absence-reported', `absence ${absenceId}`));
    work.showVersion(rota.version);
    return {
      absenceId: absenceId as AbsenceId,
      version: rota.version,
      offInNumber: null,
      gaps: [],
      next: 'Kept, and the rota manager and team lead have been told. The rota stays as it is until one of them takes the person off.',
    };
  }

  /** Takes off a person whose absence somebody else reported. @throws NotFound, `off-already`, StaleVersion */
  async takeOff(work: Work, id: AbsenceId): Promise<ReportedAbsence> {
    const found = await absenceById(work.tx, id);
    const rota = found && (await rotaById(work.tx, found.rotaId));
    work.allow({ unitId: rota?.unitId ?? '' });
    if (!found || !rota) throw new NotFound('absence');
    if (found.offInVersion !== null) throw offAlready(id);
    return this.off(work, rota, id, found.workerId, found.shiftIds, true);
  }

  async list(work: Work, rotaId: RotaId): Promise<AbsenceList> {
    const rota = await rotaById(work.tx, rotaId);
    if (!rota) throw new NotFound('rota');
    work.allow({ unitId: rota.unitId });
    const reasons = await absenceReasons(work.tx, rotaId);
    const absences = await absencesOf(work.tx, rotaId);
    if (absences.length > 0)
      work.audit({
        chain: unitChain(rota.unitId),
        action: 'absences.listed',
        subjectType: 'rota',
        subjectId: rotaId,
        detail: { workers: [...new Set(absences.map((one) => one.workerId))] },
      });
    return {
      items: absences.map((one) => ({
        absenceId: one.id as AbsenceId,
        rotaId,
        workerId: one.workerId as WorkerId,
        name: one.worker,
        shifts: [...one.shiftIds],
        reportedBy: one.reportedBy,
        reportedAt: one.reportedAt.toISOString(),
        offInNumber: one.offInVersion,
        kind: reasons.get(one.id)?.kind ?? null,
        note: reasons.get(one.id)?.note ?? null,
      })),
    };
  }

  private async off(
    work: Work,
    { id, unitId }: RotaHead,
    absenceId: string,
    workerId: string,
    shifts: readonly string[],
    asRead: boolean,
  ): Promise<ReportedAbsence> {
    const desk = await RotaDesk.open(work, id as RotaId);
    if (asRead) desk.mustBeAsRead();
    const changes = shifts
      .filter((shiftId) => desk.placed.some((one) => one.workerId === workerId && one.shiftId === shiftId))
      .map((shiftId) => ({ change: 'unassign' as const, workerId: workerId as WorkerId, shiftId }));
    const placed = applyChanges(desk.placed, changes, desk.ward);
    const saved = await desk.save({ placed, origin: 'EVENT', reason: REASON, overrides: [] });
    await tookOff(work.tx, absenceId, saved.number);
    const boards = shifts.map((shiftId) => new ShiftBoard(desk.loaded.problem, placed, shiftId, audienceOf(work, unitId)));
    let nobody = false;
    for (const board of boards) nobody = (await escalateUnlessClosable(work, desk.loaded.rota, board, 0)) || nobody;
    const gaps = boards.map((board) => board.gap());
    const short = gaps.some(({ needed }) => needed > 0);
    return {
      absenceId: absenceId as AbsenceId,
      version: saved.version,
      offInNumber: saved.number,
      gaps,
      next: nobody
        ? 'Taken off. Nobody can close every gap: the red flag has gone to the team lead. Look at the fillers for what would help most.'
        : short
          ? 'Taken off. Look at who could fill each shift, and ask them: nobody is put on a shift without saying yes.'
          : 'Taken off. The shift still has everybody it needs.',
    };
  }
}

function shiftsLost(assignments: readonly PlacedAssignment[], workerId: string, shifts: readonly string[]): PlacedAssignment[] {
  return shifts.map((shiftId) => {
    const found = assignments.find((one) => one.workerId === workerId && one.shiftId === shiftId);
    if (!found) throw notTheirShift(workerId, shiftId);
    return found;
  });
}
