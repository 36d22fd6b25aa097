import { z } from 'zod';
import { instant, line, reason, version } from './common.js';
import { unitId } from './ids.js';

const people = z.int().min(0).max(500);

export const recordCensusRequest = z
  .strictObject({
    countedAt: instant.optional().describe('left out: now'),
    occupied: people.describe('beds taken'),
    present: people.optional().describe('people in the house; left out: as many as beds taken'),
  })
  .meta({ id: 'RecordCensusRequest' });
export type RecordCensusRequest = z.infer<typeof recordCensusRequest>;

export const census = z
  .strictObject({
    censusId: z.uuid(),
    unitId,
    countedAt: instant,
    occupied: z.int(),
    present: z.int().nullable(),
    state: z
      .enum(['IN_FORCE', 'PROPOSED', 'DECLINED'])
      .describe('PROPOSED: it would change how many staff are needed, and waits for a person'),
    version: version.describe('for If-Match'),
  })
  .meta({ id: 'Census' });
export type Census = z.infer<typeof census>;
export const censusList = z.strictObject({ items: z.array(census) });
export type CensusList = z.infer<typeof censusList>;

export const recordedCensus = census
  .extend({
    changes: z.array(z.string()).describe('what it would ask for, in words; empty when nothing changes'),
    next: z.string(),
  })
  .meta({ id: 'RecordedCensus' });
export type RecordedCensus = z.infer<typeof recordedCensus>;

export const decisionRequest = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('approve'), reason: reason.optional() }),
    z.strictObject({ decision: z.literal('reject'), reason }),
  ])
  .meta({ id: 'DemandDecision' });
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** Whom a need asks for. */
export const demandWho = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['anyone', 'registered', 'support-worker', 'senior']) }),
  z.strictObject({ is: z.literal('competent'), code: z.string().regex(/^[A-Z][A-Z0-9_]{0,19}$/) }),
  z.strictObject({ is: z.literal('gender'), gender: z.enum(['F', 'M', 'X']) }),
]);

export const DEMAND_CAUSES = ['escort', 'appointment', 'group', 'court', 'supervision', 'acuity', 'other'] as const;

export const proposeDemandRequest = z
  .strictObject({
    name: line(80).describe('what it is for, without naming or describing any person supported'),
    startsAt: instant,
    endsAt: instant,
    who: demandWho.default({ is: 'anyone' }),
    staffMin: z.int().min(1).max(20),
    cause: z.enum(DEMAND_CAUSES),
    clinicalCause: z.boolean().default(false).describe('true where a nurse or the team lead decides'),
  })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) > Date.parse(startsAt), { path: ['endsAt'], message: 'must be after startsAt' })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt) <= 14 * 86_400_000, {
    path: ['endsAt'],
    message: 'must be within 14 days of startsAt',
  });
export type ProposeDemandRequest = z.infer<typeof proposeDemandRequest>;

export const demandItem = z
  .strictObject({
    itemId: z.uuid(),
    unitId,
    name: z.string(),
    startsAt: instant,
    endsAt: instant,
    staffMin: z.int(),
    cause: z.string().describe('clinical, for those who plan without clinical reading'),
    clinicalCause: z.boolean(),
    state: z.enum(['PROPOSED', 'APPROVED', 'REJECTED', 'ENDED']),
    accepted: z.boolean().describe('whoever runs the rota has looked at cost and feasibility'),
    reason: z.string().nullable(),
    version: version.describe('for If-Match'),
    next: z.string(),
  })
  .meta({ id: 'DemandItem' });
export type DemandItem = z.infer<typeof demandItem>;
export const demandItemList = z.strictObject({ items: z.array(demandItem) });
export type DemandItemList = z.infer<typeof demandItemList>;
