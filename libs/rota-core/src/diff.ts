import type { RotaJudgement } from './checker.js';
import type { RuleId } from './rules/rule-set.js';
import type { RotaEntry } from './ward/shift.js';

/** One worker's day that differs between two rotas. */
export interface DayChange {
  readonly date: string;
  /** Shift ids before and after; empty for a day off. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface WorkerChanges {
  readonly workerId: string;
  readonly changes: readonly DayChange[];
}

const dateOf = (shiftId: string) => shiftId.slice(0, shiftId.indexOf(':'));

/** What changes for whom between two rotas: workers by id, each one's days in order. Empty when the rotas are the same. */
export function diffRotas(before: readonly RotaEntry[], after: readonly RotaEntry[]): WorkerChanges[] {
  const daysOf = (entries: readonly RotaEntry[]) => {
    const days = new Map<string, Map<string, string[]>>();
    for (const { workerId, shiftId } of entries) {
      const own = days.get(workerId) ?? new Map<string, string[]>();
      days.set(workerId, own.set(dateOf(shiftId), [...(own.get(dateOf(shiftId)) ?? []), shiftId].toSorted()));
    }
    return days;
  };
  const [was, is] = [daysOf(before), daysOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((workerId) => {
    const [old, next] = [was.get(workerId) ?? new Map<string, string[]>(), is.get(workerId) ?? new Map<string, string[]>()];
    const changes = [...new Set([...old.keys(), ...next.keys()])]
      .toSorted()
      .map((date): DayChange => ({ date, before: old.get(date) ?? [], after: next.get(date) ?? [] }))
      .filter((change) => change.before.join() !== change.after.join());
    return changes.length === 0 ? [] : [{ workerId, changes }];
  });
}

/** The difference between two judged rotas, in people and in rule terms. Costs are after less before. */
export interface RotaDifference {
  readonly changes: readonly WorkerChanges[];
  readonly cost: number;
  readonly costByRule: readonly { readonly rule: RuleId; readonly cost: number }[];
  /** Required lines that the second rota leaves open and the first did not, and the other way round, with the change in people. */
  readonly gapsOpened: readonly { readonly lineId: string; readonly people: number }[];
  readonly gapsClosed: readonly { readonly lineId: string; readonly people: number }[];
  readonly breachesMade: RotaJudgement['breaches'];
  readonly breachesCured: RotaJudgement['breaches'];
}

/** A rota with the judge's word on it. */
export interface JudgedRota {
  readonly entries: readonly RotaEntry[];
  readonly judgement: RotaJudgement;
}

/**
 * What-if: two rotas, judged each by its own problem (the second one's people, leave or demand may differ), and what lies
 * between them. Saves nothing and moves nobody.
 */
export function differenceBetween(before: JudgedRota, after: JudgedRota): RotaDifference {
  const missing = (rota: JudgedRota) => new Map(rota.judgement.gaps.map((gap) => [gap.lineId, gap.missing]));
  const [missingBefore, missingAfter] = [missing(before), missing(after)];
  const more = (these: ReadonlyMap<string, number>, those: ReadonlyMap<string, number>) =>
    [...these].flatMap(([lineId, people]) =>
      people > (those.get(lineId) ?? 0) ? [{ lineId, people: people - (those.get(lineId) ?? 0) }] : [],
    );
  const hardOf = (rota: JudgedRota) => rota.judgement.breaches.filter((breach) => breach.severity === 'hard');
  const keyOf = (breach: RotaJudgement['breaches'][number]) => `${breach.workerId} ${breach.rule} ${breach.shiftIds.join()}`;
  const without = (these: RotaJudgement['breaches'], those: RotaJudgement['breaches']) => {
    const keys = new Set(those.map(keyOf));
    return these.filter((breach) => !keys.has(keyOf(breach)));
  };
  const rules = new Set([...Object.keys(before.judgement.costByRule), ...Object.keys(after.judgement.costByRule)]) as Set<RuleId>;
  return {
    changes: diffRotas(before.entries, after.entries),
    cost: after.judgement.cost - before.judgement.cost,
    costByRule: [...rules]
      .map((rule) => ({ rule, cost: (after.judgement.costByRule[rule] ?? 0) - (before.judgement.costByRule[rule] ?? 0) }))
      .filter(({ cost }) => cost !== 0)
      .toSorted((a, b) => Math.abs(b.cost) - Math.abs(a.cost)),
    gapsOpened: more(missingAfter, missingBefore),
    gapsClosed: more(missingBefore, missingAfter),
    breachesMade: without(hardOf(after), hardOf(before)),
    breachesCured: without(hardOf(before), hardOf(after)),
  };
}
