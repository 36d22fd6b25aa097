import {
  FIT_LEVELS,
  OFF,
  type CounterRule,
  type DemandLine,
  type FitPerson,
  type FitProblem,
  type Measure,
  type PatternRule,
  type RunRule,
} from './fit-problem.js';

/** A whole number from 0 to `below` - 1. */
export type Draw = (below: number) => number;

/** Whole numbers 0 <= n < `below`, the same for the same seed on every machine. Source: Mulberry32, T. Ettinger, public domain. */
export function seededDraw(seed: number): Draw {
  let a = seed | 0;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export interface RandomProblemSize {
  readonly people: number;
  readonly days: number;
  readonly duties: number;
  /** Leaves hard rules out of runs, patterns and counters, so that every row is legal. */
  readonly soft?: boolean;
}

/** A crowded little problem that uses every kind of rule, for tests: the same for the same seed. */
export function randomFitProblem(seed: number, size: RandomProblemSize): FitProblem {
  const draw = seededDraw(seed);
  const { days, soft = false } = size;
  const some = <T>(items: readonly T[]): T[] => items.filter(() => draw(2) === 0);
  const pick = <T>(items: readonly T[]): T => items[draw(items.length)]!;
  const price = () => (soft || draw(3) > 0 ? 1 + draw(30) : null);
  const duties = Array.from({ length: size.duties }, (_, d) => d);
  const cells = [OFF, ...duties];
  const patterns: PatternRule[] = Array.from({ length: draw(4) }, (_, i) => ({
    id: `pattern-${i}`,
    level: pick(FIT_LEVELS),
    steps: Array.from({ length: 2 + draw(3) }, () => some(cells)),
    price: price(),
    ...(draw(3) === 0 ? { startDays: some(Array.from({ length: days + 4 }, (_, d) => d - 4)) } : {}),
  }));
  const runs: RunRule[] = Array.from({ length: draw(4) }, (_, i) => ({
    id: `run-${i}`,
    level: pick(FIT_LEVELS),
    cells: pick([[OFF], duties, some(duties)]),
    max: draw(3) === 0 ? null : 1 + draw(4),
    overPrice: price(),
    min: draw(4),
    underPrice: price(),
    startExempt: draw(2) === 0,
    endExempt: draw(2) === 0,
  }));
  const measures: Measure[] = Array.from({ length: 1 + draw(4) }, (_, i): Measure => {
    const from = draw(days);
    if (draw(3) === 0) {
      const groups = [];
      for (let day = draw(3); day < days; day += 2 + draw(3)) {
        groups.push([{ day, duties: some(duties) }, ...(draw(2) === 0 && day + 1 < days ? [{ day: day + 1, duties: some(duties) }] : [])]);
      }
      return { id: `measure-${i}`, kind: 'groups', groups };
    }
    return {
      id: `measure-${i}`,
      kind: 'duties',
      duties: some(duties),
      unit: draw(2) ? 'count' : 'minutes',
      from,
      to: from + 1 + draw(days - from),
    };
  });
  const counter = (i: number): CounterRule => {
    const measure = draw(measures.length);
    const m = measures[measure]!;
    const unit = m.kind === 'duties' && m.unit === 'minutes' ? 60 : 1;
    const low = draw(4) * unit;
    return {
      id: `counter-${i}`,
      level: pick(FIT_LEVELS),
      measure,
      before: (draw(3) - 1) * unit,
      ...(soft || draw(3) > 0 ? {} : { hardMax: (1 + draw(6)) * 10 * unit }),
      ...(soft || draw(4) > 0 ? {} : { hardMin: draw(2) * unit }),
      ...(draw(2) ? { range: { min: low, max: low + draw(3) * unit, underPrice: draw(20), overPrice: draw(20), per: unit } } : {}),
      ...(draw(2) ? { squared: { targetThousandths: draw(6000) * unit, price: draw(9) } } : {}),
    };
  };
  const people: FitPerson[] = Array.from({ length: size.people }, (_, p) => ({
    id: `person-${p}`,
    duties: draw(4) ? duties : some(duties),
    barred: draw(2) ? [{ day: draw(days), ...(draw(2) ? { duties: some(duties) } : {}) }] : [],
    pins: draw(3) ? [] : [{ day: draw(days), cell: pick(cells) }],
    prices: Array.from({ length: draw(6) }, (__, i) => ({
      id: `request-${p}-${i}`,
      day: draw(days),
      cell: pick(cells),
      ...(draw(3) ? {} : { otherwise: true }),
      price: draw(40) - 10,
      level: pick(FIT_LEVELS),
    })),
    before: Array.from({ length: draw(4) }, () => pick(cells)),
    patterns: patterns.map((_pattern, i) => i).filter(() => draw(4) > 0),
    runs: runs.map((_rule, rule) => ({ rule, before: draw(4) })).filter(() => draw(4) > 0),
    counters: Array.from({ length: draw(4) }, (__, i) => counter(i)),
  }));
  const predicates = Array.from({ length: 3 }, (_, i) => ({
    id: `predicate-${i}`,
    weights: people.map(() => (i === 0 ? 1 : i === 1 ? draw(2) : draw(3) - 1)),
  }));
  const lines: DemandLine[] = [];
  for (let day = 0; day < days; day++) {
    for (let i = 0; i < 1 + draw(3); i++) {
      const band = () => ({ at: draw(size.people), price: 1 + draw(100), level: pick(FIT_LEVELS) });
      lines.push({
        id: `line-${day}-${i}`,
        cells: [{ day, duties: some(duties) }, ...(draw(4) === 0 && day > 0 ? [{ day: day - 1, duties: some(duties) }] : [])],
        predicate: draw(predicates.length),
        ...(draw(4) ? { min: { ...band(), ...(draw(2) ? { mustHold: true } : {}) } } : {}),
        ...(draw(2) ? { optimal: band() } : {}),
        ...(draw(2) ? { max: band() } : {}),
      });
    }
  }
  return {
    name: `random-${seed}`,
    days,
    duties: duties.map((d) => ({ id: `duty-${d}`, paidMinutes: Array.from({ length: days }, () => 60 * (1 + draw(3))) })),
    people,
    patterns,
    runs,
    measures,
    predicates,
    lines,
    ...(draw(3) === 0
      ? {
          published: {
            cells: people.map(() => Array.from({ length: days }, () => pick(cells))),
            changePrice: people.map(() => draw(50)),
            level: 'policy' as const,
            ...(draw(2) ? { budget: { changes: draw(6), overPrice: draw(90) } } : {}),
          },
        }
      : {}),
  };
}
