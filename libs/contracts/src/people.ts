import { z } from 'zod';
import { day, instant, line } from './common.js';
import { serviceUserId, unitId, workerId } from './ids.js';

/** Code or name of a unit, in any case. */
export const unitName = line(60).describe('code or name of a unit');

export const unit = z
  .strictObject({
    unitId,
    code: z.string(),
    name: z.string(),
    kind: z.enum(['WARD', 'RESIDENTIAL', 'COMMUNITY', 'SUPPORTED_LIVING']),
    beds: z.int(),
    timeZone: z.string(),
    accessBy: z.enum(['shiftOrCaseload', 'caseload']),
    chatQuotes: z.enum(['full', 'linkOnly']),
    version: z.int(),
  })
  .meta({ id: 'Unit' });
export type Unit = z.infer<typeof unit>;
export const units = z.strictObject({ items: z.array(unit) });

export const unitWorker = z
  .strictObject({
    workerId,
    staffNumber: z.string(),
    displayName: z.string(),
    grade: z.string(),
    employment: z.enum(['SUBSTANTIVE', 'BANK', 'AGENCY']),
    contractHoursPerWeek: z.number(),
    inProbation: z.boolean(),
    competences: z.array(
      z.strictObject({
        code: z.string(),
        validTo: day.nullable(),
        state: z.enum(['valid', 'expires-soon', 'expired']).describe('soon: within 60 days'),
      }),
    ),
  })
  .meta({ id: 'UnitWorker' });
export type UnitWorker = z.infer<typeof unitWorker>;
export const unitWorkers = z.strictObject({ items: z.array(unitWorker) });

export const knownPerson = z
  .strictObject({
    serviceUserId,
    ref: z.string(),
    unit: z.string(),
    room: z.string().nullable(),
    preferredName: z.string().nullable().describe('null in chat, where people stand as references'),
    onCaseload: z.boolean(),
    planVersion: z.int().nullable().describe('of the plan in force'),
    reviewDue: day.nullable(),
    overdueDays: z.int().nonnegative(),
    brokenGlassUntil: instant.nullable(),
  })
  .meta({ id: 'KnownPerson' });
export type KnownPerson = z.infer<typeof knownPerson>;
export const knownPeople = z.strictObject({ items: z.array(knownPerson) });
