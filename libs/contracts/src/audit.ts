import { z } from 'zod';
import { instant } from './common.js';
import { localRef, unitId, workerId } from './ids.js';
import { pageQuery } from './pagination.js';

export const auditEvent = z
  .strictObject({
    chain: z.string().describe('`unit:` and the unit’s id, or `organisation`'),
    sequence: z.string().describe('place in the chain, from 1'),
    at: instant,
    actor: z
      .string()
      .describe(
        '`worker:` or `service:` and who; `restricted`, like the action, in the chain of a unit where the event is of a restricted matter',
      ),
    name: z.string().nullable().describe('of the worker who did it; null for a service, and where it is restricted'),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.string().nullable(),
    traceId: z.string(),
    detail: z.record(z.string(), z.unknown()).describe('ids and codes'),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEvent>;

/** What somebody opened or changed of what is kept about the asker. */
const aboutMeKinds = [
  'leave',
  'requests',
  'absences',
  'workload',
  'rota-figures',
  'staff-files',
  'drafts',
  'break-glass',
  'account',
  'role',
] as const;

export const aboutMeEvent = z
  .strictObject({
    at: instant,
    readerId: workerId,
    reader: z.string().describe('name of the person who did it'),
    kind: z.enum(aboutMeKinds),
    did: z.enum(['read', 'changed']),
    words: z.string().describe('what they did, in a sentence without its subject: "opened the leave of your unit, with its reasons"'),
    unit: z.string().nullable().describe('code of the unit; null for the whole organisation'),
  })
  .meta({ id: 'AboutMeEvent' });
export type AboutMeEvent = z.infer<typeof aboutMeEvent>;

/** Without a unit or a person: the organisation's own chain (accounts, tokens, sign-ins, refusals). */
export const auditQuery = pageQuery.extend({
  unitId: unitId.optional(),
  ref: localRef
    .optional()
    .describe('what was done to the record of this person or read of it, in whatever chain; not together with unitId'),
});
export type AuditQuery = z.infer<typeof auditQuery>;

export const auditVerdict = z
  .strictObject({
    whole: z.boolean().describe('true when no fault was found'),
    chains: z.int(),
    events: z.int(),
    anchors: z.int().describe('heads read from the file outside the database'),
    faults: z.array(
      z.strictObject({ chain: z.string(), sequence: z.string(), kind: z.enum(['edited', 'gap', 'unlinked', 'cut', 'rewritten']) }),
    ),
  })
  .meta({ id: 'AuditVerdict' });
export type AuditVerdict = z.infer<typeof auditVerdict>;
