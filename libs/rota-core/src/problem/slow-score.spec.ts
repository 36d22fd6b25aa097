import { describe, expect, it } from 'vitest';
import { compileProblem } from './compile.js';
import { OFF, type FitPerson, type FitProblem } from './fit-problem.js';
import { rowCost, symbolsOf } from './row-cost.js';
import { slowScore } from './slow-score.js';

const [E, N] = [0, 1];

/** One person, duties early and night of eight and ten hours, ten days from a Monday; only the facts of a case are added. */
function aProblem(person: Partial<FitPerson>, rest: Partial<FitProblem> = {}): FitProblem {
  return {
    name: 'case',
    days: 10,
    duties: [
      { id: 'E', paidMinutes: Array.from({ length: 10 }, () => 480) },
      { id: 'N', paidMinutes: Array.from({ length: 10 }, () => 600) },
    ],
    people: [{ id: 'ade', duties: [E, N], patterns: [], runs: [], counters: [], ...person }],
    patterns: [],
    runs: [],
    measures: [],
    predicates: [{ id: 'anybody', weights: [1] }],
    lines: [],
    ...rest,
  };
}

/** `E`, `N` and `-` for each day. */
const row = (text: string): number[] => [...text].map((c) => (c === 'E' ? E : c === 'N' ? N : OFF));

/** The cost of a row by both scorers, which must agree; Infinity when it is not lawful. */
function costOf(problem: FitProblem, text: string): number {
  const rota = [row(text)];
  const { breaches, cost } = slowScore(problem, rota);
  const compiled = compileProblem(problem);
  expect(rowCost(compiled, 0, symbolsOf(compiled, rota))).toBe(breaches.length > 0 ? Infinity : cost);
  return breaches.length > 0 ? Infinity : cost;
}

describe('a forbidden succession', () => {
  const nightThenEarly = { id: 'night-early', level: 'required', steps: [[N], [E]], price: null } as const;
  const problem = (before?: number[]) => aProblem({ patterns: [0], ...(before ? { before } : {}) }, { patterns: [nightThenEarly] });

  it.each([
    ['NE--------', Infinity],
    ['N-E-------', 0],
    ['EN--------', 0],
  ])('judges %s inside the plan', (text, cost) => expect(costOf(problem(), text)).toBe(cost));

  it('looks back into the history, and judges nothing there that is over', () => {
    expect(costOf(problem([N]), 'E---------')).toBe(Infinity);
    expect(costOf(problem([N, E]), '----------')).toBe(0);
    expect(costOf(problem(), 'E---------')).toBe(0);
  });

  it('can be priced, span a day off, and begin on some days only', () => {
    const restAfterNight = { id: 'rest', level: 'policy', steps: [[N], [OFF], [E]], price: 60 } as const;
    expect(costOf(aProblem({ patterns: [0] }, { patterns: [restAfterNight] }), 'N-EN-E----')).toBe(120);
    const halfWeekend = { id: 'half', level: 'preference', steps: [[E, N], [OFF]], price: 30, startDays: [5] } as const;
    expect(costOf(aProblem({ patterns: [0] }, { patterns: [halfWeekend] }), 'E----E--E-')).toBe(30);
  });
});

describe('a limit on days in a row', () => {
  const work = { id: 'work', level: 'policy', cells: [E, N], overPrice: 30, underPrice: 15 } as const;
  const limits = (min: number, max: number | null, exempt: boolean, before = 0) =>
    aProblem({ runs: [{ rule: 0, before }] }, { runs: [{ ...work, min, max, startExempt: exempt, endExempt: exempt }] });

  it.each([
    ['-EEEE-----', 30, 'one day over'],
    ['-EEENN----', 60, 'duties of the set continue each other'],
    ['-EEE-EEE--', 0, 'a day off ends it'],
  ])('charges each day beyond the most: %s costs %i, %s', (text, cost) => expect(costOf(limits(0, 3, true), text)).toBe(cost));

  it('charges days of the plan beyond the most with the history counted, and none of the history itself', () => {
    expect(costOf(limits(0, 3, true, 5), 'EE--------')).toBe(60);
    expect(costOf(limits(0, 3, true, 5), '-E--------')).toBe(0);
  });

  it.each([
    ['-E-EE-----', 45, 'both runs inside fall short of three'],
    ['EE-----EEE', 0, 'the first touches day 0'],
    ['EEE-----EE', 0, 'the last is open at the end'],
  ])('exempts runs at the edges: %s costs %i, %s', (text, cost) => expect(costOf(limits(3, null, true), text)).toBe(cost));

  it('judges edges when they are not exempt: a history run broken on day 0, and a run open at the end', () => {
    expect(costOf(limits(3, null, false, 1), '-EEE------')).toBe(30);
    expect(costOf(limits(3, null, false, 1), 'EE--------')).toBe(0);
    expect(costOf(limits(3, null, false), '---------E')).toBe(30);
  });

  it('states days off by the day off, and may be hard', () => {
    const off = { ...work, cells: [OFF], min: 2, max: null, overPrice: null, underPrice: null, startExempt: true, endExempt: true };
    const problem = aProblem({ runs: [{ rule: 0, before: 0 }] }, { runs: [off] });
    expect(costOf(problem, 'EE-EE-----')).toBe(Infinity);
    expect(costOf(problem, '-EEE--EEE-')).toBe(0);
  });
});

describe('a count of one person', () => {
  const weekend = { id: 'weekends', kind: 'groups', groups: [[5, 6].map((day) => ({ day, duties: [E, N] }))] } as const;
  const minutes = { id: 'minutes', kind: 'duties', duties: [E, N], unit: 'minutes', from: 0, to: 7 } as const;

  it('counts a weekend once, however many of its days are worked, on top of the weekends before', () => {
    const rule = { id: 'weekends', level: 'required', measure: 0, before: 1, hardMax: 1 } as const;
    const problem = aProblem({ counters: [rule] }, { measures: [weekend] });
    expect(costOf(problem, 'EEEEE--EEE')).toBe(0);
    expect(costOf(problem, '------E---')).toBe(Infinity);
    expect(costOf({ ...problem, people: [{ ...problem.people[0]!, counters: [{ ...rule, before: 0 }] }] }, '-----EE---')).toBe(0);
  });

  it('prices minutes outside a band by the hour, within its days only', () => {
    const range = { min: 960, max: 1080, underPrice: 2, overPrice: 2, per: 60 };
    const problem = aProblem({ counters: [{ id: 'hours', level: 'policy', measure: 0, before: 0, range }] }, { measures: [minutes] });
    expect(costOf(problem, 'E------EEE')).toBe(16);
    expect(costOf(problem, 'EN--------')).toBe(0);
    expect(costOf(problem, 'EEE-------')).toBe(12);
  });

  it('prices the squared distance from a share that need not be whole', () => {
    const squared = { targetThousandths: 2_500, price: 4 };
    const nights = { id: 'nights', kind: 'duties', duties: [N], unit: 'count', from: 0, to: 10 } as const;
    const problem = aProblem({ counters: [{ id: 'nights', level: 'fairness', measure: 0, before: 1, squared }] }, { measures: [nights] });
    expect(costOf(problem, 'NNN-------')).toBe(9); // 4 x (4 - 2.5)^2
    expect(costOf(problem, 'N---------')).toBe(1); // 4 x (2 - 2.5)^2
  });
});

describe('a demand line', () => {
  const two = (extra: Partial<FitProblem>): FitProblem => {
    const one = aProblem({});
    return { ...one, people: [one.people[0]!, { ...one.people[0]!, id: 'bea' }], ...extra };
  };
  const dayOff = row('----------');

  it('charges below the least, below the wish and above the most, each at its level', () => {
    const problem = two({
      predicates: [{ id: 'anybody', weights: [1, 1] }],
      lines: [
        {
          id: 'nights',
          cells: [{ day: 0, duties: [N] }],
          predicate: 0,
          min: { at: 1, price: 600, level: 'required', mustHold: true },
          optimal: { at: 2, price: 40, level: 'policy' },
          max: { at: 1, price: 5, level: 'preference' },
        },
      ],
    });
    expect(slowScore(problem, [dayOff, dayOff])).toMatchObject({ cost: 680, costPerLevel: { required: 600, policy: 80 } });
    expect(slowScore(problem, [row('N---------'), dayOff])).toMatchObject({ cost: 40 });
    expect(slowScore(problem, [row('N---------'), row('N---------')])).toMatchObject({ cost: 5, costPerLevel: { preference: 5 } });
  });

  it('counts differences: no more novices than seniors', () => {
    const problem = two({
      predicates: [{ id: 'novices-less-seniors', weights: [1, -1] }],
      lines: [
        {
          id: 'novices',
          cells: [{ day: 0, duties: [E, N] }],
          predicate: 0,
          max: { at: 0, price: 300, level: 'required' },
        },
      ],
    });
    expect(slowScore(problem, [row('E---------'), dayOff]).cost).toBe(300);
    expect(slowScore(problem, [row('E---------'), row('N---------')]).cost).toBe(0);
  });
});

describe('a published rota', () => {
  it('prices each changed cell, and what goes beyond the change budget', () => {
    const problem = aProblem(
      {},
      {
        published: { cells: [row('EE--------')], changePrice: [200], level: 'policy', budget: { changes: 1, overPrice: 1000 } },
      },
    );
    expect(slowScore(problem, [row('E---------')]).cost).toBe(200);
    expect(slowScore(problem, [row('-E-E------')]).cost).toBe(1400);
  });
});
