import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './picture.js';

it('breaks the words of a picture into lines that fit, and loses none', () => {
  const aText = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 8 }), { maxLength: 30 });
  fc.assert(
    fc.property(aText, (words) => {
      const lines = linesOf(words.join(' '), (text) => text.length <= 12);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.every((line) => line.length <= 12 || !line.includes(' '))).toBe(true);
      const firstWords = lines.slice(1).map((line) => line.split(' ')[0] ?? '');
      expect(firstWords.every((word, at) => `${lines[at]} ${word}`.length > 12)).toBe(true);
    }),
  );
});
