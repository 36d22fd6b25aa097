import { describe, expect, it } from 'vitest';
import type { PlanLine } from '../plan/plan.js';
import { evidenceOfKind, evidenceOfNothing } from './choice.js';
import { tellingEvidence, type TellingEvidence } from './tells.js';

const line = (text: string, facts: Partial<PlanLine> = {}): PlanLine => ({
  kind: 'step',
  id: 'ZZ-01.v1.1.1',
  no: '1.1',
  goalTitle: '',
  text,
  who: '',
  frequency: '',
  condition: '',
  warningSigns: [],
  status: 'ACTIVE',
  ...facts,
});

describe('what a line tells', () => {
  it.each<[string, string, keyof TellingEvidence, string]>([
    ['what day is his jab', 'Injection every second Friday.', 'tellsWhen', ''],
    ['how often do we weigh her', 'Weigh her.', 'tellsWhen', 'weekly'],
    ['who do i ring', 'Call the on-call senior.', 'tellsWho', ''],
    ['whos his keyworker', 'He likes to sit with Gillian.', 'tellsWho', ''],
    ['where does he keep it', 'The card is in the office safe.', 'tellsWhere', ''],
    ['how many sugars', 'Two sugars in his tea.', 'tellsHowMuch', ''],
  ])('is what "%s" asks for: "%s" (%s)', (question, text, name, frequency) => {
    expect(tellingEvidence(question, line(text, { frequency }))[name]).toBe(1);
    expect(tellingEvidence('he is pacing', line(text, { frequency }))[name]).toBe(0);
    expect(tellingEvidence(question, line('Walk without talking.'))[name]).toBe(0);
    expect(evidenceOfKind(question, line(text, { frequency }))[name]).toBe(1);
  });
});

describe('evidence for nothing in the plan', () => {
  const about = { unanswered: 0, parts: 2, strange: false };
  const evidence = (pairs: number) => ({ evidence: { pairs } as never });
  it('holds how near the question is to the plan as a whole', () => {
    expect(evidenceOfNothing('he is pacing', about, [evidence(1), evidence(3)]).usualPairs).toBe(2);
    expect(evidenceOfNothing('he is pacing', about, []).usualPairs).toBe(0);
  });
});
