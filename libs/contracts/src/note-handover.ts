import { z } from 'zod';
import { instant } from './common.js';
import { noteId } from './ids.js';
import { draftContentHash } from './note.js';

const line = z.strictObject({ text: z.string(), noteId: noteId.describe('the filed note that says so'), eventAt: instant });

const person = z.strictObject({
  ref: z.string(),
  situation: z.array(line),
  background: z.array(line),
  assessment: z.array(line).describe('what was observed; a worker’s impression, not a diagnosis'),
  recommendation: z.array(line),
});

const minutesToEnd = z.int().positive().nullable();

const confirmation = z.strictObject({
  version: z.int().positive().describe('from 1; one more with each confirmation of the same shift'),
  confirmedAt: instant,
  confirmedBy: z.string(),
  minutesToEnd: minutesToEnd.describe('how long the shift still ran, where that was more than an hour'),
});

/** One shift's handover: per person, from filed notes only, each line with the note that it comes from. */
export const handoverView = z
  .strictObject({
    unitId: z.uuid(),
    shiftStartsAt: instant,
    shiftEndsAt: instant.nullable().describe('null where the published rota does not say when it ends'),
    state: z.enum(['draft', 'confirmed']),
    contentHash: draftContentHash.describe('of what confirming now would confirm'),
    people: z
      .array(person)
      .describe('as confirmed, without what was entered in error since; while nobody has confirmed it, as the notes stand'),
    struck: z
      .array(
        z.strictObject({
          ref: z.string(),
          noteId,
          eventAt: instant,
          lines: z.int().positive().describe('how many lines of the handover came from it'),
          markedAt: instant,
          markedBy: z.string(),
        }),
      )
      .describe('notes that stood in what was confirmed and were marked as entered in error since; their words are not quoted'),
    sinceConfirmed: z.array(person).describe('from notes that were filed since it was confirmed'),
    unconfirmed: z
      .array(z.strictObject({ ref: z.string().nullable(), drafts: z.int().positive() }))
      .describe('counted now, and told apart: these words are no record yet'),
    confirmation: confirmation.nullable(),
    confirmations: z.array(confirmation).describe('every confirmation of this shift, the latest first; each stays on record'),
    mayConfirm: z.boolean().describe('the asker led this shift, or leads the unit, and there is something to confirm'),
    minutesToEnd: minutesToEnd.describe(
      'how long the shift still runs, where that is more than an hour: confirming now leaves out what is yet to come',
    ),
  })
  .meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof handoverView>;

export const handoverQuery = z.strictObject({
  shiftStartsAt: instant.optional().describe('left out: the shift under way'),
  shift: z.enum(['last']).optional().describe('the shift before the one under way'),
  version: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number')
    .transform(Number)
    .optional()
    .describe('an earlier confirmation; left out: the latest'),
});
export type HandoverQuery = z.infer<typeof handoverQuery>;
export const confirmHandoverRequest = z.strictObject({ shiftStartsAt: instant, contentHash: draftContentHash });
export type ConfirmHandoverRequest = z.infer<typeof confirmHandoverRequest>;
