import { GAP, openingsOf, withGaps } from './openings.js';

export interface Found {
  readonly start: number;
  readonly end: number;
}
export type PhraseFinder = (text: string) => readonly (readonly Found[])[];

/**
 * Finds all matches of many regular expressions as `matchAll` would, without a walk through the text for each of them: the letters at
 * the start of a word tell which few can match there. (A walk each was half of the time a dictation took.)
 * @param expressions with the flags `gu`, whose matches never begin inside a word of letters and digits
 * @returns for each expression its matches in order, empty ones left out. Pure; as linear in the text as the expressions are.
 *   What the letters tell is worked out at the first text.
 */
export function phraseFinder(expressions: readonly RegExp[]): PhraseFinder {
  let index: PhraseIndex | undefined;
  return (text) => {
    index ??= indexed(expressions);
    const found: Found[][] = expressions.map(() => []);
    const tryAt = (start: number, which: number) => {
      const own = found[which]!;
      const expression = index!.here[which]!;
      if (own.length > 0 && own.at(-1)!.end > start) return;
      expression.lastIndex = start;
      if (expression.test(text) && expression.lastIndex > start) own.push({ start, end: expression.lastIndex });
    };
    const letters = withGaps(text);
    const after = nextLetters(letters);
    for (let start = 0; start < text.length; start++) {
      if (isPlain(letters.charCodeAt(start - 1))) continue;
      let branch: Branch | undefined = index.root;
      for (let at = start; branch !== undefined; at = after[at]!) {
        for (const which of branch.tried) tryAt(start, which);
        branch = branch.next.get(letters.charCodeAt(at));
      }
    }
    return found;
  };
}

interface PhraseIndex {
  readonly root: Branch;
  /** The expressions, each to be tried at one place. */
  readonly here: readonly RegExp[];
}

/** A letter of an opening: by the code units that go on from it, and the expressions whose opening ends with it. */
interface Branch {
  readonly next: Map<number, Branch>;
  readonly tried: number[];
}

function indexed(expressions: readonly RegExp[]): PhraseIndex {
  const root: Branch = { next: new Map(), tried: [] };
  expressions.forEach(({ source }, which) => {
    for (const opening of openingsOf(source)) {
      let branch = root;
      for (let i = 0; i < opening.length; i++) {
        const next = branch.next.get(opening.charCodeAt(i)) ?? { next: new Map(), tried: [] };
        branch.next.set(opening.charCodeAt(i), next);
        branch = next;
      }
      branch.tried.push(which);
    }
  });
  return { root, here: expressions.map(({ source }) => new RegExp(source, 'uy')) };
}

/** For each place the next letter that counts: gaps in a row are one. Worked out once, for a row of a thousand hyphens too. */
function nextLetters(letters: string): Int32Array {
  const after = new Int32Array(letters.length);
  for (let at = letters.length - 1; at >= 0; at--) after[at] = letters[at] === GAP && letters[at + 1] === GAP ? after[at + 1]! : at + 1;
  return after;
}

/** Small Latin letters and digits, of which most words are made: nothing begins after one. Code units. */
const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
