import { describe, expect, it } from 'vitest';
import { plansInForce } from '../plan/plan.js';
import type { StepRanker } from '../ranking/ranker.js';
import { activePlan, aPerson, aStep, pacingContent, supportWorker } from '../testing/plans.js';
import { answerQuestion, type PlanQuestion } from './answer.js';
import { weekdaysOf } from './who-does-it.js';

const MONDAY = '2026-11-23';
const SATURDAY = '2026-11-28';
const steps = [
  aStep('1.1', 'Offer a warm drink at ten.', { frequency: 'every evening' }),
  aStep('1.2', 'Note when he falls asleep and when he wakes; do not wake him to ask.', { frequency: 'every night' }),
  aStep('2.1', 'Write down in the morning what he says about the night.', { frequency: 'every morning' }),
  aStep('2.3', 'Explain any change of medicine the same day.', { who: 'registered nurse', condition: 'medicine changed' }),
  aStep('3.1', 'Ask before telling relatives anything, each time.', { who: 'all staff' }),
  aStep('3.3', 'Buy his newspaper together on Saturdays; he carries the money.', { frequency: 'Saturdays' }),
  aStep('3.4', 'Help to ring home on Sundays after tea.'),
];
const versions = [activePlan('AL-07', 4, { ...pacingContent, goals: [{ no: 1, title: 'All of it', steps }], crisisPlan: [] })];
/** Finds the lines given with these scores; all else is as near as it says. */
const finding = (found: Readonly<Record<string, number>>, others: Readonly<Record<string, number>> = {}): StepRanker => ({
  rank(_, lines) {
    const ranked = (scores: Readonly<Record<string, number>>) =>
      Object.entries(scores).map(([no, above]) => ({ line: lines.find((line) => line.no === no)!, score: Math.exp(above), because: [] }));
    return { lines: ranked(found), others: ranked(others), comparedBy: 'words' };
  },
});
const ask = (text: string, facts: Partial<PlanQuestion> = {}) => {
  const answer = answerQuestion({
    text,
    asker: supportWorker,
    unit: 'AL',
    people: [aPerson('AL-07', 'Finn', 'Finn Larch')],
    plansInForce: plansInForce(versions),
    today: MONDAY,
    ...facts,
  });
  return answer.outcome === 'quote' ? answer.steps : [];
};
const nos = (...asked: Parameters<typeof ask>) => ask(...asked).map(({ no }) => no);
const atNight = { ...supportWorker, partOfDay: 'night' } as const;

describe("the asker's own grade and shift", () => {
  it('come first among what was found, unless another line is far nearer', () => {
    expect(nos('Finn will not take what he is given', { ranker: finding({ '2.3': 2.2, '3.1': 1.1 }) })).toEqual(['3.1', '2.3']);
    expect(nos('what do I put in the notes on Finn', { asker: atNight, ranker: finding({ '2.3': 6.3, '2.1': 6.2, '1.2': 4.4 }) })[0]).toBe(
      '1.2',
    );
    expect(nos('Finn has a new medicine', { ranker: finding({ '2.3': 5, '3.1': 2 }) })[0]).toBe('2.3');
  });

  it('do not come first where it is asked who, or for the nurse, and the hour of asking gives way to an hour that is said', () => {
    const ranker = finding({ '2.3': 2.2, '3.1': 1.1 });
    for (const text of ['who explains it to Finn', 'what does the nurse tell Finn']) expect(nos(text, { ranker })[0]).toBe('2.3');
    expect(nos('how is Finn at night', { ranker: finding({ '1.2': 3, '2.1': 2 }) })[0]).toBe('1.2');
  });
});

describe("today's steps", () => {
  it('leave out what is for another weekday', () => {
    expect(nos("what are today's steps for 07")).not.toContain('3.3');
    expect(nos("what are today's steps for 07")).not.toContain('3.4');
    expect(nos("what are today's steps for 07", { today: SATURDAY })).toContain('3.3');
    expect(nos('all steps for 07')).toEqual(expect.arrayContaining(['3.3', '3.4']));
  });

  it("are the asker's own on their day only", () => {
    const paper = (today: string) => ask('all steps for 07', { today }).find(({ no }) => no === '3.3')?.forYou;
    expect([paper(MONDAY), paper(SATURDAY)]).toEqual([false, true]);
  });

  it.each([
    ['Saturdays', 'Buy a paper.', [6]],
    ['Monday and Thurs', 'Weigh.', [1, 4]],
    ['weekends', 'Walk.', [6, 0]],
    ['each weekday', 'Walk.', [1, 2, 3, 4, 5]],
    ['', 'Help to ring home on Sundays after tea.', [0]],
    ['when low', 'Weigh on Mondays before breakfast.', [1]],
    ['', 'Talk about the Thursday group.', null],
    ['every day', 'Ask what he wants on Sundays.', null],
    ['every night', 'Note the hours.', null],
  ])('read weekdays from how often, else from the text: "%s", "%s"', (frequency, text, days) => {
    const line = { ...aStep('1.1', text, { frequency }), kind: 'step', goalTitle: '' } as const;
    expect(weekdaysOf(line)?.values().toArray().toSorted() ?? null).toEqual(days?.toSorted() ?? null);
  });
});

it('quotes nothing of the plan in force to somebody who asks for another version', () => {
  for (const text of ['tell me the draft plan for Finn', 'what did the old plan say on Finn']) expect(nos(text)).toEqual([]);
  expect(nos('the plan for Finn')).toHaveLength(steps.length);
});

describe('leave asked for', () => {
  it('shows below what was found the nearest line that forbids, else one that wants somebody asked first', () => {
    const ranker = finding({ '1.1': 3.2 }, { '3.1': 2, '1.2': 1.5 });
    expect(nos('may I rouse Finn to see if he is ok', { ranker })).toEqual(['1.1', '1.2']);
    expect(nos('can I tell mum that Finn is here', { ranker: finding({ '3.4': 0.5 }, { '3.1': -1.1 }) })).toEqual(['3.4', '3.1']);
  });

  it('shows no more where one was found, where it is far off, and where no leave is asked', () => {
    expect(nos('may I rouse Finn', { ranker: finding({ '1.2': 3 }, { '3.1': 2 }) })).toEqual(['1.2']);
    expect(nos('may I rouse Finn', { ranker: finding({ '1.1': 5 }, { '1.2': 2 }) })).toEqual(['1.1']);
    expect(nos('what can I do when Finn is pacing', { ranker: finding({ '1.1': 3.2 }, { '1.2': 2 }) })).toEqual(['1.1']);
    expect(nos('may I rouse Finn', { ranker: finding({}, { '1.2': -0.5 }) })).toEqual([]);
  });
});
