import { type DictationContext, namesIn, type Span } from '@handrail/care-notes';
import { strangersIn } from './strangers.js';

/** Random letters for one request's placeholders; injected, so that a test can repeat them. */
export type RandomLetters = (length: number) => string;

/** The answer holds a placeholder that was not sent: whom it means cannot be known. */
export class UnknownPlaceholder extends Error {
  readonly code = 'unknown-placeholder';
}

/** Stands for names in everything that one request sends; knows the way back. Made anew for every request. */
export class Pseudonyms {
  readonly #originals = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #key: string;

  constructor(
    private readonly context: DictationContext,
    everything: string,
    random: RandomLetters,
  ) {
    let key = random(6);
    // Words of the dictation that look like ours must not come back as somebody's name.
    while (everything.toUpperCase().includes(key)) key = random(6);
    this.#key = key;
  }

  /** The text with a placeholder for each name; the same person keeps a number, each occurrence its own letter form. */
  hide(text: string): string {
    let out = '';
    let from = 0;
    for (const { start, end } of apart([...namesIn(text, this.context), ...strangersIn(text)])) {
      const original = text.slice(start, end);
      const tail = /['’]s?$/i.exec(original)?.[0] ?? '';
      const name = original.slice(0, original.length - tail.length);
      const person = this.#people.get(name.toLowerCase()) ?? String(this.#people.size + 1);
      this.#people.set(name.toLowerCase(), person);
      const placeholder = `[${this.#key}-${person}-${this.#originals.size + 1}]`;
      this.#originals.set(placeholder, name);
      out += text.slice(from, start) + placeholder + tail;
      from = end;
    }
    return out + text.slice(from);
  }

  /** Puts each occurrence back as it was spoken. @throws UnknownPlaceholder for one that was never sent */
  restore(text: string): string {
    return text.replace(/\[[A-Z]{6}-\d+-\d+\]/g, (placeholder) => {
      const original = this.#originals.get(placeholder);
      if (original === undefined) throw new UnknownPlaceholder('The model used a placeholder that was not sent.');
      return original;
    });
  }
}

/** In order, those that overlap as one. */
function apart(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
