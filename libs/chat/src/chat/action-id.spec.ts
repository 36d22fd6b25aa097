import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActionId, writeActionId } from './action-id.js';

const aHash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const aWord = fc.string({ unit: fc.constantFrom(...'ab7|~%-é '), maxLength: 4 });

describe('the id of a button', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.tuple(fc.oneof(fc.uuid(), aWord), fc.oneof(aHash, aWord)), (args) => {
        const id = writeActionId('drafts.open', args);
        expect(readActionId(id)).toEqual({ action: 'drafts.open', args });
      }),
    );
  });

  it('holds a draft and the hash of what was read, within 100 characters', () => {
    const id = writeActionId('drafts.confirm', ['0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a', 'f'.repeat(64)]);
    expect(id.length).toBeLessThanOrEqual(100);
  });

  it('never throws on an id of another make', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(readActionId(id).args).toBeInstanceOf(Array);
      }),
    );
    expect(readActionId('x|s%E0%A4%A').args).toEqual(['']);
  });

  it('refuses to write an id that would not fit', () => expect(() => writeActionId('a', ['x'.repeat(100)])).toThrow(RangeError));
});
