import type { CounterRule, DutyMeasure, FitPerson, FitProblem, Measure } from './fit-problem.js';
import type { PersonAutomaton } from './automaton.js';
import { automatonKey, buildAutomaton, symbolOf } from './person-automaton.js';

/** Price of a symbol that a person may not have on a day. */
export const BARRED = 2 ** 48;
/** Group measures one person's rules may count: the automaton has eight bits for them. */
const GROUPS_MAX = 8;

/** What one person's counters on one measure come to, for every value that the measure can take. */
export interface CompiledCounter {
  readonly measure: number;
  /** The value is `index * step` when nothing was counted before. */
  readonly step: number;
  /** Price by value / step; Infinity where a hard bound is broken. */
  readonly price: Float64Array;
}

export interface CompiledPerson {
  readonly automaton: PersonAutomaton;
  readonly start: number;
  /** Price by day * symbols + symbol; {@link BARRED} where not allowed. Shared with nobody. */
  readonly price: Float64Array;
  /** Symbols that may stand on each day, in order: `symbols[symbolsFrom[day] .. symbolsFrom[day + 1]]`. */
  readonly symbols: Int32Array;
  readonly symbolsFrom: Int32Array;
  readonly counters: readonly CompiledCounter[];
  /** Counter index by measure, -1 where the person has none. */
  readonly counterOf: Int32Array;
}

export interface CompiledLine {
  readonly minAt: number;
  readonly minPrice: number;
  readonly optimalAt: number;
  readonly optimalPrice: number;
  readonly maxAt: number;
  readonly maxPrice: number;
}

/** The problem as typed arrays. Symbols: 0 is a day off, d + 1 is duty d. A *slot* is day * symbols + symbol. */
export interface CompiledProblem {
  readonly problem: FitProblem;
  readonly days: number;
  readonly symbols: number;
  readonly people: readonly CompiledPerson[];
  /** Lines that a slot adds to: `slotLines[slotLinesFrom[slot] .. slotLinesFrom[slot + 1]]`. */
  readonly slotLines: Int32Array;
  readonly slotLinesFrom: Int32Array;
  /** How often a slot counts on the line at the same place of `slotLines` (1 unless a line names a cell twice). */
  readonly slotTimes: Int32Array;
  readonly linePredicate: Int32Array;
  /** Weight by predicate * people + person. */
  readonly weights: Int32Array;
  readonly lines: readonly CompiledLine[];
  /** Duty measures that a slot adds to, in steps of the measure. */
  readonly slotMeasures: Int32Array;
  readonly slotMeasuresFrom: Int32Array;
  readonly slotSteps: Int32Array;
  /** Symbols of the published rota by person * days + day; absent when nothing is published. */
  readonly published?: Int16Array;
  readonly budget?: { readonly changes: number; readonly overPrice: number };
}

/**
 * Turns the statement of a problem into the tables that scorer and engine read.
 * @throws RangeError when an index is out of range or a person counts more than eight group measures
 */
export function compileProblem(problem: FitProblem): CompiledProblem {
  const symbols = problem.duties.length + 1;
  const lineTable = bySlot(problem.days * symbols, (add) => {
    problem.lines.forEach((line, l) => {
      for (const { day, duties } of line.cells) for (const duty of duties) add(day * symbols + duty + 1, l, 1);
    });
  });
  const steps = problem.measures.map((measure) => stepOf(problem, measure));
  const measureTable = bySlot(problem.days * symbols, (add) => {
    problem.measures.forEach((measure, m) => {
      if (measure.kind === 'groups') return;
      for (let day = Math.max(0, measure.from); day < Math.min(problem.days, measure.to); day++) {
        for (const duty of measure.duties) {
          const amount = measure.unit === 'count' ? 1 : minutesOf(problem, measure, duty)[day]!;
          if (amount !== 0) add(day * symbols + duty + 1, m, amount / steps[m]!);
        }
      }
    });
  });
  const published = problem.published && Int16Array.from(problem.published.cells.flatMap((row) => row.map(symbolOf)));
  return {
    problem,
    days: problem.days,
    symbols,
    people: compilePeople(problem, symbols, steps, published),
    slotLines: lineTable.items,
    slotLinesFrom: lineTable.from,
    slotTimes: lineTable.amounts,
    linePredicate: Int32Array.from(problem.lines, (l) => l.predicate),
    weights: Int32Array.from(problem.predicates.flatMap((p) => [...p.weights])),
    lines: problem.lines.map(({ min, optimal, max }) => ({
      minAt: min?.at ?? 0,
      minPrice: min?.price ?? 0,
      optimalAt: optimal?.at ?? 0,
      optimalPrice: optimal?.price ?? 0,
      maxAt: max?.at ?? 0,
      maxPrice: max?.price ?? 0,
    })),
    slotMeasures: measureTable.items,
    slotMeasuresFrom: measureTable.from,
    slotSteps: measureTable.amounts,
    ...(published ? { published } : {}),
    ...(problem.published?.budget ? { budget: problem.published.budget } : {}),
  };
}

/** Price of a line at a value. */
export function linePrice(line: CompiledLine, value: number): number {
  let price = 0;
  if (value < line.minAt) price += (line.minAt - value) * line.minPrice;
  if (value < line.optimalAt) price += (line.optimalAt - value) * line.optimalPrice;
  if (value > line.maxAt) price += (value - line.maxAt) * line.maxPrice;
  return price;
}

function bySlot(slots: number, each: (add: (slot: number, item: number, amount: number) => void) => void) {
  const lists: Map<number, number>[] = Array.from({ length: slots }, () => new Map());
  each((slot, item, amount) => {
    const list = lists[slot];
    if (!list) throw new RangeError(`A rule names a day or duty outside the plan (slot ${slot}).`);
    list.set(item, (list.get(item) ?? 0) + amount);
  });
  const from = new Int32Array(slots + 1);
  lists.forEach((list, slot) => (from[slot + 1] = from[slot]! + list.size));
  return {
    from,
    items: Int32Array.from(lists.flatMap((list) => Array.from(list.keys()))),
    amounts: Int32Array.from(lists.flatMap((list) => Array.from(list.values()))),
  };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** What a duty adds to a measure in minutes, by day. */
function minutesOf(problem: FitProblem, { unit }: DutyMeasure, duty: number): readonly number[] {
  const { paidMinutes, workedMinutes } = problem.duties[duty]!;
  return unit === 'worked-minutes' ? (workedMinutes ?? paidMinutes) : paidMinutes;
}

function stepOf(problem: FitProblem, measure: Measure): number {
  if (measure.kind === 'groups' || measure.unit === 'count') return 1;
  let step = 0;
  for (const duty of measure.duties) for (const minutes of minutesOf(problem, measure, duty)) step = gcd(step, minutes);
  return step || 1;
}

function compilePeople(problem: FitProblem, symbols: number, steps: readonly number[], published?: Int16Array): CompiledPerson[] {
  const groupsOf = problem.people.map((person) => {
    const used = new Set(person.counters.map((c) => c.measure).filter((m) => problem.measures[m]!.kind === 'groups'));
    if (used.size > GROUPS_MAX)
      throw new RangeError(`${person.id} counts ${used.size} kinds of day groups; at most ${GROUPS_MAX} are possible.`);
    return [...used].toSorted((a, b) => a - b);
  });
  const classes = Map.groupBy(problem.people.keys(), (p) => automatonKey(problem.people[p]!, groupsOf[p]!));
  const automata: { automaton: PersonAutomaton; start: number }[] = [];
  for (const members of classes.values()) {
    const built = buildAutomaton(
      problem,
      members.map((p) => problem.people[p]!),
      groupsOf[members[0]!]!,
    );
    members.forEach((p, i) => (automata[p] = { automaton: built.automaton, start: built.starts[i]! }));
  }
  return problem.people.map((person, p) => {
    const price = cellPrices(problem, person, p, symbols, published);
    const symbolsFrom = new Int32Array(problem.days + 1);
    const allowed: number[] = [];
    for (let day = 0; day < problem.days; day++) {
      for (let symbol = 0; symbol < symbols; symbol++) if (price[day * symbols + symbol]! < BARRED) allowed.push(symbol);
      symbolsFrom[day + 1] = allowed.length;
    }
    const { counters, counterOf } = compileCounters(problem, person, price, symbols, steps);
    return { ...automata[p]!, price, symbols: Int32Array.from(allowed), symbolsFrom, counters, counterOf };
  });
}

function cellPrices(problem: FitProblem, person: FitPerson, p: number, symbols: number, published?: Int16Array): Float64Array {
  const price = new Float64Array(problem.days * symbols).fill(BARRED);
  for (let day = 0; day < problem.days; day++) {
    price[day * symbols] = 0;
    for (const duty of person.duties) price[day * symbols + duty + 1] = 0;
  }
  for (const { day, duties } of person.barred ?? []) {
    for (const duty of duties ?? person.duties) price[day * symbols + duty + 1] = BARRED;
  }
  for (const { day, cell } of person.pins ?? []) {
    price.fill(BARRED, day * symbols, (day + 1) * symbols);
    price[day * symbols + cell + 1] = 0;
  }
  const add = (slot: number, amount: number) => {
    if (price[slot]! < BARRED) price[slot]! += amount;
  };
  for (const entry of person.prices ?? []) {
    const named = entry.day * symbols + entry.cell + 1;
    if (!entry.otherwise) add(named, entry.price);
    else for (let slot = entry.day * symbols; slot < (entry.day + 1) * symbols; slot++) if (slot !== named) add(slot, entry.price);
  }
  if (published) {
    const change = problem.published!.changePrice[p] ?? 0;
    for (let slot = 0; slot < price.length; slot++) {
      if (slot % symbols !== published[p * problem.days + Math.floor(slot / symbols)]) add(slot, change);
    }
  }
  return price;
}

function compileCounters(problem: FitProblem, person: FitPerson, price: Float64Array, symbols: number, steps: readonly number[]) {
  const counters: CompiledCounter[] = [];
  const counterOf = new Int32Array(problem.measures.length).fill(-1);
  for (const [measure, rules] of Map.groupBy(person.counters, (c) => c.measure)) {
    const step = steps[measure]!;
    const most = mostOf(problem, problem.measures[measure]!, price, symbols) / step;
    const prices = Float64Array.from({ length: most + 1 }, (_, i) => rules.reduce((sum, rule) => sum + counterPrice(rule, i * step), 0));
    if (prices.every((p) => p === 0)) continue; // it can never bind
    counterOf[measure] = counters.length;
    counters.push({ measure, step, price: prices });
  }
  return { counters, counterOf };
}

/** The most that a person's allowed duties can add up to. */
function mostOf(problem: FitProblem, measure: Measure, price: Float64Array, symbols: number): number {
  const open = (day: number, duty: number) => price[day * symbols + duty + 1]! < BARRED;
  if (measure.kind === 'groups') {
    return measure.groups.filter((group) => group.some(({ day, duties }) => duties.some((duty) => open(day, duty)))).length;
  }
  let most = 0;
  for (let day = measure.from; day < measure.to; day++) {
    let best = 0;
    for (const duty of measure.duties) {
      if (open(day, duty)) best = Math.max(best, measure.unit === 'count' ? 1 : minutesOf(problem, measure, duty)[day]!);
    }
    most += best;
  }
  return most;
}

function counterPrice(rule: CounterRule, counted: number): number {
  const value = rule.before + counted;
  if (value < (rule.hardMin ?? -Infinity) || value > (rule.hardMax ?? Infinity)) return Infinity;
  let price = 0;
  const { range, squared } = rule;
  if (range) {
    const short = Math.max(0, range.min - value);
    const over = Math.max(0, value - range.max);
    price += Math.floor((short * range.underPrice) / range.per) + Math.floor((over * range.overPrice) / range.per);
  }
  if (squared) {
    const off = value * 1000 - squared.targetThousandths;
    price += Math.floor((squared.price * off * off) / 1_000_000);
  }
  return price;
}
