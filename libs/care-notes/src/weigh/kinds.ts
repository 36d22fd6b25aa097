import { WORD_KINDS } from './word-kinds.js';

let kinds: ReadonlyMap<string, number> | undefined;

/**
 * The kind of like meaning that a word was put in (`word-kinds.ts` says how), so that a word never seen in learning still weighs something.
 * @returns nothing for a word in no list; read once, at the first call
 */
export function kindOf(word: string): number | undefined {
  kinds ??= new Map(
    WORD_KINDS.split('|').flatMap((line, kind) =>
      line
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => [one, kind] as const),
    ),
  );
  return kinds.get(word);
}
