import { compileProblem, OFF, type CompiledProblem, type CounterRule, type FitProblem, type FitRota } from '@handrail/rota-core';

/** Price from which on compiled slots are barred. */
const BARRED_FROM = 2 ** 47;

/** Columns with their bounds and costs, and rows as sparse lists: what a solver of integer programs is given. */
export interface PlainProgram {
  readonly cost: readonly number[];
  readonly upper: readonly number[];
  readonly integer: readonly boolean[];
  readonly rows: readonly { readonly terms: ReadonlyMap<number, number>; readonly lower: number; readonly upper: number }[];
  /** The rota that values of the columns stand for. */
  rotaOf(values: ArrayLike<number>): FitRota;
}

/**
 * A rota problem as one integer program, the way a first attempt with any solver would state it: one 0/1 column for each person, day and cell, and columns
 * for what is broken. Nothing is done to help the solver: this is what the engine is measured against, not a part of it.
 * @throws RangeError for what the published families do not have (squared prices, prices per part of a unit, a published rota)
 */
export function plainProgram(problem: FitProblem): PlainProgram {
  if (problem.published) throw new RangeError('A plain program of a re-plan is not written.');
  const c = compileProblem(problem);
  const cost: number[] = [];
  const upper: number[] = [];
  const integer: boolean[] = [];
  const rows: { terms: Map<number, number>; lower: number; upper: number }[] = [];
  const addColumn = (price: number, most: number, whole: boolean) => {
    cost.push(price);
    upper.push(most);
    integer.push(whole);
    return cost.length - 1;
  };
  const addRow = (terms: Map<number, number>, lower: number, most: number) => void rows.push({ terms, lower, upper: most });
  const cells = cellColumns(c, addColumn);
  const cellsOf = (person: number, day: number, set: readonly number[]) =>
    set.flatMap((cell) => cells[(person * c.days + day) * c.symbols + cell - OFF] ?? []);
  /** Sum of columns over days and cells, less what pays for breaking it. */
  const limited = (terms: Map<number, number>, most: number, price: number | null) => {
    if (price !== null) terms.set(addColumn(price, Infinity, false), -1);
    addRow(terms, -Infinity, most);
  };
  problem.people.forEach((person, p) => {
    for (let day = 0; day < c.days; day++) {
      const open = cellsOf(p, day, [OFF, ...problem.duties.keys()]);
      addRow(new Map(open.map((j) => [j, 1])), 1, 1);
    }
    const history = person.before ?? [];
    const inSet = (set: readonly number[], day: number, terms: Map<number, number>, by: number): number => {
      if (day < 0) return set.includes(history[history.length + day] ?? Number.NaN) ? by : 0;
      for (const j of cellsOf(p, day, set)) terms.set(j, (terms.get(j) ?? 0) + by);
      return 0;
    };
    for (const index of person.patterns) {
      const { steps, price, startDays } = problem.patterns[index]!;
      for (let start = 1 - steps.length; start + steps.length <= c.days; start++) {
        if (-start > history.length || (startDays && !startDays.includes(start))) continue;
        const terms = new Map<number, number>();
        const known = steps.reduce((sum, set, i) => sum + inSet(set, start + i, terms, 1), 0);
        limited(terms, steps.length - 1 - known, price);
      }
    }
    for (const { rule, before } of person.runs) {
      const run = problem.runs[rule]!;
      // Days behind day 0 belong to the run that is open there, whatever cells they held.
      const isIn = (day: number, terms: Map<number, number>, by: number) =>
        day < 0 ? (day >= -before ? by : 0) : inSet(run.cells, day, terms, by);
      for (let day = 0; run.max !== null && day < c.days; day++) {
        const terms = new Map<number, number>();
        let known = 0;
        for (let d = day - run.max; d <= day; d++) known += isIn(d, terms, 1);
        limited(terms, run.max - known, run.overPrice);
      }
      for (let length = 1; length < run.min; length++) {
        const short = run.underPrice === null ? null : (run.min - length) * run.underPrice;
        for (let start = -before; start + length <= c.days; start++) {
          const after = start + length;
          const isFirst = start >= 0 || start === -before; // the history ends in one run, which begins there
          if (after < 0 || !isFirst || (run.startExempt && start <= 0) || (after === c.days && run.endExempt)) continue;
          const terms = new Map<number, number>();
          let known = 0;
          for (let d = start; d < after; d++) known += isIn(d, terms, 1);
          if (start > -before) known += isIn(start - 1, terms, -1);
          if (after < c.days) known += isIn(after, terms, -1);
          limited(terms, length - 1 - known, short);
        }
      }
    }
    for (const counter of person.counters) addCounter(problem, counter, (day, set) => cellsOf(p, day, set), addColumn, addRow);
  });
  for (const line of problem.lines) {
    const { weights } = problem.predicates[line.predicate]!;
    const value = new Map<number, number>();
    problem.people.forEach((_, p) => {
      for (const { day, duties } of line.cells) for (const j of cellsOf(p, day, duties)) value.set(j, (value.get(j) ?? 0) + weights[p]!);
    });
    for (const band of [line.min, line.optimal])
      if (band) addRow(new Map([...value, [addColumn(band.price, Infinity, false), 1]]), band.at, Infinity);
    if (line.max) addRow(new Map([...value, [addColumn(line.max.price, Infinity, false), -1]]), -Infinity, line.max.at);
  }
  const rotaOf = (values: ArrayLike<number>) =>
    problem.people.map((_, p) =>
      Array.from({ length: c.days }, (__, day) => {
        const at = (p * c.days + day) * c.symbols;
        return OFF + Array.from({ length: c.symbols }, (___, s) => s).findIndex((s) => values[cells[at + s] ?? -1]! > 0.5);
      }),
    );
  return { cost, upper, integer, rows, rotaOf };
}

/** Column of each cell that a person may have, by (person * days + day) * symbols + symbol. */
function cellColumns(c: CompiledProblem, addColumn: (price: number, most: number, whole: boolean) => number): (number | undefined)[] {
  return c.people.flatMap(({ price }) => Array.from(price, (own) => (own < BARRED_FROM ? addColumn(own, 1, true) : undefined)));
}

function addCounter(
  problem: FitProblem,
  { measure, before, hardMin = -Infinity, hardMax = Infinity, range, squared }: CounterRule,
  cellsOf: (day: number, set: readonly number[]) => number[],
  addColumn: (price: number, most: number, whole: boolean) => number,
  addRow: (terms: Map<number, number>, lower: number, most: number) => void,
): void {
  if (squared || (range && range.per !== 1)) throw new RangeError('Squared prices and prices per part of a unit are not written plainly.');
  const value = new Map<number, number>();
  const how = problem.measures[measure]!;
  if (how.kind === 'groups') {
    if (hardMin > before || (range && range.min > before)) throw new RangeError('A least number of groups is not written plainly.');
    for (const group of how.groups) {
      const worked = addColumn(0, 1, false);
      value.set(worked, 1);
      for (const { day, duties } of group)
        for (const j of cellsOf(day, duties))
          addRow(
            new Map([
              [worked, 1],
              [j, -1],
            ]),
            0,
            Infinity,
          );
    }
  } else {
    for (let day = how.from; day < how.to; day++)
      for (const duty of how.duties)
        for (const j of cellsOf(day, [duty])) value.set(j, how.unit === 'count' ? 1 : problem.duties[duty]!.paidMinutes[day]!);
  }
  if (hardMin > -Infinity || hardMax < Infinity) addRow(value, hardMin - before, hardMax - before);
  if (!range) return;
  addRow(new Map([...value, [addColumn(range.underPrice, Infinity, false), 1]]), range.min - before, Infinity);
  addRow(new Map([...value, [addColumn(range.overPrice, Infinity, false), -1]]), -Infinity, range.max - before);
}
