import { z } from 'zod';
import { instant, reason, words } from './common.js';
import { draftId, localRef, noteId, unitId } from './ids.js';
import { draftContentHash, urgentWords } from './note.js';

const messageId = z
  .string()
  .regex(/^[\x21-\x7e]{1,120}$/, 'must be the id of the message: 1 to 120 visible characters')
  .describe('the same report delivered again is stored once');

/** An instant, or the latest time at which the unit's clock showed this. */
export const momentSaid = z.union([instant, z.string().regex(/^\d{1,2}[:.]\d\d$/, 'must be a time such as 14:30')]);

/** Characters of one part of the form. */
export const INCIDENT_PART_CHARS_MAX = 1_900;
const part = words(INCIDENT_PART_CHARS_MAX);

/** What led to it, what happened, what followed: in the reporter's own words. */
export const incidentRequest = z.strictObject({
  externalMessageId: messageId,
  unit: z.string().trim().min(1).max(60).optional().describe('code or name; left out: the unit of the shift'),
  occurredAt: momentSaid,
  antecedent: part.describe('what led to it'),
  behaviour: part.describe('what was seen and heard'),
  consequence: part.describe('what was done, and how everybody was afterwards'),
  people: z.array(localRef).min(1).max(12).describe('everybody supported who was involved; each has a record of their own'),
});
export type IncidentRequest = z.infer<typeof incidentRequest>;

export const incidentState = z.enum(['reported', 'confirmed', 'returned', 'signed']);

/** Gives it back to its reporter; bound to what was read. */
export const returnIncidentRequest = z.strictObject({ contentHash: draftContentHash, reason });
export type ReturnIncidentRequest = z.infer<typeof returnIncidentRequest>;

/** What its reporter says after it came back: the whole form again, changed or not. Who was involved and when stay as reported. */
export const amendIncidentRequest = incidentRequest
  .pick({ externalMessageId: true, antecedent: true, behaviour: true, consequence: true })
  .extend({ contentHash: draftContentHash });
export type AmendIncidentRequest = z.infer<typeof amendIncidentRequest>;

/** An incident for whoever may read it. What stands in one person's record is read in that record. */
export const incidentView = z
  .strictObject({
    incidentId: z.uuid(),
    unitId,
    state: incidentState,
    reportedBy: z.string(),
    occurredAt: instant,
    reportedAt: instant,
    antecedent: z.string(),
    behaviour: z.string(),
    consequence: z.string(),
    people: z.array(
      z.strictObject({
        ref: z.string(),
        draftId,
        filedAs: z.array(z.strictObject({ heading: z.string(), text: z.string() })).describe('how this person’s record will say it'),
        noteId: noteId.nullable(),
      }),
    ),
    urgent: z.array(urgentWords).describe('act-now words that were passed on already'),
    contentHash: draftContentHash,
    signedBy: z.string().nullable(),
    returnedBy: z.string().nullable().describe('who gave it back last'),
    returnReason: z.string().nullable().describe('why it was given back last'),
    debriefDueAt: instant.nullable(),
    debriefHeldAt: instant.nullable(),
    version: z.int().nonnegative(),
    may: z.array(z.enum(['confirm', 'sign', 'return', 'amend', 'debrief'])).describe('what the asker may do with it now'),
    next: z.string(),
  })
  .meta({ id: 'Incident' });
export type IncidentView = z.infer<typeof incidentView>;

export const incidentList = z.strictObject({ items: z.array(incidentView) });
export type IncidentList = z.infer<typeof incidentList>;
export const incidentsQuery = z.strictObject({
  unitId: unitId.optional(),
  state: z.enum(['open', 'all']).default('open').describe('open: not signed, or signed and its debrief not held'),
});
export type IncidentsQuery = z.infer<typeof incidentsQuery>;

export const debriefRequest = z.strictObject({ note: words(1_000).describe('how those who were there are, and what was learnt') });
export type DebriefRequest = z.infer<typeof debriefRequest>;
