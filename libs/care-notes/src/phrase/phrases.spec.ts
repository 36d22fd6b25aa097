import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYDAY } from '../risk/idioms-everyday.js';
import { MEDICATION_ERROR, PHYSICAL, SUBSTANCE } from '../risk/lexicon-care.js';
import { SAFEGUARDING } from '../risk/lexicon-others.js';
import { OVERDOSE, SUICIDAL_IDEATION } from '../risk/lexicon-self.js';
import { pattern } from '../risk/pattern.js';
import { openingsOf } from './openings.js';
import { phraseFinder } from './phrases.js';

/** The slow, obvious way. */
const walked = (expressions: readonly RegExp[], text: string) =>
  expressions.map((expression) =>
    [...text.matchAll(expression)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => end > start),
  );

describe('what a phrase can begin with', () => {
  it('is read from words, choices and what may be missing', () => {
    expect(openingsOf('(?<![\\p{L}])(?:(?:had|has)(?: a)? (?:pin|[xy]z)|ok)').toSorted()).toEqual([
      'had a ',
      'had pi',
      'had xz',
      'had yz',
      'has a ',
      'has pi',
      'has xz',
      'has yz',
      'ok',
    ]);
  });

  it('stops being told where a part may come again, save that several gaps are as one', () => {
    expect(openingsOf('(?:ab){1,}c')).toEqual(['ab']);
    expect(openingsOf('a[\\s-]+(?:[\\s-]+b)?c').toSorted()).toEqual(['a bc', 'a c']);
  });

  it('is anything where an expression says too little', () => {
    for (const source of ['\\p{L}+ up', '(?:.+ )?up', '(?:\\p{L}+[\\s-]+){0,1}?up', '[^a]b', 'a?'])
      expect(openingsOf(source)).toEqual(['']);
  });
});

describe('finding many phrases at once', () => {
  it('finds in small expressions what a walk through the text for each finds', () => {
    // Two letters and few words, so that matches and near misses crowd.
    const part = fc.constantFrom('a', 'b', 'a', 'b', 'a b', ' a', 'b ', '[ab]', '~1 b', 'a ~2', '(?=a)', '\\p{L}+', '[\\d.]+');
    const often = fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}?', '{1,}');
    const chain = fc
      .array(fc.tuple(part, often), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map(([one, sign]) => `(?:${one})${sign}`).join(''));
    const line = fc.array(chain, { minLength: 1, maxLength: 2 }).map((chains) => pattern(chains.join('|')));
    const word = fc.constantFrom('a', 'b', 'aa', 'ab', 'ba', 'abb', 'b1', '.', 'é\u{1f600}');
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '  ', "'")), { maxLength: 16 }).map((words) => words.flat());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), text, (lines, letters) => {
        expect(phraseFinder(lines)(letters.join(''))).toEqual(walked(lines, letters.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('finds in the words of the risk lexicon what a walk through the text for each line finds', () => {
    const sources = [...MEDICATION_ERROR, ...PHYSICAL, ...SUBSTANCE, ...SAFEGUARDING, ...OVERDOSE, ...SUICIDAL_IDEATION, ...EVERYDAY];
    const lines = sources.map((line) => pattern(line.replace(/^\?/, '')));
    const finder = phraseFinder(lines);
    // Runs of words as they stand in the lexicon, so that many a phrase is said in full.
    const runs = [...new Set(sources.flatMap((line) => line.match(/[a-z][a-z' ]*[a-z]/g) ?? []))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...runs), { maxLength: 40 }), fc.constantFrom(' ', '-', '. ', '\n', '  '), (words, between) => {
        const text = words.join(between);
        expect(finder(text)).toEqual(walked(lines, text));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer whatever was read before', () => {
    const finder = phraseFinder([pattern('cut'), pattern('cut up')]);
    const first = finder('cut up, cut');
    finder('cut');
    expect(finder('cut up, cut')).toEqual(first);
  });
});
