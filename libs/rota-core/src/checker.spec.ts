import { describe, expect, it } from 'vitest';
import { checkRota } from './checker.js';
import type { DemandTemplate } from './demand/demand.js';
import { withRules } from './rules/default-rules.js';
import { aWard, aWorker, competent, entry, LONG_DAY, NIGHT, NO_DEMAND, past } from './ward-builders.js';
import { addDays } from './ward/time.js';

const twoNurses: DemandTemplate = {
  templateId: 'rn',
  name: 'nurses',
  rule: 'P1',
  extent: { kindIds: ['LD', 'N'] },
  who: { is: 'registered' },
  need: { min: 2 },
};
const fourWorkers: DemandTemplate = {
  templateId: 'sw',
  name: 'support workers',
  rule: 'P2',
  extent: { kindIds: ['N'] },
  who: { is: 'support-worker' },
  need: { min: 4 },
  takesObservationPosts: { intermittentPostsIncluded: 0 },
};
const oneDay = { firstDay: '2027-01-18', days: 1, zone: 'Europe/London' } as const;

describe('the independent judge', () => {
  it('names an unmet line as a gap with its price, and calls the rota lawful all the same', () => {
    const ward = aWard({ period: oneDay, workers: [aWorker('rn1', { grade: 'RN' })], demand: { ...NO_DEMAND, templates: [twoNurses] } });
    const judgement = checkRota(ward, [entry('rn1', '2027-01-18')]);
    expect(judgement.isLawful).toBe(false); // far from contract: the only hard rule here
    expect(judgement.gaps.map(({ lineId, had, missing, cost }) => [lineId, had, missing, cost])).toEqual([
      ['rn@2027-01-18:LD', 1, 1, 7_500],
      ['rn@2027-01-18:N', 0, 2, 15_000],
    ]);
    expect(judgement.costByLevel.required).toBe(22_500);
    expect(judgement.redFlags.map((flag) => flag.flag)).toContain('registered-time-short');
  });

  it('counts nobody who is supernumerary or not inducted, and forbids the second', () => {
    const learner = aWorker('new', { contractMinutes: 690, supernumeraryUntil: '2027-02-01', inductions: [] });
    const stranger = aWorker('far', { contractMinutes: 690, inductions: [{ unitId: 'larch', from: '2020-01-01' }] });
    const ward = aWard({ period: oneDay, workers: [learner, stranger], demand: { ...NO_DEMAND, templates: [fourWorkers] } });
    const judgement = checkRota(ward, [entry('new', '2027-01-18', NIGHT), entry('far', '2027-01-18', NIGHT)]);
    expect(judgement.gaps).toMatchObject([{ had: 0, missing: 4 }]);
    expect(judgement.breaches.filter((breach) => breach.severity === 'hard').map((breach) => [breach.rule, breach.workerId])).toEqual([
      ['P12', 'far'],
    ]);
  });

  it('adds the posts of continuous and intermittent observations to the night they are in force on', () => {
    const from = Date.parse('2027-01-18T16:40Z') / 60_000;
    const eyesight = { serviceUserRef: 'AL-07', dayLevel: { code: 'CONT_EYE' }, nightLevel: { code: 'CONT_EYE' }, from } as const;
    const checks = (ref: string, checksPerHour: number) =>
      ({
        serviceUserRef: ref,
        dayLevel: { code: 'INT_HIGH', checksPerHour },
        nightLevel: { code: 'INT_HIGH', checksPerHour },
        from: 0,
      }) as const;
    const observations = [eyesight, ...[4, 4, 4, 4, 4, 2, 2, 2].map((perHour, index) => checks(`AL-1${index}`, perHour))];
    const demand = { ...NO_DEMAND, observations, templates: [{ ...fourWorkers, takesObservationPosts: { intermittentPostsIncluded: 1 } }] };
    const [line] = checkRota(aWard({ period: oneDay, demand }), []).cover;
    expect(line?.min).toBe(4 + 1 + 1); // 26 checks an hour need 2 posts, of which the template holds 1
  });

  it('holds an observation in force on a shift that it covers by half or from the start, and on no other', () => {
    const at = (time: string) => Date.parse(`2027-01-${time}Z`) / 60_000;
    const wanted = (from: string, to: string) => {
      const observation = {
        serviceUserRef: 'AL-07',
        dayLevel: { code: 'CONT_EYE' },
        nightLevel: { code: 'CONT_EYE' },
        from: at(from),
        to: at(to),
      } as const;
      return checkRota(aWard({ period: oneDay, demand: { ...NO_DEMAND, observations: [observation], templates: [fourWorkers] } }), [])
        .cover[0]?.min;
    };
    expect(wanted('18T19:30', '18T21:00')).toBe(5); // in force when the night begins
    expect(wanted('19T01:30', '19T08:00')).toBe(5); // more than half of it
    expect(wanted('19T02:00', '19T08:00')).toBe(4);
  });

  it('asks PMVA 4 and one observer more than the posts only while a continuous observation is in force', () => {
    const pmva: DemandTemplate = {
      ...twoNurses,
      templateId: 'pmva',
      rule: 'P5',
      who: { is: 'competent', code: 'PMVA' },
      need: { min: 4 },
      onlyDuring: 'continuous-observation',
    };
    const observers: DemandTemplate = {
      ...pmva,
      templateId: 'obs',
      rule: 'P8',
      who: { is: 'competent', code: 'OBS' },
      followsContinuousPosts: { plus: 1 },
    };
    const demand = { ...NO_DEMAND, templates: [pmva, observers] };
    const observation = { serviceUserRef: 'AL-07', dayLevel: { code: 'GENERAL' }, nightLevel: { code: 'CONT_2' }, from: 0 } as const;
    expect(checkRota(aWard({ period: oneDay, demand }), []).cover).toEqual([]);
    const cover = checkRota(aWard({ period: oneDay, demand: { ...demand, observations: [observation] } }), []).cover;
    expect(cover.map(({ lineId, min }) => [lineId, min])).toEqual([
      ['pmva@2027-01-18:N', 4],
      ['obs@2027-01-18:N', 3],
    ]);
  });

  it('lets a ratio follow the census of the day and shows it beside the ratio had', () => {
    const ratio: DemandTemplate = {
      ...fourWorkers,
      extent: { from: '08:00', to: '20:00' },
      need: { staff: 1, per: 4, of: 'present', round: 'up', min: 2 },
    };
    const census = {
      usual: { occupied: 12, present: 12 },
      entries: [{ date: '2027-01-18', part: 'day', occupied: 12, present: 9 }],
    } as const;
    const cover = checkRota(aWard({ period: { ...oneDay, days: 2 }, demand: { ...NO_DEMAND, templates: [ratio], census } }), []).cover;
    const wanted = cover.filter((line) => line.start % 1440 === 480).map((line) => [line.min, line.ratio?.people]);
    expect(wanted).toEqual([
      [3, 9],
      [3, 12],
    ]);
  });

  it('counts for a stretch of time whoever is present throughout, last night included', () => {
    const earlyHours: DemandTemplate = { ...fourWorkers, extent: { from: '05:00', to: '08:00' }, need: { min: 1 } };
    const ward = aWard({ period: oneDay, workers: [aWorker('ade')], demand: { ...NO_DEMAND, templates: [earlyHours] } });
    expect(checkRota(ward, []).gaps).toHaveLength(2); // 05:00-07:30 and 07:30-08:00, when day staff would be there
    const withPast = { ...ward, history: { pastShifts: [past('ade', '2027-01-17', NIGHT)], ledger: [] } };
    expect(checkRota(withPast, []).gaps).toEqual([]);
  });

  it('asks for an escort on top of the people the template wants at that time', () => {
    const sw: DemandTemplate = { ...fourWorkers, extent: { kindIds: ['LD'] } };
    const escort = {
      itemId: 'esc',
      reason: 'escort',
      date: '2027-01-18',
      from: '10:00',
      to: '12:00',
      who: { is: 'support-worker' },
      extra: 2,
    } as const;
    const cover = checkRota(aWard({ period: oneDay, demand: { ...NO_DEMAND, templates: [sw], items: [escort] } }), []).cover;
    expect(cover.map(({ lineId, min, missingPrice }) => [lineId.split('@')[0], min, missingPrice])).toEqual([
      ['sw', 4, 3_750],
      ['esc', 6, 600],
    ]);
  });

  it('judges pairs of people: more novices than seniors, and temporary staff over half', () => {
    const balance = {
      templateId: 'pair',
      name: 'novices',
      rule: 'P9',
      kindIds: ['N'],
      more: { is: 'novice' },
      than: { is: 'senior' },
      excessMax: 0,
    } as const;
    const workers = [
      aWorker('l2', { grade: 'L2' }),
      aWorker('new', { probationUntil: '2027-06-01', employment: 'BANK', contractMinutes: 0 }),
    ];
    const ward = aWard({ period: oneDay, workers, demand: { ...NO_DEMAND, balances: [balance] } });
    const judgement = checkRota(ward, [entry('l2', '2027-01-18', NIGHT), entry('new', '2027-01-18', NIGHT)]);
    expect(judgement.balanceGaps).toMatchObject([{ excess: 2, cost: 2 * 3_750 }]);
    expect(judgement.costByRule).toMatchObject({ C3: 10, P9: 7_500 });
    expect(judgement.costByRule.P11).toBeUndefined(); // one of two is half, not more
  });

  it('raises a red flag where the support workers who count are L2s in probation and nobody else', () => {
    const workers = [
      aWorker('rn', { grade: 'RN' }),
      aWorker('new', { grade: 'L2', probationUntil: '2027-06-01' }),
      aWorker('l2', { grade: 'L2' }),
      aWorker('learner', { supernumeraryUntil: '2027-02-01' }),
    ];
    const flagged = (ids: readonly string[], facts: Parameters<typeof aWard>[0] = {}) =>
      checkRota(
        aWard({ period: oneDay, workers, ...facts }),
        ids.map((id) => entry(id, '2027-01-18', NIGHT)),
      ).redFlags;
    expect(flagged(['rn', 'new'])).toEqual([{ flag: 'lone-junior', where: '2027-01-18:N', wanted: 1, had: 0 }]);
    expect(flagged(['new', 'learner'])).toHaveLength(1); // a learner counts on no line
    expect(flagged(['rn', 'new', 'l2'])).toEqual([]);
    expect(flagged(['rn'])).toEqual([]);
    expect(flagged(['new'], { ruleSet: withRules({ P9: { hardness: 'off' } }) })).toEqual([]);
  });

  it('gives the care hours of the worked ward of domain practice: 9.47 a day', () => {
    const nurses = Array.from({ length: 5 }, (_, index) => aWorker(`rn${index}`, { grade: 'RN', ...competent('OBS') }));
    const support = Array.from({ length: 9 }, (_, index) => aWorker(`sw${index}`));
    const kindOf = (index: number, days: number) => (index < days ? LONG_DAY : NIGHT);
    const entries = [
      ...nurses.map((nurse, index) => entry(nurse.workerId, '2027-01-18', kindOf(index, 3))),
      ...support.map((worker, index) => entry(worker.workerId, '2027-01-18', kindOf(index, 5))),
    ];
    const { careHours } = checkRota(aWard({ period: oneDay, workers: [...nurses, ...support] }), entries);
    expect(careHours).toEqual([{ date: '2027-01-18', registeredHundredths: 338, supportHundredths: 609, totalHundredths: 947 }]);
  });

  it('prices runs across the edge of the period once, for the days inside it', () => {
    const nights = Array.from({ length: 3 }, (_, index) => past('ade', addDays('2027-01-15', index), NIGHT));
    const ward = aWard({ workers: [aWorker('ade')], history: { pastShifts: nights, ledger: [] } });
    const rota = [0, 1, 2].map((index) => entry('ade', addDays('2027-01-18', index), NIGHT));
    const tooMany = checkRota(ward, rota).breaches.filter((breach) => breach.rule === 'P13');
    expect(tooMany).toMatchObject([{ found: 6, amount: 2, cost: 80 }]);
  });
});
