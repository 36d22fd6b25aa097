import type { BoundaryText } from '@handrail/care-notes/learning';
import { describe, expect, it } from 'vitest';
import { boundaryExamples, gapsOf, type MarkedText } from './boundary-examples.js';

const word = (text: string, more: Partial<BoundaryText['words'][number]> = {}): BoundaryText['words'][number] => ({
  plain: text,
  word: text,
  kind: text,
  role: 'other',
  mark: undefined,
  held: false,
  capital: false,
  ...more,
});
/** "Fay slept . Ruben bath kitchen cold": a stop between the first two sentences, none before the third. */
const note: MarkedText = {
  part: 'wards',
  text: {
    words: [
      word('fay'),
      word('slept'),
      word('.', { mark: 'stop' }),
      word('ruben'),
      word('bath'),
      word('kitchen'),
      word('cold', { held: true }),
    ],
    hasStops: true,
  },
  byRule: new Set([3]),
  sentences: [0, 0, undefined, 1, 1, 2, 2],
  subjects: ['A', 'B', 'none'],
  stripped: false,
  unsure: new Set(),
};

describe('the gaps of a marked note', () => {
  it('are where no mark stands and nothing holds a word, each with where its clause began', () => {
    expect(gapsOf(note, ({ kind }) => kind !== 'inside').map(({ at, from, kind }) => [at, from, kind])).toEqual([
      [1, 0, 'inside'],
      [4, 3, 'inside'],
      [5, 3, 'another'],
    ]);
  });

  it('are told of the same person where two sentences of theirs meet', () => {
    const same = { ...note, subjects: ['A', 'B', 'B'] };
    expect(gapsOf(same, () => false).at(-1)?.kind).toBe('same');
  });

  it('teach once as they stand and once without the stop, which then is a place to be found', () => {
    const examples = boundaryExamples([note]);
    expect(examples.map(({ choice, weight }) => [choice, weight])).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
      [0, 0.5],
      [1, 1],
      [0, 0.5],
      [1, 1],
    ]);
    expect(boundaryExamples([{ ...note, text: { ...note.text, hasStops: false } }])).toHaveLength(3);
  });
});
