import type { RiskCategory } from '../model.js';
import { type Found, phraseFinder } from '../phrase/phrases.js';
import { FINANCIAL, FIRE, MEDICATION_ERROR, PHYSICAL, RESTRAINT, SUBSTANCE } from './lexicon-care.js';
import { ABSCONDING, AGGRESSION, NEGLECT, SAFEGUARDING } from './lexicon-others.js';
import { LIGATURE, OVERDOSE, SELF_HARM, SUICIDAL_IDEATION } from './lexicon-self.js';
import { ASLEEP_ON_WATCH } from './on-watch.js';
import { pattern } from './pattern.js';
import { UNATTENDED } from './unattended.js';

interface LexiconLine {
  readonly words: RegExp;
  readonly isLoose: boolean;
}

/** Earlier lines win where two categories claim the same words. */
const LEXICON: readonly (readonly [RiskCategory, readonly LexiconLine[]])[] = (
  [
    ['ligature', LIGATURE],
    ['overdose', OVERDOSE],
    ['suicidal_ideation', SUICIDAL_IDEATION],
    ['self_harm', SELF_HARM],
    ['fire', FIRE],
    ['medication_error', MEDICATION_ERROR],
    ['safeguarding_abuse', SAFEGUARDING],
    ['financial_abuse', FINANCIAL],
    ['restraint_used', RESTRAINT],
    ['physical_deterioration', PHYSICAL],
    ['absconding', ABSCONDING],
    ['aggression', AGGRESSION],
    ['neglect', [...ASLEEP_ON_WATCH, ...UNATTENDED, ...NEGLECT]],
    ['substance_use', SUBSTANCE],
  ] as const
).map(([category, lines]) => [category, lines.map(readLine)] as const);

/** In the order in which they claim words. */
export const CATEGORIES: readonly RiskCategory[] = LEXICON.map(([category]) => category);

/** A line that begins with `?` means something else as often as not: it is heard as loosely as ideas are. */
function readLine(line: string): LexiconLine {
  const isLoose = line.startsWith('?');
  return { words: pattern(isLoose ? line.slice(1) : line), isLoose };
}

const allLines = phraseFinder(LEXICON.flatMap(([, lines]) => lines.map(({ words }) => words)));

/** What the lines of each category match in the cleaned text, line by line, idioms and denials among it. */
export function saidOutright(plain: string): [RiskCategory, { readonly words: readonly Found[]; readonly isLoose: boolean }[]][] {
  const found = allLines(plain);
  let line = 0;
  return LEXICON.map(([category, lines]) => [category, lines.map(({ isLoose }) => ({ words: found[line++]!, isLoose }))]);
}
