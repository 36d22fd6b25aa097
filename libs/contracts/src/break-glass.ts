import { z } from 'zod';
import { instant, reason } from './common.js';
import { localRef, unitId, workerId } from './ids.js';

export const breakGlassId = z.uuid().brand<'a use of broken glass'>().describe('id of a use of broken glass');
export type BreakGlassId = z.infer<typeof breakGlassId>;

export const BREAK_GLASS_REASONS = ['immediate-risk', 'covering', 'other-urgent'] as const;

export const breakGlassRequest = z.strictObject({
  ref: localRef.describe('any reference that looks like one'),
  reasonCode: z.enum(BREAK_GLASS_REASONS).describe('immediate risk to life or safety; covering without notice; another urgent reason'),
  reason: reason.min(3).describe('in your own words; information governance reads it'),
});
export type BreakGlassRequest = z.infer<typeof breakGlassRequest>;

export const brokenGlass = z
  .strictObject({
    breakGlassId,
    ref: z.string(),
    until: instant,
    minutes: z.int(),
    told: z.string().describe('who was told at once'),
    usesToday: z.int().describe('how often you broke the glass today, this time included'),
  })
  .meta({ id: 'BrokenGlass' });
export type BrokenGlass = z.infer<typeof brokenGlass>;

/** How information governance opens a record: no emergency, so no code for one, but a reason that another of them reviews. */
export const openRecordRequest = breakGlassRequest.omit({ reasonCode: true });
export type OpenRecordRequest = z.infer<typeof openRecordRequest>;
/** Kept where a use of broken glass has its code. */
export const GOVERNANCE_REASON = 'governance';

export const openedRecord = brokenGlass
  .omit({ usesToday: true, breakGlassId: true, told: true })
  .extend({ told: z.int().describe('others who were told and review it: information governance leads, else a team lead who stands in') })
  .meta({ id: 'OpenedRecord' });
export type OpenedRecord = z.infer<typeof openedRecord>;

export const glassUse = z
  .strictObject({
    breakGlassId,
    workerId,
    worker: z.string(),
    ref: z.string(),
    opened: z.boolean().describe('false: the reference named nobody'),
    unitId: unitId.nullable(),
    reasonCode: z.string(),
    reason: z.string(),
    grantedAt: instant,
    until: instant,
    reviewDueAt: instant,
    overdue: z.boolean(),
    reviewedAt: instant.nullable(),
    outcome: z.string().nullable(),
    version: z.int().describe('for If-Match'),
  })
  .meta({ id: 'GlassUse' });
export type GlassUse = z.infer<typeof glassUse>;

export const glassUses = z.strictObject({ items: z.array(glassUse) });
export const glassUsesQuery = z.strictObject({
  unreviewed: z.enum(['true', 'false']).default('false').describe('true: only those that wait for review'),
});

export const GLASS_OUTCOMES = ['justified', 'not-justified', 'follow-up'] as const;
export const reviewGlassRequest = z.strictObject({ outcome: z.enum(GLASS_OUTCOMES) });
export type ReviewGlassRequest = z.infer<typeof reviewGlassRequest>;
