import { z } from 'zod';
import type { ActorApi } from './client.js';

const quotedStep = z.object({
  number: z.string(),
  text: z.string(),
  who: z.string(),
  frequency: z.string(),
  conditions: z.string().nullable(),
  warningSigns: z.string().nullable(),
  forYou: z.boolean().describe('false: a step for another grade, such as the nurse'),
});

const planAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quote'),
    ref: z.string(),
    planVersion: z.int(),
    owner: z.string(),
    reviewedOn: z.string().nullable(),
    reviewDue: z.string(),
    overdueDays: z.int().nonnegative(),
    communicationNeeds: z.string().nullable(),
    steps: z.array(quotedStep).min(1),
  }),
  z.object({ kind: z.literal('nothing'), ref: z.string(), planVersion: z.int().nullable(), overdueDays: z.int().nonnegative() }),
  z.object({ kind: z.literal('which-person'), refs: z.array(z.string()) }),
  z.object({ kind: z.literal('refused'), reason: z.string(), route: z.string() }),
  z.object({ kind: z.literal('link-only'), url: z.string().describe('this unit shows no quotes in chat') }),
]);
export type PlanAnswer = z.infer<typeof planAnswer>;

/** Asks the plan in force. A person whose record the asker may not open is a problem `no-record-you-can-open`. */
export function askPlan(api: ActorApi, question: string, ref?: string): Promise<PlanAnswer> {
  return api.call({ method: 'POST', path: '/care-plan-questions', body: { question, ...(ref && { ref }) }, answer: planAnswer });
}

const brokenGlass = z.object({ ref: z.string(), until: z.string(), told: z.string() });
export type BrokenGlass = z.infer<typeof brokenGlass>;

export function breakGlass(api: ActorApi, ref: string, reasonKind: string, reason: string): Promise<BrokenGlass> {
  return api.call({ method: 'POST', path: '/break-glass', body: { ref, reasonKind, reason }, answer: brokenGlass });
}
