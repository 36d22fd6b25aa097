import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

const told = (dictation: string) =>
  understand(dictation, aWard()).risks.map(({ category, assertion, urgency }) => `${category} ${assertion} ${urgency}`);

describe('a fall', () => {
  it.each([
    'Ruben had a fall in the lounge',
    'Fay had a fall in her room',
    'Fay no wait Ruben had a fall',
    'Fay no not Fay I mean Ruben had a fall',
  ])('is seen this shift: %s', (dictation) => {
    expect(told(dictation)).toEqual(['physical_deterioration AFFIRMED this_shift']);
  });

  it('that nobody saw cannot wait: who says that the head was not hit?', () => {
    expect(told('Fay had an unwitnessed fall at four')).toEqual(['physical_deterioration AFFIRMED act_now']);
  });

  it.each(['there was a fall in numbers at breakfast, four people', 'Fay had a fall in her mood after the call'])(
    'is none: %s',
    (dictation) => {
      expect(told(dictation)).toEqual([]);
    },
  );
});
