import {
  captured,
  confirmed,
  draftList,
  draftView,
  moved,
  noteList,
  type Captured,
  type Confirmed,
  type DraftEdit,
  type DraftList,
  type DraftView,
  type Moved,
  type NoteList,
} from '@handrail/contracts';
import { path, type ActorApi } from './client.js';

export type { Captured, Confirmed, DraftEdit, DraftList, DraftView, NoteList };

export type Dictation = { readonly text: string; readonly externalMessageId: string };

/** Stores what somebody said. It is safe once this returns, and only then. */
export function capture(api: ActorApi, dictation: Dictation): Promise<Captured> {
  return api.call({ method: 'POST', path: '/captures', body: { channel: api.person.channel, ...dictation }, answer: captured });
}

export function draftsWaiting(api: ActorApi): Promise<DraftList> {
  return api.call({ method: 'GET', path: '/drafts', answer: draftList });
}

export function readDraft(api: ActorApi, draftId: string): Promise<DraftView> {
  return api.call({ method: 'GET', path: path('drafts', draftId), answer: draftView });
}

export function confirmDraft(api: ActorApi, draftId: string, contentHash: string): Promise<Confirmed> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'confirm'), body: { contentHash }, answer: confirmed });
}

export function addToDraft(api: ActorApi, draftId: string, text: string): Promise<DraftView> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'additions'), body: { text }, answer: draftView });
}

/** Edits of the draft as it was read. */
export function editDraft(api: ActorApi, draftId: string, contentHash: string, edits: readonly DraftEdit[]): Promise<DraftView> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'edits'), body: { contentHash, edits }, answer: draftView });
}

export function answerQuestion(api: ActorApi, draftId: string, questionId: string, answer: string): Promise<DraftView> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'answers'), body: { questionId, answer }, answer: draftView });
}

/** The draft is cancelled; the words are kept as withdrawn, and their flags go to a person. */
export function withdrawDraft(api: ActorApi, draftId: string, reason: string, contentHash: string): Promise<Moved> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'withdraw'), body: { reason, contentHash }, answer: moved });
}

/** What is filed about a person of whom the asker may read. @param from the earliest event */
export function filedNotesOf(api: ActorApi, ref: string, from: Date): Promise<NoteList> {
  const query = new URLSearchParams({ from: from.toISOString() });
  return api.call({ method: 'GET', path: `${path('service-users', ref, 'notes')}?${query}`, answer: noteList });
}

/** A draft of its own that will stand beside the note once it is confirmed. */
export function addAddendum(api: ActorApi, noteId: string, text: string): Promise<DraftView> {
  return api.call({ method: 'POST', path: path('notes', noteId, 'addenda'), body: { text }, answer: draftView });
}
