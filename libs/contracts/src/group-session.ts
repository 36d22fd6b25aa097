import { z } from 'zod';
import { instant, line, words } from './common.js';
import { draftId, localRef, unitId } from './ids.js';
import { momentSaid } from './incident.js';
import { draftContentHash, planLink, urgentWords } from './note.js';

const attendee = z.strictObject({
  ref: localRef,
  attended: z.boolean().default(true),
  words: words(1_000).optional().describe('about this person only; goes into their record and into no other'),
});

export const groupSessionRequest = z
  .strictObject({
    externalMessageId: z.string().regex(/^[\x21-\x7e]{1,110}$/, 'must be the id of the message: 1 to 110 visible characters'),
    unit: z.string().trim().min(1).max(60).optional().describe('code or name; left out: the unit of the shift'),
    title: line(80).describe('what the session was; names nobody'),
    startsAt: momentSaid,
    endsAt: momentSaid,
    people: z.array(attendee).min(1).max(30),
  })
  .refine(({ people }) => new Set(people.map(({ ref }) => ref)).size === people.length, {
    path: ['people'],
    message: 'must name each person once',
  });
export type GroupSessionRequest = z.infer<typeof groupSessionRequest>;

/** Who came, and for each person a draft of their own. */
export const groupSessionView = z
  .strictObject({
    sessionId: z.uuid(),
    unitId,
    title: z.string(),
    startsAt: instant,
    endsAt: instant,
    facilitator: z.string(),
    people: z.array(
      z.strictObject({
        ref: z.string(),
        attended: z.boolean(),
        draft: z
          .strictObject({
            draftId,
            state: z.string(),
            words: z.array(z.string()),
            planLinks: z
              .array(planLink.extend({ sentence: z.string() }))
              .default([])
              .describe('the plan lines that its sentences count as evidence of'),
          })
          .nullable()
          .describe('for its author only; null where nothing was said about this person'),
      }),
    ),
    urgent: z.array(urgentWords),
    contentHash: draftContentHash,
    next: z.string(),
  })
  .meta({ id: 'GroupSession' });
export type GroupSessionView = z.infer<typeof groupSessionView>;
export const groupSessionList = z.strictObject({ items: z.array(groupSessionView) });
export type GroupSessionList = z.infer<typeof groupSessionList>;
export const groupSessionsQuery = z.strictObject({ unitId: unitId.optional() });
export type GroupSessionsQuery = z.infer<typeof groupSessionsQuery>;
