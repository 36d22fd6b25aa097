import { describe, expect, it } from 'vitest';
import { leftOutWords } from './left-out-words.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const said = 'AL-07 slept, AL-09 did not';
const sentence = (text: string, start: number, end: number, reworded: string | null = null) => ({
  key: text,
  text,
  filedAs: null,
  reworded,
  spans: [{ captureId: ID, start, end }],
  planLinks: [],
  planLinksOff: [],
});
const draft = (over: Partial<Parameters<typeof leftOutWords>[0]>) => ({
  leftOut: [],
  sentences: [sentence('AL-07 slept', 0, 11), sentence('AL-09 did not', 13, 26)],
  captures: [{ captureId: ID, text: said }],
  ...over,
});

describe('what a draft says of what it does not hold', () => {
  it('says that nothing is left out only where every word stands in a sentence as it was said', () => {
    expect(leftOutWords(draft({}))).toBe('Nothing that was said is left out.');
  });

  it('says how much is left out and where it can be read', () => {
    expect(leftOutWords(draft({ leftOut: ['Hang on, my phone (no content)'] }))).toBe(
      '1 part of what was said is not in the draft. It is listed here with why, and stays in what was said.',
    );
    expect(leftOutWords(draft({ leftOut: ['Um (no content)', 'Um (no content)'] }))).toBe(
      '2 parts of what was said are not in the draft. They are listed here with why, and stay in what was said.',
    );
  });

  it('does not say so of words that stand in somebody else’s draft, or that their author changed', () => {
    expect(leftOutWords(draft({ sentences: [sentence('AL-07 slept', 0, 11)] }))).toBe(
      'Nothing is left out of this draft. What else was said is in a draft of its own, or was changed by its author.',
    );
    expect(leftOutWords(draft({ sentences: [] }))).not.toContain('Nothing that was said is left out.');
  });

  it('does not say so of re-worded sentences, whose own words stand below them', () => {
    const sentences = [sentence('AL-07 slept.', 0, 11, 'um AL-07 slept'), sentence('AL-09 did not', 13, 26)];
    expect(leftOutWords(draft({ sentences }))).toBe(
      'Every sentence is in the draft. 1 was re-worded by software; the words that were said stand below it.',
    );
  });
});
