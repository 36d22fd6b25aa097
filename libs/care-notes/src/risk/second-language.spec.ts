import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const cannotWait = (dictation: string) =>
  understand(dictation, aWard())
    .risks.filter(({ urgency }) => urgency === 'act_now')
    .map(({ category }) => category);

describe('a wish not to live, in the English of somebody who learnt it late', () => {
  it.each([
    'Fay say she no want to live like this with the noise, is joke she laugh',
    'Ruben he no want live no more',
    'Fay not want to be alive any more',
  ])('cannot wait: %s', (dictation) => {
    expect(cannotWait(dictation)).toContain('suicidal_ideation');
  });

  it('is none where somebody wants to live elsewhere', () => {
    expect(cannotWait('Ruben no want to live here he want go home')).toEqual([]);
  });
});
