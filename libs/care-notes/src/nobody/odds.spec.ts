import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-07', 'Ruben', 'he'), aPerson('AL-12', 'Fay', 'she')] });
const whom = (text: string) =>
  understand(text, ward)
    .segments.filter(({ leftOut }) => leftOut === undefined)
    .map(({ subject }) => (subject.kind === 'people' ? subject.refs.join('+') : subject.kind === 'unclear' ? '?' : '-'));

describe('what is about nobody in care', () => {
  it.each([
    "The boiler's packed in again, heating engineer is booked for Thursday.",
    'Bread delivery never came.',
    'Security light over the bins is working again at last.',
    'We were one short all night and the agency never turned up.',
  ])('stands in nobody’s record, whoever was told of before: %s', (words) =>
    expect(whom(`Ruben ate well. Fay slept till six. ${words}`).slice(2)).not.toContain('AL-12'),
  );

  it.each(['Light left on all night, as asked.', 'Ate the last of the bread with jam.', 'Won two games of chess.', 'Tearful at supper.'])(
    'is not what goes on about somebody in words that sound like it: %s',
    (words) => expect(whom(`Fay was in the lounge. ${words}`).at(-1)).toBe('AL-12'),
  );

  it('is never what leaves out its doer', () => {
    expect(whom('was up most of the night wandering')).toEqual(['?']);
  });

  it('is never what tells of harm', () => {
    expect(whom('Fay was in the kitchen. Smashed a glass and held it to her throat.').at(-1)).toBe('AL-12');
  });
});
