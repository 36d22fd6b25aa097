import { z } from 'zod';
import { day, instant, version } from './common.js';
import { rotaId, workerId } from './ids.js';

/** What somebody’s day holds besides shifts; only days that hold something. */
const boardMark = z.strictObject({
  date: day,
  away: z.boolean().describe('leave or a fixed day off; never which'),
  request: z.strictObject({ wants: z.enum(['on', 'off']), strength: z.enum(['weak', 'normal', 'strong']), kept: z.boolean() }).nullable(),
  breaches: z.array(z.string()).describe('hard rules that the day’s shifts break, in words'),
});

export const boardPerson = z.strictObject({
  workerId,
  name: z.string(),
  grade: z.string(),
  employment: z.string(),
  competences: z.array(z.string()).describe('held on the first day of the rota; empty where the asker may not know'),
  targetMinutes: z.int().nullable().describe('contract with what is carried over, less leave; null where the asker may not know'),
  rosteredMinutes: z.int().nullable(),
  balanceMinutes: z
    .int()
    .nullable()
    .describe('rostered less target, and above it by what was worked too many before; null for people without a contract too'),
  nights: z.int().nullable(),
  weekends: z.int().nullable(),
  marks: z.array(boardMark),
});

/** What a board of people by days needs beside the rota itself: days, kinds of shift by day, marks and totals of people. */
export const rotaBoard = z
  .strictObject({
    rotaId,
    version: version.describe('of the rota that it belongs to'),
    today: day.describe('by the unit’s clock'),
    whole: z.boolean().describe('false: away days, requests, breaches and hours of others are left out'),
    ruleSet: z.strictObject({ name: z.string(), version: z.int() }),
    days: z.array(z.strictObject({ date: day, weekend: z.boolean(), holiday: z.boolean() })),
    shifts: z.array(
      z.strictObject({
        shiftId: z.string(),
        date: day,
        code: z.string(),
        startsAt: instant,
        endsAt: instant,
        paidMinutes: z.int(),
        clockChangeMinutes: z.int().describe('how much longer (+) or shorter (-) it lasts than its clock times say; 0 on most days'),
      }),
    ),
    people: z.array(boardPerson),
  })
  .meta({ id: 'RotaBoard' });
export type RotaBoard = z.infer<typeof rotaBoard>;
