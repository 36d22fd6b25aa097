import { z } from 'zod';
import { path, type ActorApi } from './client.js';

const urgency = z.enum(['act-now', 'this-shift', 'next-working-day']);

const mention = z.object({
  flagId: z.uuid().nullable().describe('null for a mention that raised no flag'),
  category: z.string(),
  urgency: urgency.nullable(),
  assertion: z.enum(['affirmed', 'negated', 'historical', 'other-person', 'hypothetical', 'uncertain']),
  quote: z.string(),
});

const draftView = z.object({
  draftId: z.uuid(),
  /** Hash of what is shown here; confirming sends it back. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.enum(['drafted', 'needs-clarification', 'author-confirmed', 'withdrawn']),
  ref: z.string().nullable(),
  dictation: z.string(),
  leftOut: z.array(z.string()),
  unsupported: z.array(z.string()),
  mentions: z.array(mention),
  questions: z.array(
    z.object({
      questionId: z.string().max(40),
      text: z.string(),
      choices: z.array(z.object({ value: z.string().max(40), label: z.string() })).describe('empty: answered in free words'),
    }),
  ),
  missing: z.array(z.string()).describe('required parts of the format that are not there'),
  prompts: z.array(z.string()).describe('style prompts for the author'),
  sections: z.array(z.object({ heading: z.string(), sentences: z.array(z.string()) })),
});
export type DraftView = z.infer<typeof draftView>;

const captured = z.object({
  captureId: z.uuid(),
  receivedAt: z.string(),
  repeated: z.boolean().describe('the same message was stored before'),
  drafts: z.array(draftView).describe('empty while drafting is still under way'),
});
export type Captured = z.infer<typeof captured>;

const draftList = z.object({
  items: z.array(
    z.object({
      draftId: z.uuid(),
      ref: z.string().nullable(),
      state: z.string(),
      receivedAt: z.string(),
      questions: z.int(),
      flags: z.int(),
    }),
  ),
});
export type DraftList = z.infer<typeof draftList>;

const confirmed = z.object({ noteId: z.uuid(), state: z.enum(['filed', 'awaiting-countersign']), why: z.string().nullable() });
export type Confirmed = z.infer<typeof confirmed>;

export type Dictation = { readonly text: string; readonly ref?: string | undefined; readonly externalMessageId: string };

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

export function answerQuestion(api: ActorApi, draftId: string, questionId: string, answer: string): Promise<DraftView> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'answers'), body: { questionId, answer }, answer: draftView });
}

/** The draft is cancelled; the words are kept as withdrawn, and their flags go to a person. */
export function withdrawDraft(api: ActorApi, draftId: string, reason: string): Promise<unknown> {
  return api.call({ method: 'POST', path: path('drafts', draftId, 'withdraw'), body: { reason }, answer: z.unknown() });
}
