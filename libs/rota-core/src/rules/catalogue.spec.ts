import { describe, expect, it } from 'vitest';
import { checkRota } from '../checker.js';
import type { DemandTemplate } from '../demand/demand.js';
import type { Who } from '../demand/who.js';
import { aWard, aWorker, competent, EARLY, entry, LATE, LONG_DAY, NIGHT, NO_DEMAND, past, SLEEP_IN } from '../ward-builders.js';
import type { PastShift, RotaProblem } from '../ward/rota-problem.js';
import type { RotaEntry, ShiftKind } from '../ward/shift.js';
import { addDays } from '../ward/time.js';
import type { Worker } from '../ward/worker.js';
import { DEFAULT_RULES } from './default-rules.js';
import type { RuleId } from './rule-set.js';

const MONDAY = '2027-01-18';
const KINDS: Readonly<Record<string, ShiftKind>> = { L: LONG_DAY, N: NIGHT, E: EARLY, T: LATE, S: SLEEP_IN };
/** One letter a day from Monday: L long day, N night, E early, T late, S sleep-in, anything else off. */
const row = (workerId: string, letters: string): RotaEntry[] =>
  [...letters].flatMap((letter, day) => (KINDS[letter] ? [entry(workerId, addDays(MONDAY, day), KINDS[letter])] : []));

/** A rota that breaks a rule, and one like it that just does not. */
interface Case {
  readonly facts?: Partial<RotaProblem>;
  readonly breaks: readonly RotaEntry[];
  readonly holds: readonly RotaEntry[];
}

/** Ade alone, with these facts. */
const one = (breaks: string, holds: string, worker: Partial<Worker> = {}, facts: Partial<RotaProblem> = {}): Case => ({
  facts: { workers: [aWorker('ade', worker)], ...facts },
  breaks: row('ade', breaks),
  holds: row('ade', holds),
});

/** One line of Monday's long day: broken by Bea alone, held by Ade, whom it means. */
const aLine = (rule: RuleId, who: Who, ade: Partial<Worker>): Case => {
  const template: DemandTemplate = {
    templateId: 'line',
    name: 'line',
    rule,
    extent: { kindIds: ['LD'] },
    dates: [MONDAY],
    who,
    need: { min: 1 },
  };
  return {
    facts: { workers: [aWorker('ade', ade), aWorker('bea')], demand: { ...NO_DEMAND, templates: [template] } },
    breaks: row('bea', 'L'),
    holds: row('ade', 'L'),
  };
};
const line = (facts: Partial<DemandTemplate>): DemandTemplate => ({
  templateId: 'line',
  name: 'line',
  rule: 'P1',
  extent: { kindIds: ['LD'] },
  who: { is: 'registered' },
  need: { min: 1 },
  ...facts,
});
const nurses = Array.from({ length: 3 }, (_, index) => aWorker(`rn${index}`, { grade: 'RN' }));
const aides = Array.from({ length: 4 }, (_, index) => aWorker(`sw${index}`));
const on = (...ids: readonly string[]) => ids.flatMap((id) => row(id, 'L'));
const worked = (minutes: number): { readonly history: { readonly pastShifts: PastShift[]; readonly ledger: [] } } => ({
  history: { pastShifts: [past('ade', '2026-11-02', LONG_DAY, minutes)], ledger: [] },
});
const leave = { workerId: 'ade', from: MONDAY, to: MONDAY, kind: 'annual', creditMinutesPerDay: 0 } as const;
const continuous = {
  serviceUserRef: 'AL-07',
  dayLevel: { code: 'CONT_EYE' },
  nightLevel: { code: 'CONT_EYE' },
  from: Date.parse(`${MONDAY}T06:00Z`) / 60_000,
  to: Date.parse(`${MONDAY}T20:00Z`) / 60_000,
} as const;
const novices = {
  templateId: 'pairs',
  name: 'pairs',
  rule: 'P9',
  kindIds: ['LD'],
  more: { is: 'novice' },
  than: { is: 'senior' },
  excessMax: 0,
} as const;

/** What each rule of the catalogue forbids, asks or prices, at its edge. */
const CATALOGUE: Readonly<Record<RuleId, Case>> = {
  V1: one('L', '.L', {}, { leave: [leave] }),
  V2: one('L', '.L', {}, { fixedDaysOff: [{ workerId: 'ade', date: MONDAY }] }),
  V3: one('N', 'L', { restrictions: [{ bands: ['NIGHT'] }] }),
  V4: one('.L', 'L', { employedTo: MONDAY }),
  // 17 weeks of 48 h less one shift: the second one is too many.
  L1: one('L.L', 'L', {}, worked(17 * 48 * 60 - 690)),
  L2: one('TE', 'T.E'),
  L3: one('LLLNLLL', 'LLL.LLL'),
  L4: {
    facts: {
      workers: [aWorker('ade')],
      shiftKinds: [
        { ...LONG_DAY, unpaidBreakMinutes: 19 },
        { ...EARLY, unpaidBreakMinutes: 20 },
      ],
    },
    breaks: row('ade', 'L'),
    holds: row('ade', 'E'),
  },
  L5: one('L.L', 'L', { nightWorker: true, wtrOptOut: { from: '2020-01-01' } }, worked(17 * 48 * 60 - 690)),
  L6: one('LL', 'L.L', { youngWorker: true }),
  L7: {
    facts: { workers: [aWorker('ade')] },
    breaks: [entry('ade', MONDAY, LONG_DAY), entry('ade', MONDAY, LATE)],
    holds: [entry('ade', MONDAY, EARLY), entry('ade', MONDAY, SLEEP_IN)],
  },
  L8: one('.L', 'L', { clearances: [{ kind: 'REGISTRATION', validTo: MONDAY }] }),
  // Owes two long days: to the minute there is nothing to pay, a third is paid for.
  C1: one('L.L.L', 'L.L', { contractMinutes: 1_380 }),
  C2: one('LLLLLL', 'LLLLL'),
  C3: { facts: { workers: [aWorker('ade', { employment: 'BANK' }), aWorker('bea')] }, breaks: row('ade', 'L'), holds: row('bea', 'L') },
  P1: aLine('P1', { is: 'registered' }, { grade: 'RN' }),
  P2: aLine('P2', { is: 'grade', grades: ['SENIOR'] }, { grade: 'SENIOR' }),
  // Three nurses are 34.5 h: one short is 11.5 h, more than 8; a part of the day without one is no red flag of the whole.
  P3: {
    facts: { workers: nurses, demand: { ...NO_DEMAND, templates: [line({ need: { min: 3 }, dates: [MONDAY] })] } },
    breaks: on('rn0', 'rn1'),
    holds: on('rn0', 'rn1', 'rn2'),
  },
  P4: aLine('P4', { is: 'competent', code: 'NIC' }, competent('NIC')),
  P5: aLine('P5', { is: 'competent', code: 'PMVA' }, { competences: [{ code: 'PMVA', validTo: MONDAY }] }),
  P6: aLine('P6', { is: 'competent', code: 'MEDS' }, competent('MEDS')),
  P7: aLine('P7', { is: 'competent', code: 'KEYS' }, competent('KEYS')),
  P8: aLine('P8', { is: 'competent', code: 'OBS' }, competent('OBS')),
  P9: {
    facts: { workers: [aWorker('l2', { grade: 'L2' }), aWorker('l3')], demand: { ...NO_DEMAND, balances: [novices] } },
    breaks: on('l2'),
    holds: on('l2', 'l3'),
  },
  P10: aLine('P10', { is: 'gender', gender: 'F' }, { gender: 'F' }),
  P11: {
    facts: { workers: [aWorker('own'), aWorker('b1', { employment: 'BANK' }), aWorker('b2', { employment: 'AGENCY' })] },
    breaks: on('own', 'b1', 'b2'),
    holds: on('own', 'b1'),
  },
  P12: one('L', '.L', { inductions: [{ unitId: 'alder', from: addDays(MONDAY, 1) }] }),
  P13: one('NNNNN', 'NNNN'),
  P14: one('LLLL', 'LLL'),
  P15: one('NT', 'N.T'),
  P17: one('.L', 'L', {}, { published: [entry('ade', MONDAY)] }),
  P18: {
    facts: {
      workers: [aWorker('ade'), aWorker('bea')],
      demand: {
        ...NO_DEMAND,
        items: [{ itemId: 'meet', reason: 'supervision', date: MONDAY, from: '14:00', to: '15:00', workerIds: ['ade'] }],
      },
    },
    breaks: row('bea', 'L'),
    holds: row('ade', 'E'),
  },
  // Judged by who counts: on the last day of learning nobody, the day after everybody.
  P19: {
    facts: {
      workers: [aWorker('ade', { supernumeraryUntil: MONDAY }), aWorker('bea')],
      demand: { ...NO_DEMAND, templates: [line({ rule: 'P2', who: { is: 'anyone' }, dates: [MONDAY] })] },
    },
    breaks: row('ade', 'L'),
    holds: row('bea', 'L'),
  },
  P20: {
    facts: {
      workers: [aWorker('ade', competent('OBS')), aWorker('bea')],
      demand: {
        ...NO_DEMAND,
        observations: [continuous],
        templates: [
          line({
            rule: 'P20',
            extent: { handoversOf: ['LD'] },
            who: { is: 'competent', code: 'OBS' },
            need: { min: 0 },
            followsContinuousPosts: { plus: 0 },
          }),
        ],
      },
    },
    breaks: row('bea', 'L'),
    holds: row('ade', 'L'),
  },
  // 35 % of the day: two of six are a third, two of five are two fifths.
  P21: {
    facts: { workers: [...nurses, ...aides], demand: { ...NO_DEMAND, templates: [line({ need: { min: 0 } })] } },
    breaks: on('rn0', 'rn1', 'sw0', 'sw1', 'sw2', 'sw3'),
    holds: on('rn0', 'rn1', 'sw0', 'sw1', 'sw2'),
  },
  P22: one('SSS', 'SS'),
  F1: one('L', '.L', {}, { requests: [{ requestId: 'r', workerId: 'ade', date: MONDAY, wants: 'off', strength: 'weak' }] }),
  F2: one('.....L', '.....LL'),
  // One night among two equals: half a night from the share is 4 x 0.25, and each of them pays it; two nights shared are fair.
  F3: {
    facts: {
      workers: [aWorker('ade'), aWorker('bea')],
      demand: {
        ...NO_DEMAND,
        templates: [line({ rule: 'P2', extent: { kindIds: ['N'] }, who: { is: 'support-worker' }, dates: [MONDAY, '2027-01-19'] })],
      },
    },
    breaks: row('ade', 'NN'),
    holds: [...row('ade', 'N'), ...row('bea', '.N')],
  },
  F4: {
    facts: {
      workers: [aWorker('ade'), aWorker('bea')],
      demand: { ...NO_DEMAND, templates: [line({ rule: 'P2', who: { is: 'anyone' }, dates: [MONDAY], knownTo: ['ade'] })] },
    },
    breaks: row('bea', 'L'),
    holds: row('ade', 'L'),
  },
};

/** The rules by which a rota is found wanting, wherever the judge says so. */
function foundBy(facts: Partial<RotaProblem>, entries: readonly RotaEntry[]): ReadonlySet<string> {
  const problem = aWard({ period: { firstDay: MONDAY, days: 7, zone: 'Europe/London' }, shiftKinds: Object.values(KINDS), ...facts });
  const { breaches, cover, balances, shares, redFlags } = checkRota(problem, entries);
  const short = cover.filter(({ missing }) => missing > 0);
  return new Set([
    ...breaches.map(({ rule }) => rule),
    ...short.map(({ rule }) => rule),
    ...balances.filter(({ excess }) => excess > 0).map(({ rule }) => rule),
    ...shares.filter(({ cost }) => cost > 0).map(() => 'P21'),
    ...redFlags.filter(({ flag }) => flag === 'registered-time-short').map(() => 'P3'),
  ]);
}

/** P19 forbids nothing itself: who learns does not count, so that another line is short. */
const SEEN_AS: Partial<Record<RuleId, RuleId>> = { P19: 'P2' };

describe('every rule of the catalogue', () => {
  it.each(Object.keys(DEFAULT_RULES) as RuleId[])('%s finds what breaks it, and nothing just short of that', (id) => {
    const { facts = {}, breaks, holds } = CATALOGUE[id];
    const seenAs = SEEN_AS[id] ?? id;
    expect(foundBy(facts, breaks)).toContain(seenAs);
    expect(foundBy(facts, holds)).not.toContain(seenAs);
  });

  it.each(Object.keys(DEFAULT_RULES) as RuleId[])('%s says what it asks, where it is from, and who may override it', (id) => {
    const rule = DEFAULT_RULES[id];
    expect(rule.id).toBe(id);
    expect(Math.min(rule.name.length, rule.source.length)).toBeGreaterThan(5);
    expect(rule.overridableBy.length > 0).toBe(rule.hardness === 'hard-overridable');
  });
});
