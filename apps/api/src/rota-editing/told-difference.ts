import type { RotaDifference, ToldBreach, WorkerId } from '@handrail/contracts';
import {
  breachInWords,
  shiftInWords,
  times,
  toldRule,
  type Audience,
  type Breach,
  type RotaDifference as CoreDifference,
  type RotaJudgement,
  type RotaProblem,
  type RuleId,
} from '@handrail/rota-core';

/** Rules whose breach must be made good by rest of the same length: daily and weekly rest (WTR 1998 reg. 24). */
const OWES_REST: ReadonlySet<RuleId> = new Set(['L2', 'L3']);

/** Minutes of rest owed for a breach that is let stand; 0 where the rule owes none. */
export function owedRestMinutes({ rule, amount, unit }: Breach): number {
  return OWES_REST.has(rule) && unit === 'minutes' ? amount : 0;
}

/** Names and words of a rota for those who make it. Rota managers do not hear of restrictions, only that somebody is not available. */
export class RotaWords {
  private readonly names: ReadonlyMap<string, string>;
  private readonly kinds: ReadonlyMap<string, string>;

  constructor(
    private readonly problem: RotaProblem,
    private readonly audience: Audience,
  ) {
    this.names = new Map(problem.workers.map(({ workerId, name }) => [workerId, name]));
    this.kinds = new Map(problem.shiftKinds.map(({ kindId, name }) => [kindId, name]));
  }

  worker(workerId: string): string {
    return this.names.get(workerId) ?? 'somebody who has left';
  }

  shift(shiftId: string): string {
    const [date = '', kindId = ''] = shiftId.split(':');
    return shiftInWords(date, this.kinds.get(kindId) ?? kindId);
  }

  breach(breach: Breach): ToldBreach {
    const { rules } = this.problem.ruleSet;
    const told = toldRule(breach.rule, breach.workerId, this.audience);
    const rule = told === 'not-available' ? undefined : rules[told];
    const worker = this.worker(breach.workerId);
    const last = breach.shiftIds.at(-1);
    return {
      rule: told,
      ruleName: rule?.name ?? 'not available',
      workerId: breach.workerId as WorkerId,
      worker,
      shiftIds: [...breach.shiftIds],
      limit: Math.round(breach.limit),
      found: Math.round(breach.found),
      amount: Math.round(breach.amount),
      unit: breach.unit,
      words: `${worker} ${breachInWords(breach, told, rules)}${last === undefined ? '' : ` (${this.shift(last)})`}.`,
      overridable: rule?.hardness === 'hard-overridable',
      owedRestMinutes: owedRestMinutes(breach),
    };
  }

  /** Each gap of a judgement in words: `Thursday 21 January, Night: RN on shift has 1 of 2`. */
  gaps({ gaps, balanceGaps }: Pick<RotaJudgement, 'gaps' | 'balanceGaps'>): string[] {
    return [
      ...gaps.map((gap) => `${this.where(gap)}: ${gap.name} has ${gap.had} of ${gap.min}`),
      ...balanceGaps.map((gap) => `${this.shift(gap.shiftId)}: ${gap.name}, ${gap.excess} too many`),
    ];
  }

  difference(difference: CoreDifference, before: RotaJudgement, after: RotaJudgement): RotaDifference {
    const gapWords = new Map([...before.gaps, ...after.gaps].map((gap) => [gap.lineId, `${this.where(gap)}: ${gap.name}`]));
    const gapsOf = (gaps: readonly { readonly lineId: string; readonly people: number }[]) =>
      gaps.map(({ lineId, people }) => ({
        lineId,
        people,
        words: `${gapWords.get(lineId) ?? lineId}, ${times(people, 'person', 'people')}`,
      }));
    return {
      lines: difference.changes.flatMap(({ workerId, changes }) =>
        changes.map((change) => `${this.worker(workerId)}: ${this.dayChange(change)}`),
      ),
      people: difference.changes.map(({ workerId, changes }) => ({
        workerId: workerId as WorkerId,
        worker: this.worker(workerId),
        changes: changes.map(({ date, before: was, after: is }) => ({ date, before: [...was], after: [...is] })),
      })),
      cost: difference.cost,
      costByRule: difference.costByRule.map(({ rule, cost }) => ({ rule, ruleName: this.problem.ruleSet.rules[rule].name, cost })),
      gapsOpened: gapsOf(difference.gapsOpened),
      gapsClosed: gapsOf(difference.gapsClosed),
      breachesMade: difference.breachesMade.map((breach) => this.breach(breach)),
      breachesCured: difference.breachesCured.map((breach) => this.breach(breach)),
    };
  }

  private where(gap: RotaJudgement['gaps'][number]): string {
    if (gap.shiftId !== undefined) return this.shift(gap.shiftId);
    return shiftInWords(gap.date, 'part of the day');
  }

  private dayChange({ before, after }: { readonly before: readonly string[]; readonly after: readonly string[] }): string {
    const words = (shiftIds: readonly string[]) => shiftIds.map((shiftId) => this.shift(shiftId)).join(' and ');
    if (before.length === 0) return `now works ${words(after)}`;
    if (after.length === 0) return `no longer works ${words(before)}`;
    return `works ${words(after)} instead of ${words(before)}`;
  }
}
