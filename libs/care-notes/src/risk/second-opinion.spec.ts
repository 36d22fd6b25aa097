import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../segment/read-clauses.js';
import { aWard } from '../testing.js';
import { maskNames } from '../segment/mask-names.js';
import { risksByRule } from './read.js';
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
  it('drops no mention of the rules, turns none but those affirmed, and quotes the whole clause of what cannot wait', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SAID), { maxLength: 14 }), (words) => {
        const { byRule, all, clauses } = both(words.join(' '));
        for (const risk of byRule) {
          const kept = all.find(
            (one) => one.category === risk.category && one.clause === risk.clause && one.start <= risk.start && one.end >= risk.end,
          );
          expect(kept).toBeDefined();
          const isTurned = kept!.assertion !== risk.assertion;
          expect(isTurned ? risk.assertion : 'AFFIRMED').toBe('AFFIRMED');
          expect(isTurned ? kept!.urgency : 'none').toBe('none');
        }
        for (const risk of all.filter(({ urgency, aboutStaff }) => urgency === 'act_now' && !aboutStaff)) {
          expect(risk.start).toBeLessThanOrEqual(clauses[risk.clause]!.start);
          expect(risk.end).toBeGreaterThanOrEqual(clauses[risk.clause]!.end);
        }
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

  // Wordings of this file alone: no list, rule or learnt sentence holds them.
  it.each([
    ['Fay has her bootlace round the shower rail and her chin in the loop', 'act_now'],
    ['found Ruben blue at the lips and only gurgling when I shook him', 'act_now'],
    ['Fay made a lemon drizzle with Ruben and they shared it out', undefined],
  ])('hears what nobody listed, and not what is everyday: %s', (text, urgency) => {
    expect(both(text).all.find((risk) => risk.urgency === 'act_now')?.urgency).toBe(urgency);
  });
});
