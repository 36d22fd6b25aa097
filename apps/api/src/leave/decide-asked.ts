import { Injectable } from '@nestjs/common';
import type { AskedRequest, AskedRequests, DecideAskedRequest, Leave, Leaves, WorkerId } from '@handrail/contracts';
import {
  askedRequests,
  decideAsked,
  leaveOf,
  moveLeave,
  tellWorkers,
  unitCalled,
  unitChain,
  type AskedRequest as StoredRequest,
  type StoredLeave,
  type Unit,
} from '@handrail/store';
import { RequestClosed } from '../calendar/my-requests.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { localDay } from '../people/local-day.js';
import { toldLeave } from './my-leave.js';

/** What the people of a unit ask for, read and decided by those who run it; never one's own. */
@Injectable()
export class DecideAsked {
  /** Requests from today on. @throws NotFound, NotAllowed */
  async requests(work: Work, name: string): Promise<AskedRequests> {
    const { unit, today } = await this.unitOf(work, name);
    work.allow({ unitId: unit.id });
    const items = (await askedRequests(work.tx, { unitId: unit.id }, today)).map(toldRequest);
    this.listed(work, unit, 'requests.listed', items);
    return { items };
  }

  /** Leave that is not over; why, for the team lead only. @throws NotFound, NotAllowed */
  async leave(work: Work, name: string): Promise<Leaves> {
    const { unit, today } = await this.unitOf(work, name);
    const { limit } = work.allow({ unitId: unit.id });
    const items = (await leaveOf(work.tx, { unitId: unit.id }, today)).map(toldLeave);
    this.listed(work, unit, 'leave.listed', items, { why: limit !== 'effect-only' });
    return { items: items.map((one) => (limit === 'effect-only' ? withoutWhy(one, work) : one)) };
  }

  /** Names those whom the list showed, so that each of them can learn who read it. */
  private listed(work: Work, unit: Unit, action: string, items: readonly { workerId: string }[], more: { why?: boolean } = {}): void {
    const workers = [...new Set(items.map(({ workerId }) => workerId))];
    if (workers.length > 0)
      work.audit({ chain: unitChain(unit.id), action, subjectType: 'unit', subjectId: unit.id, detail: { ...more, workers } });
  }

  /** @throws NotFound, NotAllowed, StaleVersion, RequestClosed */
  async decideRequest(work: Work, name: string, requestId: string, { decision, reason }: DecideAskedRequest): Promise<AskedRequest> {
    const { unit, today } = await this.unitOf(work, name);
    const find = async () => (await askedRequests(work.tx, { unitId: unit.id }, today)).find((one) => one.requestId === requestId);
    const found = await find();
    this.mayDecide(work, unit, found, 'request');
    if (!(await decideAsked(work.tx, requestId, work.versionRead, decision === 'grant' ? 'GRANTED' : 'DECLINED', reason)))
      throw new StaleVersion();
    await this.tell(work, unit, 'request', { id: requestId, workerId: found.workerId }, decision);
    return this.shown(work, toldRequest((await find()) ?? found));
  }

  /** @throws NotFound, NotAllowed, StaleVersion, RequestClosed */
  async decideLeave(work: Work, name: string, leaveId: string, { decision, reason }: DecideAskedRequest): Promise<Leave> {
    const { unit, today } = await this.unitOf(work, name);
    const find = async () => (await leaveOf(work.tx, { unitId: unit.id }, today)).find((one) => one.leaveId === leaveId);
    const found = await find();
    this.mayDecide(work, unit, found, 'leave');
    if (!(await moveLeave(work.tx, leaveId, work.versionRead, decision === 'grant' ? 'APPROVED' : 'DECLINED', reason)))
      throw new StaleVersion();
    await this.tell(work, unit, 'leave', { id: leaveId, workerId: found.workerId }, decision);
    return this.shown(work, toldLeave((await find()) ?? found));
  }

  private mayDecide<T extends StoredRequest | StoredLeave>(work: Work, unit: Unit, found: T | undefined, what: string): asserts found is T {
    work.allow({ unitId: unit.id, own: found?.workerId === work.worker.workerId });
    if (!found) throw new NotFound(`${what} in this unit`);
    if (found.version !== work.versionRead) throw new StaleVersion(found.version);
    if (found.state !== 'ASKED') throw new RequestClosed('decided');
  }

  private async tell(
    work: Work,
    unit: Unit,
    subjectType: string,
    { id, workerId }: { id: string; workerId: string },
    decision: string,
  ): Promise<void> {
    work.audit({ chain: unitChain(unit.id), action: `${subjectType}.decided`, subjectType, subjectId: id, detail: { decision } });
    const news = {
      kind: `${subjectType}-decided`,
      unitId: unit.id,
      subjectType,
      subjectId: id,
      urgency: null,
      localRef: null,
      dueAt: null,
    };
    await tellWorkers(work.tx, [workerId], { ...news, dedupeKey: `${subjectType}-decided/${id}/${work.versionRead}` });
  }

  private shown<T extends { readonly version: number }>(work: Work, answer: T): T {
    work.showVersion(answer.version);
    return answer;
  }

  private async unitOf(work: Work, name: string): Promise<{ unit: Unit; today: string }> {
    const unit = await unitCalled(work.tx, name);
    if (!unit) throw new NotFound('unit');
    return { unit, today: localDay(work.now, unit.timezone) };
  }
}

function withoutWhy(leave: Leave, work: Work): Leave {
  return leave.workerId === work.worker.workerId ? leave : { ...leave, kind: null, note: null };
}

function toldRequest({ kind, workerId, ...request }: StoredRequest): AskedRequest {
  return { ...request, workerId: workerId as WorkerId, wants: kind, strength: request.strength.toLowerCase() };
}
