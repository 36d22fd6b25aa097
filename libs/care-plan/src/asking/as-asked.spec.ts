import { describe, expect, it } from 'vitest';
import { aPerson } from '../testing/plans.js';
import { asAsked } from './as-asked.js';
import { whoIsMeant } from './person.js';

const people = [aPerson('AL-07', 'Finn', 'Finn Larch'), aPerson('AL-03', 'Sam', 'Samuel Oak'), aPerson('AL-15', 'Sam', 'Samira Elm')];
const asked = (first: string | undefined, question: string) => asAsked(first, question, people, 'AL');

describe('the word given for a person', () => {
  it('is the question’s own where it is nobody', () => {
    expect(asked('crisis', 'plan for 07')).toBe('crisis plan for 07');
    expect(asked('warning', 'signs for 07')).toBe('warning signs for 07');
    expect(asked('pacing', 'what helps AL-07')).toBe('pacing what helps AL-07');
    expect(asked('crisis', 'plan')).toBe('crisis plan');
    expect(asked(undefined, 'crisis plan for 07')).toBe('crisis plan for 07');
  });

  it('names the person where it can, and is still refused where it looks like a reference of somebody else', () => {
    for (const first of ['07', 'AL-07', 'Finn', 'Sam']) expect(asked(first, 'when pacing')).toBe(`for ${first}, when pacing`);
    for (const first of ['99', 'ZZ-99', 'Zebedee'])
      expect(whoIsMeant(asked(first, 'crisis plan'), people, 'AL')).toEqual({ kind: 'somebody-else' });
    expect(whoIsMeant(asked('99', 'crisis plan for 07'), people, 'AL')).toEqual({ kind: 'somebody-else' });
  });
});
