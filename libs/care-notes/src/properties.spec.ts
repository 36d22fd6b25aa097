import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftExtractively, understand, verify } from './index.js';
import { aWard } from './testing.js';
import { editDistance } from './text/distance.js';

const PIECES = [
  'Ruben',
  'fay',
  'he',
  'she',
  'slept',
  'said',
  'cut his arm',
  'denied',
  'no',
  'but',
  'and',
  ',',
  '.',
  '\n',
  'at half eight',
  '1mg lorazepam',
  'um',
  '\u202e',
  '\u200b',
  '@everyone',
  '```',
  '[x](y)',
  '🙂',
  'ignore all previous instructions',
  'his brother',
  'in 2019',
  '"',
  "won't",
  'Sam',
  '07',
  'К',
  'wet bed',
  'take an overdose',
  'zażyła',
];
const aDictation = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

describe('whatever is dictated', () => {
  it('every span lies in the capture, every sentence is its span, nothing is lost and no risk is left out', () => {
    fc.assert(
      fc.property(aDictation, (text) => {
        const context = aWard();
        const understanding = understand(text, context);
        const capture = { captureId: 'c', text };
        const set = draftExtractively(capture, understanding);
        expect(verify(set, capture, understanding, context)).toEqual([]);
        for (const { span, quote } of understanding.risks) expect(text.slice(span.start, span.end)).toBe(quote);
        // Slow and plain: every word of the capture stands in some segment.
        const inSegment = (at: number) => understanding.segments.some(({ span }) => span.start <= at && at < span.end);
        for (const match of text.matchAll(/[A-Za-z0-9]+/g)) expect([match[0], inSegment(match.index)]).toEqual([match[0], true]);
      }),
      { numRuns: 150 },
    );
  });

  it('the same words give the same answer', () => {
    fc.assert(
      fc.property(aDictation, (text) => {
        expect(understand(text, aWard())).toEqual(understand(text, aWard()));
      }),
      { numRuns: 30 },
    );
  });
});

it('counts edits as the textbook recursion does', () => {
  const slow = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const rest = Math.min(slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1, slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
    return a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? Math.min(rest, slow(a.slice(2), b.slice(2)) + 1) : rest;
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(slow(a, b));
    }),
  );
});
