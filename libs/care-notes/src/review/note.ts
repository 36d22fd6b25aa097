import type { DraftSentence, PersonDraft } from '../draft/model.js';
import type { UtcMinute } from '../model.js';
import { sha256 } from './sha256.js';

declare const contentHash: unique symbol;
/** SHA-256 of everything a reviewer reads; two notes share it only when they say the same of the same person. */
export type ContentHash = string & { readonly [contentHash]: true };

interface NoteContent {
  readonly noteId: string;
  readonly captureId: string;
  /** Ref of the one person that the note is about. */
  readonly subject: string;
  readonly author: string;
  readonly sentences: readonly DraftSentence[];
  readonly contentHash: ContentHash;
}

/** Waiting for its author. No record. */
export type DraftNote = NoteContent & { readonly status: 'draft' };
/** The author has read exactly this and stands by it. */
export type ConfirmedNote = NoteContent & {
  readonly status: 'confirmed';
  readonly confirmedAt: UtcMinute;
  readonly needsCountersign: boolean;
};
/** A second person has read exactly this. */
export type CountersignedNote = Omit<ConfirmedNote, 'status'> & {
  readonly status: 'countersigned';
  readonly countersignedBy: string;
  readonly countersignedAt: UtcMinute;
};
/** The record. Nothing changes it: corrections are addenda, mistakes are struck through and kept. */
export type FiledNote = NoteContent & {
  readonly status: 'filed';
  readonly filedAt: UtcMinute;
  readonly countersignedBy: string | undefined;
};

/** The draft is not the one that was read. */
export class DraftChangedSinceRead extends Error {
  readonly code = 'draft-changed-since-read';
  /** @param noteId identifiers only: never names, note text or anything else about a person's care */
  constructor(readonly noteId: string) {
    super(`Draft ${noteId} changed after it was opened. Open it again, then confirm.`);
  }
}
/** Somebody tried to confirm for another, or to countersign their own note. */
export class NotYoursToSign extends Error {
  readonly code = 'not-yours-to-sign';
  constructor(readonly noteId: string) {
    super(`Note ${noteId} must be confirmed by its author and countersigned by somebody else.`);
  }
}
/** A note that policy wants countersigned was taken for filing without it. */
export class CountersignOwed extends Error {
  readonly code = 'countersign-owed';
  constructor(readonly noteId: string) {
    super(`Note ${noteId} waits for a countersignature before it can be filed.`);
  }
}

/** Hash of the subject, the author and every sentence with its kind, heading and spans, in order. */
export function hashContent(content: Omit<NoteContent, 'contentHash'>): ContentHash {
  const { captureId, subject, author, sentences } = content;
  const read = sentences.map(({ text, kind, section, spans }) => [text, kind, section, spans.map(({ start, end }) => [start, end])]);
  return sha256(JSON.stringify([captureId, subject, author, read])) as ContentHash;
}

/** @throws RangeError for a draft about nobody or with a sentence without a span: neither can become a note */
export function noteFromDraft(
  draft: PersonDraft,
  origin: { readonly noteId: string; readonly captureId: string; readonly author: string },
): DraftNote {
  if (draft.subject === undefined) throw new RangeError('A note is about one person; what is about the unit goes to the handover.');
  if (draft.sentences.some(({ kind, spans }) => kind !== 'HEADING' && spans.length === 0))
    throw new RangeError('A sentence without a span cannot be filed.');
  const content = { ...origin, subject: draft.subject, sentences: draft.sentences };
  return { ...content, status: 'draft', contentHash: hashContent(content) };
}

/**
 * The author stands by what they read. The only way to a `ConfirmedNote`.
 * @throws DraftChangedSinceRead unless `hashAsRead` is that of the content now; NotYoursToSign unless `by` is the author
 */
export function confirm(draft: DraftNote, hashAsRead: string, by: string, at: UtcMinute, needsCountersign: boolean): ConfirmedNote {
  if (hashAsRead !== draft.contentHash || hashContent(draft) !== draft.contentHash) throw new DraftChangedSinceRead(draft.noteId);
  if (by !== draft.author) throw new NotYoursToSign(draft.noteId);
  return { ...draft, status: 'confirmed', confirmedAt: at, needsCountersign };
}

/** @throws DraftChangedSinceRead for another content than was read; NotYoursToSign for the author */
export function countersign(note: ConfirmedNote, hashAsRead: string, by: string, at: UtcMinute): CountersignedNote {
  if (hashAsRead !== note.contentHash || hashContent(note) !== note.contentHash) throw new DraftChangedSinceRead(note.noteId);
  if (by === note.author) throw new NotYoursToSign(note.noteId);
  return { ...note, status: 'countersigned', countersignedBy: by, countersignedAt: at };
}

/**
 * Takes a reviewed note to the record. An unreviewed one does not fit the type.
 * @param redact replaces other people's names (see `redactOthers`); what was reviewed is kept beside it by the caller
 * @throws CountersignOwed when policy wants a second reader and there was none
 */
export function fileNote(
  note: ConfirmedNote | CountersignedNote,
  at: UtcMinute,
  redact: (sentence: DraftSentence) => DraftSentence,
): FiledNote {
  if (note.status === 'confirmed' && note.needsCountersign) throw new CountersignOwed(note.noteId);
  const { noteId, captureId, subject, author } = note;
  const content = { noteId, captureId, subject, author, sentences: note.sentences.map(redact) };
  return {
    ...content,
    status: 'filed',
    filedAt: at,
    countersignedBy: note.status === 'countersigned' ? note.countersignedBy : undefined,
    contentHash: hashContent(content),
  };
}
