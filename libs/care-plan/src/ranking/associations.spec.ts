import { describe, expect, it } from 'vitest';
import { associationByWords } from './learnt-associations.js';
import { learntBytes, placesOf } from './learnt-bytes.js';
import { associated, sayingOf, type WordAssociation } from './word-association.js';

/** "kettl" has a place as it is asked and another as it is written; "tea" and "walk" have one. */
const SMALL: WordAssociation = {
  places: placesOf('kettl tea walk'),
  dimensions: 2,
  telling: Int8Array.of(3, 4, 4),
  asked: Int8Array.of(0, 5, 10, 0, 0, 10),
  written: Int8Array.of(10, 0),
  worth: 0.01,
};

describe('learnt associations of words', () => {
  const near = (asked: string[], written: string[]) =>
    associated(SMALL, sayingOf(SMALL, asked, 'asked'), sayingOf(SMALL, written, 'written'));

  it('take a word of a line where it is written and a word of a question where it is asked', () => {
    expect(near(['tea'], ['kettl'])).toBeCloseTo(1);
    expect(near(['kettl'], ['tea'])).toBeCloseTo(0);
    expect(near(['kettl'], ['walk'])).toBeCloseTo(0.5);
  });
  it('weigh each word by what it tells, over the length of the whole', () => {
    // kettle 3 of 5, tea 4 of 5: both lie along the first dimension as they are written.
    expect(near(['tea'], ['kettl', 'tea'])).toBeCloseTo((3 / 5 + 4 / 5) * 1);
  });
  it('say nothing where no word is known', () => {
    expect(near(['zzz'], ['kettl'])).toBe(0);
    expect(near([], [])).toBe(0);
  });
  it('have a place for every word', () => {
    const { places, dimensions, telling, asked, written } = associationByWords();
    expect(telling).toHaveLength(places.size);
    expect(asked).toHaveLength(places.size * dimensions);
    expect(written.length % dimensions).toBe(0);
    expect(written.length).toBeLessThanOrEqual(asked.length);
  });
});

describe('learnt bytes', () => {
  it('are read with their signs, line breaks skipped', () => expect(Array.from(learntBytes('\nAf9/\ngQ==\n'))).toEqual([1, -1, 127, -127]));
  it('give each word its place', () =>
    expect([...placesOf('\na b\nc\n')]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]));
});
