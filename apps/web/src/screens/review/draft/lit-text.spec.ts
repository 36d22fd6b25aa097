import fc from 'fast-check';
import { expect, it } from 'vitest';
import { litParts } from './lit-text.js';

const aSpan = fc.record({ start: fc.nat(14), length: fc.nat(6) }).map(({ start, length }) => ({ start, end: start + length }));

it('lights exactly the characters that some span holds, told character by character', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.array(aSpan, { maxLength: 4 }), (text, spans) => {
      const parts = litParts(text, spans);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const lit = parts.flatMap((part) => Array.from({ length: part.text.length }, () => part.lit));
      expect(lit).toEqual(Array.from({ length: text.length }, (_, at) => spans.some(({ start, end }) => start <= at && at < end)));
      expect(parts.every((part, at) => part.text !== '' && part.lit !== parts[at + 1]?.lit)).toBe(true);
    }),
  );
});
