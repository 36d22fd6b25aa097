import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SET, type Breach, type RotaEntry, type RotaProblem, type Worker } from '@handrail/rota-core';
import { isOverridden, judgeEdit } from './judge-edit.js';

const worker = (workerId: string): Worker => ({
  workerId,
  name: workerId,
  grade: 'L3',
  employment: 'BANK',
  contractMinutes: 0,
  wteHundredths: 0,
  competences: [],
  inductions: [{ unitId: 'larch', from: '2026-01-01' }],
});

/** Five days of days and nights, two bank workers, no demand: rest is all that can be broken. */
const problem: RotaProblem = {
  schemaVersion: 1,
  unit: { unitId: 'larch', name: 'Larch House', kind: 'RESIDENTIAL', beds: 6 },
  period: { firstDay: '2027-01-18', days: 5, zone: 'Europe/London' },
  shiftKinds: [
    { kindId: 'D', name: 'Day', band: 'LONG_DAY', start: '07:30', end: '20:00', unpaidBreakMinutes: 60 },
    { kindId: 'N', name: 'Night', band: 'NIGHT', start: '19:30', end: '08:00', unpaidBreakMinutes: 60 },
  ],
  workers: [worker('ade'), worker('bea')],
  leave: [],
  requests: [],
  pins: [],
  fixedDaysOff: [],
  publicHolidays: [],
  history: { pastShifts: [], ledger: [] },
  demand: { templates: [], balances: [], census: { usual: { occupied: 6, present: 6 }, entries: [] }, observations: [], items: [] },
  ruleSet: DEFAULT_RULE_SET,
};
const on = (workerId: string, shiftId: string): RotaEntry => ({ workerId, shiftId });
const rulesOf = (breaches: readonly Breach[]) => [...new Set(breaches.map(({ rule }) => rule))].toSorted();

const breach: Breach = {
  rule: 'L2',
  severity: 'hard',
  level: 'hard',
  workerId: 'ade',
  shiftIds: ['2027-01-18:D', '2027-01-19:D'],
  limit: 660,
  found: 600,
  amount: 60,
  unit: 'minutes',
  cost: 0,
};

describe('an override', () => {
  const given = { ruleId: 'L2', workerId: 'ade', shiftIds: ['2027-01-19:D', '2027-01-18:D'], amount: 60 };
  it('is for one rule, one worker and the same shifts, up to what was accepted', () => {
    expect(isOverridden(breach, [given])).toBe(true);
    expect(isOverridden({ ...breach, amount: 61 }, [given])).toBe(false);
    expect(isOverridden({ ...breach, workerId: 'bea' }, [given])).toBe(false);
    expect(isOverridden({ ...breach, rule: 'L3' }, [given])).toBe(false);
    expect(isOverridden({ ...breach, shiftIds: ['2027-01-18:D', '2027-01-20:D'] }, [given])).toBe(false);
  });
});

describe('a change', () => {
  it('is not held up by a breach that was there before, but by the same breach somewhere else', () => {
    const broken = [on('ade', '2027-01-18:N'), on('ade', '2027-01-19:D')];
    const apart = judgeEdit(problem, broken, [...broken, on('bea', '2027-01-20:D')], []);
    expect(apart.unanswered).toEqual([]);
    const again = judgeEdit(problem, broken, [...broken, on('bea', '2027-01-20:N'), on('bea', '2027-01-21:D')], []);
    expect(rulesOf(again.unanswered)).toContain('L2');
    expect(again.unanswered.every(({ workerId }) => workerId === 'bea')).toBe(true);
  });

  it('is held up by a second breach beside an old one, by one in place of an old one, and by one in place of what was overridden', () => {
    const old = [on('ade', '2027-01-18:N'), on('ade', '2027-01-19:D')];
    const second = [on('ade', '2027-01-20:N'), on('ade', '2027-01-21:D')];
    const chained = [on('ade', '2027-01-18:D'), on('ade', '2027-01-18:N')];
    const l2 = (after: RotaEntry[], overrides: Parameters<typeof judgeEdit>[3] = [], before = old) =>
      judgeEdit(problem, before, after, overrides).unanswered.filter(({ rule }) => rule === 'L2').length;
    expect(l2([...old, ...second])).toBeGreaterThan(0);
    expect(l2(second)).toBe(1);
    expect(l2([...chained, on('ade', '2027-01-19:D')], [], chained)).toBe(1);
    const broken = judgeEdit(problem, [], old, []).unanswered.find(({ rule }) => rule === 'L2');
    const { workerId, shiftIds, amount } = broken!;
    const given = {
      ruleId: 'L2',
      workerId,
      shiftIds,
      amount,
      reason: 'r',
      approverId: 'mo',
      owedRestMinutes: amount,
      inVersion: 1,
      madeAt: new Date(0),
    };
    expect(l2(old, [given])).toBe(0);
    expect(l2(chained, [given])).toBe(1);
  });

  it('that makes nobody worse off is never refused: taking shifts away from a rota without averages to fill', () => {
    const aRota = fc.uniqueArray(
      fc.record({ workerId: fc.constantFrom('ade', 'bea'), day: fc.integer({ min: 18, max: 22 }), kind: fc.constantFrom('D', 'N') }),
      { maxLength: 8, selector: ({ workerId, day, kind }) => `${workerId} ${day} ${kind}` },
    );
    fc.assert(
      fc.property(aRota, fc.nat(7), (rota, drop) => {
        const before = rota.map(({ workerId, day, kind }) => on(workerId, `2027-01-${day}:${kind}`));
        const after = before.filter((_, index) => index !== drop % Math.max(1, before.length));
        // Rest between the neighbours of a dropped shift only grows, so whatever still breaks broke before.
        expect(judgeEdit(problem, before, after, []).unanswered.filter(({ rule }) => rule === 'L2' || rule === 'L7')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
