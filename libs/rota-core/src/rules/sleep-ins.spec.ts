import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRota } from '../checker.js';
import { slowScore } from '../problem/slow-score.js';
import { fitRotaOf, toFitProblem } from '../to-fit-problem.js';
import { aWard, aWorker, EARLY, entry, LATE, LONG_DAY, past, SLEEP_IN, worked } from '../ward-builders.js';
import { workingMinutes } from '../ward/shift.js';
import { addDays } from '../ward/time.js';
import { averageOver } from './average-hours.js';
import { DEFAULT_RULES, withRules } from './default-rules.js';
import { minimumRest } from './minimum-rest.js';
import { afterWakeUps } from './sleep-ins.js';

const MONDAY = '2027-01-18';
const SUNDAY = '2027-01-17';
const { params } = DEFAULT_RULES.P22;
const woken = (date: string, wakeUps: number) => ({ workerId: 'ade', shift: { ...worked('ade', date, SLEEP_IN).shift, wakeUps } });

describe('sleep-ins (P22)', () => {
  it('are working time from beginning to end, whatever of them is paid', () => {
    const flatRate = { ...SLEEP_IN, unpaidBreakMinutes: 480 };
    const { shift } = worked('ade', MONDAY, flatRate);
    expect([shift.paidMinutes, workingMinutes(shift)]).toEqual([60, 540]);
    expect(averageOver([{ workerId: 'ade', shift }], new Set(), '2027-01-25').minutes).toBe(540);
    expect(workingMinutes(worked('ade', MONDAY, LONG_DAY).shift)).toBe(690);
  });

  it('are no rest between a late and an early', () => {
    const row = [worked('ade', MONDAY, LATE), worked('ade', MONDAY, SLEEP_IN), worked('ade', '2027-01-19', EARLY)];
    expect(minimumRest(row).map(({ found, limit }) => [found, limit])).toEqual([
      [30, 660], // from the late to the sleep-in
      [0, 660], // from the sleep-in to the early, not the 9.5 h since the late
    ]);
  });

  it('cost something on the night after one with more than two wake-ups, not after two', () => {
    const next = worked('ade', MONDAY, SLEEP_IN);
    expect(afterWakeUps([woken(SUNDAY, 3), next], params, MONDAY)).toMatchObject([
      { rule: 'P22', severity: 'soft', level: 'policy', limit: 2, found: 3, amount: 1, unit: 'times', cost: 40 },
    ]);
    expect(afterWakeUps([woken(SUNDAY, 2), next], params, MONDAY)).toEqual([]);
  });

  it('cost nothing after an unrecorded one, after a night off, on another kind of shift, or in the past', () => {
    const next = worked('ade', MONDAY, SLEEP_IN);
    expect(afterWakeUps([worked('ade', SUNDAY, SLEEP_IN), next], params, MONDAY)).toEqual([]);
    expect(afterWakeUps([woken('2027-01-16', 9), next], params, MONDAY)).toEqual([]);
    expect(afterWakeUps([woken(SUNDAY, 9), worked('ade', MONDAY, LATE)], params, MONDAY)).toEqual([]);
    expect(afterWakeUps([woken('2027-01-16', 9), woken(SUNDAY, 9)], params, MONDAY)).toEqual([]);
  });

  it('are at most two in a row for nothing, and the third is priced even when the first two are history', () => {
    const ward = aWard({
      period: { firstDay: MONDAY, days: 7, zone: 'Europe/London' },
      shiftKinds: [EARLY, LATE, SLEEP_IN],
      workers: [aWorker('ade', { contractMinutes: 0 })],
      history: { pastShifts: ['2027-01-16', SUNDAY].map((date) => past('ade', date, SLEEP_IN)), ledger: [] },
    });
    const costOf = (...days: number[]) =>
      checkRota(
        ward,
        days.map((day) => entry('ade', addDays(MONDAY, day), SLEEP_IN)),
      ).costByRule.P22 ?? 0;
    expect([costOf(0), costOf(1, 2), costOf(1, 2, 3), costOf(0, 1)]).toEqual([40, 0, 40, 80]);
  });

  it('are priced in the fitted problem as the judge prices them, wake-ups of the night before included', () => {
    const aCase = fc.record({
      wakeUps: fc.option(fc.nat(5), { nil: undefined }),
      lastNight: fc.boolean(),
      nights: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
      isOn: fc.boolean(),
    });
    fc.assert(
      fc.property(aCase, ({ wakeUps, lastNight, nights, isOn }) => {
        const shift = past('ade', lastNight ? SUNDAY : '2027-01-16', SLEEP_IN);
        const ward = aWard({
          period: { firstDay: MONDAY, days: 7, zone: 'Europe/London' },
          shiftKinds: [EARLY, SLEEP_IN],
          workers: [aWorker('ade'), aWorker('bea')],
          history: { pastShifts: [wakeUps === undefined ? shift : { ...shift, wakeUps }], ledger: [] },
          ruleSet: isOn ? withRules({}) : withRules({ P22: { hardness: 'off' } }),
        });
        const rota = nights.map((day) => entry('ade', addDays(MONDAY, day), SLEEP_IN));
        const charged = slowScore(toFitProblem(ward), fitRotaOf(ward, rota)).charges.filter(({ id }) => id === 'P22');
        let owed = lastNight && (wakeUps ?? 0) > 2 && nights.includes(0) ? 40 : 0;
        for (const day of nights) {
          const isThird = [day - 1, day - 2].every((before) => (before === -1 ? lastNight : nights.includes(before)));
          if (isThird) owed += 40;
        }
        const judged = checkRota(ward, rota).costByRule.P22 ?? 0;
        expect([judged, charged.reduce((sum, { amount }) => sum + amount, 0)]).toEqual(isOn ? [owed, owed] : [0, 0]);
      }),
    );
  });
});
