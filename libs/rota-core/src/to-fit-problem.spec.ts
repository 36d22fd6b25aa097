import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRota } from './checker.js';
import type { Demand, DemandTemplate } from './demand/demand.js';
import { OFF } from './problem/fit-problem.js';
import type { FitRota } from './problem/fit-problem.js';
import { slowScore } from './problem/slow-score.js';
import { DEFAULT_RULES, withRules } from './rules/default-rules.js';
import type { RuleParameters } from './rules/rule-set.js';
import { openWard } from './rules/worker-context.js';
import { entriesOfFitRota, fitRotaOf, toFitProblem } from './to-fit-problem.js';
import { aWard, aWorker, EARLY, entry, LATE, LONG_DAY, NIGHT, past, SLEEP_IN } from './ward-builders.js';
import type { RotaProblem } from './ward/rota-problem.js';
import { addDays } from './ward/time.js';
import type { Worker } from './ward/worker.js';

const FIRST = '2027-03-22'; // the clocks go forward on the first Sunday
const DAYS = 14;
const aDay = fc.nat(DAYS - 1).map((day) => addDays(FIRST, day));

const aStaffMember = (index: number): fc.Arbitrary<Worker> =>
  fc
    .record({
      grade: fc.constantFrom('L2', 'L3', 'SENIOR', 'RN'),
      employment: fc.constantFrom('SUBSTANTIVE', 'SUBSTANTIVE', 'BANK', 'AGENCY'),
      wteHundredths: fc.constantFrom(60, 100),
      nightsOnly: fc.boolean(),
      probationUntil: fc.option(aDay, { nil: undefined }),
      supernumeraryUntil: fc.option(aDay, { nil: undefined }),
      lapses: aDay,
      contractMinutes: fc.integer({ min: 0, max: 4_000 }),
      gender: fc.constantFrom('F', 'M'),
    })
    .map(({ lapses, probationUntil, supernumeraryUntil, nightsOnly, ...facts }) =>
      aWorker(`w${index}`, {
        ...facts,
        nightsOnly: nightsOnly && index === 0,
        ...(probationUntil === undefined ? {} : { probationUntil }),
        ...(supernumeraryUntil === undefined || index > 1 ? {} : { supernumeraryUntil }),
        competences: [{ code: 'PMVA', validTo: lapses }, { code: 'OBS' }],
      }),
    );

const line = (templateId: string, facts: Partial<DemandTemplate>): DemandTemplate => ({
  templateId,
  name: templateId,
  rule: 'P2',
  extent: { kindIds: ['LD', 'N', 'E'] },
  who: { is: 'support-worker' },
  need: { min: 2, optimal: 3 },
  ...facts,
});

const aDemand: fc.Arbitrary<Demand> = fc
  .record({
    observedFrom: aDay,
    dayCode: fc.constantFrom('GENERAL', 'CONT_2'),
    present: fc.nat(12),
    escortOn: aDay,
    meetOn: aDay,
    knownTo: fc.subarray(['w0', 'w1', 'w4']),
  })
  .map(({ observedFrom, dayCode, present, escortOn, meetOn, knownTo }) => ({
    templates: [
      line('rn', { rule: 'P1', who: { is: 'registered' }, need: { min: 1, max: 1 } }),
      line('sw', { takesObservationPosts: { intermittentPostsIncluded: 0 } }),
      line('pmva', { rule: 'P5', who: { is: 'competent', code: 'PMVA' }, need: { min: 2 }, weekdays: [1, 3, 5, 7] }),
      line('obs', { rule: 'P8', who: { is: 'competent', code: 'OBS' }, need: { min: 0 }, followsContinuousPosts: { plus: 1 } }),
      line('handover', {
        rule: 'P20',
        extent: { handoversOf: ['LD', 'N', 'L'] },
        who: { is: 'competent', code: 'OBS' },
        followsContinuousPosts: { plus: 0 },
      }),
      line('own', { extent: { kindIds: ['N'] }, who: { is: 'anyone' }, need: { min: 1 }, weekdays: [2, 6], knownTo }),
      line('women', { rule: 'P10', who: { is: 'gender', gender: 'F' }, need: { min: 1 } }),
      line('hours', { extent: { from: '06:00', to: '22:30' }, need: { staff: 1, per: 4, of: 'present', round: 'up', min: 1 } }),
    ],
    balances: [
      {
        templateId: 'pairs',
        name: 'novices and seniors',
        rule: 'P9',
        kindIds: ['LD', 'N', 'E'],
        more: { is: 'novice' },
        than: { is: 'senior' },
        excessMax: 0,
      },
    ],
    census: { usual: { occupied: 17, present }, entries: [{ date: meetOn, part: 'day', occupied: 17, present: 8 }] },
    observations: [
      {
        serviceUserRef: 'AL-07',
        dayLevel: { code: dayCode },
        nightLevel: { code: 'CONT_EYE' },
        from: Date.parse(`${observedFrom}T16:40Z`) / 60_000,
      },
    ],
    items: [
      { itemId: 'esc', reason: 'escort', date: escortOn, from: '10:00', to: '14:30', who: { is: 'support-worker' }, extra: 1, knownTo },
      { itemId: 'meet', reason: 'supervision', date: meetOn, from: '14:00', to: '15:00', workerIds: ['w1', 'w2'] },
    ],
  }));

const PEOPLE = 5;

const DEFAULT_SUCCESSIONS = DEFAULT_RULES.P15.params;
/** All soft: a flip right after a night costs nothing extra where that night's morning is forbidden anyway. */
const SOFT_SUCCESSIONS = {
  ...DEFAULT_SUCCESSIONS,
  successions: DEFAULT_SUCCESSIONS.successions.map((pair) => ({ ...pair, hardness: 'soft' as const, weight: 30 })),
};

const aProblem = (successions: RuleParameters['P15']): fc.Arbitrary<RotaProblem> =>
  fc
    .record({
      workers: fc.tuple(...Array.from({ length: PEOPLE }, (_, index) => aStaffMember(index))),
      demand: aDemand,
      longShifts: fc.boolean(),
      leaveFrom: aDay,
      wishes: fc.array(
        fc.record({
          date: aDay,
          wants: fc.constantFrom('on', 'off'),
          named: fc.boolean(),
          strength: fc.constantFrom('weak', 'normal', 'strong'),
        }),
        { maxLength: 8 },
      ),
      pastDays: fc.subarray([-1, -2, -3, -4, -5, -6]),
      pastKind: fc.constantFrom(NIGHT, LONG_DAY, SLEEP_IN),
      wakeUps: fc.nat(4),
      published: fc.option(fc.array(aDay, { maxLength: 6 }), { nil: undefined }),
    })
    .map(({ workers, demand, longShifts, leaveFrom, wishes, pastDays, pastKind, wakeUps, published }) => {
      const kindBefore = longShifts && pastKind === SLEEP_IN ? NIGHT : pastKind;
      return aWard({
        period: { firstDay: FIRST, days: DAYS, zone: 'Europe/London' },
        // A sleep-in among them: after a night it breaks no rule of succession, only the rest after nights.
        shiftKinds: longShifts ? [LONG_DAY, NIGHT] : [LONG_DAY, NIGHT, EARLY, LATE, SLEEP_IN],
        // The share of paid minutes is only a line of people where shifts are paid alike.
        ruleSet: withRules({
          P21: { hardness: 'off' },
          P15: { params: successions },
          // Two whole days: some duties that begin early are then too soon on the third.
          P13: { params: { ...DEFAULT_RULES.P13.params, restAfterMinutes: 48 * 60 } },
        }),
        workers,
        demand,
        publicHolidays: ['2027-03-26', '2027-03-29'],
        leave: [{ workerId: 'w3', from: leaveFrom, to: addDays(leaveFrom, 3), kind: 'annual', creditMinutesPerDay: 450 }],
        fixedDaysOff: [{ workerId: 'w4', date: addDays(FIRST, 9) }],
        requests: wishes.map(({ named, ...wish }, index) => ({
          requestId: `r${index}`,
          workerId: `w${index % PEOPLE}`,
          ...wish,
          ...(named ? { kindIds: ['N'] } : {}),
        })),
        history: {
          pastShifts: pastDays
            .flatMap((day) => ['w1', 'w2'].map((workerId) => ({ ...past(workerId, addDays(FIRST, day), kindBefore), wakeUps })))
            .toSorted((a, b) => a.start - b.start),
          ledger: [{ workerId: 'w1', nights: 7, weekends: 2, holidays: 1 }],
        },
        ...(published ? { published: published.map((date, index) => entry(`w${index % PEOPLE}`, date, NIGHT)) } : {}),
      });
    });

/** Two days of three off, and runs: crowded enough for rules to bite and sparse enough for some rotas to be lawful. */
const aRotaFor = (duties: number, busy: number) =>
  fc.array(
    fc.array(
      fc.integer({ min: 0, max: 99 }).map((draw) => (draw < busy ? draw % duties : OFF)),
      { minLength: DAYS, maxLength: DAYS },
    ),
    {
      minLength: PEOPLE,
      maxLength: PEOPLE,
    },
  );

const aCase = (successions = DEFAULT_SUCCESSIONS) =>
  fc
    .tuple(aProblem(successions), fc.constantFrom(10, 35, 70))
    .chain(([problem, busy]) => fc.tuple(fc.constant(problem), aRotaFor(problem.shiftKinds.length, busy)));

/** Nobody in two places: the judge counts a worker once who works two shifts at once, and the engine never lets that be. */
function withoutOverlaps(problem: RotaProblem, rota: FitRota): FitRota {
  const overlapping = new Set(problem.shiftKinds.flatMap((kind, index) => (kind === LONG_DAY || kind === EARLY ? [index] : [])));
  return rota.map((row, person) => {
    const fixed: number[] = [];
    const lastNight = problem.history.pastShifts.some(
      (shift) => shift.workerId === `w${person}` && shift.date === addDays(FIRST, -1) && shift.kindId === 'N',
    );
    row.forEach((cell, day) => fixed.push(overlapping.has(cell) && (day === 0 ? lastNight : fixed[day - 1] === 1) ? OFF : cell));
    return fixed;
  });
}

describe('the ward as the engine sees it', () => {
  it('charges every rota what the judge does, level by level', () => {
    fc.assert(
      fc.property(aCase(SOFT_SUCCESSIONS), ([problem, anyRota]) => {
        const context = openWard(problem);
        const rota = withoutOverlaps(problem, anyRota);
        const judged = judgeRota(context, entriesOfFitRota(problem, rota));
        const scored = slowScore(toFitProblem(problem, context), rota);
        expect(scored.costPerLevel).toEqual(judged.costByLevel);
        expect(scored.cost).toBe(judged.cost);
      }),
      { numRuns: 300 },
    );
  });

  it('forbids what the judge forbids, worker by worker, and nothing else but single days off of less than 24 h', () => {
    let lawful = 0;
    fc.assert(
      fc.property(aCase(), ([problem, rota]) => {
        const judged = judgeRota(openWard(problem), entriesOfFitRota(problem, rota)).breaches.filter(
          (breach) => breach.severity === 'hard',
        );
        const scored = slowScore(toFitProblem(problem), rota).breaches;
        problem.workers.forEach((worker, person) => {
          const byJudge = judged.filter((breach) => breach.workerId === worker.workerId).map((breach) => breach.rule);
          const byEngine = scored.filter((breach) => breach.person === person).map((breach) => breach.id);
          if (byJudge.length === 0) lawful += 1;
          const stricter = byJudge.length === 0 && byEngine.every((id) => id === 'L3');
          expect({ byJudge, byEngine, agree: stricter || (byJudge.length > 0 && byEngine.length > 0) }).toMatchObject({ agree: true });
        });
      }),
      { numRuns: 300 },
    );
    expect(lawful).toBeGreaterThan(50);
  });

  it('gives every week its 24 h of rest when nothing else would', () => {
    const rules = withRules({
      C2: { hardness: 'off' },
      C1: { hardness: 'off' },
      L1: { hardness: 'off' },
      L2: { hardness: 'off' },
      P15: { hardness: 'off' },
      P21: { hardness: 'off' },
    });
    const problem = aWard({ period: { firstDay: FIRST, days: DAYS, zone: 'Europe/London' }, workers: [aWorker('ade')], ruleSet: rules });
    const fit = toFitProblem(problem);
    const context = openWard(problem);
    const busyRow = fc.array(fc.constantFrom(0, 0, 1, 1, OFF), { minLength: DAYS, maxLength: DAYS });
    fc.assert(
      fc.property(busyRow, (row) => {
        const judged = judgeRota(context, entriesOfFitRota(problem, [row])).breaches.filter((breach) => breach.rule === 'L3');
        expect(judged.length === 0 || slowScore(fit, [row]).breaches.length > 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts a sleep-in as working time in full, whatever of it is paid, for the averages and for nothing else', () => {
    const sleepIn = { ...SLEEP_IN, unpaidBreakMinutes: 400 };
    const off = { hardness: 'off' } as const;
    const rules = withRules({ C1: off, C2: off, L2: off, L3: off, P15: off, P21: off });
    const problem = aWard({
      period: { firstDay: FIRST, days: DAYS, zone: 'Europe/London' },
      shiftKinds: [LONG_DAY, sleepIn],
      workers: [aWorker('ade', { nightWorker: true })],
      // Of the 17 weeks, all but 60 h are worked already; L5 allows as much as L1.
      history: { pastShifts: [past('ade', '2027-01-04', LONG_DAY, (48 * 17 - 60) * 60)], ledger: [] },
      ruleSet: rules,
    });
    const [fit, context] = [toFitProblem(problem), openWard(problem)];
    const seen = { lawful: 0, not: 0 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 1, OFF, OFF), { minLength: DAYS, maxLength: DAYS }), (row) => {
        const byJudge = judgeRota(context, entriesOfFitRota(problem, [row])).breaches.filter(({ severity }) => severity === 'hard');
        const byEngine = slowScore(fit, [row]).breaches;
        seen[byJudge.length === 0 ? 'lawful' : 'not'] += 1;
        expect(new Set(byEngine.map(({ id }) => id))).toEqual(new Set(byJudge.map(({ rule }) => rule)));
      }),
      // One row of eight is lawful: of a hundred there were now and then fewer than six.
      { numRuns: 400 },
    );
    expect(Math.min(seen.lawful, seen.not)).toBeGreaterThan(5);
  });

  it('prices the registered share of a day as the judge does where shifts are paid alike', () => {
    const workers = Array.from({ length: 8 }, (_, index) => aWorker(`w${index}`, { grade: index < 3 ? 'RN' : 'L3', contractMinutes: 0 }));
    const demand = { ...aWard().demand, templates: [line('rn', { rule: 'P1', who: { is: 'registered' }, need: { min: 0 } })] };
    const problem = aWard({ period: { firstDay: '2027-01-18', days: 2, zone: 'Europe/London' }, workers, demand });
    const fit = toFitProblem(problem);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1, OFF), fc.constantFrom(0, 1, OFF)), { minLength: 8, maxLength: 8 }), (rota) => {
        const shares = judgeRota(openWard(problem), entriesOfFitRota(problem, rota)).costByRule.P21 ?? 0;
        const charged = slowScore(fit, rota).charges.filter((charge) => charge.id.startsWith('P21'));
        expect(charged.reduce((sum, charge) => sum + charge.amount, 0)).toBe(shares);
      }),
    );
  });

  it('maps rotas there and back', () => {
    fc.assert(
      fc.property(aCase(), ([problem, rota]) => {
        expect(fitRotaOf(problem, entriesOfFitRota(problem, rota))).toEqual(rota);
      }),
      { numRuns: 30 },
    );
  });
});
