import { z } from 'zod';
import { day, instant, line } from './common.js';
import { workerId } from './ids.js';

export const leaveKind = z.enum(['annual', 'sick', 'study', 'parental', 'carer', 'compassionate', 'unpaid', 'other']);

export const leaveState = z.enum(['ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'ENDED']);

export const askLeaveRequest = z
  .strictObject({
    from: day.describe('first day away'),
    to: day.describe('last day away'),
    kind: leaveKind,
    note: line(500).optional().describe('read by the worker and their team lead only'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before the first day' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 366 * 86_400_000, {
    path: ['to'],
    message: 'must be within a year of the first day',
  });
export type AskLeaveRequest = z.infer<typeof askLeaveRequest>;

export const leave = z
  .strictObject({
    leaveId: z.uuid(),
    workerId,
    worker: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    state: leaveState,
    kind: z.string().nullable().describe('null for those who may know that somebody is away, not why'),
    note: z.string().nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    shiftsThen: z.int().nonnegative().describe('shifts that the worker has on those days in rotas as they stand'),
    version: z.int(),
  })
  .meta({ id: 'Leave' });
export type Leave = z.infer<typeof leave>;
export const leaves = z.strictObject({ items: z.array(leave) });
export type Leaves = z.infer<typeof leaves>;

export const askedRequest = z
  .strictObject({
    requestId: z.uuid(),
    workerId,
    worker: z.string(),
    onDate: z.iso.date(),
    wants: z.string(),
    strength: z.string(),
    shiftCode: z.string(),
    state: z.enum(['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED']),
    reason: z.string().nullable().describe('why it was granted or declined'),
    version: z.int(),
  })
  .meta({ id: 'AskedRequest' });
export type AskedRequest = z.infer<typeof askedRequest>;
export const askedRequests = z.strictObject({ items: z.array(askedRequest) });
export type AskedRequests = z.infer<typeof askedRequests>;

export const decideAskedRequest = z.strictObject({
  decision: z.enum(['grant', 'decline']),
  reason: line(500).describe('told to whoever asked'),
});
export type DecideAskedRequest = z.infer<typeof decideAskedRequest>;
