import { z } from 'zod';
import { day, line, words } from './common.js';
import { workerId } from './ids.js';
import { unitName } from './people.js';

/** The period of a ward's measures: at most half a year. Left out: the four weeks that end today. */
const period = { from: day.optional(), to: day.optional() };

export const workloadQuery = z
  .strictObject({ unit: unitName, ...period })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ['to'], message: 'must not be before from' });
export type WorkloadQuery = z.infer<typeof workloadQuery>;

export const workloadQuestion = z.strictObject({
  question: words(300).describe('in your own words'),
  unit: unitName.optional(),
  ...period,
});
export type WorkloadQuestion = z.infer<typeof workloadQuestion>;

const band = z.strictObject({ low: z.number(), point: z.number(), high: z.number() });
const evenness = z.strictObject({
  jain: z.number().describe('Jain’s index: 1 is even'),
  gini: z.number(),
  cv: z.number(),
  maxMinusMin: z.number(),
});

const workerLoad = z.strictObject({
  workerId,
  name: z.string(),
  wte: z.number(),
  cases: z.int(),
  points: z.number(),
  pointsPerWte: z.number().nullable(),
  casesPerWte: z.number().nullable(),
  demandHours: z.number().describe('a month'),
  capacityHours: z.number().describe('a month'),
  utilisation: band.nullable().describe('demand by capacity with its ±20 % band'),
  atOrOverCapacity: z.boolean(),
  staleCases: z.array(z.string()).describe('cases whose score is older than 90 days'),
  caseList: z
    .array(
      z.strictObject({ caseId: z.string(), demandHours: z.number().describe('a month'), points: z.number(), scoredOn: day.nullable() }),
    )
    .describe('what the figure is made of, the heaviest first'),
});

export const teamBalance = z
  .strictObject({
    unit: z.string(),
    name: z.string(),
    workers: z.array(workerLoad),
    atOrOver: z.array(workerId),
    differences: z
      .array(z.strictObject({ heavier: workerId, lighter: workerId }))
      .describe('bands apart; every other pair cannot be told apart'),
    othersNoRealDifference: z.boolean(),
    rawPoints: evenness,
    pointsPerWte: evenness,
    averageUtilisation: z.number().nullable(),
    staleCases: z.int(),
  })
  .meta({ id: 'TeamBalance' });
export type TeamBalance = z.infer<typeof teamBalance>;

export const caseMove = z
  .strictObject({ caseId: z.string(), from: workerId, to: workerId, before: teamBalance, after: teamBalance })
  .meta({ id: 'CaseMove' });
export type CaseMove = z.infer<typeof caseMove>;

const measure = z.enum(['hours', 'nights', 'weekends', 'lateChanges', 'overtime', 'continuousObservation', 'missedBreaks', 'incidents']);
const measureBalance = z.strictObject({
  measure,
  sum: z.number(),
  wte: z.number(),
  people: z.array(
    z.strictObject({
      workerId,
      name: z.string(),
      wte: z.number(),
      figure: z.number(),
      share: band,
      difference: z.number(),
      standing: z.enum(['above', 'below', 'no-real-difference']),
    }),
  ),
  jain: z.number(),
  maxMinusMinPerWte: z.number(),
});
const unitCover = z.strictObject({
  shifts: z.array(
    z.strictObject({
      shiftId: z.string(),
      label: z.string(),
      requiredMinutes: z.int(),
      rosteredMinutes: z.int(),
      shortMinutes: z.int(),
    }),
  ),
  short: z.int(),
  requiredHours: z.number(),
  rosteredHours: z.number(),
  filled: z.number().nullable(),
});

const topic = z.looseObject({ about: z.string() });
const said = { words: z.array(z.string()).describe('the answer in plain words, the most important first') };

/** Holds nobody’s figures whom the asker may not see. */
export const workloadAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('caseload'),
      unit: z.string(),
      topic,
      people: z.array(workerLoad),
      averageUtilisation: z.number().nullable(),
      balance: teamBalance.nullable().describe('for those who may see everybody'),
      move: caseMove.nullable(),
      ...said,
    }),
    z.strictObject({ kind: z.literal('rota'), unit: z.string(), topic, measures: z.array(measureBalance), cover: unitCover, ...said }),
    z.strictObject({ kind: z.literal('which-unit'), candidates: z.array(z.string()), ...said }),
    z.strictObject({ kind: z.literal('not-understood'), canAsk: z.array(z.string()), ...said }),
  ])
  .meta({ id: 'WorkloadAnswer' });
export type WorkloadAnswer = z.infer<typeof workloadAnswer>;

/** Both halves where a unit has both: a community team may also have a rota. */
export const unitWorkload = z
  .strictObject({
    unit: z.string(),
    name: z.string(),
    from: day,
    to: day,
    caseload: z
      .strictObject({
        people: z.array(workerLoad),
        averageUtilisation: z.number().nullable(),
        balance: teamBalance.nullable(),
      })
      .nullable(),
    measures: z.array(measureBalance),
    cover: unitCover,
    words: z.array(z.string()),
  })
  .meta({ id: 'UnitWorkload' });
export type UnitWorkload = z.infer<typeof unitWorkload>;

export const moveCaseRequest = z.strictObject({
  unit: unitName,
  caseId: line(60).describe('as the balance names it: a local reference, or case and a number'),
  toWorkerId: workerId,
});
export type MoveCaseRequest = z.infer<typeof moveCaseRequest>;
