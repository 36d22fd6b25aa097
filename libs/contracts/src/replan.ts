import { z } from 'zod';
import { day, instant, line, version } from './common.js';
import { fitState } from './fit.js';
import { rotaId, unitId, workerId } from './ids.js';
import { rotaDifference, rotaShiftId } from './rota-editing.js';

export const absenceId = z.uuid().brand<'Absence'>().describe('id of an absence');
export type AbsenceId = z.infer<typeof absenceId>;
export const shiftCallId = z.uuid().brand<'ShiftCall'>().describe('id of a question to people about one shift');
export type ShiftCallId = z.infer<typeof shiftCallId>;
export const shiftOfferId = z.uuid().brand<'ShiftOffer'>().describe('id of an offer of a shift to one person');
export type ShiftOfferId = z.infer<typeof shiftOfferId>;

/** Somebody cannot come. Why is read by that person and their team lead alone. */
export const reportAbsenceRequest = z.strictObject({
  workerId,
  shifts: z.array(rotaShiftId).min(1).max(31).describe('shifts of this rota that the worker has'),
  kind: z.enum(['sick', 'compassionate', 'other']).default('sick'),
  note: line(500).optional().describe('kept sealed, for the person and their team lead'),
});
export type ReportAbsenceRequest = z.infer<typeof reportAbsenceRequest>;

const person = { workerId, name: z.string() };

/** A line of demand that is short. */
export const shortLine = z
  .strictObject({
    lineId: z.string(),
    name: z.string(),
    rule: z.string(),
    wanted: z.int(),
    had: z.int(),
    missing: z.int(),
    words: z.string(),
  })
  .meta({ id: 'ShortLine' });
export const plannedRedFlag = z
  .strictObject({ flag: z.string(), wanted: z.number(), had: z.number(), words: z.string() })
  .meta({ id: 'PlannedRedFlag' });
export type PlannedRedFlag = z.infer<typeof plannedRedFlag>;

export const shiftGap = z
  .strictObject({ shiftId: z.string(), shift: z.string(), needed: z.int(), lines: z.array(shortLine), redFlags: z.array(plannedRedFlag) })
  .meta({ id: 'ShiftGap' });
export type ShiftGap = z.infer<typeof shiftGap>;

export const absence = z
  .strictObject({
    absenceId,
    rotaId,
    ...person,
    shifts: z.array(z.string()),
    reportedBy: z.string(),
    reportedAt: instant,
    offInNumber: z.int().nullable().describe('version of the rota that took them off; null while nobody who runs the unit has'),
    kind: z.string().nullable().describe('null for whoever may not know why'),
    note: z.string().nullable(),
  })
  .meta({ id: 'Absence' });
export type AbsenceTold = z.infer<typeof absence>;
export const absenceList = z.strictObject({ items: z.array(absence) });
export type AbsenceList = z.infer<typeof absenceList>;

export const reportedAbsence = z
  .strictObject({
    absenceId,
    version: version.describe('of the rota, for If-Match'),
    offInNumber: z.int().nullable(),
    gaps: z.array(shiftGap).describe('what the shifts are short of without the worker; empty for whoever does not run the unit'),
    next: z.string().describe('what to do now, in words'),
  })
  .meta({ id: 'ReportedAbsence' });
export type ReportedAbsence = z.infer<typeof reportedAbsence>;

export const takeOffRequest = z.strictObject({});

const fillerOffer = z.strictObject({
  offerId: shiftOfferId,
  ...person,
  state: z.enum(['offered', 'accepted', 'declined', 'confirmed', 'withdrawn']),
  answeredAt: instant.nullable(),
});

/** People asked together. `ready`: all said yes and a manager may confirm; `declined`: somebody said no and another choice is needed. */
export const shiftCall = z
  .strictObject({
    callId: shiftCallId,
    rotaId,
    shiftId: z.string(),
    state: z.enum(['waiting', 'ready', 'declined', 'confirmed', 'withdrawn']),
    askingPrice: z.int(),
    offers: z.array(fillerOffer),
    confirmedInNumber: z.int().nullable(),
    version: version.describe('of the question and its answers, for If-Match of its withdrawal'),
    next: z.string(),
  })
  .meta({ id: 'ShiftCall' });
export type ShiftCallTold = z.infer<typeof shiftCall>;

/** Who could take one shift: choices ranked by the price of asking, figures, and for everybody refused the first rule with its number. */
export const shiftFillers = z
  .strictObject({
    rotaId,
    version: version.describe('of the rota, for If-Match'),
    ...shiftGap.shape,
    closable: z.boolean().describe('false: no choice closes every required line'),
    choices: z
      .array(
        z.strictObject({
          rank: z.int(),
          people: z.array(z.strictObject(person)),
          askingPrice: z.int(),
          cost: z.int().describe('what it does to their own rotas, asking included'),
          stillMissing: z.array(z.strictObject({ lineId: z.string(), missing: z.int() })),
          words: z.string(),
        }),
      )
      .describe('cheapest first'),
    fillers: z.array(
      z.strictObject({
        ...person,
        askingPrice: z.int(),
        cost: z.int(),
        restBeforeMinutes: z.int().nullable(),
        restAfterMinutes: z.int().nullable(),
        projectedWeekMinutes: z.number().describe('average week of the 17 that end with this one, this shift included'),
        words: z.string(),
      }),
    ),
    refused: z.array(
      z.strictObject({
        ...person,
        rule: z.string().describe('the first rule that forbids it, or not-available'),
        figures: z.strictObject({ limit: z.number(), found: z.number(), amount: z.number(), unit: z.string() }).nullable(),
        words: z.string(),
      }),
    ),
    declined: z.array(z.strictObject(person)).describe('asked for this shift already, and said no'),
    relaxations: z.array(z.string()).describe('smallest changes that would close a line that nobody can close; a person decides'),
    call: shiftCall.nullable().describe('who is being asked now'),
    escalatedAt: instant.nullable().describe('when its red flags went to the team lead'),
    next: z.string(),
  })
  .meta({ id: 'ShiftFillers' });
export type ShiftFillers = z.infer<typeof shiftFillers>;

export const offerShiftRequest = z.strictObject({ workerIds: z.array(workerId).min(1).max(10) });
export type OfferShiftRequest = z.infer<typeof offerShiftRequest>;
export const endCallRequest = z.strictObject({});

export const confirmedCall = z
  .strictObject({ call: shiftCall, number: z.int(), version, difference: rotaDifference, told: z.int() })
  .meta({ id: 'ConfirmedCall' });
export type ConfirmedCall = z.infer<typeof confirmedCall>;

export const myOffer = z
  .strictObject({
    offerId: shiftOfferId,
    unitId,
    unit: z.string(),
    shiftId: z.string(),
    day,
    state: z.enum(['offered', 'accepted', 'declined', 'confirmed', 'withdrawn']),
    words: z.string(),
  })
  .meta({ id: 'MyShiftOffer' });
export type MyOffer = z.infer<typeof myOffer>;
export const myOffers = z.strictObject({ items: z.array(myOffer) });
export type MyOffers = z.infer<typeof myOffers>;
export const answerOfferRequest = z.strictObject({});

/** A fit of a published rota: what stands is part of the problem, and each change to it has a price. */
export const replanRequest = z.strictObject({
  changesMax: z
    .int()
    .min(0)
    .max(500)
    .optional()
    .describe('changes beyond this many cost more than any gap; left out: only the price of a change counts'),
  timeBudgetSeconds: z.int().min(1).max(3_600).optional(),
  seed: z.int().min(0).max(2_147_483_647).optional(),
  forDemandItem: z
    .uuid()
    .optional()
    .describe('the approved need that it is for: the re-plan then carries the trace id of what led to the need'),
});
export type ReplanRequest = z.infer<typeof replanRequest>;
export const replanTicket = z.strictObject({ fit: fitState, next: z.string() }).meta({ id: 'Replan' });
export type ReplanTicket = z.infer<typeof replanTicket>;

/** Competences that end while the rota runs, with the shifts that they leave short. */
export const lapseList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        ...person,
        competence: z.string(),
        lastDay: day,
        lines: z.array(shortLine.extend({ shiftId: z.string() })),
        words: z.string(),
      }),
    ),
    next: z.string(),
  })
  .meta({ id: 'Lapses' });
export type LapseList = z.infer<typeof lapseList>;
