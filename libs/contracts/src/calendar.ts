import { z } from 'zod';
import { day, instant, line } from './common.js';
import { assignmentId, rotaId, unitId, workerId } from './ids.js';

export const makeCalendarFeedRequest = z.strictObject({ name: line(60).default('calendar').describe('what it is for, such as my phone') });
export type MakeCalendarFeedRequest = z.infer<typeof makeCalendarFeedRequest>;

export const calendarFeed = z
  .strictObject({
    feedId: z.uuid(),
    name: z.string(),
    madeAt: instant,
    lastReadAt: instant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.infer<typeof calendarFeed>;
export const newCalendarFeed = calendarFeed
  .extend({ url: z.string().nullable().describe('the secret address: shown once, null when this request is repeated') })
  .meta({ id: 'NewCalendarFeed' });
export type NewCalendarFeed = z.infer<typeof newCalendarFeed>;

export const feedSecret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{20,100}(\.ics)?$/, 'must be a calendar address that Handrail gave')
  .transform((text) => text.replace(/\.ics$/, ''));

export const shiftsQuery = z.strictObject({ from: day.optional(), to: day.optional() });
export type ShiftsQuery = z.infer<typeof shiftsQuery>;

export const myShift = z
  .strictObject({
    assignmentId,
    rotaId,
    unit: z.string(),
    unitId,
    name: z.string(),
    shiftId: z.string(),
    startsAt: instant,
    endsAt: instant,
    timeZone: z.string(),
    presenceMinutes: z.int().describe('from start to end as time really passes, also over a change of the clocks'),
    paidMinutes: z.int(),
    restBeforeMinutes: z.int().nullable().describe('time since the shift before; null for the first'),
    duties: z.array(z.string()),
    supernumerary: z.boolean(),
    changed: z.boolean().describe('changed after it was published'),
    consent: z.enum(['NOT_NEEDED', 'ASKED', 'GIVEN', 'REFUSED']),
  })
  .meta({ id: 'MyShift' });
export type MyShift = z.infer<typeof myShift>;
export const myShifts = z
  .strictObject({ items: z.array(myShift), current: myShift.nullable().describe('the one being worked now') })
  .meta({ id: 'MyShifts' });
export type MyShifts = z.infer<typeof myShifts>;

export const currentShiftQuery = z.strictObject({ unit: line(80).describe('code, name or id of a unit') });
export const shiftNow = z
  .strictObject({
    unit: z.string(),
    name: z.string(),
    startsAt: instant,
    endsAt: instant,
    people: z.array(
      z.strictObject({
        workerId,
        displayName: z.string(),
        grade: z.string(),
        duties: z.array(z.string()),
        supernumerary: z.boolean(),
        endsAt: instant,
      }),
    ),
    ratio: z.string().nullable(),
    gaps: z.array(z.string()),
  })
  .meta({ id: 'ShiftNow' });
export type ShiftNow = z.infer<typeof shiftNow>;

export const makeRequestRequest = z.strictObject({
  onDate: day,
  wants: z.enum(['off', 'work']),
  strength: z.enum(['weak', 'normal', 'strong']).default('normal'),
  shiftCode: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,20}$/)
    .default('')
    .describe('only this kind of shift; empty for any'),
});
export type MakeRequestRequest = z.infer<typeof makeRequestRequest>;
export const myRequest = z
  .strictObject({
    requestId: z.uuid(),
    onDate: z.iso.date(),
    wants: z.string(),
    strength: z.string(),
    shiftCode: z.string(),
    state: z.enum(['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED']),
    reason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'MyRequest' });
export type MyRequest = z.infer<typeof myRequest>;
export const myRequests = z.strictObject({ items: z.array(myRequest) });
export type MyRequests = z.infer<typeof myRequests>;

export const myLedger = z
  .strictObject({
    asOf: z.iso.date().nullable().describe('last day that it counts; null while nothing was published'),
    items: z.array(
      z.strictObject({
        kind: z.enum(['nights', 'weekends', 'holidays']),
        group: z.enum(['registered', 'support']),
        count: z.number(),
        share: z.number().describe('what a fair split by contracted hours would be'),
        deviation: z.number().describe('count less share: below 0 means fewer than one’s share'),
        rank: z.int().describe('1 is asked next'),
        people: z.int(),
        jain: z.number().describe('1 when all are equal'),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: 'MyLedger' });
export type MyLedger = z.infer<typeof myLedger>;
