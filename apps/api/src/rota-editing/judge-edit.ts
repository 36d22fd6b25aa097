import {
  differenceBetween,
  judgeRota,
  openWard,
  type Breach,
  type RotaDifference,
  type RotaEntry,
  type RotaJudgement,
  type RotaProblem,
} from '@handrail/rota-core';
import type { RuleOverride } from '@handrail/store';

export interface JudgedEdit {
  readonly before: RotaJudgement;
  readonly after: RotaJudgement;
  readonly difference: RotaDifference;
  /** Hard breaches that the change makes or makes worse, and that nobody has overridden. */
  readonly unanswered: readonly Breach[];
}

/** True when somebody with the right to do so has let this breach stand, as far as it goes. */
export function isOverridden(
  breach: Breach,
  overrides: readonly Pick<RuleOverride, 'ruleId' | 'workerId' | 'shiftIds' | 'amount'>[],
): boolean {
  const shifts = breach.shiftIds.toSorted().join();
  return overrides.some(
    (one) =>
      one.ruleId === breach.rule &&
      one.workerId === breach.workerId &&
      breach.amount <= one.amount &&
      [...one.shiftIds].toSorted().join() === shifts,
  );
}

/** Hours still below the contract: a rota under way always has some, so that no single edit is refused for them. Publication is. */
export function isBelowContract(breach: Breach): boolean {
  return breach.rule === 'C1' && breach.found < breach.limit;
}

/** Hard breaches that nobody has overridden: what keeps a rota from being published. */
export function unansweredBreaches(judgement: RotaJudgement, overrides: Parameters<typeof isOverridden>[1]): Breach[] {
  return judgement.breaches.filter((breach) => breach.severity === 'hard' && !isOverridden(breach, overrides));
}

/** True when `one` broke the same rule for the same worker about one of the same shifts, and at least as far. */
function isSameOrWorse(one: Breach, than: Breach): boolean {
  return (
    one.rule === than.rule &&
    one.workerId === than.workerId &&
    one.amount >= than.amount &&
    one.shiftIds.some((shiftId) => than.shiftIds.includes(shiftId))
  );
}

/**
 * What the independent checker says of a change. A breach that was there before, and grows no worse, does not stand in the way of
 * a change about something else.
 */
export function judgeEdit(
  problem: RotaProblem,
  before: readonly RotaEntry[],
  after: readonly RotaEntry[],
  overrides: readonly RuleOverride[],
): JudgedEdit {
  const ward = openWard(problem);
  const [was, is] = [judgeRota(ward, before), judgeRota(ward, after)];
  const old = was.breaches.filter((breach) => breach.severity === 'hard' && !isOverridden(breach, overrides));
  const unanswered = is.breaches.filter((breach) => {
    if (breach.severity !== 'hard' || isBelowContract(breach) || isOverridden(breach, overrides)) return false;
    // An old breach that nobody answered for excuses one that touches the same shifts and is no worse, once.
    const excuse = old.findIndex((one) => isSameOrWorse(one, breach));
    if (excuse >= 0) old.splice(excuse, 1);
    return excuse < 0;
  });
  return {
    before: was,
    after: is,
    difference: differenceBetween({ entries: before, judgement: was }, { entries: after, judgement: is }),
    unanswered,
  };
}
