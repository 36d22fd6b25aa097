import { z } from 'zod';
import { instant, line, reason, version, words } from './common.js';
import { captureId, draftId, flagId, noteId } from './ids.js';

/** Where somebody dictates. Each has message ids of its own. */
export const captureChannel = z.enum(['discord', 'terminal', 'web', 'api']);
/** Characters of one dictation. */
export const DICTATION_CHARS_MAX = 6_000;

const externalMessageId = z.string().regex(/^[\x21-\x7e]{1,120}$/, 'must be the id of the message: 1 to 120 visible characters');
export const draftContentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of what was shown; sent back with a signature');

export const captureRequest = z.strictObject({
  channel: captureChannel,
  externalMessageId: externalMessageId.describe('the same message delivered again is stored once'),
  text: words(DICTATION_CHARS_MAX),
  unit: line(60).optional().describe('code or name; left out: the unit of the shift'),
  eventAt: instant.optional().describe('when it happened, if it is not said in the text'),
});
export type CaptureRequest = z.infer<typeof captureRequest>;

export const flagUrgency = z.enum(['act-now', 'this-shift', 'next-working-day']);
export const mentionAssertion = z.enum(['affirmed', 'negated', 'historical', 'other-person', 'hypothetical', 'uncertain']);

const span = z.strictObject({ captureId, start: z.int().nonnegative(), end: z.int().nonnegative() });

const mention = z.strictObject({
  flagId: flagId.nullable().describe('null for a mention that raised no flag'),
  category: z.string(),
  urgency: flagUrgency.nullable(),
  assertion: mentionAssertion,
  inWords: z.string().describe('what it is about and how it was said: "About suicide, said as happening now"'),
  quote: z.string(),
  span,
});

const question = z.strictObject({
  questionId: z.string().max(40),
  text: z.string(),
  choices: z.array(z.strictObject({ value: z.string().max(40), label: z.string() })).describe('empty: answered in free words'),
});

/** A line of a person's plan that a sentence of their note is evidence of, once the note is confirmed with it. */
export const planLink = z.strictObject({
  line: z.string().describe('person, version of the plan and number of the line: RO-05.v3.1.2'),
  text: z.string().nullable().describe('what the line says, byte for byte; null in chat where the unit keeps quotes of plans out of it'),
  by: z.enum(['suggested', 'author']).describe('suggested by software, or put on by the author'),
});
export type PlanLink = z.infer<typeof planLink>;

const sentence = z.strictObject({
  key: z.string().describe('names the sentence in an edit'),
  text: z.string(),
  filedAs: z.string().nullable().describe('how the record will say it, where another person’s name is taken out'),
  reworded: z.string().nullable().default(null).describe('the author’s own words, where a language model re-worded them'),
  spans: z.array(span),
  planLinks: z
    .array(planLink)
    .default([])
    .describe('the plan lines that it counts as evidence of once this is confirmed: look whether each is right'),
  planLinksOff: z.array(planLink).default([]).describe('lines that the author took off; they can be put back'),
});

/** Whom an author is told to speak to about what was passed on. */
export const speakTo = z
  .enum(['nurse-in-charge', 'safeguarding-lead'])
  .describe('the safeguarding lead or the on-call lead where the words may be about somebody at work');
export type SpeakTo = z.infer<typeof speakTo>;
/** Act-now words that were passed on already, as their author is told of them. */
export const urgentWords = z.strictObject({ ref: z.string().nullable(), quote: z.string(), speakTo: speakTo.default('nurse-in-charge') });

/** A draft for its author or its countersigner: what is left out first, then what is urgent, then the draft beside the dictation. */
export const draftView = z
  .strictObject({
    draftId,
    captureId,
    contentHash: draftContentHash,
    state: z.enum([
      'drafted',
      'needs-clarification',
      'author-confirmed',
      'awaiting-countersign',
      'countersigned',
      'returned',
      'filed',
      'withdrawn',
    ]),
    ref: z.string().nullable(),
    eventAt: instant.describe('in the unit’s own offset'),
    lateEntry: z.boolean(),
    receivedAt: instant,
    dictation: z.string(),
    captures: z
      .array(z.strictObject({ captureId, text: z.string() }))
      .default([])
      .describe('the dictation in its parts, in the order received; spans count within the part that they name'),
    leftOut: z.array(z.string()).describe('said and not in the draft, each with why'),
    unsupported: z.array(z.string()).describe('in the draft and not borne out by the words'),
    mentions: z.array(mention),
    notice: z.string().nullable().describe('what the author must do now'),
    speakTo: speakTo.default('nurse-in-charge'),
    questions: z.array(question),
    missing: z.array(z.string()).describe('required parts of the format that are not there'),
    prompts: z.array(z.string()).describe('for the author to look at'),
    sections: z.array(z.strictObject({ heading: z.string(), sentences: z.array(z.string()) })),
    sentences: z.array(sentence),
    returnReason: z.string().nullable(),
    madeBy: z.string(),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

export const captured = z
  .strictObject({
    captureId,
    receivedAt: instant,
    repeated: z.boolean().describe('the same message was stored before'),
    urgent: z.array(urgentWords).default([]).describe('act-now words that were passed on already'),
    drafts: z.array(draftView).describe('empty while drafting is still under way'),
  })
  .meta({ id: 'Captured' });
export type Captured = z.infer<typeof captured>;

export const draftSummary = z
  .strictObject({
    draftId,
    ref: z.string().nullable(),
    state: draftView.shape.state,
    receivedAt: instant,
    questions: z.int().nonnegative(),
    flags: z.int().nonnegative(),
    begins: z.string().default('').describe('its first words, so that its author can tell their drafts apart'),
  })
  .meta({ id: 'DraftSummary' });
export const draftList = z.strictObject({ items: z.array(draftSummary) });
export type DraftList = z.infer<typeof draftList>;

/** Drafts of a unit that wait too long: that they exist and how old they are, not what they say. */
export const waitingDraftList = z.strictObject({
  items: z.array(z.strictObject({ draftId, author: z.string(), state: draftView.shape.state, createdAt: instant })),
});
export type WaitingDraftList = z.infer<typeof waitingDraftList>;

export const answerRequest = z.strictObject({
  questionId: z.string().min(1).max(40),
  answer: words(200),
});
export type AnswerRequest = z.infer<typeof answerRequest>;

export const additionRequest = z.strictObject({ text: words(2_000) });
export type AdditionRequest = z.infer<typeof additionRequest>;

const planLineName = z
  .string()
  .trim()
  .regex(
    /^(?:[A-Za-z0-9-]{1,20}\.v\d{1,5}\.)?(?:\d{1,2}(?:\.\d{1,2})?|[CWcw]\d{1,2})$/,
    'must be a line of the plan, such as 2.3, C1, W2 or RO-05.v3.2.3',
  )
  .describe('a line of the plan in force, by its number, or with person and version');

export const draftEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), key: z.string().max(200), text: words(2_000) }),
  z.strictObject({ kind: z.literal('strike'), key: z.string().max(200), reason: reason.optional() }),
  z.strictObject({ kind: z.literal('link'), key: z.string().max(200), line: planLineName }).describe('counts as evidence of this line'),
  z.strictObject({ kind: z.literal('unlink'), key: z.string().max(200), line: planLineName }).describe('does not'),
]);
export type DraftEdit = z.infer<typeof draftEdit>;
export const editRequest = z.strictObject({ contentHash: draftContentHash, edits: z.array(draftEdit).min(1).max(50) });
export type EditRequest = z.infer<typeof editRequest>;

export const signRequest = z.strictObject({ contentHash: draftContentHash });
export type SignRequest = z.infer<typeof signRequest>;
export const reasonRequest = z.strictObject({ reason });
export type ReasonRequest = z.infer<typeof reasonRequest>;

/** Gives a note back to its author, or takes a draft back, as it was read. */
export const returnRequest = z.strictObject({ reason, contentHash: draftContentHash });
export type ReturnRequest = z.infer<typeof returnRequest>;

export const confirmed = z
  .strictObject({
    noteId: noteId.nullable().describe('null until it is filed'),
    state: z.enum(['filed', 'awaiting-countersign']),
    why: z.string().nullable(),
  })
  .meta({ id: 'Confirmed' });
export type Confirmed = z.infer<typeof confirmed>;

/** What became of something that was decided, and what comes next. */
export const moved = z.strictObject({ state: z.string(), next: z.string().nullable() }).meta({ id: 'Moved' });
export type Moved = z.infer<typeof moved>;

export const filedNoteView = z
  .strictObject({
    noteId,
    ref: z.string(),
    author: z.string(),
    countersignedBy: z.string().nullable(),
    eventAt: instant,
    filedAt: instant,
    lateEntry: z.boolean(),
    restricted: z.boolean(),
    addendumOf: noteId.nullable(),
    sections: z.array(z.strictObject({ heading: z.string(), sentences: z.array(z.string()) })),
    stepIds: z.array(z.uuid()),
    enteredInError: z.strictObject({ at: instant, reason: z.string() }).nullable(),
    version: version.describe('for If-Match: 1 as filed, 2 once it is marked as entered in error'),
  })
  .meta({ id: 'Note' });
export type FiledNoteView = z.infer<typeof filedNoteView>;
export const noteList = z.strictObject({
  ref: z.string(),
  items: z.array(filedNoteView).describe('by the time of what they tell; the newest 100 of what was asked for'),
  more: z.boolean().describe('whether older ones are left out: ask with `until`'),
  brokenGlassUntil: instant.nullable().describe('emergency access until then; null when the record is yours to read anyway'),
});
export type NoteList = z.infer<typeof noteList>;

export const notesQuery = z.strictObject({
  from: instant.optional(),
  until: instant.optional(),
  include: z.enum(['entered-in-error']).optional(),
});
export type NotesQuery = z.infer<typeof notesQuery>;

export const addendumRequest = z.strictObject({ text: words(DICTATION_CHARS_MAX) });
export type AddendumRequest = z.infer<typeof addendumRequest>;
