import { Injectable } from '@nestjs/common';
import type { AssignmentId, MyShift, MyShifts, RotaId, ShiftsQuery, UnitId } from '@handrail/contracts';
import { shiftsOfWorker, type MyShift as StoredShift } from '@handrail/store';
import type { Work } from '../edge/work.js';

const DAY = 86_400_000;
/** How far ahead one looks when nothing is said: two rotas. */
const AHEAD_DAYS = 56;
/** How far back the shift before the first one is looked for, so that its rest can be told. */
const BEFORE_DAYS = 14;

/** A worker's own shifts of published rotas, in every unit. Drafts are nobody's shifts. */
@Injectable()
export class ReadMyShifts {
  /** Shifts that have not ended, soonest first; or those of the days asked for. */
  async run(work: Work, { from, to }: ShiftsQuery): Promise<MyShifts> {
    const since = from === undefined ? work.now : new Date(`${from}T00:00:00Z`);
    const until = to === undefined ? new Date(since.getTime() + AHEAD_DAYS * DAY) : new Date(Date.parse(`${to}T00:00:00Z`) + DAY);
    const found = await shiftsOfWorker(work.tx, work.worker.workerId, new Date(since.getTime() - BEFORE_DAYS * DAY), until);
    const told = found.map((shift, index) => toldShift(shift, found[index - 1]));
    const items = told.filter(({ endsAt }) => Date.parse(endsAt) > since.getTime());
    return { items, current: items.find(({ startsAt }) => Date.parse(startsAt) <= work.now.getTime()) ?? null };
  }
}

/** Presence and rest are elapsed time between instants, so that a change of the clocks neither adds nor hides an hour. */
function toldShift(shift: StoredShift, before: StoredShift | undefined): MyShift {
  return {
    assignmentId: shift.assignmentId as AssignmentId,
    rotaId: shift.rotaId as RotaId,
    unit: shift.unitName,
    unitId: shift.unitId as UnitId,
    name: shift.shiftName,
    shiftId: `${shift.onDate}:${shift.shiftCode}`,
    startsAt: shift.startsAt.toISOString(),
    endsAt: shift.endsAt.toISOString(),
    timeZone: shift.timezone,
    presenceMinutes: minutesBetween(shift.startsAt, shift.endsAt),
    paidMinutes: shift.paidMinutes,
    restBeforeMinutes: before ? minutesBetween(before.endsAt, shift.startsAt) : null,
    duties: [...shift.duties],
    supernumerary: shift.supernumerary,
    changed: shift.changedAfterPublish,
    consent: shift.consent,
  };
}

function minutesBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 60_000);
}
