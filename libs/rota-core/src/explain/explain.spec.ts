import { describe, expect, it } from 'vitest';
import type { DemandTemplate } from '../demand/demand.js';
import { openWard } from '../rules/worker-context.js';
import { aWard, aWorker, competent, EARLY, entry, LATE, LONG_DAY, NIGHT, NO_DEMAND } from '../ward-builders.js';
import type { RotaProblem } from '../ward/rota-problem.js';
import { whyGap } from './why-gap.js';
import { whyNot } from './why-not.js';
import { whyThis } from './why-this.js';

const SATURDAY = '2027-01-23';
const SUNDAY = '2027-01-24';
const ledgerOf = (workerId: string, nights: number) => ({ workerId, nights, weekends: 0, holidays: 0 });
const pmvaLine: DemandTemplate = {
  templateId: 'pmva',
  name: 'PMVA',
  rule: 'P5',
  extent: { kindIds: ['N'] },
  who: { is: 'competent', code: 'PMVA' },
  need: { min: 1 },
  dates: [SATURDAY],
};

/** The four of the ledger example: 42 nights in twelve weeks, C furthest below. D works late on Saturday. */
function theFour(facts: Partial<RotaProblem> = {}): RotaProblem {
  return aWard({
    period: { firstDay: '2027-01-18', days: 7, zone: 'Europe/London' },
    shiftKinds: [LONG_DAY, NIGHT, EARLY, LATE],
    workers: [
      aWorker('a', { name: 'Ade', contractMinutes: 690 }),
      aWorker('b', { name: 'Bea', contractMinutes: 690, wteHundredths: 60 }),
      aWorker('c', { name: 'Cai', contractMinutes: 690 }),
      aWorker('d', { name: 'Dee', contractMinutes: 690, wteHundredths: 60 }),
      aWorker('e', { name: 'Eli', contractMinutes: 690, restrictions: [{ bands: ['NIGHT'] }] }),
      aWorker('f', { name: 'Fay', contractMinutes: 690 }),
    ].slice(0, facts.leave ? 6 : 4),
    requests: [{ requestId: 'r', workerId: 'c', date: SUNDAY, wants: 'off', strength: 'normal' }],
    history: { pastShifts: [], ledger: [ledgerOf('a', 14), ledgerOf('b', 14), ledgerOf('c', 9), ledgerOf('d', 5)] },
    ...facts,
  });
}

const rota = [entry('c', SATURDAY, NIGHT), entry('d', SATURDAY, LATE)];
const saturdayNight = `${SATURDAY}:N`;

describe('S18 "Why me?"', () => {
  const context = openWard(theFour());

  it('tells C the own figure, the own rank and counts, and that the request was kept', () => {
    const answer = whyThis(context, rota, 'c', saturdayNight, { kind: 'worker', workerId: 'c' });
    expect(answer).toMatchObject({
      eligible: 4,
      distanceThousandths: -4_125,
      rank: 1,
      blocked: [{ rule: 'L2', people: 1 }],
      aboveShare: 2,
      requestsKept: [SUNDAY],
      alternatives: [],
    });
    if (answer.status !== 'explained') throw new Error(answer.status);
    expect(answer.words).toBe(
      'You have Saturday 23 January, Night because: 4 people could work it; 4.13 nights below your share, the lowest of the 4; of the others 1 would break rest and 2 above their share; the request for 2027-01-24 was kept. Rules: L2, F3, F1.',
    );
  });

  it('never tells a worker another name or another figure', () => {
    const answer = JSON.stringify(whyThis(context, rota, 'c', saturdayNight, { kind: 'worker', workerId: 'c' }));
    for (const secret of ['Ade', 'Bea', 'Dee', '6125', '6.13', '875', '2875']) expect(answer).not.toContain(secret);
    expect(whyThis(context, rota, 'd', `${SATURDAY}:L`, { kind: 'worker', workerId: 'c' })).toEqual({ status: 'not-yours-to-see' });
  });

  it('tells the rota manager names and figures', () => {
    const answer = whyThis(context, rota, 'c', saturdayNight, { kind: 'rota-manager' });
    expect(answer).toMatchObject({
      alternatives: [
        { name: 'Ade', distanceThousandths: 875 },
        { name: 'Bea', distanceThousandths: 6_125 },
        { name: 'Dee', rule: 'L2' },
      ],
    });
    expect(JSON.stringify(answer)).toContain('Bea +6.13');
  });

  it('counts nobody as eligible who is away or restricted, and gives nobody the reason', () => {
    const leave = [{ workerId: 'f', from: SATURDAY, to: SUNDAY, kind: 'sickness', creditMinutesPerDay: 0 }] as const;
    const withAbsent = openWard(theFour({ leave }));
    for (const audience of [{ kind: 'worker', workerId: 'c' }, { kind: 'rota-manager' }, { kind: 'team-lead' }] as const) {
      const answer = whyThis(withAbsent, rota, 'c', saturdayNight, audience);
      expect(answer).toMatchObject({ eligible: 4 });
      expect(JSON.stringify(answer)).not.toMatch(/sick|V3|restrict/iu);
    }
  });
});

describe('why not somebody else', () => {
  const leave = [{ workerId: 'f', from: SATURDAY, to: SUNDAY, kind: 'sickness', creditMinutesPerDay: 0 }] as const;
  const context = openWard(theFour({ leave }));
  const manager = { kind: 'rota-manager' } as const;

  it('names the first breaking rule with its number', () => {
    expect(whyNot(context, rota, 'd', saturdayNight, manager)).toMatchObject({
      status: 'forbidden',
      first: { rule: 'L2', figures: { found: -120, limit: 660 } },
    });
    expect(whyNot(context, [entry('d', '2027-01-22', LATE)], 'd', `${SATURDAY}:E`, manager)).toMatchObject({
      words: 'Dee would have 9.5 h of rest, 11 h are owed (L2).',
    });
  });

  it('says of leave that it is leave, of a restriction only that the person is not available', () => {
    expect(whyNot(context, rota, 'f', saturdayNight, manager)).toMatchObject({ words: 'Fay is on leave (V1).' });
    const restricted = whyNot(context, rota, 'e', saturdayNight, manager);
    expect(restricted).toMatchObject({ first: { rule: 'not-available' }, words: 'Eli is not available (availability).' });
    expect(restricted).not.toHaveProperty('first.figures');
    expect(whyNot(context, rota, 'e', saturdayNight, { kind: 'worker', workerId: 'e' })).toMatchObject({ first: { rule: 'V3' } });
    expect(whyNot(context, rota, 'e', saturdayNight, { kind: 'worker', workerId: 'a' })).toEqual({ status: 'not-yours-to-see' });
  });

  it('gives the price where no rule forbids it', () => {
    expect(whyNot(context, rota, 'a', saturdayNight, manager)).toMatchObject({ status: 'possible' });
    expect(whyNot(context, rota, 'c', saturdayNight, manager)).toEqual({ status: 'has-it' });
  });
});

describe('why there is a gap', () => {
  const workers = [
    aWorker('a', { name: 'Ade', contractMinutes: 690, ...competent('PMVA') }),
    aWorker('b', { name: 'Bea', contractMinutes: 690, ...competent('PMVA') }),
    aWorker('c', { name: 'Cai', contractMinutes: 690 }),
  ];
  const leave = [{ workerId: 'b', from: SATURDAY, to: SUNDAY, kind: 'sickness', creditMinutesPerDay: 0 }] as const;
  const ward = theFour({ workers, leave, demand: { ...NO_DEMAND, templates: [pmvaLine] } });
  const morning = { ...EARLY, start: '09:00', end: '17:00' };
  const context = openWard({ ...ward, shiftKinds: [morning, NIGHT] });
  const worked = [entry('a', SATURDAY, morning)];

  it('gives the reason of each candidate and the smallest relaxation, in the words of the rota', () => {
    const why = whyGap(context, worked, `pmva@${saturdayNight}`, { kind: 'rota-manager' })!;
    expect(why.candidates.map(({ name, reason }) => [name, reason?.words])).toEqual([
      ['Ade', 'would have 2.5 h of rest, 11 h are owed'],
      ['Bea', 'is on leave'],
    ]);
    expect(why.relaxations.map(({ words }) => words)).toEqual([
      'let Ade work after 2.5 h of rest, 8.5 h are then owed',
      '1 more PMVA-competent on Saturday 23 January, Night',
    ]);
  });

  it('gives a worker counts and no names', () => {
    const why = whyGap(context, worked, `pmva@${saturdayNight}`, { kind: 'worker', workerId: 'c' })!;
    expect(why.candidates).toEqual([]);
    expect(why.reasonCounts).toEqual([
      { rule: 'L2', people: 1 },
      { rule: 'not-available', people: 1 },
    ]);
    expect(JSON.stringify(why)).not.toMatch(/Ade|Bea|leave/u);
  });

  it('has nothing to say where there is no gap', () => {
    expect(whyGap(context, [entry('a', SATURDAY, NIGHT)], `pmva@${saturdayNight}`, { kind: 'team-lead' })).toBeUndefined();
  });
});
