import type { Span } from '../model.js';
import type { Mention } from '../people/mention.js';
import type { SubjectOfClause } from '../people/subject.js';
import type { TokenRange } from './token-range.js';

/** One clause in the cleaned text, with its place in the capture. */
export interface Clause {
  readonly range: TokenRange;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly raw: Span;
  readonly mentions: readonly Mention[];
}

/** `asks` numbers the doubt: clauses that lean on the same unanswered name share it. */
export type NumberedSubject = SubjectOfClause & {
  readonly asks: number;
  /** Asked about because it closes a note about several people. */
  readonly closes?: true;
};
