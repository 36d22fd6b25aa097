import { describe, expect, it } from 'vitest';
import { otherUnitNamed } from './other-unit-named.js';

const alder = { unit: 'ALDER', name: 'Alder ward' };
const south = { unit: 'SOUTH', name: 'South community team' };
const larch = { unit: 'LARCH', name: 'Larch House' };
const asked = (text: string, people: readonly string[] = []) => otherUnitNamed(text, [alder], [south, larch], people);

describe('a question about how work is shared, from somebody who may read Alder alone', () => {
  it.each([
    'who is overloaded in South team?',
    'who is overloaded in the South community team',
    "who's swamped in south?",
    'is South team over capacity',
    'how are nights shared on Alder and South team?',
  ])('"%s" is told that South is not theirs to read, and what is', (text) =>
    expect(asked(text)).toEqual({
      kind: 'which-unit',
      candidates: ['Alder ward'],
      words: ['You may not read South community team.', 'You may read: Alder ward.'],
    }),
  );

  it('hears that a unit is named which nobody knows', () => {
    expect(asked('who is overloaded in the North Road team?')?.words[0]).toBe('No unit here is called “north road team”.');
  });

  it.each([
    'how are nights shared on Alder?',
    'who is overloaded on Alder ward?',
    'who is overloaded in my team?',
    'who is overloaded in the nursing team?',
    'who is stretched on the night team?',
    'how evenly is the work shared on the ward?',
    'who works the most nights of the whole team?',
    'who has room for a new case?',
    'who is overloaded in the community team?',
    'how are the south facing rooms covered?',
  ])('"%s" is answered', (text) => expect(asked(text)).toBeNull());

  it('does not take the name of a colleague for that of a unit', () => {
    expect(otherUnitNamed('who is on more nights, Cora or Ben Larch House?', [alder], [larch], ['Ben Larch House'])).toBeNull();
    expect(otherUnitNamed('what if we move SC-21 from Ana to Ben South?', [alder], [south], ['Ben South'])).toBeNull();
  });

  it('takes a word that two units share for the one that may be read, and a number for no unit', () => {
    const [one, two] = [
      { unit: 'W1', name: 'Ward 1' },
      { unit: 'W2', name: 'Ward 2' },
    ];
    expect(otherUnitNamed('who did nights in 2 of the last weeks?', [one], [two])).toBeNull();
    expect(otherUnitNamed('who did nights on Alder?', [alder], [{ unit: 'AH', name: 'Alder House' }])).toBeNull();
    expect(otherUnitNamed('who did nights on Alder House?', [alder], [{ unit: 'AH', name: 'Alder House' }])).not.toBeNull();
    expect(otherUnitNamed('who did nights on Ward 2?', [one], [two])).not.toBeNull();
  });
});
