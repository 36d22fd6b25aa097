import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonBody } from './json-body.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (text: string | Uint8Array, depth = 8) => {
  try {
    parseJsonBody(typeof text === 'string' ? bytes(text) : text, depth);
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** The obvious way: parse first, then measure. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('a JSON body', () => {
  it('is read as JSON.parse reads it, unless it nests too deeply', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: true }), fc.integer({ min: 1, max: 5 }), (value, depthMax) => {
        fc.pre(!/\\u00[01]|\\u007f|\\[bf]|__proto__|\u007f/.test(JSON.stringify(value)));
        const text = JSON.stringify(value);
        expect(codeOf(text, depthMax)).toBe(depthOf(value) > depthMax ? 'too-deep' : 'read');
        expect(parseJsonBody(bytes(text), 8)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may hold brackets and quotes in its strings', () => {
    expect(parseJsonBody(bytes(String.raw`{"a":"[[[\"{{{"}`), 1)).toEqual({ a: '[[["{{{' });
  });

  it('is refused, not crashed on, when it nests a hundred thousand levels', () => {
    expect(codeOf('['.repeat(100_000))).toBe('too-deep');
  });

  it('is refused with its place when text holds what PostgreSQL cannot store', () => {
    expect(() => parseJsonBody(bytes(String.raw`{"a":[{"b/c":"x\u0000"}]}`), 8)).toThrow(
      expect.objectContaining({ code: 'control-character', errors: [expect.objectContaining({ field: '/a/0/b~1c' })] }),
    );
    expect(codeOf(String.raw`{"a":"\ud800"}`)).toBe('control-character');
    expect(codeOf(String.raw`{"__proto__":{"admin":true}}`)).toBe('control-character');
    expect(codeOf(String.raw`{"a":"tab\t, line\r\n"}`)).toBe('read');
  });

  it('is refused when it is no JSON or no UTF-8, and absent when it is empty', () => {
    expect(codeOf('{"a":}')).toBe('malformed-json');
    expect(codeOf(new Uint8Array([0x22, 0xff, 0x22]))).toBe('malformed-json');
    expect(parseJsonBody(new Uint8Array(), 8)).toBeUndefined();
  });
});
