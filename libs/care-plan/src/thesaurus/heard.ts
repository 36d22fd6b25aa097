import { wordsOf, type Word } from '../ranking/words.js';
import { conceptsIn, type ConceptHit } from './concept.js';
import { CARE_THESAURUS } from './thesaurus.js';

/** Words of a text and the ideas of the care thesaurus heard in them; `from` and `to` of an idea count words. */
export type Heard = { readonly words: readonly Word[]; readonly ideas: readonly ConceptHit[] };

/** What a sentence of a note, or a line of a plan, speaks of. Linear in the text; never throws; empty for a text without words. */
export function heardIn(text: string): Heard {
  const words = wordsOf(text);
  return {
    words,
    ideas: conceptsIn(
      CARE_THESAURUS,
      words.map(({ stem }) => stem),
    ),
  };
}
