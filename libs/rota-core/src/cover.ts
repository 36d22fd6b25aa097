import type { BalanceLine, ShareLine } from './demand/balances.js';
import type { WardDemandLine } from './demand/line.js';
import { isMeant } from './demand/who.js';
import type { WardContext } from './rules/worker-context.js';
import type { Assignment } from './ward/shift.js';
import type { LocalDay } from './ward/time.js';
import type { Worker } from './ward/worker.js';
import { countsTowardsCover } from './ward/worker.js';

/** A line with what the rota gives it. `cost` is at the line's level; `optimalCost` and `overCost` at the policy level. */
export interface CoverLine extends WardDemandLine {
  readonly had: number;
  readonly missing: number;
  readonly cost: number;
  readonly optimalCost: number;
  readonly overCost: number;
}

export interface BalanceCover extends BalanceLine {
  /** `more` less `than` less what may be: negative while there is room, positive when the balance does not hold. */
  readonly margin: number;
  /** How many more there are than may be; 0 when the balance holds. */
  readonly excess: number;
  readonly cost: number;
}

export interface ShareCover extends ShareLine {
  readonly registeredMinutes: number;
  readonly totalMinutes: number;
  readonly cost: number;
}

/** A worker of the unit at work, past shifts that reach into the period included. */
interface Present extends Assignment {
  readonly worker: Worker;
}

/** Who works which shift, last night's people included. Whether they count is for each line to ask, on its own day. */
export class PeoplePresent {
  private readonly byShift: ReadonlyMap<string, Present[]>;
  private readonly all: readonly Present[];
  private readonly unitId: string;

  constructor(context: WardContext, assignments: readonly Assignment[]) {
    const kindIds = new Set(context.problem.shiftKinds.map((kind) => kind.kindId));
    const past = context.problem.workers
      .flatMap(({ workerId }) => context.pastOf(workerId))
      .filter(({ shift }) => kindIds.has(shift.kindId));
    this.all = [...past, ...assignments].flatMap((assignment) => {
      const worker = context.calendar.workerById.get(assignment.workerId);
      return worker ? [{ ...assignment, worker }] : [];
    });
    this.unitId = context.problem.unit.unitId;
    this.byShift = Map.groupBy(this.all, ({ shift }) => shift.shiftId);
  }

  /** Supernumerary and uninducted people count on no line (P12, P19). */
  private counts({ worker }: Present, day: LocalDay): boolean {
    return countsTowardsCover(worker, this.unitId, day);
  }

  on(shiftId: string, day: LocalDay): readonly Present[] {
    return (this.byShift.get(shiftId) ?? []).filter((present) => this.counts(present, day));
  }

  /** The people present throughout a stretch of time, each once. */
  throughout(start: number, end: number, day: LocalDay): readonly Present[] {
    const seen = new Map<string, Present>();
    for (const present of this.all) {
      const { shift, worker } = present;
      if (shift.start <= start && end <= shift.end && this.counts(present, day)) seen.set(worker.workerId, present);
    }
    return [...seen.values()];
  }
}

export function coverOf(line: WardDemandLine, people: PeoplePresent): CoverLine {
  const present = line.shiftId === undefined ? people.throughout(line.start, line.end, line.date) : people.on(line.shiftId, line.date);
  const had = present.filter(({ worker }) => isMeant(line.who, worker, line.date)).length;
  const missing = Math.max(0, line.min - had);
  return {
    ...line,
    had,
    missing,
    cost: missing * line.missingPrice,
    optimalCost: line.optimal === undefined ? 0 : Math.max(0, line.optimal - had) * line.belowOptimalPrice,
    overCost: line.max === undefined ? 0 : Math.max(0, had - line.max) * line.overPrice,
  };
}

export function balanceOf(line: BalanceLine, people: PeoplePresent): BalanceCover {
  const present = people.on(line.shiftId, line.date);
  const more = present.filter(({ worker }) => isMeant(line.more, worker, line.date)).length;
  const than = present.filter(({ worker }) => isMeant(line.than, worker, line.date)).length;
  const margin = more - than - line.excessMax;
  const excess = Math.max(0, margin);
  return { ...line, margin, excess, cost: excess * line.price };
}

export function shareOf(line: ShareLine, people: PeoplePresent): ShareCover {
  let registeredMinutes = 0;
  let totalMinutes = 0;
  for (const shiftId of line.shiftIds) {
    for (const { worker, shift } of people.on(shiftId, line.date)) {
      totalMinutes += shift.paidMinutes;
      if (worker.grade === 'RN') registeredMinutes += shift.paidMinutes;
    }
  }
  const missingPercentMinutes = Math.max(0, line.percentMin * totalMinutes - 100 * registeredMinutes);
  const steps = Math.ceil(missingPercentMinutes / (line.stepPercent * line.wholeShiftMinutes));
  return { ...line, registeredMinutes, totalMinutes, cost: steps * line.stepPrice };
}
