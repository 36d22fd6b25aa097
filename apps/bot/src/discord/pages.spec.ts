import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, heading, list, quote, words } from '@handrail/chat';
import { plain } from './markdown.js';
import { PAGE_CHARS_MAX, pagesOf } from './pages.js';

/** What Discord shows: a backslash before anything that is no letter, digit or space disappears. */
const shown = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
/** Text crowded with what could be markup. */
const hostile = fc.string({ unit: fc.constantFrom(...'ab1 .\\*_~`|<>@#-+:[]()!/\n😀'), maxLength: 300 });

describe('text on Discord', () => {
  it('is shown exactly as it was written', () => {
    fc.assert(
      fc.property(
        hostile.filter((t) => !t.includes('\n')),
        (text) => {
          expect(shown(plain(text))).toBe(text);
        },
      ),
    );
  });

  it('leaves no markup, mention or link that is not escaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = plain(text).replace(/\\[^0-9A-Za-z\s]/g, '');
        expect(bare).not.toMatch(/[\\*_~`|<>@:[\]()]/);
      }),
    );
  });

  it.each([
    ['@everyone', String.raw`\@everyone`],
    ['# not a heading', String.raw`\# not a heading`],
    ['1. not a list', String.raw`1\. not a list`],
    ['https://example.org', String.raw`https\://example.org`],
    ['a\u202eb', 'a{U+202E}b'],
  ])('writes %j so that it stays as it is', (text, written) => expect(plain(text)).toBe(written));
});

describe('pages', () => {
  const aBlock: fc.Arbitrary<Block> = fc.oneof(
    hostile.map(heading),
    fc.string({ unit: fc.constantFrom('*', 'word ', '\\', '\n', '😀'), maxLength: 4_000 }).map(quote),
    hostile.map(words),
    fc.array(hostile, { maxLength: 5 }).map(list),
  );

  it('fit into a message each and are never empty', () => {
    fc.assert(
      fc.property(fc.array(aBlock, { maxLength: 4 }), (blocks) => {
        for (const page of pagesOf(blocks)) {
          expect(page.length).toBeLessThanOrEqual(2_000);
          expect(page.trim()).not.toBe('');
        }
      }),
    );
  });

  it.each(['pa*cing '.repeat(2_000), '*'.repeat(4_000), `x${'*'.repeat(4_000)}`, '😀'.repeat(2_500), `x${'😀'.repeat(2_500)}`])(
    'lose no character of a long quote, and cut none in two (%#)',
    (text) => {
      const lines = pagesOf([quote(text)])
        .map((page) => page.replace(/\n\(part \d+ of \d+\)$/, ''))
        .flatMap((page) => page.split('\n'))
        .map((line) => line.slice(2));
      expect(lines.map(shown).join('')).toBe(text);
      expect(lines.every((line) => line.isWellFormed())).toBe(true);
    },
  );

  it('keep every line of a quote quoted, and say which part of how many each is', () => {
    const pages = pagesOf([quote('x'.repeat(5_000))]);
    expect(pages).toHaveLength(3);
    for (const [at, page] of pages.entries()) {
      expect(page.split('\n')[0]?.startsWith('> ')).toBe(true);
      expect(page).toContain(`(part ${at + 1} of 3)`);
    }
    expect(pages[0]?.length).toBeGreaterThan(PAGE_CHARS_MAX - 50);
  });
});
