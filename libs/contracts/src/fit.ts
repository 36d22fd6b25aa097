import { z } from 'zod';
import { day, instant } from './common.js';
import { fitId, rotaId, workerId } from './ids.js';
import { rotaDifference } from './rota-editing.js';
import { whyGapAnswer } from './rota.js';

export const fitRotaRequest = z.strictObject({
  timeBudgetSeconds: z.int().min(1).max(3_600).optional().describe('the clock caps the fit; left out: as the service is set'),
  seed: z.int().min(0).max(2_147_483_647).optional().describe('same input, seed and iteration count give the same rota'),
  iterations: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .describe('moves of each search thread; left out: as many as the time should hold'),
});
export type FitRotaRequest = z.infer<typeof fitRotaRequest>;

/** Facts that no rota can keep together: somebody changes one before fitting again. */
export const contradictionTold = z
  .strictObject({
    kind: z.string(),
    workerId: workerId.nullable(),
    worker: z.string().nullable(),
    rules: z.array(z.string()),
    words: z.string(),
  })
  .meta({ id: 'Contradiction' });

/** A fit as it stands. */
export const fitState = z
  .strictObject({
    fitId,
    rotaId,
    state: z.enum(['waiting', 'running', 'proposed', 'contradiction', 'cancelled', 'failed']),
    percent: z.int().min(0).max(100),
    bestCost: z.int().nullable(),
    bound: z.int().nullable().describe('proved: no rota costs less'),
    withinPercent: z.number().nullable().describe('how far above the proved bound the best is, in percent; null without a bound'),
    seed: z.int(),
    iterationsMax: z.int().nullable(),
    iterationsDone: z.int().nullable(),
    threads: z.int(),
    timeBudgetSeconds: z.int(),
    baseNumber: z.int().describe('version of the assignments that it began from'),
    requestedAt: instant,
    startedAt: instant.nullable(),
    firstCompleteAt: instant.nullable(),
    finishedAt: instant.nullable(),
    stopping: z.boolean().describe('somebody asked it to cancel or to stop early'),
    reason: z.string().nullable().describe('why it ended without a proposal, in words'),
    contradictions: z.array(contradictionTold),
    takenIntoNumber: z.int().nullable().describe('version of the rota that took the proposal in'),
  })
  .meta({ id: 'Fit' });
export type FitState = z.infer<typeof fitState>;
export const fitList = z.strictObject({ items: z.array(fitState) });
export type FitList = z.infer<typeof fitList>;

/** What a fit proposes. Nothing of it is on the rota until a person takes it. */
export const fitProposalRead = z
  .strictObject({
    fit: fitState,
    cost: z.int(),
    costByLevel: z.record(z.string(), z.int()),
    quality: z.string().describe('how good it is, in words; a bound is named only when it is proved'),
    assignments: z.array(
      z.strictObject({
        workerId,
        worker: z.string(),
        shiftId: z.string(),
        date: day,
        eligible: z.int().nullable(),
        measure: z.string().nullable(),
        distanceThousandths: z.int().nullable(),
        rank: z.int().nullable(),
        ruleIds: z.array(z.string()),
      }),
    ),
    gaps: z.array(whyGapAnswer),
    shortLines: z.int().describe('lines that are short; gaps holds reasons for the first of them'),
  })
  .meta({ id: 'FitProposal' });
export type FitProposalRead = z.infer<typeof fitProposalRead>;

/** The proposal beside the rota as it stands, judged by today’s facts. */
export const fitComparison = z
  .strictObject({
    fitId,
    rotaId,
    difference: rotaDifference,
    stale: z.boolean().describe('the rota or its facts changed since the fit was asked for'),
  })
  .meta({ id: 'FitComparison' });
export type FitComparison = z.infer<typeof fitComparison>;

export const takeProposalRequest = z.strictObject({
  fitId: fitId.optional().describe('left out: the latest proposal'),
  reason: z.string().trim().min(1).max(500).optional().describe('required once the rota is published'),
});
export type TakeProposalRequest = z.infer<typeof takeProposalRequest>;
