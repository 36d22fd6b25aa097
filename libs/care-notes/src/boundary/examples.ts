import type { DictationContext, Span } from '../model.js';
import { readClauses } from '../segment/read-clauses.js';
import { rawSpan } from '../text/clean.js';
import { type BoundaryText, boundaryText } from './words.js';

/** A dictation as the choice of where clauses begin meets it. */
export interface BoundaryExample {
  readonly text: BoundaryText;
  /** The place of each word in the dictation. */
  readonly spans: readonly Span[];
  /** Words at which a clause begins by the rules. */
  readonly byRule: ReadonlySet<number>;
}

/** Where clauses begin by the rules alone, for learning. Pure. */
export function boundaryExample(dictation: string, context: DictationContext): BoundaryExample {
  const { text, heard, clauses } = readClauses(dictation, context, { clauses: false, asides: false });
  return {
    text: boundaryText(heard),
    spans: heard.tokens.map(({ start, end }) => rawSpan(text, start, end)),
    byRule: new Set(clauses.map(({ range }) => range.from)),
  };
}
