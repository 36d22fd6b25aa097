import {
  OFF,
  type CounterRule,
  type DemandLine,
  type FitLevel,
  type FitPerson,
  type FitProblem,
  type FitRota,
  type Measure,
  type PatternRule,
  type RunRule,
} from './fit-problem.js';

/** One thing that a rota pays for: which rule or line, at which level, whose, and from which day on. */
export interface Charge {
  readonly id: string;
  readonly level: FitLevel;
  readonly amount: number;
  readonly person?: number;
  readonly day?: number;
  /** Set on the shortfall of a line that must hold. */
  readonly mustHold?: true;
}

/** A hard rule that a rota breaks. */
export interface HardBreach {
  readonly id: string;
  readonly person: number;
  readonly day?: number;
}

export interface SlowScore {
  readonly cost: number;
  readonly costPerLevel: Readonly<Record<FitLevel, number>>;
  readonly breaches: readonly HardBreach[];
  readonly charges: readonly Charge[];
}

/**
 * Everything that a rota breaks and pays for, read straight off the problem's statement. It shares nothing with the engine's scorer, so
 * that each can be held against the other; it is also what a result is reported with.
 * @param rota one row per person, one cell per day
 * @returns no breaches when every per-person rule holds. Never throws on a rota of the right shape. Linear in cells times rules.
 */
export function slowScore(problem: FitProblem, rota: FitRota): SlowScore {
  const charges: Charge[] = [];
  const breaches: HardBreach[] = [];
  problem.people.forEach((person, index) => {
    const row = rota[index] ?? [];
    judgeCells(problem, person, index, row, charges, breaches);
    for (const p of person.patterns) judgePattern(problem.patterns[p]!, person, index, row, charges, breaches);
    for (const { rule, before } of person.runs) judgeRuns(problem.runs[rule]!, before, index, row, charges, breaches);
    for (const counter of person.counters) judgeCounter(problem, counter, index, row, charges, breaches);
  });
  for (const line of problem.lines) judgeLine(problem, line, rota, charges);
  judgeChanges(problem, rota, charges);
  const costPerLevel: Record<FitLevel, number> = { required: 0, policy: 0, fairness: 0, preference: 0 };
  for (const charge of charges) costPerLevel[charge.level] += charge.amount;
  return { cost: charges.reduce((sum, { amount }) => sum + amount, 0), costPerLevel, breaches, charges };
}

function judgeCells(
  problem: FitProblem,
  person: FitPerson,
  index: number,
  row: readonly number[],
  charges: Charge[],
  breaches: HardBreach[],
) {
  for (let day = 0; day < problem.days; day++) {
    const cell = row[day] ?? OFF;
    const pin = person.pins?.find((p) => p.day === day);
    if (pin) {
      if (pin.cell !== cell) breaches.push({ id: 'pinned', person: index, day });
    } else if (cell !== OFF) {
      const barred = person.barred?.some((b) => b.day === day && (!b.duties || b.duties.includes(cell)));
      if (barred || !person.duties.includes(cell)) breaches.push({ id: 'not-allowed', person: index, day });
    }
    for (const price of person.prices ?? []) {
      if (price.day === day && (price.cell === cell) === !price.otherwise)
        charges.push({ id: price.id, level: price.level, amount: price.price, person: index, day });
    }
  }
}

function judgePattern(
  rule: PatternRule,
  person: FitPerson,
  index: number,
  row: readonly number[],
  charges: Charge[],
  breaches: HardBreach[],
) {
  const history = person.before ?? [];
  const cells = [...history, ...row];
  for (let start = -history.length; start + rule.steps.length <= row.length; start++) {
    const end = start + rule.steps.length - 1;
    if (end < 0 || (rule.startDays && !rule.startDays.includes(start))) continue;
    if (!rule.steps.every((step, i) => step.includes(cells[history.length + start + i]!))) continue;
    if (rule.price === null) breaches.push({ id: rule.id, person: index, day: end });
    else charges.push({ id: rule.id, level: rule.level, amount: rule.price, person: index, day: end });
  }
}

function judgeRuns(rule: RunRule, before: number, index: number, row: readonly number[], charges: Charge[], breaches: HardBreach[]) {
  const { id, level } = rule;
  const endRun = (length: number, start: number, day: number) => {
    if (length === 0 || length >= rule.min || (rule.startExempt && start <= 0)) return;
    if (rule.underPrice === null) breaches.push({ id, person: index, day });
    else charges.push({ id, level, amount: (rule.min - length) * rule.underPrice, person: index, day });
  };
  let length = before;
  let start = -before; // of the run that is open; meaningless while length is 0
  row.forEach((cell, day) => {
    if (!rule.cells.includes(cell)) {
      endRun(length, start, day);
      length = 0;
      return;
    }
    if (length === 0) start = day;
    length++;
    if (rule.max === null || length <= rule.max) return;
    if (rule.overPrice === null) breaches.push({ id, person: index, day });
    else charges.push({ id, level, amount: rule.overPrice, person: index, day });
  });
  if (!rule.endExempt) endRun(length, start, row.length);
}

function measured(problem: FitProblem, measure: Measure, row: readonly number[]): number {
  if (measure.kind === 'groups') {
    return measure.groups.filter((group) => group.some(({ day, duties }) => duties.includes(row[day] ?? OFF))).length;
  }
  let value = 0;
  for (let day = measure.from; day < measure.to; day++) {
    const cell = row[day] ?? OFF;
    if (!measure.duties.includes(cell)) continue;
    const { paidMinutes, workedMinutes } = problem.duties[cell]!;
    const minutes = measure.unit === 'worked-minutes' ? (workedMinutes ?? paidMinutes) : paidMinutes;
    value += measure.unit === 'count' ? 1 : (minutes[day] ?? 0);
  }
  return value;
}

function judgeCounter(
  problem: FitProblem,
  rule: CounterRule,
  index: number,
  row: readonly number[],
  charges: Charge[],
  breaches: HardBreach[],
) {
  const value = rule.before + measured(problem, problem.measures[rule.measure]!, row);
  if (value < (rule.hardMin ?? -Infinity) || value > (rule.hardMax ?? Infinity)) breaches.push({ id: rule.id, person: index });
  let amount = 0;
  if (rule.range) {
    const { min, max, underPrice, overPrice, per } = rule.range;
    if (value < min) amount += Math.floor(((min - value) * underPrice) / per);
    if (value > max) amount += Math.floor(((value - max) * overPrice) / per);
  }
  if (rule.squared) {
    const distance = 1000 * value - rule.squared.targetThousandths;
    amount += Math.floor((rule.squared.price * distance * distance) / 1_000_000);
  }
  if (amount !== 0) charges.push({ id: rule.id, level: rule.level, amount, person: index });
}

function judgeLine(problem: FitProblem, line: DemandLine, rota: FitRota, charges: Charge[]) {
  const weights = problem.predicates[line.predicate]!.weights;
  let value = 0;
  for (const { day, duties } of line.cells) {
    problem.people.forEach((_, p) => {
      if (duties.includes(rota[p]?.[day] ?? OFF)) value += weights[p] ?? 0;
    });
  }
  const day = line.cells[0]?.day ?? 0;
  const charge = (units: number, band: { price: number; level: FitLevel }, mustHold?: boolean) => {
    if (units > 0)
      charges.push({ id: line.id, level: band.level, amount: units * band.price, day, ...(mustHold ? { mustHold: true as const } : {}) });
  };
  if (line.min) charge(line.min.at - value, line.min, line.min.mustHold);
  if (line.optimal) charge(line.optimal.at - value, line.optimal);
  if (line.max) charge(value - line.max.at, line.max);
}

function judgeChanges(problem: FitProblem, rota: FitRota, charges: Charge[]) {
  const { published } = problem;
  if (!published) return;
  let changes = 0;
  published.cells.forEach((row, person) => {
    row.forEach((cell, day) => {
      if ((rota[person]?.[day] ?? OFF) === cell) return;
      changes++;
      charges.push({ id: 'changed-assignment', level: published.level, amount: published.changePrice[person] ?? 0, person, day });
    });
  });
  const over = published.budget ? changes - published.budget.changes : 0;
  if (published.budget && over > 0)
    charges.push({ id: 'change-budget', level: published.level, amount: over * published.budget.overPrice });
}
