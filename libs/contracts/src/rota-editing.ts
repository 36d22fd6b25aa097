import { z } from 'zod';
import { instant, reason, version } from './common.js';
import { assignmentId, rotaId, unitId, workerId } from './ids.js';

/** The day on which a shift begins and the unit's code of it: `2027-01-18:N`. */
export const rotaShiftId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}:[A-Za-z0-9_-]{1,20}$/, 'must look like 2027-01-18:N')
  .describe('day on which the shift begins and the code of its kind, such as 2027-01-18:N');

const duty = z.string().regex(/^[A-Z][A-Z0-9_]{0,19}$/, 'must be a duty such as NIC or KEYS');
const place = z.strictObject({ workerId, shiftId: rotaShiftId });

/** One change of a rota. All changes of a request hold together or not at all. */
export const rotaChange = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('assign'),
    ...place.shape,
    duties: z.array(duty).max(10).optional().describe('such as NIC or KEYS'),
    pinned: z.boolean().optional().describe('true: no fit may move it'),
  }),
  z.strictObject({ change: z.literal('unassign'), ...place.shape }),
  z
    .strictObject({ change: z.literal('move'), from: place, to: place })
    .describe('to another worker, another shift, or both; duties go along where the new worker may do them'),
  z.strictObject({ change: z.literal('swap'), one: place, other: place }).describe('two workers take each other’s shifts'),
  z.strictObject({ change: z.literal('pin'), ...place.shape }),
  z.strictObject({ change: z.literal('unpin'), ...place.shape }),
  z
    .strictObject({ change: z.literal('duties'), ...place.shape, duties: z.array(duty).max(10) })
    .describe('who is in charge, holds the keys'),
]);
export type RotaChange = z.infer<typeof rotaChange>;

export const ruleOverrideRequest = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d{1,2}$/, 'must be a rule such as L2'),
  workerId,
  reason,
});

export const editRotaRequest = z.strictObject({
  changes: z.array(rotaChange).min(1).max(300),
  reason: reason.optional().describe('required once the rota is published'),
  overrides: z.array(ruleOverrideRequest).max(50).default([]).describe('rules that a named role lets stand broken, each with the reason'),
});
export type EditRotaRequest = z.infer<typeof editRotaRequest>;

export const whatIfRequest = editRotaRequest.pick({ changes: true }).meta({ id: 'WhatIfRequest' });
export type WhatIfRequest = z.infer<typeof whatIfRequest>;

/** A per-person hard rule that the rota would break, with its figures and in words. */
export const toldBreach = z
  .strictObject({
    rule: z.string().describe('id of the rule; not-available where the asker may not know which'),
    ruleName: z.string(),
    workerId,
    worker: z.string(),
    shiftIds: z.array(z.string()),
    limit: z.int(),
    found: z.int(),
    amount: z.int().describe('how far beyond the limit'),
    unit: z.enum(['minutes', 'shifts', 'days', 'nights', 'weekends', 'times']),
    words: z.string(),
    overridable: z.boolean().describe('true where a named role may let it stand, with a reason'),
    owedRestMinutes: z.int().nonnegative().describe('rest that would have to be given back'),
  })
  .meta({ id: 'ToldBreach' });
export type ToldBreach = z.infer<typeof toldBreach>;

export const toldGap = z.strictObject({ lineId: z.string(), people: z.int().positive(), words: z.string() }).meta({ id: 'ToldGap' });

/** What lies between two versions, in people and in rules. */
export const rotaDifference = z
  .strictObject({
    lines: z.array(z.string()).describe('each change of a person’s day in plain words'),
    people: z.array(
      z.strictObject({
        workerId,
        worker: z.string(),
        changes: z.array(z.strictObject({ date: z.iso.date(), before: z.array(z.string()), after: z.array(z.string()) })),
      }),
    ),
    cost: z.int().describe('after less before: below 0 is better'),
    costByRule: z.array(z.strictObject({ rule: z.string(), ruleName: z.string(), cost: z.int() })),
    gapsOpened: z.array(toldGap),
    gapsClosed: z.array(toldGap),
    breachesMade: z.array(toldBreach),
    breachesCured: z.array(toldBreach),
  })
  .meta({ id: 'RotaDifference' });
export type RotaDifference = z.infer<typeof rotaDifference>;

/** What a change would do. `allowed` is false while it breaks a hard rule that nobody has overridden. */
export const editVerdict = z
  .strictObject({ allowed: z.boolean(), refusedFor: z.array(toldBreach), difference: rotaDifference })
  .meta({ id: 'EditVerdict' });
export type EditVerdict = z.infer<typeof editVerdict>;

export const savedVersion = z
  .strictObject({
    rotaId,
    state: z.string(),
    number: z.int().describe('number of the version that was made'),
    version: version.describe('for If-Match'),
    difference: rotaDifference,
    told: z.int().nonnegative().describe('people who were told'),
    asked: z.int().nonnegative().describe('people who were asked whether they accept the change'),
  })
  .meta({ id: 'SavedRotaVersion' });
export type SavedVersion = z.infer<typeof savedVersion>;

export const undoRequest = z.strictObject({ reason: reason.optional().describe('required once the rota is published') });
export type UndoRequest = z.infer<typeof undoRequest>;

const versionNumber = z.int().min(1).max(1_000_000);
export const restoreRequest = undoRequest.extend({ number: versionNumber.describe('the version whose assignments come back') });
export type RestoreRequest = z.infer<typeof restoreRequest>;

const numberInAddress = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number);
export const differenceQuery = z.strictObject({ from: numberInAddress, to: numberInAddress });
export type DifferenceQuery = z.infer<typeof differenceQuery>;

export const rotaVersion = z
  .strictObject({
    number: z.int(),
    origin: z.enum(['FIT', 'EDIT', 'UNDO', 'SWAP', 'IMPORT', 'EVENT']),
    reason: z.string().nullable(),
    madeBy: z.string().nullable().describe('name of the person who made it'),
    madeAt: instant,
    afterPublish: z.boolean(),
    begun: z.int().describe('assignments that began with it'),
    ended: z.int().describe('assignments that ended with it'),
  })
  .meta({ id: 'RotaVersion' });
export type RotaVersionTold = z.infer<typeof rotaVersion>;
export const rotaVersions = z.strictObject({ items: z.array(rotaVersion) });
export type RotaVersions = z.infer<typeof rotaVersions>;

export const assignmentAnswerRequest = z.strictObject({});
export const assignmentAnswer = z
  .strictObject({ assignmentId, unitId, consent: z.enum(['GIVEN', 'REFUSED']) })
  .meta({ id: 'AssignmentAnswer' });
export type AssignmentAnswer = z.infer<typeof assignmentAnswer>;
