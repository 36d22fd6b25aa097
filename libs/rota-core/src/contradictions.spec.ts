import { describe, expect, it } from 'vitest';
import { feasibilityOf } from './contradictions.js';
import type { DemandTemplate } from './demand/demand.js';
import { openWard } from './rules/worker-context.js';
import { aWard, aWorker, entry, LONG_DAY, NIGHT, NO_DEMAND } from './ward-builders.js';
import type { RotaProblem } from './ward/rota-problem.js';

const report = (facts: Partial<RotaProblem>) =>
  feasibilityOf(openWard(aWard({ period: { firstDay: '2027-01-18', days: 7, zone: 'Europe/London' }, ...facts })));
const sw: DemandTemplate = {
  templateId: 'sw',
  name: 'support workers',
  rule: 'P2',
  extent: { kindIds: ['N'] },
  who: { is: 'support-worker' },
  need: { min: 2 },
};
const everyDayOff = Array.from({ length: 7 }, (_, day) => ({ workerId: 'ade', date: `2027-01-${18 + day}` }));

describe('contradictions told before a fit', () => {
  it('finds nothing in a sound ward', () => {
    const workers = [aWorker('ade', { contractMinutes: 2_000 }), aWorker('bea', { contractMinutes: 2_000 })];
    expect(report({ workers, demand: { ...NO_DEMAND, templates: [sw] } })).toMatchObject({ contradictions: [], impossibleDemand: [] });
  });

  it('names the person whose pins break a rule, and the rule', () => {
    const pins = [entry('ade', '2027-01-18', NIGHT), entry('ade', '2027-01-19', LONG_DAY)];
    const { contradictions } = report({ workers: [aWorker('ade', { contractMinutes: 690 })], pins });
    expect(contradictions.map((found) => found.kind === 'pins-break-rule' && [found.workerId, found.rule])).toEqual([
      ['ade', 'L2'],
      ['ade', 'L7'],
      ['ade', 'P15'],
    ]);
  });

  it('names the person pinned to a day of leave', () => {
    const leave = [{ workerId: 'ade', from: '2027-01-18', to: '2027-01-18', kind: 'annual', creditMinutesPerDay: 0 }] as const;
    const { contradictions } = report({ workers: [aWorker('ade', { contractMinutes: 690 })], leave, pins: [entry('ade', '2027-01-18')] });
    expect(contradictions).toMatchObject([{ kind: 'pins-break-rule', rule: 'V1', workerId: 'ade' }]);
  });

  it('sees that fixed days off leave no room for the contract', () => {
    const { contradictions } = report({ workers: [aWorker('ade', { contractMinutes: 2_250 })], fixedDaysOff: everyDayOff });
    expect(contradictions).toMatchObject([{ kind: 'contract-out-of-reach', workerId: 'ade', neededMinutes: 1_560, possibleMinutes: 0 }]);
  });

  it('takes credited leave for hours worked, so that everyone on leave is no contradiction but a gap', () => {
    const leave = [{ workerId: 'ade', from: '2027-01-18', to: '2027-01-24', kind: 'annual', creditMinutesPerDay: 322 }] as const;
    const answer = report({ workers: [aWorker('ade', { contractMinutes: 2_250 })], leave, demand: { ...NO_DEMAND, templates: [sw] } });
    expect(answer.contradictions).toEqual([]);
    expect(answer.impossibleDemand).toHaveLength(7);
    expect(answer.impossibleDemand[0]).toMatchObject({ wanted: 2, available: 0 });
  });

  it('compares the hours wanted with those that own staff have', () => {
    const { capacity } = report({ workers: [aWorker('ade', { contractMinutes: 2_250 })], demand: { ...NO_DEMAND, templates: [sw] } });
    expect(capacity[1]).toEqual({ group: 'support', wantedMinutes: 7 * 2 * 690, ownStaffMinutes: 2_940 });
  });

  it('names facts about people and shifts that the problem does not have', () => {
    const { contradictions } = report({ pins: [{ workerId: 'nobody', shiftId: '2027-01-18:X' }] });
    expect(contradictions.map((found) => found.kind === 'unknown-reference' && found.id)).toEqual(['nobody', '2027-01-18:X']);
  });
});
