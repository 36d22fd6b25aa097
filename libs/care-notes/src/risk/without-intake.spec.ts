import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';
import { timeWithoutIntake } from './without-intake.js';

describe('time without food, drink or urine', () => {
  it.each([
    'three days without eating',
    'hasnt eaten a thing for four days',
    'refused all meals and drinks since saturday',
    'nothing past his lips since wednesday',
    'no wee for twenty hours',
    'she has had no fluids for thirty six hours',
    'all day without a sip',
  ])('reaches somebody at once: %s', (words) => {
    const risk = understand(`Ruben ${words}`, aWard()).risks.find(({ urgency }) => urgency === 'act_now');
    expect(risk).toMatchObject({ category: 'physical_deterioration', assertion: 'AFFIRMED' });
  });

  it.each([
    'not had a drink in six weeks',
    'hadnt eaten since breakfast so had a big tea',
    'three days of good eating now',
    'nil by mouth from midnight for his scan',
    'skipped lunch on saturday',
    'no meat on fridays',
  ])('is not what this tells: %s', (words) => {
    expect(timeWithoutIntake(words)).toEqual([]);
  });
});
