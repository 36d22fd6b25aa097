import type { Section, Span } from '../model.js';

/** The words as received; durable before anything reads them. */
export interface Capture {
  readonly captureId: string;
  readonly text: string;
}

/** VERBATIM: the author's own words. REDACTED: another person's name replaced at filing. REWORDED: by a language model, judged by the verifier. HEADING: ours. */
export type SentenceKind = 'VERBATIM' | 'REDACTED' | 'REWORDED' | 'HEADING';

export interface DraftSentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** Where in the capture it stands; empty for a heading only. */
  readonly spans: readonly Span[];
  readonly section: Section;
  readonly segmentIds: readonly string[];
}

/** One person's part of a dictation, under headings, waiting for its author. */
export interface PersonDraft {
  /** Ref of the service user; `undefined` for what is about the whole unit. */
  readonly subject: string | undefined;
  readonly sentences: readonly DraftSentence[];
}

export interface HeldSentence extends DraftSentence {
  /** The question whose answer decides whose note this is. */
  readonly questionId: string;
  readonly candidates: readonly string[];
}

export interface LeftOut {
  readonly span: Span;
  readonly quote: string;
  readonly reason: 'filler' | 'instruction' | 'taken_back' | 'drafter_left_it';
}

/** What the author is shown: left-out first, then held back, then one draft per person. */
export interface DraftSet {
  readonly drafts: readonly PersonDraft[];
  readonly held: readonly HeldSentence[];
  readonly leftOut: readonly LeftOut[];
}
