import { Injectable } from '@nestjs/common';
import type { ConfirmedCall, OfferShiftRequest, RotaId, ShiftCallId, ShiftCallTold, ShiftFillers, WorkerId } from '@handrail/contracts';
import {
  callById,
  endCall,
  escalationsOf,
  holdCall,
  loadRotaProblem,
  makeCall,
  offersForShift,
  openCallFor,
  tellWorkers,
  unitChain,
  type LoadedRota,
  type StoredCall,
} from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { applyChanges } from '../rota-editing/apply-changes.js';
import { audienceOf, RotaDesk } from '../rota-editing/rota-desk.js';
import { callTold, standingOf } from './call-telling.js';
import { callNotReady, callOpen, cannotBeOffered } from './replan-refusals.js';
import { ShiftBoard } from './shift-board.js';

interface Opened {
  readonly loaded: LoadedRota;
  readonly board: ShiftBoard;
  readonly declined: ReadonlySet<string>;
}

/** Filling one shift at short notice: who could, whom to ask, and, once all said yes, the rota's next version. Nobody else's shifts change. */
@Injectable()
export class FillShift {
  async fillers(work: Work, rotaId: RotaId, shiftId: string): Promise<ShiftFillers> {
    const { loaded, board } = await this.open(work, rotaId, shiftId);
    const { rota } = loaded;
    work.showVersion(rota.version);
    const call = await openCallFor(work.tx, rotaId, shiftId);
    const [escalation] = await escalationsOf(work.tx, rota.unitId, board.startsAt);
    return {
      rotaId,
      version: rota.version,
      ...board.gap(),
      ...board.told(),
      call: call && callTold(call),
      escalatedAt: escalation?.raisedAt.toISOString() ?? null,
      next: this.next(board, call),
    };
  }

  /**
   * Asks people for the shift. A question that somebody has declined is replaced; those who said yes to it need not answer again.
   * @throws NotFound, `call-open`, `cannot-be-offered`
   */
  async offer(work: Work, rotaId: RotaId, shiftId: string, { workerIds }: OfferShiftRequest): Promise<ShiftCallTold> {
    const { loaded, board, declined } = await this.open(work, rotaId, shiftId);
    const { rota } = loaded;
    const standing = await openCallFor(work.tx, rotaId, shiftId);
    if (standing && standingOf(standing) !== 'declined') throw callOpen(standing.id);
    const chosen = [...new Set(workerIds)];
    const fillers = chosen.map((workerId) => {
      const filler = board.answer.fillers.find((one) => one.workerId === workerId);
      if (filler) return filler;
      const refused = board.answer.refused.some((one) => one.workerId === workerId);
      throw cannotBeOffered(workerId, declined.has(workerId) ? 'declined' : refused ? 'rule' : 'not-needed');
    });
    if (standing) await endCall(work.tx, standing.id, null);
    const askingPrice = fillers.reduce((sum, one) => sum + one.askingPrice, 0);
    const callId = await makeCall(work.tx, { rotaId, unitId: rota.unitId, shiftId, askingPrice, workerIds: chosen });
    const call = await callById(work.tx, callId);
    if (!call) throw new NotFound('question');
    const asked = call.offers.filter((offer) => offer.state === 'OFFERED');
    for (const offer of asked) {
      await tellWorkers(work.tx, [offer.workerId], {
        kind: 'shift-offered',
        unitId: rota.unitId,
        subjectType: 'shift-offer',
        subjectId: offer.id,
        urgency: null,
        localRef: null,
        dueAt: board.startsAt,
        dedupeKey: `offer ${offer.id}`,
      });
    }
    this.audit(work, call, 'shift.offered', { shiftId, people: chosen.length });
    work.showLocation(`/shift-calls/${callId}`);
    work.showVersion(call.version);
    return callTold(call);
  }

  async read(work: Work, callId: ShiftCallId): Promise<ShiftCallTold> {
    const call = await this.call(work, callId);
    work.showVersion(call.version);
    return callTold(call);
  }

  /** @throws NotFound, StaleVersion, `call-not-ready`, and what saving a version throws when a rule has come to forbid it */
  async confirm(work: Work, callId: ShiftCallId): Promise<ConfirmedCall> {
    await holdCall(work.tx, callId);
    const call = await this.call(work, callId);
    const desk = await RotaDesk.open(work, call.rotaId as RotaId);
    desk.mustBeAsRead();
    if (standingOf(call) !== 'ready') throw callNotReady(callId, standingOf(call));
    const people = call.offers.map(({ workerId }) => workerId);
    const saved = await desk.save({
      placed: applyChanges(
        desk.placed,
        people.map((workerId) => ({ change: 'assign', workerId: workerId as WorkerId, shiftId: call.shiftId })),
        desk.ward,
      ),
      origin: 'EVENT',
      reason: `Asked at short notice and accepted: ${desk.words.shift(call.shiftId)}`,
      overrides: [],
      accepted: new Set(people.map((workerId) => `${workerId} ${call.shiftId}`)),
    });
    await endCall(work.tx, callId, saved.number);
    this.audit(work, call, 'shift.filled', { shiftId: call.shiftId, number: saved.number });
    const after = await callById(work.tx, callId);
    const { number, version, difference, told } = saved;
    return { call: callTold(after ?? call), number, version, difference, told };
  }

  /** @throws NotFound, StaleVersion when somebody has answered since it was read, `call-not-ready` */
  async withdraw(work: Work, callId: ShiftCallId): Promise<ShiftCallTold> {
    await holdCall(work.tx, callId);
    const call = await this.call(work, callId);
    if (work.versionRead !== call.version) throw new StaleVersion(call.version);
    if (!(await endCall(work.tx, callId, null))) throw callNotReady(callId, standingOf(call));
    this.audit(work, call, 'shift.offer-withdrawn', { shiftId: call.shiftId });
    const after = (await callById(work.tx, callId)) ?? call;
    work.showVersion(after.version);
    return callTold(after);
  }

  private async call(work: Work, callId: ShiftCallId): Promise<StoredCall> {
    const call = await callById(work.tx, callId);
    // Asked as of no unit when there is none: row security shows questions only to those who run the unit.
    work.allow({ unitId: call?.unitId ?? '' });
    if (!call) throw new NotFound('question');
    return call;
  }

  private async open(work: Work, rotaId: RotaId, shiftId: string): Promise<Opened> {
    const loaded = await loadRotaProblem(work.tx, rotaId);
    if (!loaded) throw new NotFound('rota');
    const { unitId } = loaded.rota;
    work.allow({ unitId });
    const offers = await offersForShift(work.tx, rotaId, shiftId);
    const declined = new Set(offers.filter(({ state }) => state === 'DECLINED').map(({ workerId }) => workerId));
    return { loaded, board: new ShiftBoard(loaded.problem, loaded.entries, shiftId, audienceOf(work, unitId), declined), declined };
  }

  private next(board: ShiftBoard, call: StoredCall | null): string {
    const { needed, isClosable, choices } = board.answer;
    if (needed === 0) return 'The shift has everybody it needs.';
    if (call && standingOf(call) !== 'declined') return callTold(call).next;
    if (isClosable)
      return 'Ask the people of the first choice, or of another one. Nothing changes before all of them say yes and somebody confirms.';
    return choices.length > 0
      ? 'No choice closes every gap. The first one leaves the least open; the red flag goes to the team lead, who decides.'
      : 'Nobody can take it. The gap stays shown with its red flag, and the team lead decides. No other person’s shift is changed.';
  }

  private audit(work: Work, call: StoredCall, action: string, detail: Record<string, string | number>): void {
    work.audit({ chain: unitChain(call.unitId), action, subjectType: 'shift-call', subjectId: call.id, detail });
  }
}
