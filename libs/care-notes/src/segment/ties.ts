import { isEveryday } from '../people/everyday.js';
import { baseOf } from '../text/verbs.js';
import type { Clause, NumberedSubject } from './clause.js';

/**
 * Whose a word of a sentence is that came up before: "the radio" of whom a radio was told.
 * @param before the clauses before it, with whom they are about
 * @returns `theirs` where a word came up of this person and of nobody else, `another's` where of somebody else alone; undefined where neither or both
 */
export function tieOf(
  text: string,
  ref: string,
  before: readonly Clause[],
  decided: readonly NumberedSubject[],
): 'theirs' | "another's" | undefined {
  const told = (mine: boolean) =>
    new Set(
      before
        .filter((_, k) => {
          const { decision } = decided[k]!;
          return decision.kind === 'people' && decision.refs.includes(ref) === mine;
        })
        .flatMap((clause) => (clause.text.match(/\p{L}{4,}/gu) ?? []).map(stem)),
    );
  const others = told(false);
  const own = told(true);
  const words = rareWords(text);
  const isOwn = words.some((word) => own.has(word) && !others.has(word));
  const isOthers = words.some((word) => others.has(word) && !own.has(word));
  return isOwn === isOthers ? undefined : isOwn ? 'theirs' : "another's";
}

/** Stems of things that may tie two sentences together: what "the", "his" or "her" stands before, and words that are not everyday. */
export const rareWords = (text: string): string[] =>
  [...text.matchAll(/(\p{L}+ )?(\p{L}{4,})/gu)]
    .filter(
      ([, before = '', word]) =>
        !COMMON.test(word!) && (!isEveryday(word!) || (/^(?:the|his|her|their|about) $/.test(before) && baseOf(word!) !== undefined)),
    )
    .map(([, , word]) => stem(word!));
const stem = (word: string) => word.slice(0, 6).replace(/(?:s|y|ing)$/, '');
const COMMON =
  /^(?:please|tomorrow|today|tonight|yesterday|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|doctor|manager|staff|team|quarter|past|before|until|about|twelve|eleven|again|there|would|could|should|their|which|other|because|really)$/;
