import type { Block } from '@handrail/chat';
import { plain } from './markdown.js';

/** Characters of one message. Discord's limit is 2,000; the rest is kept for "part 2 of 3". */
export const PAGE_CHARS_MAX = 1_900;

type Line = { readonly before: string; readonly text: string; readonly after: string };

/**
 * An answer as messages that Discord takes, in order, each at most `PAGE_CHARS_MAX` characters and never empty.
 * Breaks fall between lines; a longer line is broken between words, and a quoted line stays quoted on both sides of the break.
 */
export function pagesOf(blocks: readonly Block[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const line of blocks.flatMap(linesOf).flatMap(broken)) {
    const next = line.before + line.text + line.after;
    if (page !== '' && page.length + 1 + next.length > PAGE_CHARS_MAX) {
      pages.push(page);
      page = '';
    }
    page = page === '' ? next : `${page}\n${next}`;
  }
  if (page.trim() !== '') pages.push(page);
  if (pages.length < 2) return pages;
  return pages.map((text, at) => `${text}\n(part ${at + 1} of ${pages.length})`);
}

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return block.text.split('\n').map((text) => ({ before: '**', text: plain(text), after: '**' }));
    case 'words':
      return block.text.split('\n').map((text) => ({ before: '', text: plain(text), after: '' }));
    case 'quote':
      return block.text.split(/\r\n|[\r\n]/).map((text) => ({ before: '> ', text: plain(text), after: '' }));
    case 'list':
      return block.items.map((item) => ({ before: '- ', text: plain(item.replaceAll('\n', ' ')), after: '' }));
  }
  return block satisfies never;
}

/** Cuts a line that does not fit, at a space where there is one and never between a backslash and what it protects. */
function broken(line: Line): Line[] {
  const room = PAGE_CHARS_MAX - line.before.length - line.after.length;
  const parts: Line[] = [];
  let left = line.text;
  while (left.length > room) {
    const space = left.lastIndexOf(' ', room);
    let cut = space > room / 2 ? space + 1 : room;
    if (/(^|[^\\])(\\\\)*\\$/.test(left.slice(0, cut))) cut -= 1;
    if (/[\ud800-\udbff]$/.test(left.slice(0, cut))) cut -= 1;
    parts.push({ ...line, text: left.slice(0, cut) });
    left = left.slice(cut);
  }
  parts.push({ ...line, text: left });
  return parts;
}
