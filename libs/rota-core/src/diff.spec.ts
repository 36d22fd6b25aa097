import { describe, expect, it } from 'vitest';
import { checkRota } from './checker.js';
import type { DemandTemplate } from './demand/demand.js';
import { diffRotas, differenceBetween } from './diff.js';
import { lapsesAhead } from './lapses.js';
import { openWard } from './rules/worker-context.js';
import { aWard, aWorker, competent, entry, LONG_DAY, NIGHT, NO_DEMAND } from './ward-builders.js';

const sw: DemandTemplate = {
  templateId: 'sw',
  name: 'support workers',
  rule: 'P2',
  extent: { kindIds: ['N'] },
  who: { is: 'support-worker' },
  need: { min: 1 },
};
const pmva: DemandTemplate = {
  ...sw,
  templateId: 'pmva',
  name: 'PMVA',
  rule: 'P5',
  who: { is: 'competent', code: 'PMVA' },
  need: { min: 3 },
};

describe('differences between rotas', () => {
  it('tells each worker what changes for them, day by day', () => {
    const before = [entry('ade', '2027-01-18'), entry('bea', '2027-01-18', NIGHT), entry('bea', '2027-01-20')];
    const after = [
      entry('ade', '2027-01-18'),
      entry('bea', '2027-01-18', LONG_DAY),
      entry('cai', '2027-01-18', NIGHT),
      entry('bea', '2027-01-20'),
    ];
    expect(diffRotas(before, after)).toEqual([
      { workerId: 'bea', changes: [{ date: '2027-01-18', before: ['2027-01-18:N'], after: ['2027-01-18:LD'] }] },
      { workerId: 'cai', changes: [{ date: '2027-01-18', before: [], after: ['2027-01-18:N'] }] },
    ]);
    expect(diffRotas(after, after)).toEqual([]);
  });

  it('what if somebody is away: gaps opened, breaches made, cost by rule', () => {
    const ward = aWard({
      period: { firstDay: '2027-01-18', days: 1, zone: 'Europe/London' },
      workers: [aWorker('ade', { contractMinutes: 690 })],
      demand: { ...NO_DEMAND, templates: [sw] },
    });
    const entries = [entry('ade', '2027-01-18', NIGHT)];
    const away = {
      ...ward,
      leave: [{ workerId: 'ade', from: '2027-01-18', to: '2027-01-18', kind: 'sickness', creditMinutesPerDay: 690 }] as const,
    };
    const before = { entries, judgement: checkRota(ward, entries) };
    const kept = differenceBetween(before, { entries, judgement: checkRota(away, entries) });
    expect(kept.breachesMade.map((breach) => breach.rule)).toEqual(['V1']);
    const freed = differenceBetween(before, { entries: [], judgement: checkRota(away, []) });
    expect(freed).toMatchObject({ gapsOpened: [{ lineId: 'sw@2027-01-18:N', people: 1 }], gapsClosed: [], breachesMade: [] });
    expect(freed.costByRule[0]).toEqual({ rule: 'P2', cost: 3_750 });
    expect(freed.cost).toBe(freed.costByRule.reduce((sum, { cost }) => sum + cost, 0));
  });

  it('S21: lists the shifts after the lapse that would be below three PMVA-trained without E', () => {
    const e = aWorker('e', { competences: [{ code: 'PMVA', validTo: '2027-02-10' }] });
    const others = ['a', 'b', 'c'].map((id) => aWorker(id, competent('PMVA')));
    const ward = aWard({ workers: [e, ...others], demand: { ...NO_DEMAND, templates: [pmva] } });
    const night = (date: string, ...ids: string[]) => ids.map((id) => entry(id, date, NIGHT));
    const rota = [
      ...night('2027-02-10', 'a', 'b', 'e'),
      ...night('2027-02-11', 'a', 'b', 'e'),
      ...night('2027-02-12', 'a', 'b', 'c', 'e'),
      ...night('2027-02-13', 'a', 'b'),
    ];
    const [lapse] = lapsesAhead(openWard(ward), rota, '2027-01-20');
    expect(lapse).toMatchObject({ workerId: 'e', code: 'PMVA', validTo: '2027-02-10' });
    expect(lapse?.linesShort.map((line) => line.lineId)).toEqual(['pmva@2027-02-11:N']);
    expect(lapsesAhead(openWard(ward), rota, '2027-02-11')).toEqual([]);
  });
});
