import type { BalanceCover, CoverLine, ShareCover } from './cover.js';
import { balanceOf, coverOf, PeoplePresent, shareOf } from './cover.js';
import { balanceLines, shareLines } from './demand/balances.js';
import { demandLines } from './demand/lines.js';
import type { FairnessLedger } from './ledger.js';
import { ledgersAfter } from './ledger.js';
import type { RedFlag } from './red-flags.js';
import { redFlags } from './red-flags.js';
import type { Breach } from './rules/breach.js';
import { judgeWorker } from './rules/judge-worker.js';
import type { CostLevel, RuleId } from './rules/rule-set.js';
import type { WardContext } from './rules/worker-context.js';
import { openWard } from './rules/worker-context.js';
import type { CareHours, FillRate } from './staffing-figures.js';
import { careHoursPerPatientDay, fillRates } from './staffing-figures.js';
import { assignmentsOf, byWorker } from './ward/calendar.js';
import type { RotaProblem } from './ward/rota-problem.js';
import type { RotaEntry } from './ward/shift.js';

export type SoftLevel = Exclude<CostLevel, 'hard'>;

/** What the independent judge says of a rota. */
export interface RotaJudgement {
  /** No hard breach: it may be published without anybody's override. Gaps do not make a rota unlawful, they are shown. */
  readonly isLawful: boolean;
  readonly breaches: readonly Breach[];
  readonly cover: readonly CoverLine[];
  readonly balances: readonly BalanceCover[];
  readonly shares: readonly ShareCover[];
  /** Required lines that are short: the named gaps, in order of time. */
  readonly gaps: readonly CoverLine[];
  /** Required balances that do not hold, such as more novices than seniors. */
  readonly balanceGaps: readonly BalanceCover[];
  readonly cost: number;
  readonly costByLevel: Readonly<Record<SoftLevel, number>>;
  readonly costByRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly fillRates: readonly FillRate[];
  readonly careHours: readonly CareHours[];
  readonly ledgers: readonly FairnessLedger[];
  readonly redFlags: readonly RedFlag[];
}

interface PricedItem {
  readonly rule: RuleId;
  readonly level: CostLevel;
  readonly cost: number;
}

function priceList(
  breaches: readonly Breach[],
  cover: readonly CoverLine[],
  balances: readonly BalanceCover[],
  shares: readonly ShareCover[],
): PricedItem[] {
  return [
    ...breaches.filter((breach) => breach.severity === 'soft'),
    ...cover,
    ...cover.map((line) => ({ rule: line.rule, level: 'policy' as const, cost: line.optimalCost + line.overCost })),
    ...balances,
    ...shares.map(({ cost }) => ({ rule: 'P21' as const, level: 'policy' as const, cost })),
  ];
}

/** As `checkRota`, for a ward that is open already: what-ifs ask it many times. */
export function judgeRota(context: WardContext, entries: readonly RotaEntry[]): RotaJudgement {
  const { problem, calendar } = context;
  const assignments = assignmentsOf(entries, calendar);
  const people = new PeoplePresent(context, assignments);
  const own = byWorker(assignments);
  const breaches = problem.workers.flatMap((worker) => judgeWorker(context, worker, own.get(worker.workerId) ?? []));
  const cover = demandLines(problem, calendar).map((line) => coverOf(line, people));
  const balances = balanceLines(problem, calendar).map((line) => balanceOf(line, people));
  const shares = shareLines(problem, calendar).map((line) => shareOf(line, people));
  const costByLevel: Record<SoftLevel, number> = { required: 0, policy: 0, fairness: 0, preference: 0 };
  const costByRule: Partial<Record<RuleId, number>> = {};
  let total = 0;
  for (const { rule, level, cost } of priceList(breaches, cover, balances, shares)) {
    if (cost === 0 || level === 'hard') continue;
    total += cost;
    costByLevel[level] += cost;
    costByRule[rule] = (costByRule[rule] ?? 0) + cost;
  }
  return {
    isLawful: !breaches.some((breach) => breach.severity === 'hard'),
    breaches,
    cover,
    balances,
    shares,
    gaps: cover.filter((line) => line.missing > 0 && line.level === 'required').toSorted((a, b) => a.start - b.start),
    balanceGaps: balances.filter((line) => line.excess > 0 && line.level === 'required'),
    cost: total,
    costByLevel,
    costByRule,
    fillRates: fillRates(context, cover),
    careHours: careHoursPerPatientDay(context, assignments),
    ledgers: ledgersAfter(problem, calendar, (workerId) => (own.get(workerId) ?? []).map(({ shift }) => shift)),
    redFlags: redFlags(context, cover, people),
  };
}

/**
 * Judges any rota, whoever made it: hard breaches per person, demand wanted and had, named gaps, soft costs by rule and
 * by level, fill rates, care hours, ledgers, red flags. Shares nothing with the engine that fits rotas, so that each can
 * find the other's mistakes.
 * Cost: linear in assignments times rules, plus lines times people present.
 * @throws {UnknownRotaEntry} for an entry that names no shift or worker of the problem
 * @throws {WallTimeNotUnique} when a shift begins or ends in the hour of a clock change
 */
export function checkRota(problem: RotaProblem, entries: readonly RotaEntry[]): RotaJudgement {
  return judgeRota(openWard(problem), entries);
}
