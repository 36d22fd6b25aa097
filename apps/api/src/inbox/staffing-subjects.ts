import type { InboxKind, ReviewSubject } from '@handrail/contracts';
import { demandItems, leaveOf, listUnits, unitById, unitChain, type Unit } from '@handrail/store';
import { needName } from '../demand/decide-demand.js';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { localDay, momentInWords } from '../people/local-day.js';
import { dayInWords, demandDecision } from './staffing-items.js';

/** A need for staff, for whoever decides it. Those who plan without clinical reading learn that its cause is clinical and no more. @throws NotFound */
export async function demandSubject(work: Work, asked: InboxKind, id: string): Promise<ReviewSubject> {
  const [need] = await demandItems(work.tx, { itemId: id });
  const unit = need && (await unitById(work.tx, need.unitId));
  if (!need || !unit || !work.ask({ unitId: unit.id }, 'demand.read').allow) throw new NotFound('need');
  const read = work.ask({ unitId: unit.id }, 'demand.read');
  const hidden = need.clinicalCause && read.allow && read.limit === 'counts-only';
  // News cannot tell which decision is next: the need itself says.
  const decision = demandDecision(work, need);
  work.audit({ chain: unitChain(unit.id), action: 'demand.read', subjectType: 'demand', subjectId: id });
  return {
    ...EMPTY,
    kind: decision ?? asked,
    id,
    unit: unit.code,
    title: `${hidden ? 'A clinical need' : needName(need)}: ${need.staffMin} more staff in ${unit.name}`,
    lines: [
      `From ${momentInWords(need.startsAt, unit.timezone)} to ${momentInWords(need.endsAt, unit.timezone)}`,
      stateOf(need.state, need.clinicalCause),
      need.state === 'APPROVED' && need.clinicalCause
        ? 'It counts already: your approval says that you looked at cost and feasibility.'
        : 'Once approved it counts as demand; then the rota is short until somebody fills it.',
    ],
    version: need.version,
    may: decision === null ? [] : need.state === 'APPROVED' ? ['approve'] : ['approve', 'reject'],
  };
}

/** Leave that somebody asked for, for whoever decides it; why, for the team lead only. @throws NotFound */
export async function leaveSubject(work: Work, id: string): Promise<ReviewSubject> {
  const found = await unitOfLeave(work, id);
  if (!found) throw new NotFound('leave');
  const { unit, leave } = found;
  const read = work.ask({ unitId: unit.id, own: false }, 'request.read');
  const why = read.allow && read.limit === undefined && leave.kind !== null ? `: ${leave.kind}` : '';
  work.audit({ chain: unitChain(unit.id), action: 'leave.read', subjectType: 'leave', subjectId: id });
  const { shiftsThen } = leave;
  return {
    ...EMPTY,
    kind: 'leave',
    id,
    unit: unit.code,
    title: `${leave.worker} asks for leave from ${dayInWords(leave.from)} to ${dayInWords(leave.to)}${why}`,
    lines: [
      shiftsThen === 0
        ? 'No shift of theirs lies in those days.'
        : `${shiftsThen} ${shiftsThen === 1 ? 'shift of theirs lies' : 'shifts of theirs lie'} in those days: granting it leaves ${shiftsThen === 1 ? 'it' : 'them'} to be filled.`,
    ],
    version: leave.version,
    may: leave.state === 'ASKED' ? ['approve', 'reject'] : [],
  };
}

const EMPTY = { subject: null, quotes: [], contentHash: null };

async function unitOfLeave(
  work: Work,
  leaveId: string,
): Promise<{ unit: Unit; leave: Awaited<ReturnType<typeof leaveOf>>[number] } | undefined> {
  for (const unit of await listUnits(work.tx)) {
    if (!work.ask({ unitId: unit.id, own: false }, 'request.decide').allow) continue;
    const leave = (await leaveOf(work.tx, { unitId: unit.id }, localDay(work.now, unit.timezone))).find((one) => one.leaveId === leaveId);
    if (leave && leave.workerId !== work.worker.workerId) return { unit, leave };
  }
  return undefined;
}

function stateOf(state: string, clinical: boolean): string {
  if (state === 'PROPOSED')
    return clinical ? 'Its cause is clinical: a registered nurse or the team lead decides.' : 'The rota manager or the team lead decides.';
  return state === 'APPROVED' ? 'It is approved and counts as demand.' : `It is ${state.toLowerCase()}.`;
}
