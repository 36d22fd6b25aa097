import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../segment/read-clauses.js';
import { aWard } from '../testing.js';
import { maskNames, risksByRule } from './read.js';
import { secondOpinions } from './second-opinion.js';

function both(text: string) {
  const context = aWard();
  const read = readClauses(text, context);
  const byRule = risksByRule(read.text.plain, read.clauses, read.tokens, context);
  return { ...read, byRule, all: secondOpinions(maskNames(read.text.plain, read.clauses, read.tokens), read.clauses, byRule) };
}

const SAID = [
  'Ruben',
  'Fay',
  'she',
  'he',
  'blood',
  'rope',
  'tablets',
  'wants to die',
  'not',
  'brother',
  'tea',
  'walk',
  'if',
  'last year',
  ',',
  '.',
  'gone',
  'bridge',
];

describe('the second opinion', () => {
  it('takes nothing away from what the rules found, and quotes clauses as they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SAID), { maxLength: 14 }), (words) => {
        const { byRule, all, clauses } = both(words.join(' '));
        for (const risk of byRule)
          expect(
            all.some(
              ({ start, end, category, assertion }) =>
                start === risk.start && end === risk.end && category === risk.category && assertion === risk.assertion,
            ),
          ).toBe(true);
        for (const risk of all.filter(
          (one) => !byRule.some(({ start, end, category }) => start === one.start && end === one.end && category === one.category),
        ))
          expect(clauses).toContainEqual(expect.objectContaining({ start: risk.start, end: risk.end }));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'Ruben denied any thoughts of ending it',
    'no self harm, no aggression',
    'Fay used to cut as a teenager',
    'Fay hung her coat up and sat down',
  ])('leaves alone what the rules read as not of now, or an idiom explains: %s', (text) => {
    const { byRule, all } = both(text);
    expect(all).toEqual(byRule);
  });
});
