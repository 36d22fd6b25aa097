import { z } from 'zod';
import { day, instant, line, version } from './common.js';
import { assignmentId, rotaId, unitId, workerId } from './ids.js';
import { rotaShiftId, toldBreach } from './rota-editing.js';

export const rotaState = z.enum(['DRAFT', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'LIVE', 'VERIFIED', 'LOCKED']);

export const rotasQuery = z.strictObject({ unit: line(80).describe('code, name or id of the unit') });
export type RotasQuery = z.infer<typeof rotasQuery>;

export const createRotaRequest = z.strictObject({
  unit: line(80).describe('code, name or id of the unit'),
  from: day.optional().describe('first day; left out: the day after the unit’s last rota'),
  days: z.int().min(7).max(56).default(28),
});
export type CreateRotaRequest = z.infer<typeof createRotaRequest>;

/** Where a rota stands, and what the checker says of it as things are now. */
export const rotaSummary = z
  .strictObject({
    rotaId,
    unitId,
    unit: z.string(),
    unitCode: z.string(),
    from: day,
    to: day,
    state: rotaState,
    version: version.describe('for If-Match'),
    number: z.int().describe('version of the assignments; 0 while there are none'),
    publishBy: day.nullable(),
    hardBreaches: z.int().describe('hard rules that are broken; overrides are not taken off'),
    gaps: z.array(z.string()).describe('each unmet line in plain words'),
    ratio: z.string().nullable().describe('ratio wanted and had, in words; null where no line is a ratio'),
    cost: z.int().nullable(),
    reviewedBy: z.string().nullable(),
  })
  .meta({ id: 'RotaSummary' });
export type RotaSummary = z.infer<typeof rotaSummary>;
export const rotaList = z.strictObject({ items: z.array(rotaSummary) });
export type RotaList = z.infer<typeof rotaList>;

export const rotaPerson = z.strictObject({
  workerId,
  name: z.string(),
  grade: z.string(),
  employment: z.string(),
  contractMinutes: z.int().nullable().describe('paid minutes owed in the period; null where the asker may not know'),
  rosteredMinutes: z.int().nullable(),
  leaveCreditMinutes: z.int().nullable(),
});

export const coverLine = z.strictObject({
  lineId: z.string(),
  name: z.string(),
  rule: z.string(),
  level: z.string(),
  date: day,
  shiftId: z.string().nullable().describe('null where everybody present throughout counts'),
  startsAt: instant,
  endsAt: instant,
  wanted: z.int(),
  optimal: z.int().nullable(),
  had: z.int(),
  missing: z.int(),
  ratio: z
    .strictObject({
      staff: z.int(),
      per: z.int(),
      of: z.enum(['occupied', 'present']),
      people: z.int(),
      had: z.string().describe('people to each member of staff as rostered'),
    })
    .nullable()
    .describe('where the line is a ratio: what it asks, of how many people'),
});

export const ledgerRead = z.strictObject({
  kind: z.enum(['nights', 'weekends', 'holidays']),
  group: z.enum(['registered', 'support']),
  jain: z.number(),
  maxMinusMinPerWte: z.number(),
  gini: z.number(),
  shares: z
    .array(z.strictObject({ workerId, count: z.int(), targetThousandths: z.int(), distanceThousandths: z.int() }))
    .describe('with names for those entitled; otherwise the asker’s own line alone'),
});

/** A rota with the independent checker’s word on it. */
export const rotaView = rotaSummary
  .extend({
    zone: z.string(),
    shiftKinds: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        band: z.string(),
        start: z.string(),
        end: z.string(),
        unpaidBreakMinutes: z.int(),
      }),
    ),
    people: z.array(rotaPerson),
    assignments: z.array(
      z.strictObject({
        assignmentId,
        workerId,
        shiftId: rotaShiftId,
        date: day,
        shiftCode: z.string(),
        startsAt: instant,
        endsAt: instant,
        paidMinutes: z.int(),
        duties: z.array(z.string()),
        supernumerary: z.boolean(),
        pinned: z.boolean(),
        origin: z.string(),
        consent: z.string(),
        changedAfterPublish: z.boolean(),
      }),
    ),
    notJudged: z.int().describe('assignments of a kind of shift that the unit no longer has'),
    cover: z.array(coverLine),
    breaches: z.array(toldBreach).describe('hard ones, for those who make the rota'),
    costByLevel: z.record(z.string(), z.int()),
    fillRates: z.array(
      z.strictObject({ group: z.string(), part: z.string(), wantedMinutes: z.int(), hadMinutes: z.int(), percent: z.int().nullable() }),
    ),
    careHours: z
      .array(z.strictObject({ date: day, registeredHundredths: z.int(), supportHundredths: z.int(), totalHundredths: z.int() }))
      .describe('care hours per patient day (CHPPD), in hundredths of an hour'),
    ledgers: z.array(ledgerRead),
    redFlags: z.array(z.strictObject({ flag: z.string(), where: z.string(), wanted: z.number(), had: z.number() })),
  })
  .meta({ id: 'Rota' });
export type RotaView = z.infer<typeof rotaView>;

export const explanationQuery = z.strictObject({
  day,
  worker: line(80).optional().describe('name, staff code or id; left out: the asker, and the gaps of the day'),
});
export type ExplanationQuery = z.infer<typeof explanationQuery>;
export const explanationLines = z.strictObject({ lines: z.array(z.string()) }).meta({ id: 'ExplanationLines' });
export type ExplanationLines = z.infer<typeof explanationLines>;

export const whyQuery = z.strictObject({ worker: workerId, shift: rotaShiftId });
export type WhyQuery = z.infer<typeof whyQuery>;
const figures = z.strictObject({ limit: z.number(), found: z.number(), amount: z.number(), unit: z.string() });
const reasonTold = z.strictObject({
  rule: z.string().describe('id of the rule, or not-available'),
  figures: figures.nullable(),
  overridable: z.boolean(),
  words: z.string(),
});

/** Why somebody has a shift, or has it not. A worker is told own figures, own rank and counts only. */
export const whyAnswer = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('explained'),
      workerId,
      shiftId: z.string(),
      pinned: z.boolean(),
      eligible: z.int(),
      measure: z.string(),
      distanceThousandths: z.int().nullable().describe('above (+) or below (-) the fair share without this shift, in thousandths'),
      rank: z.int().nullable(),
      blocked: z.array(z.strictObject({ rule: z.string(), people: z.int() })),
      aboveShare: z.int(),
      requestsKept: z.array(day),
      requestsBroken: z.array(day),
      ruleIds: z.array(z.string()),
      alternatives: z.array(
        z.strictObject({ workerId, name: z.string(), distanceThousandths: z.int().nullable(), rule: z.string().nullable() }),
      ),
      words: z.string(),
    }),
    z.strictObject({
      status: z.literal('forbidden'),
      workerId,
      shiftId: z.string(),
      first: reasonTold,
      reasons: z.array(reasonTold),
      words: z.string(),
    }),
    z.strictObject({ status: z.literal('possible'), workerId, shiftId: z.string(), cost: z.int(), words: z.string() }),
  ])
  .meta({ id: 'WhyAnswer' });
export type WhyAnswer = z.infer<typeof whyAnswer>;

export const whyGapQuery = z.strictObject({ line: z.string().min(3).max(200).describe('id of the line, from the rota’s cover') });
export type WhyGapQuery = z.infer<typeof whyGapQuery>;

/** Why a line is short: what holds each candidate back, how many are free, and the smallest changes that would close it. */
export const whyGapAnswer = z
  .strictObject({
    lineId: z.string(),
    name: z.string(),
    wanted: z.int(),
    had: z.int(),
    candidates: z
      .array(z.strictObject({ workerId, name: z.string(), reason: reasonTold.nullable(), cost: z.int() }))
      .describe('empty for a worker'),
    reasonCounts: z.array(z.strictObject({ rule: z.string(), people: z.int() })),
    free: z.int(),
    relaxations: z.array(
      z.strictObject({
        kind: z.enum(['override', 'one-more']),
        workerId: workerId.nullable(),
        rule: z.string().nullable(),
        words: z.string(),
      }),
    ),
    words: z.string(),
  })
  .meta({ id: 'WhyGap' });
export type WhyGapAnswer = z.infer<typeof whyGapAnswer>;
