import { isAside } from './aside/aside.js';
import { mayBeAside } from './aside/gates.js';
import { type HeardWords, spokenIn } from './aside/spoken.js';
import type { LeftOutReason } from './model.js';
import { addressesSoftware } from './section/injection.js';
import type { Clause } from './segment/clause.js';
import { FILLER } from './segment/cues.js';

/**
 * Why each clause stands in no draft, or undefined where it does. Risk is never left out; sounds of thinking, words about the dictating itself
 * and orders to the software are, and the author sees them as not used. What holds a person, a clock time or a medicine is content.
 */
export function reasonsToLeave(
  clauses: readonly Clause[],
  heard: HeardWords,
  risks: readonly { readonly clause: number }[],
): (LeftOutReason | undefined)[] {
  const hasRisk = new Set(risks.map(({ clause }) => clause));
  return clauses.map((clause, i) => (hasRisk.has(i) ? undefined : reasonToLeave(clause, heard)));
}

function reasonToLeave(clause: Clause, heard: HeardWords): LeftOutReason | undefined {
  const aboutPerson = clause.mentions.some(({ who }) => who === 'known' || who === 'relative');
  if (addressesSoftware(clause.text, aboutPerson)) return 'instruction';
  const words = spokenIn(heard, clause.range);
  if (!words) return undefined;
  // Signs alone: a face, a row of dots.
  if (words.text === '') return 'filler';
  const isSound = words.text.split(' ').every((word) => FILLER.has(word)) && !/\bno\b/.test(words.text) && mayBeAside(words);
  return isSound || isAside(words) ? 'filler' : undefined;
}
