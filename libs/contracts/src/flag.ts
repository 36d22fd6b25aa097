import { z } from 'zod';
import { instant, reason, words } from './common.js';
import { flagId, localRef } from './ids.js';
import { flagUrgency, mentionAssertion } from './note.js';

export const flagView = z
  .strictObject({
    flagId,
    ref: z.string().nullable(),
    category: z.string(),
    urgency: flagUrgency,
    assertion: mentionAssertion,
    quote: z.string().nullable(),
    state: z.enum(['raised', 'acknowledged', 'actioned', 'dismissed', 'closed']),
    restricted: z.boolean(),
    raisedBy: z.enum(['rule', 'model', 'human']),
    raisedAt: instant,
    dueAt: instant.nullable(),
    overdue: z.boolean(),
    escalationLevel: z.int().nonnegative(),
    nobodyLeft: z.boolean().default(false).describe('it waits, and everybody whom it may be taken to was told'),
    acknowledgedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    version: z.int().nonnegative(),
  })
  .meta({ id: 'Flag' });
export type FlagView = z.infer<typeof flagView>;
export const flagList = z.strictObject({ items: z.array(flagView) });
export type FlagList = z.infer<typeof flagList>;
export const flagsQuery = z.strictObject({
  unitId: z.uuid().optional(),
  state: z.enum(['open', 'all']).default('open'),
  reason: reason.optional().describe('needed by information governance, which reads only for a reason'),
});
export type FlagsQuery = z.infer<typeof flagsQuery>;

export const raiseFlagRequest = z.strictObject({ ref: localRef, urgency: flagUrgency, words: words(1_000) });
export type RaiseFlagRequest = z.infer<typeof raiseFlagRequest>;
export const raisedFlag = z
  .strictObject({ flagId, urgency: flagUrgency, routedTo: z.string().describe('whom it was taken to, by duty') })
  .meta({ id: 'RaisedFlag' });
export type RaisedFlag = z.infer<typeof raisedFlag>;

export const flagMoveRequest = z.strictObject({ reason: reason.optional() });
export type FlagMoveRequest = z.infer<typeof flagMoveRequest>;
