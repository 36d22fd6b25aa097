import { Injectable } from '@nestjs/common';
import type { AskLeaveRequest, Leave, Leaves, WorkerId } from '@handrail/contracts';
import { askLeave, holdersOf, leaveOf, moveLeave, ORGANISATION_CHAIN, tellWorkers, workerProfile, type StoredLeave } from '@handrail/store';
import { RequestClosed } from '../calendar/my-requests.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { addDays, HOUSE_ZONE, localDay } from '../people/local-day.js';

/** How long leave that is over stays in one's own list. */
const KEPT_DAYS = 366;

/** A worker's own leave: asked for, withdrawn while nobody has decided. */
@Injectable()
export class MyLeave {
  async list(work: Work): Promise<Leaves> {
    work.allow({ own: true });
    const from = addDays(localDay(work.now, HOUSE_ZONE), -KEPT_DAYS);
    return { items: (await leaveOf(work.tx, { workerId: work.worker.workerId }, from)).map(toldLeave) };
  }

  /** @throws RequestClosed for days that have gone; AlreadyStored when leave from that day stands */
  async ask(work: Work, request: AskLeaveRequest): Promise<Leave> {
    work.allow({ own: true });
    if (request.from < localDay(work.now, HOUSE_ZONE)) throw new RequestClosed('past');
    const { workerId } = work.worker;
    const leaveId = await askLeave(work.tx, workerId, { ...request, note: request.note });
    work.audit({ chain: ORGANISATION_CHAIN, action: 'leave.asked', subjectType: 'leave', subjectId: leaveId });
    const made = (await leaveOf(work.tx, { leaveId }, request.from))[0];
    if (!made) throw new NotFound('leave');
    const home = (await workerProfile(work.tx, workerId))?.homeUnitId;
    if (home) {
      const deciders = await holdersOf(work.tx, home, ['rota_manager', 'team_lead']);
      const news = {
        kind: 'leave-asked',
        unitId: home,
        subjectType: 'leave',
        subjectId: leaveId,
        urgency: null,
        localRef: null,
        dueAt: null,
      };
      const others = deciders.map((one) => one.workerId).filter((id) => id !== workerId);
      await tellWorkers(work.tx, others, { ...news, dedupeKey: `leave-asked/${leaveId}/${made.version}` });
    }
    work.showVersion(made.version);
    return toldLeave(made);
  }

  /** @throws NotFound, StaleVersion, RequestClosed */
  async withdraw(work: Work, leaveId: string): Promise<void> {
    work.allow({ own: true });
    const found = (await leaveOf(work.tx, { leaveId }, '0001-01-01')).find(({ workerId }) => workerId === work.worker.workerId);
    if (!found) throw new NotFound('leave of yours');
    if (found.version !== work.versionRead) throw new StaleVersion(found.version);
    if (found.state !== 'ASKED') throw new RequestClosed('decided');
    if (!(await moveLeave(work.tx, leaveId, found.version, 'WITHDRAWN'))) throw new StaleVersion();
    work.audit({ chain: ORGANISATION_CHAIN, action: 'leave.withdrawn', subjectType: 'leave', subjectId: leaveId });
  }
}

export function toldLeave({ decidedAt, workerId, ...leave }: StoredLeave): Leave {
  return { ...leave, workerId: workerId as WorkerId, decidedAt: decidedAt?.toISOString() ?? null };
}
