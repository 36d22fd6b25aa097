import { describe, expect, it } from 'vitest';
import { findCorrections, withoutMending } from './corrections.js';

/** What is taken back, and what is said instead. */
const mended = (plain: string) =>
  findCorrections(plain).map(({ start, end, withdrawnStart, withdrawnEnd }) => [
    plain.slice(withdrawnStart, withdrawnEnd),
    plain.slice(start, end),
  ]);

describe('a name that is said again to take it back', () => {
  it('is one correction', () => {
    expect(mended('pauline no not pauline i mean noreen had a fall')).toEqual([['pauline', 'no not pauline i mean noreen had a']]);
  });
});

describe('a part of a tablet that is taken back', () => {
  it('is a correction that the author is asked about', () => {
    expect(mended('had her lorazepam half a one no a whole one 1 mg')).toEqual([['half a one', 'no a whole one']]);
    expect(mended('ate half a tin no complaints')).toEqual([]);
  });
});

describe('the words that take a slip back', () => {
  it.each([
    ['fay no wait ruben had a fall', 'fay         ruben had a fall'],
    ['fay no not fay i mean ruben had a fall', 'fay                   ruben had a fall'],
    ['sam not eating, no, not eating at all', 'sam not eating, no, not eating at all'],
    ["thought it was an overdose, no it wasn't, he was asleep", "thought it was an overdose, no it wasn't, he was asleep"],
    ['he said no wait', 'he said no wait'],
  ])('are no denial: %s', (plain, said) => {
    expect(withoutMending(plain)).toBe(said);
  });
});

describe('a time that is taken back with one word', () => {
  it('is a correction that the author is asked about', () => {
    expect(mended('half a sandwich at one no half past one')).toEqual([['sandwich at one', 'no half past one']]);
    expect(mended('went for a fag at 3 sorry 4')).toEqual([['fag at 3', 'sorry 4']]);
    expect(mended('rang her about ten past two no, quarter to three')).toEqual([['ten past two', 'no, quarter to three']]);
  });

  it.each(['at four no one came', 'at one no complaints', 'asked at 3 no 4 staff were free', 'up by six no five of them came'])(
    'is none: %s',
    (plain) => {
      expect(mended(plain)).toEqual([]);
    },
  );
});
