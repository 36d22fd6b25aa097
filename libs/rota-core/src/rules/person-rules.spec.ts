import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWard, aWorker, EARLY, LATE, LONDON, LONG_DAY, NIGHT, SLEEP_IN, worked } from '../ward-builders.js';
import type { ShiftKind } from '../ward/shift.js';
import { shiftOn } from '../ward/shift.js';
import { addDays, startOfDay } from '../ward/time.js';
import { forbiddenBy } from './availability.js';
import { breakShortfall } from './breaks.js';
import { consecutive } from './consecutive.js';
import { contractBand, contractOwed, contractTarget } from './contract-band.js';
import { DEFAULT_RULES } from './default-rules.js';
import { judgeWorker } from './judge-worker.js';
import { brokenRequests } from './requests.js';
import { restAfterNights } from './rest-after-nights.js';
import { flips, succession } from './succession.js';
import { weeklyMaximum } from './weekly-maximum.js';
import { weekendRules } from './weekends.js';
import { weeklyRest } from './weekly-rest.js';
import { openWard } from './worker-context.js';

const MONDAY = '2027-01-18';
/** One letter a day from Monday: L long day, N night, E early, T late, S sleep-in, anything else off. */
function row(letters: string) {
  const kinds: Record<string, ShiftKind> = { L: LONG_DAY, N: NIGHT, E: EARLY, T: LATE, S: SLEEP_IN };
  return [...letters].flatMap((letter, day) => (kinds[letter] ? [worked('ade', addDays(MONDAY, day), kinds[letter])] : []));
}
const weeks = (count: number) => Array.from({ length: count + 1 }, (_, week) => startOfDay(addDays(MONDAY, 7 * week), LONDON));
const days = (count: number) => Array.from({ length: count }, (_, day) => addDays(MONDAY, day));

describe('weekly rest', () => {
  it('holds with one whole day off, and not when the only one lies between a night and a long day', () => {
    expect(weeklyRest(row('LLL.LLL'), weeks(1))).toEqual([]);
    expect(weeklyRest(row('LNN.LLL'), weeks(1))).toMatchObject([{ rule: 'L3', found: 23.5 * 60, amount: 30 }]);
  });

  it('lets 48 h in the fortnight, in one piece or two, make up for a week', () => {
    expect(weeklyRest(row('LNN.LLLLLL..LL'), weeks(2))).toEqual([]);
    expect(weeklyRest(row('LNN.LLLL.LLL.L'), weeks(2))).toEqual([]);
    expect(weeklyRest(row('LNN.LLLLLLL.LL'), weeks(2))).toMatchObject([{ found: 23.5 * 60 }]);
  });

  it('finds the longest rest of the week, checked minute by minute', () => {
    const aShift = fc.record({ start: fc.nat(60 * 24), length: fc.integer({ min: 60, max: 800 }) }).map(({ start, length }) => ({
      workerId: 'ade',
      shift: { ...shiftOn(EARLY, MONDAY, LONDON), shiftId: `s${start}`, start, end: start + length },
    }));
    fc.assert(
      fc.property(fc.array(aShift, { minLength: 1, maxLength: 8 }), (own) => {
        let longest = 0;
        let free = 0;
        for (let minute = 0; minute < 1_440; minute += 1) {
          free = own.some(({ shift }) => shift.start <= minute && minute < shift.end) ? 0 : free + 1;
          longest = Math.max(longest, free);
        }
        const found = weeklyRest(own, [0, 1_440], 1_000, Infinity)[0]?.found;
        expect(found ?? longest).toBe(longest);
        expect(found === undefined).toBe(longest >= 1_000);
      }),
    );
  });
});

describe('the rest of a young worker', () => {
  const ward = openWard(aWard());
  const hardRest = (letters: string, youngWorker: boolean) =>
    judgeWorker(ward, aWorker('ade', { youngWorker }), row(letters)).filter(({ rule }) => ['L2', 'L3', 'L6'].includes(rule));

  it('is 12 h between shifts, where 11.5 h will do for others', () => {
    expect(hardRest('LL', false)).toEqual([]);
    expect(hardRest('LL', true)).toMatchObject([{ rule: 'L6', severity: 'hard', limit: 12 * 60, found: 11.5 * 60, amount: 30 }]);
    expect(hardRest('EE', true)).toEqual([]);
    expect(hardRest('L.L', true)).toEqual([]);
  });

  it('is 48 h in one piece in each week, and a free week after it makes up for nothing', () => {
    expect(hardRest('EEE.EE.EEEEE..', false)).toEqual([]);
    expect(hardRest('EEE.EE.EEEEE..', true)).toMatchObject([
      { rule: 'L6', severity: 'hard', limit: 48 * 60, found: 40 * 60, amount: 8 * 60 },
    ]);
    expect(hardRest('EEE.EE........', true)).toHaveLength(1);
    expect(hardRest('EEEEE..EEEE..E', true)).toEqual([]);
  });
});

describe('runs and successions', () => {
  it('prices each night beyond four and each long day beyond three', () => {
    expect(consecutive('P13', row('NNNNNN'), (band) => band === 'NIGHT', 4, 40, MONDAY)).toMatchObject([{ amount: 2, cost: 80 }]);
    expect(consecutive('P14', row('LLL.LLLL'), (band) => band === 'LONG_DAY', 3, 40, MONDAY)).toMatchObject([{ amount: 1, cost: 40 }]);
    expect(consecutive('P22', row('SSS'), (band) => band === 'SLEEP_IN', 2, 40, MONDAY)).toMatchObject([{ found: 3, cost: 40 }]);
  });

  it('wants 46 h after a run of nights, whatever comes next', () => {
    expect(restAfterNights(row('NN..L'), 46 * 60, 60, MONDAY)).toEqual([]);
    expect(restAfterNights(row('NN.N'), 46 * 60, 60, MONDAY)).toMatchObject([{ found: 35.5 * 60, cost: 60 }]);
    expect(restAfterNights(row('NN.L'), 46 * 60, 60, MONDAY)).toMatchObject([{ found: 23.5 * 60 }]);
  });

  it('forbids a day shift on the morning after a night, and prices an early after a late', () => {
    const { successions } = DEFAULT_RULES.P15.params;
    expect(succession(row('NT'), successions, MONDAY)).toMatchObject([{ severity: 'hard', rule: 'P15' }]);
    expect(succession(row('TE'), successions, MONDAY)).toMatchObject([{ severity: 'soft', cost: 30 }]);
    expect(succession(row('N.T'), successions, MONDAY)).toEqual([]);
    expect(succession(row('NT'), successions, addDays(MONDAY, 2))).toEqual([]);
  });

  it('sees day, night, day inside four days as a flip', () => {
    expect(flips(row('LN.L'), 4, 30, MONDAY)).toMatchObject([{ found: 4, cost: 30 }]);
    expect(flips(row('LN..L'), 4, 30, MONDAY)).toEqual([]);
    expect(flips(row('LNSL'), 4, 30, MONDAY)).toEqual([]);
  });
});

describe('hours, weekends, wishes', () => {
  it('forbids more than 60 paid hours in a week', () => {
    expect(weeklyMaximum(row('LLLLL'), [addDays(MONDAY, 7)], 3_600)).toEqual([]);
    expect(weeklyMaximum(row('LLLLLL'), [addDays(MONDAY, 7)], 3_600)).toMatchObject([{ found: 4_140, amount: 540 }]);
  });

  it('allows one shift either way of the contract, prices the distance inside, and a part-timer beyond it', () => {
    const worker = aWorker('ade', { wteHundredths: 60 });
    expect(contractBand(row('LL'), worker, 690, DEFAULT_RULES.C1.params)).toMatchObject([{ severity: 'soft', cost: 23 + 15 }]);
    expect(contractBand(row('LLL'), worker, 690, DEFAULT_RULES.C1.params)).toMatchObject([
      { severity: 'hard', amount: 690 },
      { cost: 46 + 30 },
    ]);
    expect(contractBand(row('L'), { ...worker, employment: 'BANK' }, 0, DEFAULT_RULES.C1.params)).toEqual([]);
  });

  it('asks for no work of somebody who worked more than the contract before, and loses none of those hours', () => {
    const worker = aWorker('ade', { contractMinutes: 1_000, carryOverMinutes: -1_500 });
    expect([contractTarget(worker, 0), contractOwed(worker, 0)]).toEqual([0, -500]);
    expect([contractTarget(worker, 100), contractOwed(worker, 100)]).toEqual([0, -600]);
    const inDebt = { ...worker, carryOverMinutes: 200 };
    expect([contractTarget(inDebt, 100), contractOwed(inDebt, 100)]).toEqual([1_100, 1_100]);
    expect(contractBand([], worker, contractTarget(worker, 0), DEFAULT_RULES.C1.params)).toEqual([]);
  });

  it('prices weekends beyond two in four weeks and half-worked ones', () => {
    expect(weekendRules(row('.....LL.....LL.....LL'), days(28), DEFAULT_RULES.F2.params)).toMatchObject([{ amount: 1, cost: 30 }]);
    expect(weekendRules(row('.....L.'), days(28), DEFAULT_RULES.F2.params)).toMatchObject([{ cost: 15 }]);
    expect(weekendRules(row('.....L'), days(6), DEFAULT_RULES.F2.params)).toEqual([]);
  });

  it('prices a broken request by its strength', () => {
    const request = { requestId: 'r', workerId: 'ade', date: MONDAY, wants: 'off', strength: 'strong' } as const;
    expect(brokenRequests(row('L'), [request], DEFAULT_RULES.F1.params)).toMatchObject([{ cost: 25 }]);
    expect(brokenRequests(row('L'), [{ ...request, kindIds: ['N'] }], DEFAULT_RULES.F1.params)).toEqual([]);
    expect(brokenRequests(row('L'), [{ ...request, wants: 'on', kindIds: ['N'] }], DEFAULT_RULES.F1.params)).toHaveLength(1);
  });
});

describe('who may work a shift at all', () => {
  const shift = shiftOn(LATE, MONDAY, LONDON);
  const none = { leaveDays: new Set<string>(), daysOff: new Set<string>() };

  it('tells leave, days off, limits, employment, clearance and induction apart', () => {
    expect(forbiddenBy(aWorker('ade'), shift, none, 'alder')).toEqual([]);
    const worker = aWorker('ade', {
      nightsOnly: true,
      employedTo: '2027-01-01',
      clearances: [{ kind: 'REGISTRATION', validTo: '2027-01-17' }],
      inductions: [{ unitId: 'alder', from: '2027-02-01' }],
    });
    expect(forbiddenBy(worker, shift, { leaveDays: new Set([MONDAY]), daysOff: new Set([MONDAY]) }, 'alder')).toEqual([
      'V1',
      'V2',
      'V3',
      'V4',
      'L8',
      'P12',
    ]);
  });

  it('holds a registration valid on its last day', () => {
    expect(forbiddenBy(aWorker('ade', { clearances: [{ kind: 'REGISTRATION', validTo: MONDAY }] }), shift, none, 'alder')).toEqual([]);
  });

  it('limits a restriction to its days of the week, bands and dates', () => {
    const limited = (facts: object) => forbiddenBy(aWorker('ade', { restrictions: [facts] }), shift, none, 'alder');
    expect(limited({ bands: ['LATE'] })).toEqual(['V3']);
    expect(limited({ bands: ['NIGHT'] })).toEqual([]);
    expect(limited({ weekdays: [2] })).toEqual([]);
    expect(limited({ to: '2027-01-17' })).toEqual([]);
  });

  it('wants a break of 20 minutes in more than six hours, 30 for the young in more than four and a half', () => {
    expect(breakShortfall({ ...EARLY, unpaidBreakMinutes: 0 }, 360, 20)).toBe(20);
    expect(breakShortfall({ ...EARLY, end: '13:00', unpaidBreakMinutes: 0 }, 360, 20)).toBe(0);
    expect(breakShortfall({ ...EARLY, end: '13:00', unpaidBreakMinutes: 20 }, 270, 30)).toBe(10);
    expect(breakShortfall(SLEEP_IN, 360, 20)).toBe(0);
  });
});
