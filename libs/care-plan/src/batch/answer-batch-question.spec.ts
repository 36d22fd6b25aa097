import { describe, expect, it } from 'vitest';
import { activePlansOf, answerBatchQuestion, reachOf } from './answer-batch-question.js';
import type { CarePlansFile, CaseloadFile } from './files.js';

const caseload: CaseloadFile = {
  time_zone: 'Europe/London',
  units: [
    { id: 'WA', access_by: 'shift_or_caseload' },
    { id: 'CO', access_by: 'caseload' },
  ],
  service_users: [
    { ref: 'WA-01', unit: 'WA', preferred_name: 'Iona', full_name: 'Iona Vale' },
    { ref: 'CO-01', unit: 'CO', preferred_name: 'Ross', full_name: 'Ross Glen' },
    { ref: 'CO-02', unit: 'CO', preferred_name: 'Ailsa', full_name: 'Ailsa Burn' },
  ],
  workers: [
    { id: 'w', grade: 'support_worker_L3', unit: 'WA', caseload: [] },
    { id: 'c', grade: 'support_worker_L3', unit: 'CO', caseload: ['CO-01'] },
    { id: 'm', grade: 'rota_manager', unit: 'WA', caseload: ['WA-01'] },
  ],
  shifts: [
    { worker: 'w', unit: 'WA', start: '2026-11-18T07:30:00+00:00', end: '2026-11-18T20:00:00+00:00' },
    { worker: 'c', unit: 'CO', start: '2026-11-18T09:00:00+00:00', end: '2026-11-18T17:00:00+00:00' },
    { worker: 'm', unit: 'WA', start: '2026-11-18T09:00:00+00:00', end: '2026-11-18T17:00:00+00:00' },
  ],
};

const step = { id: 'WA-01.v2.1.1', no: '1.1', text: 'Offer  tea.', who: 'support worker', frequency: 'daily', condition: 'low in mood' };
const plan = (version: number, status: string) => ({
  id: `WA-01.v${version}`,
  subject: 'WA-01',
  version,
  status,
  owner: 'n',
  reviewed: '2026-10-01',
  review_due: '2026-11-17',
  goals: [{ no: 1, title: 'Mood', steps: [{ ...step, id: `WA-01.v${version}.1.1` }] }],
});
const file: CarePlansFile = { care_plans: [plan(1, 'SUPERSEDED'), plan(2, 'ACTIVE'), plan(3, 'DRAFT')] };
const plans = activePlansOf(file, caseload);
const refs = (worker: string, at: string) => [...reachOf(caseload, worker, Date.parse(at))];
const ask = (text: string, asker = 'w', asked_at = '2026-11-18T12:00:00+00:00') =>
  answerBatchQuestion({ id: 'Q', unit: 'WA', asker, asked_at, text }, caseload, plans);

describe('batch questions', () => {
  it('open the unit from two hours before the shift to two hours after, to the minute', () => {
    expect(refs('w', '2026-11-18T05:30:00Z')).toEqual(['WA-01']);
    expect(refs('w', '2026-11-18T05:29:00Z')).toEqual([]);
    expect(refs('w', '2026-11-18T22:00:00Z')).toEqual(['WA-01']);
    expect(refs('w', '2026-11-18T22:01:00Z')).toEqual([]);
  });

  it('open only the caseload in a community team, on shift or not, and nothing to a rota manager or a stranger', () => {
    expect(refs('c', '2026-11-18T12:00:00Z')).toEqual(['CO-01']);
    expect(refs('c', '2026-11-22T03:00:00Z')).toEqual(['CO-01']);
    expect(refs('m', '2026-11-18T12:00:00Z')).toEqual([]);
    expect(refs('nobody', '2026-11-18T12:00:00Z')).toEqual([]);
  });

  it('quote the version in force byte for byte, with the overdue review', () => {
    expect(ask('Iona is feeling down, what do I do')).toEqual({
      type: 'question',
      id: 'Q',
      outcome: 'quote',
      steps: ['WA-01.v2.1.1'],
      notices: ['review_overdue'],
      shown: [{ id: 'WA-01.v2.1.1', text: 'Offer  tea.' }],
    });
  });

  it('S7: show nothing of a person out of reach, the same as of nobody', () => {
    const refused = { type: 'question', id: 'Q', outcome: 'refuse_not_on_caseload', steps: [], notices: [], shown: [] };
    for (const text of ['steps for CO-02', 'steps for CO-77', 'what about Ailsa', 'what about Zebedee']) expect(ask(text)).toEqual(refused);
    expect(ask('steps for Iona', 'w', '2026-11-19T12:00:00+00:00')).toEqual(refused);
    expect(ask('steps for Iona', 'm')).toEqual(refused);
  });

  it('count a review overdue by the date where the unit is', () => {
    // 23:30 UTC on 17 June is 00:30 on 18 June in London.
    const june = activePlansOf({ care_plans: [{ ...plan(2, 'ACTIVE'), review_due: '2026-06-17' }] }, caseload);
    const opened = { ...caseload, workers: [{ id: 'w', grade: 'support_worker_L3', caseload: ['WA-01'] }] };
    const at = (asked_at: string) =>
      answerBatchQuestion({ id: 'Q', asker: 'w', asked_at, text: 'Iona is feeling down' }, opened, june).notices;
    expect(at('2026-06-17T23:30:00Z')).toEqual(['review_overdue']);
    expect(at('2026-06-17T22:30:00Z')).toEqual([]);
  });
});
