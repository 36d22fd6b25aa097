import { z } from 'zod';
import { instant } from './common.js';
import { noteId } from './ids.js';
import { draftContentHash } from './note.js';

const line = z.strictObject({ text: z.string(), noteId: noteId.describe('the filed note that says so'), eventAt: instant });

/** One shift's handover: per person, from filed notes only, each line with the note that it comes from. */
export const handoverView = z
  .strictObject({
    unitId: z.uuid(),
    shiftStartsAt: instant,
    state: z.enum(['draft', 'confirmed']),
    contentHash: draftContentHash,
    people: z.array(
      z.strictObject({
        ref: z.string(),
        situation: z.array(line),
        background: z.array(line),
        assessment: z.array(line).describe('what was observed; a worker’s impression, not a diagnosis'),
        recommendation: z.array(line),
      }),
    ),
    unconfirmed: z
      .array(z.strictObject({ ref: z.string().nullable(), drafts: z.int().positive() }))
      .describe('told apart: these words are no record yet'),
    confirmedAt: instant.nullable(),
    mayConfirm: z.boolean().default(false).describe('the asker leads this shift, and nobody has confirmed it yet'),
  })
  .meta({ id: 'Handover' });
export type HandoverView = z.infer<typeof handoverView>;

export const handoverQuery = z.strictObject({ shiftStartsAt: instant.optional().describe('left out: the shift under way') });
export type HandoverQuery = z.infer<typeof handoverQuery>;
export const confirmHandoverRequest = z.strictObject({ shiftStartsAt: instant, contentHash: draftContentHash });
export type ConfirmHandoverRequest = z.infer<typeof confirmHandoverRequest>;
