import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';
import { secondOpinions } from './second-opinion.js';
import { toldOfRisk } from './told.js';
import { readByRule } from './weigh/examples.js';
import { weighClauses } from './weigh/weigh-clauses.js';

function read(text: string) {
  const { masked, clauses, byRule } = readByRule(text, aWard());
  const weighed = weighClauses(masked, clauses, byRule);
  const heard = secondOpinions(masked, clauses, byRule, weighed);
  return { heard, told: toldOfRisk(masked, clauses, heard, weighed) };
}

describe('risk that is told and is not of now', () => {
  it.each([
    ['nobody laid a finger on anybody', 'aggression'],
    ['Ruben hasnt laid a finger on anyone since', 'aggression'],
  ])('is a mention although no rule knows the words: %s', (text, category) => {
    const { heard, told } = read(text);
    expect(heard).toEqual([]);
    expect(told).toEqual([expect.objectContaining({ category, assertion: 'NEGATED', urgency: 'none', aboutStaff: false })]);
  });

  it.each(['Ruben ate his tea and watched the football', 'Fay drank two cups of tea', 'no new marks on her arms'])(
    'adds nothing where nothing is told, or a rule has spoken: %s',
    (text) => {
      expect(read(text).told).toEqual([]);
    },
  );

  it('waits for nobody, and stands in no clause that has a mention', () => {
    const words = [
      'Ruben',
      'nobody',
      'laid a finger',
      'his brother',
      'used to',
      'tablets',
      'no',
      'if',
      'blood',
      'laughed',
      'rope',
      'never',
      'tea',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (said) => {
        const { heard, told } = read(said.join(' '));
        for (const one of told) {
          expect(one.urgency).toBe('none');
          expect(one.assertion).not.toBe('AFFIRMED');
          expect(heard.some(({ clause }) => clause === one.clause)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is shown with whom it is told of, and asks nothing', () => {
    const { questions, risks } = understand('Ruben hasnt laid a finger on anyone since', aWard());
    expect(questions).toEqual([]);
    expect(risks).toEqual([
      expect.objectContaining({ assertion: 'NEGATED', urgency: 'none', subject: expect.objectContaining({ kind: 'people' }) }),
    ]);
  });
});
