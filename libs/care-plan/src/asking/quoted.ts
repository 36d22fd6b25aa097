import { linesOf, type ActivePlan, type IsoDate, type PlanLine } from '../plan/plan.js';
import { forbiddenPart } from '../ranking/forbids.js';
import type { Asker } from './asker.js';
import { distanceFromAsker, isForDay, isForNurse } from './who-does-it.js';

/** A line as it is shown: the plan's own text byte for byte, and what a worker must see beside it. */
export type QuotedStep = PlanLine & {
  /** For the asker's own grade, on this day and at this time of it. */
  readonly forYou: boolean;
  /** The plan gives this to a registered nurse: shown, and marked so. */
  readonly forNurse: boolean;
  readonly forbids: boolean;
  readonly because: readonly string[];
};

/** What is said of a plan wherever a line of it is quoted. */
export type PlanHead = {
  readonly planId: string;
  readonly version: number;
  readonly owner: string;
  readonly reviewed: IsoDate | null;
  readonly reviewDue: IsoDate | null;
};

/** Lines of a plan in force, quoted for a reason of their own beside an answer. */
export type PartOfPlan = { readonly serviceUser: string; readonly plan: PlanHead; readonly steps: readonly QuotedStep[] };

/** A line that was found, and the words of the question that it answers. */
export type Found = { readonly line: PlanLine; readonly because: readonly string[] };

export function headOf({ planId, version, content: { owner, reviewed, reviewDue } }: ActivePlan): PlanHead {
  return { planId, version, owner, reviewed, reviewDue };
}

export function quoted({ line, because }: Found, asker: Asker, today: IsoDate): QuotedStep {
  const forNurse = isForNurse(line);
  return {
    ...line,
    forYou: isForDay(line, today) && distanceFromAsker(line, asker) === 0 && (!forNurse || asker.grade === 'RN'),
    forNurse,
    forbids: forbiddenPart(line.text) !== null,
    because,
  };
}

/** The whole crisis plan in printed order, for an emergency: without steps where the plan has none. Never throws. */
export function crisisPlanOf(plan: ActivePlan, asker: Asker, today: IsoDate): PartOfPlan {
  const lines = linesOf(plan).filter(({ kind }) => kind === 'crisis');
  return { serviceUser: plan.serviceUser, plan: headOf(plan), steps: lines.map((line) => quoted({ line, because: [] }, asker, today)) };
}
