import { describe, expect, it } from 'vitest';
import type { DemandTemplate } from './demand/demand.js';
import { fillersFor } from './fillers.js';
import { openWard } from './rules/worker-context.js';
import { aWard, aWorker, competent, entry, LONG_DAY, NIGHT, NO_DEMAND, past } from './ward-builders.js';
import type { PastShift, RotaProblem } from './ward/rota-problem.js';
import { addDays } from './ward/time.js';
import type { Worker } from './ward/worker.js';

const TONIGHT = '2026-11-24';
const MONDAY = '2026-11-23';

/** Past shifts whose paid minutes make an average before tonight: one long past shift carries them, rest is not its business. */
function averaging(workerId: string, hoursAWeek: number, alreadyPaid = 0): PastShift {
  return past(workerId, '2026-10-01', LONG_DAY, hoursAWeek * 60 * 17 - alreadyPaid);
}

const template = (templateId: string, facts: Partial<DemandTemplate>): DemandTemplate => ({
  templateId,
  name: templateId,
  rule: 'P2',
  extent: { kindIds: ['LD', 'N'] },
  who: { is: 'support-worker' },
  need: { min: 4 },
  ...facts,
});

const L3 = { grade: 'L3', contractMinutes: 690 } as const;
const CONTINUOUS = 'continuous-observation';

function alderTonight(facts: Partial<RotaProblem> = {}): RotaProblem {
  const workers: Worker[] = [
    aWorker('rn1', { grade: 'RN', contractMinutes: 690, ...competent('PMVA') }),
    aWorker('rn2', { grade: 'RN', contractMinutes: 690, ...competent('PMVA') }),
    aWorker('sw1', { ...L3, ...competent('PMVA', 'OBS') }),
    aWorker('sw2', { ...L3, ...competent('PMVA', 'OBS') }),
    aWorker('sw3', { ...L3, ...competent('PMVA', 'OBS') }),
    aWorker('sw4', { grade: 'L2', contractMinutes: 690, ...competent('OBS') }),
    aWorker('c1', { ...L3, ...competent('OBS') }),
    aWorker('c2', { grade: 'L2', contractMinutes: 690, probationUntil: '2027-02-01' }),
    aWorker('c3', { ...L3, wteHundredths: 60, competences: [{ code: 'OBS' }, { code: 'PMVA', validTo: '2026-10-31' }] }),
    aWorker('c4', { ...L3, employment: 'BANK', contractMinutes: 0, wteHundredths: 0, ...competent('PMVA', 'OBS') }),
    aWorker('c5', { ...L3, employment: 'AGENCY', contractMinutes: 0, wteHundredths: 0, ...competent('OBS') }),
    aWorker('c6', { ...L3, ...competent('OBS') }),
    aWorker('c7', { ...L3, employment: 'BANK', contractMinutes: 0, wteHundredths: 0, ...competent('OBS') }),
  ];
  return aWard({
    period: { firstDay: MONDAY, days: 7, zone: 'Europe/London' },
    workers,
    leave: [
      { workerId: 'sw2', from: TONIGHT, to: TONIGHT, kind: 'sickness', creditMinutesPerDay: 0 },
      { workerId: 'c6', from: MONDAY, to: addDays(MONDAY, 6), kind: 'annual', creditMinutesPerDay: 0 },
    ],
    history: { pastShifts: [averaging('c4', 46.9, 690), averaging('c7', 47.6)], ledger: [] },
    demand: {
      ...NO_DEMAND,
      templates: [
        template('rn', { rule: 'P1', who: { is: 'registered' }, need: { min: 2 } }),
        template('sw', { takesObservationPosts: { intermittentPostsIncluded: 0 } }),
        template('pmva', { rule: 'P5', who: { is: 'competent', code: 'PMVA' }, onlyDuring: CONTINUOUS }),
        template('obs', {
          rule: 'P8',
          who: { is: 'all', of: [{ is: 'support-worker' }, { is: 'competent', code: 'OBS' }] },
          onlyDuring: CONTINUOUS,
        }),
      ],
      balances: [
        {
          templateId: 'pairs',
          name: 'novices and seniors',
          rule: 'P9',
          kindIds: ['LD', 'N'],
          more: { is: 'novice' },
          than: { is: 'senior' },
          excessMax: 0,
        },
      ],
      observations: [
        {
          serviceUserRef: 'AL-07',
          dayLevel: { code: 'CONT_EYE' },
          nightLevel: { code: 'CONT_EYE' },
          from: Date.parse('2026-11-24T16:40Z') / 60_000,
        },
      ],
    },
    ...facts,
  });
}

const rota = [
  ...['rn1', 'rn2', 'sw1', 'sw3', 'sw4'].map((workerId) => entry(workerId, TONIGHT, NIGHT)),
  entry('c1', TONIGHT, LONG_DAY),
  entry('c3', '2026-11-28', LONG_DAY), // works the contract of the week already
  entry('c4', MONDAY, NIGHT), // off at 08:00 today
];
const tonight = `${TONIGHT}:N`;

describe('S1 the night before: sickness and an enhanced observation', () => {
  const answer = fillersFor(openWard(alderTonight()), rota, tonight);

  it('needs two more support workers, one of them observation-competent', () => {
    expect(answer.needed).toBe(2);
    expect(answer.gaps.map(({ templateId, min, had }) => [templateId, min, had])).toEqual([
      ['sw', 5, 3],
      ['obs', 4, 3],
    ]);
  });

  it('refuses C1 for rest and overlap, C6 for leave, C7 for the average, each with its figure', () => {
    const reasons = answer.refused.map(({ workerId, breaches }) => [workerId, breaches.map((breach) => breach.rule)]);
    expect(reasons).toEqual([
      ['sw2', ['V1']],
      ['c1', ['L2', 'L7']],
      ['c6', ['V1']],
      ['c7', ['L1']],
    ]);
    const of = (workerId: string) => answer.refused.find((refusal) => refusal.workerId === workerId)!;
    expect(of('c1').breaches[0]).toMatchObject({ found: -30, limit: 660 }); // -0.5 h of rest
    expect((of('c7').projectedWeekMinutes / 60).toFixed(2)).toBe('48.28');
  });

  it('shows C4 with 11.5 h of rest and a projected average of 47.58 h', () => {
    const c4 = answer.fillers.find((filler) => filler.workerId === 'c4')!;
    expect(c4.restBeforeMinutes).toBe(11.5 * 60);
    expect((c4.projectedWeekMinutes / 60).toFixed(2)).toBe('47.58');
  });

  it('ranks the pairs 25, 30, 35, 60, 65, 70', () => {
    expect(answer.isClosable).toBe(true);
    expect(answer.choices.map(({ workerIds, askingPrice }) => [workerIds.join('+'), askingPrice])).toEqual([
      ['c3+c4', 25],
      ['c2+c4', 30],
      ['c2+c3', 35],
      ['c4+c5', 60],
      ['c3+c5', 65],
      ['c2+c5', 70],
    ]);
  });

  it('puts the people of a choice in the order of the workers, whatever their ids', () => {
    const named: Record<string, string> = { c2: 'z2', c3: 'y3', c4: 'x4', c5: 'w5' };
    const renamed = <T>(facts: T): T => JSON.parse(JSON.stringify(facts).replaceAll(/"(c[2-5])"/gu, (_, id) => `"${named[id]}"`)) as T;
    const again = fillersFor(openWard(renamed(alderTonight())), renamed(rota), tonight);
    expect(again.choices.map(({ workerIds }) => workerIds)).toEqual(renamed(answer.choices.map(({ workerIds }) => workerIds)));
  });

  it('offers C2 and C3 when C4 declines', () => {
    const ward = alderTonight();
    const declined = { ...ward, fixedDaysOff: [{ workerId: 'c4', date: TONIGHT }] };
    expect(fillersFor(openWard(declined), rota, tonight).choices[0]).toMatchObject({ workerIds: ['c2', 'c3'], askingPrice: 35 });
  });

  it('says what stays open when nobody closes the gap', () => {
    const ward = alderTonight();
    const nobody = { ...ward, workers: ward.workers.filter((worker) => !['c2', 'c3', 'c5'].includes(worker.workerId)) };
    const answerWithOne = fillersFor(
      openWard(nobody),
      rota.filter((item) => item.workerId !== 'c3'),
      tonight,
    );
    expect(answerWithOne.isClosable).toBe(false);
    expect(answerWithOne.choices).toMatchObject([{ workerIds: ['c4'], stillMissing: [{ lineId: `sw@${tonight}`, missing: 1 }] }]);
  });

  it('has nothing to offer for a shift without a gap', () => {
    const full = [...rota, entry('c5', TONIGHT, NIGHT), entry('c2', TONIGHT, NIGHT)];
    expect(fillersFor(openWard(alderTonight()), full, tonight)).toMatchObject({ needed: 0, choices: [], isClosable: false });
  });

  it('shows the gap and offers nobody in a unit without workers', () => {
    const nobody = alderTonight({ workers: [], leave: [], history: { pastShifts: [], ledger: [] } });
    expect(fillersFor(openWard(nobody), [], tonight)).toMatchObject({
      fillers: [],
      refused: [],
      choices: [{ workerIds: [] }],
      isClosable: false,
    });
  });
});
