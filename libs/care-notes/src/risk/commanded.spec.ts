import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const told = (dictation: string) =>
  understand(dictation, aWard()).risks.map(({ category, assertion, urgency }) => `${category} ${assertion} ${urgency}`);

describe('orders by a voice or by a thing that speaks', () => {
  it.each([
    ['Tomas up pacing and talking to himself about the telly telling him to smash it', 'aggression'],
    ['Ruben says the voices are telling him to hurt Fay', 'aggression'],
    ['Edwin told me the radio keeps telling him to stab his dad', 'aggression'],
    ['Fay said the voices told her to kill herself', 'suicidal_ideation'],
    ['Edwin says the devil wants him to cut himself', 'self_harm'],
  ])('cannot wait: %s', (dictation, category) => {
    expect(told(dictation)).toContain(`${category} AFFIRMED act_now`);
  });

  it.each(['Ruben has no voices telling him to hurt anyone', 'Fay denied the voices telling her to hurt herself'])(
    'are told as denied: %s',
    (dictation) => {
      expect(told(dictation).join()).not.toMatch(/act_now/);
    },
  );

  it.each(['the telly told her to get the bus', 'Ruben laughed at the telly, it told him the weather'])('are none: %s', (dictation) => {
    expect(told(dictation).join()).not.toMatch(/act_now/);
  });
});
