import { z } from 'zod';
import { instant, words } from './common.js';
import { DICTATION_CHARS_MAX } from './note.js';

export const recordingQuery = z.strictObject({
  externalMessageId: z
    .string()
    .regex(/^[\x21-\x7e]{1,120}$/, 'must be the id of the message: 1 to 120 visible characters')
    .describe('the same recording delivered again is stored once'),
});
export type RecordingQuery = z.infer<typeof recordingQuery>;

export const TRANSCRIPTION_FAILURES = ['unreachable', 'time_budget', 'not_authorised', 'invalid_answer'] as const;

/** A recording on its way to words. Nothing is drafted from it before its author has read, and corrected, what was heard. */
export const recordingView = z
  .strictObject({
    recordingId: z.uuid(),
    status: z.enum(['working', 'heard', 'no-speech', 'failed', 'confirmed', 'discarded']),
    transcript: z.string().nullable().describe('made by a machine: to be corrected before it is anybody’s words'),
    failure: z.enum(TRANSCRIPTION_FAILURES).nullable(),
    deleteBy: instant.describe('when sound and transcript are deleted if nobody confirms or discards before'),
    next: z.string(),
  })
  .meta({ id: 'Recording' });
export type RecordingView = z.infer<typeof recordingView>;

/** Whether recordings are taken here, and how large they may be. */
export const recordingOffer = z.strictObject({ taken: z.boolean(), bytesMax: z.int().nonnegative() }).meta({ id: 'RecordingOffer' });
export type RecordingOffer = z.infer<typeof recordingOffer>;

export const confirmRecordingRequest = z.strictObject({
  text: words(DICTATION_CHARS_MAX).describe('the transcript as its author corrected it'),
});
export type ConfirmRecordingRequest = z.infer<typeof confirmRecordingRequest>;
