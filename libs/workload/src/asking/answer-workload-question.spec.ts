import { describe, expect, it } from 'vitest';
import type { RotaUnit, WorkedPeriod } from '../hours/rota-balance.js';
import { aCase, southTeam } from '../testing/south-team.js';
import { answerWorkloadQuestion, type WorkloadSources } from './answer-workload-question.js';
import type { WorkloadAudience } from './audience.js';

const aPeriod = (workerId: string, name: string, wte: number, facts: Partial<WorkedPeriod> = {}): WorkedPeriod => ({
  workerId,
  name,
  wte,
  contractMinutes: 150 * 60 * wte,
  paidMinutes: 150 * 60 * wte,
  nights: 0,
  weekends: 0,
  lateChanges: 0,
  overtimeMinutes: 0,
  continuousObservationMinutes: 0,
  missedBreaks: 0,
  incidentsAttended: 0,
  ...facts,
});

// The ledger example: 42 nights, A 14 at 1.0 WTE, B 14 at 0.6, C 9 at 1.0, D 5 at 0.6.
const alder: RotaUnit = {
  unit: 'AL',
  name: 'Alder',
  period: 'the twelve weeks to 15 November',
  people: [
    aPeriod('a', 'Ade', 1, { nights: 14 }),
    aPeriod('b', 'Bea', 0.6, { nights: 14 }),
    aPeriod('c', 'Cora', 1, { nights: 9 }),
    aPeriod('d', 'Don', 0.6, { nights: 5, overtimeMinutes: 23 * 60 }),
  ],
  shifts: [
    { shiftId: '1', label: 'Mon 16 Nov day', requiredMinutes: 8 * 690, rosteredMinutes: 8 * 690 },
    { shiftId: '2', label: 'Mon 16 Nov night', requiredMinutes: 6 * 690, rosteredMinutes: 5 * 690 },
  ],
};

const sources: WorkloadSources = { teams: [southTeam], units: [alder], today: '2026-11-18', homeUnit: null };
const lead: WorkloadAudience = { sees: 'named', workerId: 'lead' };
const ask = (text: string, audience: WorkloadAudience = lead, from = sources) => answerWorkloadQuestion(text, from, audience);

describe('workload questions', () => {
  it.each([
    'who is overloaded in South team?',
    'is anyone over capacity in south',
    'whos swamped in South?',
    'Who in the South team has too many cases?',
    'is anybody at capacity in south team',
  ])('S20: "%s" names the one over capacity and says that the others cannot be told apart', (text) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ kind: 'caseload', unit: 'SO', balance: { atOrOver: ['so-2'] } });
    const words = answer.words.join('\n');
    expect(words).toContain('Ben Alder is at or over capacity in South team.');
    expect(words).toContain('no real difference');
    expect(words).toContain("Jain's index 0.995");
    expect(words).toContain("Jain's index 0.967");
    expect(words).toMatch(/If so-2-\d moved from Ben Alder to/);
  });

  it('S20: tells stale scores with the answer', () => {
    const [first, ...others] = southTeam.workers;
    const stale = {
      ...southTeam,
      workers: [{ ...first!, cases: [aCase({ caseId: 'old', points: 48, scoredOn: '2026-06-01' })] }, ...others],
    };
    expect(ask('who is overloaded in South?', lead, { ...sources, teams: [stale] }).words.join('\n')).toContain(
      '1 case score in South team is older than 90 days',
    );
  });

  it('S20: answers who is overloaded on a ward from the ward measures', () => {
    const answer = ask('Who is overloaded on Alder?');
    expect(answer.kind).toBe('rota');
    expect(answer.words.join('\n')).toContain('Bea: 14, share 7.9 (+6.1): above share.');
    expect(answer.words.join('\n')).toContain('1 of 2 shifts are short');
  });

  it.each(['how are nights shared on Alder?', 'are the night shifts fair on alder', 'who does the most nights on Alder ward'])(
    '"%s" puts each beside the share',
    (text) => {
      const answer = ask(text);
      expect(answer).toMatchObject({
        kind: 'rota',
        topic: { about: 'measure', measure: 'nights' },
        measures: [{ measure: 'nights', sum: 42 }],
      });
      expect(answer.words.at(-1)).toBe('Cora: 9, share 13.1 (-4.1): below share.');
    },
  );

  it.each([
    ['who has room for a new case in South?', 'room'],
    ['who can take another referral in south team', 'room'],
    ['how evenly is work shared in South?', 'evenness'],
    ['which scores are out of date in South team?', 'stale-scores'],
    ['which shifts are short on Alder?', 'cover'],
    ['how is my workload in South?', 'own'],
  ])('reads "%s" as %s', (text, about) => {
    expect(ask(text)).toMatchObject({ topic: { about } });
  });

  it('works out a move that is asked about by ref and first name', () => {
    const answer = ask('what if we move SO-21 to Dev?');
    expect(answer.words.join(' ')).toMatch(/If so-2-1 moved from Ben Alder to Dev Hazel: Ben Alder \d+ % to \d+ %/);
  });

  it('shows a worker their own figures and the average, and nobody else in any part of the answer', () => {
    const own: WorkloadAudience = { sees: 'own', workerId: 'so-3' };
    const answer = JSON.stringify(ask('who is overloaded in South team?', own));
    expect(answer).toContain('Cleo Rowan');
    expect(answer).toContain('South team on average');
    expect(answer).not.toMatch(/Ana|Ben|Dev|Elin|so-[1245]/);
    const nights = JSON.stringify(ask('how are nights shared on Alder?', { sees: 'own', workerId: 'c' }));
    expect(nights).toContain('Cora: 9');
    expect(nights).not.toMatch(/Ade|Bea|Don/);
  });

  it('names people of their own team to a senior, and of no other team', () => {
    const senior: WorkloadAudience = { sees: 'team', workerId: 's', units: ['SO'] };
    expect(JSON.stringify(ask('who is overloaded in South?', senior))).toContain('Ben Alder');
    expect(JSON.stringify(ask('how are nights shared on Alder?', senior))).not.toMatch(/Ade|Bea|Cora|Don/);
  });

  it('asks which unit when none is named, takes the only or the own one, and says what can be asked', () => {
    expect(ask('who is overloaded?')).toMatchObject({ kind: 'which-unit', candidates: ['South team', 'Alder'] });
    expect(ask('who is overloaded?', lead, { ...sources, homeUnit: 'AL' })).toMatchObject({ kind: 'rota' });
    expect(ask('what is for lunch?')).toMatchObject({ kind: 'not-understood' });
    expect(ask('')).toMatchObject({ kind: 'not-understood' });
  });

  it('gives a worker of a team of two no average, share or sum to take their own figure from', () => {
    const own = { sees: 'own', workerId: 'a' } as const;
    const pair = { ...sources, units: [{ ...alder, people: alder.people.slice(0, 2) }] };
    const answer = ask('nights on Alder', own, pair);
    expect(answer).toMatchObject({ kind: 'rota', measures: [] });
    expect(answer.words.join(' ')).toContain('Ade: 14');
    expect(answer.words.join(' ')).not.toMatch(/average: |share|Bea/);
    const two = { ...sources, teams: [{ ...southTeam, workers: southTeam.workers.slice(0, 2) }] };
    const self = two.teams[0]?.workers[0]?.workerId ?? '';
    expect(ask('who is overloaded in South team?', { sees: 'own', workerId: self }, two)).toMatchObject({ averageUtilisation: null });
  });
});
