import type { Assertion, RiskCategory, Section, Urgency } from '@handrail/care-notes';
import type { NoteSection } from './note-sections.js';

/** Where words stand: in which capture, from which to which UTF-16 code unit. */
export interface CaptureSpan {
  readonly captureId: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a plan as it is shown. */
export interface ContentLine {
  readonly lineId: string;
  /** Person, version and number: `RO-05.v3.1.2`. */
  readonly line: string;
  readonly text: string;
}

export interface ContentLink extends ContentLine {
  readonly by: 'suggested' | 'author';
}

export interface ContentSentence {
  /** Names the sentence in an edit: its capture and its segments. */
  readonly key: string;
  readonly text: string;
  readonly kind: 'VERBATIM' | 'REDACTED' | 'REWORDED' | 'HEADING';
  readonly section: NoteSection;
  readonly spans: readonly CaptureSpan[];
  /** How the record says it, where another person's name is taken out; it is part of what is read and signed. */
  readonly filedAs: string | null;
  /**
   * The plan lines that it counts as evidence of: shown, and so signed with the rest. Nothing in a draft made before its links were shown: the
   * `stepIds` that stand there instead were read by nobody, and count for nothing.
   */
  readonly links?: readonly ContentLink[];
  /** Lines that its author took off. */
  readonly linksOff?: readonly ContentLine[];
  /** The author's own words, where a language model re-worded them. */
  readonly said?: string;
}

export interface ContentMention {
  readonly category: RiskCategory;
  readonly assertion: Assertion;
  readonly urgency: Urgency;
  readonly quote: string;
  readonly span: CaptureSpan;
  readonly aboutStaff: boolean;
}

export type ContentEdit =
  | { readonly kind: 'strike'; readonly key: string; readonly reason: string }
  | { readonly kind: 'replace'; readonly key: string; readonly text: string; readonly span: CaptureSpan }
  | { readonly kind: 'link' | 'unlink'; readonly key: string; readonly line: ContentLine };

/** What a reviewer reads of one draft: one sealed JSON document, to whose hash every signature is bound. */
export interface DraftContent {
  readonly ref: string | null;
  readonly timeZone: string;
  /** RFC 3339 in the unit's own offset, so that the hour that comes twice keeps its order. */
  readonly eventAt: string;
  readonly lateEntry: boolean;
  readonly sentences: readonly ContentSentence[];
  readonly leftOut: readonly { readonly quote: string; readonly why: LeftOutWhy; readonly span: CaptureSpan }[];
  readonly held: readonly { readonly quote: string; readonly span: CaptureSpan }[];
  /** Captures in which the author added something, in order. */
  readonly additions: readonly string[];
  readonly edits: readonly ContentEdit[];
  readonly unsupported: readonly string[];
  readonly mentions: readonly ContentMention[];
  readonly missing: readonly Section[];
  readonly prompts: readonly string[];
  readonly screened: boolean;
  readonly madeBy: string;
}

export type LeftOutWhy = 'filler' | 'instruction' | 'taken_back' | 'drafter_left_it' | 'about-nobody' | 'about-somebody-else' | 'struck';

/** The document that a draft holds sealed; only this API writes it, so its shape is not checked again. */
export const contentOf = (json: string): DraftContent => JSON.parse(json) as DraftContent;
