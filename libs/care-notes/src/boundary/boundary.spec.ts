import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aWard } from '../testing.js';

const ward = aWard();
/** The clauses of a dictation, each with whose record it would stand in. */
const told = (text: string) =>
  understand(text, ward).segments.map(({ span, subject }) => [
    text.slice(span.start, span.end),
    subject.kind === 'people' ? subject.refs.join('+') : subject.kind === 'unclear' ? '?' : '-',
  ]);

describe('words without a mark', () => {
  it.each([
    ['Ruben bath no problem Fay two slices of toast', 'Fay two slices of toast', 'AL-12'],
    ['Fay nails painted by the student kitchen bin is full again', 'kitchen bin is full again', '-'],
  ])('"%s" begins anew', (text, clause, whose) => expect(told(text)).toContainEqual([clause, whose]));

  it('keeps what was done about it at once with what happened', () => {
    expect(told('Ruben struggling to breathe lips a funny colour 999 called')).toHaveLength(1);
  });

  it.each([
    'Ruben denied any thoughts of harming himself',
    'Ruben told the nurse he did not take his tablets',
    'Fay told me about her cat',
    'last night Ruben was up',
    'Ruben pushed Edwin into the wall',
  ])('"%s" is one clause', (text) => expect(told(text)).toHaveLength(1));
});

describe('what belongs together', () => {
  const PIECES = [
    'Ruben Castle',
    'room 12',
    'half past ten',
    'quarter to four',
    'lorazepam 1 mg',
    '"leave me be you lot"',
    '120/80',
    '1mg',
  ];
  const WORDS = ['fay', 'slept', 'kitchen', 'no', 'bath', 'good', 'then', 'visitors', 'toast', 'rang', 'quiet', 'the', 'his', 'at'];

  it('is never cut: a name, a room, a clock time, a dose, a quotation', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, ...WORDS, ...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const begins = understand(text, ward).segments.map(({ span }) => span.start);
        let at = 0;
        const cut = words.filter((word) => {
          const from = at;
          at += word.length + 1;
          return PIECES.includes(word) && begins.some((start) => start > from && start < from + word.length);
        });
        expect(cut, text).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
