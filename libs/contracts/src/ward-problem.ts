import { z } from 'zod';
import { day } from './common.js';

/** The file of `fit --format ward`: everything that decides a rota of one unit for one period, in the words of the ward. */

const id = z.string().min(1).max(100);
const name = z.string().min(1).max(200);
const minutes = z.int().min(0).max(1_000_000);
const count = z.int().min(0).max(10_000);
const price = z.int().min(0).max(1_000_000_000);
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, such as 07:30');
const utcMinute = z.int().describe('minutes since 1970-01-01T00:00Z');
const weekday = z.int().min(1).max(7).describe('1 is Monday');
const grade = z.enum(['L2', 'L3', 'SENIOR', 'RN']);
const employment = z.enum(['SUBSTANTIVE', 'BANK', 'AGENCY']);
const gender = z.enum(['F', 'M', 'X']);
const band = z.enum(['EARLY', 'DAY', 'LONG_DAY', 'LATE', 'NIGHT', 'SLEEP_IN']);
const validity = { validFrom: day.exactOptional(), validTo: day.exactOptional() };

const shiftKind = z.strictObject({
  kindId: id,
  name,
  band,
  start: wallTime,
  end: wallTime.describe('at or before the start: on the next day'),
  unpaidBreakMinutes: minutes.max(24 * 60),
});

const worker = z.strictObject({
  workerId: id,
  name,
  grade,
  employment,
  contractMinutes: minutes.describe('paid minutes owed in the whole period; 0 for bank and agency'),
  carryOverMinutes: z.int().exactOptional().describe('owed from before (+), or worked too many (-)'),
  wteHundredths: z.int().min(0).max(200).describe('60 is 0.6 of a whole-time post'),
  competences: z.array(z.strictObject({ code: id, ...validity })),
  clearances: z.array(z.strictObject({ kind: z.enum(['REGISTRATION', 'SCREENING', 'RIGHT_TO_WORK']), ...validity })).exactOptional(),
  probationUntil: day.exactOptional(),
  gender: gender.exactOptional(),
  restrictions: z
    .array(
      z.strictObject({
        from: day.exactOptional(),
        to: day.exactOptional(),
        bands: z.array(band).exactOptional(),
        kindIds: z.array(id).exactOptional(),
        weekdays: z.array(weekday).exactOptional(),
      }),
    )
    .exactOptional(),
  nightsOnly: z.boolean().exactOptional(),
  nightWorker: z.boolean().exactOptional(),
  youngWorker: z.boolean().exactOptional(),
  wtrOptOut: z.strictObject({ from: day, to: day.exactOptional() }).exactOptional(),
  inductions: z.array(z.strictObject({ unitId: id, from: day })),
  supernumeraryUntil: day.exactOptional(),
  employedFrom: day.exactOptional(),
  employedTo: day.exactOptional(),
});

const entry = z.strictObject({
  workerId: id,
  shiftId: z.string().regex(/^\d{4}-\d{2}-\d{2}:.+$/, 'must be a day and a kind, such as 2026-11-24:N'),
});

/** Which people a line of demand counts. */
type WhoInFile =
  | { is: 'anyone' | 'registered' | 'support-worker' | 'novice' | 'senior' | 'in-probation' | 'temporary' }
  | { is: 'grade'; grades: z.infer<typeof grade>[] }
  | { is: 'employment'; employments: z.infer<typeof employment>[] }
  | { is: 'competent'; code: string }
  | { is: 'gender'; gender: z.infer<typeof gender> }
  | { is: 'worker'; workerId: string }
  | { is: 'all' | 'any'; of: WhoInFile[] }
  | { is: 'not'; of: WhoInFile };
const who: z.ZodType<WhoInFile> = z.lazy(() =>
  z.union([
    z.strictObject({ is: z.enum(['anyone', 'registered', 'support-worker', 'novice', 'senior', 'in-probation', 'temporary']) }),
    z.strictObject({ is: z.literal('grade'), grades: z.array(grade) }),
    z.strictObject({ is: z.literal('employment'), employments: z.array(employment) }),
    z.strictObject({ is: z.literal('competent'), code: id }),
    z.strictObject({ is: z.literal('gender'), gender }),
    z.strictObject({ is: z.literal('worker'), workerId: id }),
    z.strictObject({ is: z.enum(['all', 'any']), of: z.array(who) }),
    z.strictObject({ is: z.literal('not'), of: who }),
  ]),
);

const need = z.union([
  z.strictObject({ min: count, optimal: count.exactOptional(), max: count.exactOptional() }),
  z.strictObject({
    staff: count,
    per: count.min(1),
    of: z.enum(['occupied', 'present']),
    round: z.literal('up'),
    min: count,
    optimal: count.exactOptional(),
  }),
]);

const knownTo = z.array(id).describe('workers who know the person it is for: one of them is wished for');
const census = { occupied: count, present: count };
const when = { itemId: id, date: day, from: wallTime, to: wallTime };
const observationLevel = z.union([
  z.strictObject({ code: z.literal('GENERAL') }),
  z.strictObject({ code: z.enum(['INT_LOW', 'INT_HIGH']), checksPerHour: count }),
  z.strictObject({ code: z.enum(['CONT_EYE', 'CONT_ARM', 'CONT_2', 'CONT_3']) }),
]);

/** Rules are named by their id, such as L2 or P15; which parameters each has is told by the rule set a unit shows. */
const ruleId = z.string().regex(/^[VLCPF]\d{1,2}$/, 'must be the id of a rule, such as L2');

const demand = z.strictObject({
  templates: z.array(
    z.strictObject({
      templateId: id,
      name,
      rule: ruleId,
      extent: z.union([
        z.strictObject({ kindIds: z.array(id).min(1) }),
        z.strictObject({ from: wallTime, to: wallTime }),
        z.strictObject({ handoversOf: z.array(id).min(1).describe('both sides of the handovers of these kinds') }),
      ]),
      weekdays: z.array(weekday).exactOptional(),
      dates: z.array(day).exactOptional(),
      who,
      need,
      onlyDuring: z.literal('continuous-observation').exactOptional(),
      takesObservationPosts: z.strictObject({ intermittentPostsIncluded: count }).exactOptional(),
      followsContinuousPosts: z.strictObject({ plus: count }).exactOptional(),
      knownTo: knownTo.exactOptional(),
    }),
  ),
  balances: z.array(z.strictObject({ templateId: id, name, rule: ruleId, kindIds: z.array(id), more: who, than: who, excessMax: z.int() })),
  census: z.strictObject({
    usual: z.strictObject(census),
    entries: z.array(z.strictObject({ date: day, part: z.enum(['day', 'night']), ...census })),
  }),
  observations: z.array(
    z.strictObject({
      serviceUserRef: id,
      dayLevel: observationLevel,
      nightLevel: observationLevel,
      from: utcMinute,
      to: utcMinute.exactOptional(),
    }),
  ),
  items: z.array(
    z.union([
      z.strictObject({
        ...when,
        reason: z.enum(['escort', 'appointment', 'group', 'court', 'other']),
        who,
        extra: count,
        knownTo: knownTo.exactOptional(),
      }),
      z.strictObject({ ...when, reason: z.literal('supervision'), workerIds: z.array(id) }),
    ]),
  ),
});

const successions = z.array(z.strictObject({ first: band, next: band, hardness: z.enum(['hard', 'soft']), weight: price }));

/** A change of one of the default rules: what is not named stays. */
const ruleChange = z.strictObject({
  hardness: z.enum(['hard', 'hard-overridable', 'soft', 'flag', 'off']).exactOptional(),
  params: z.record(z.string(), z.union([z.int(), successions])).exactOptional(),
});

export const wardProblem = z.strictObject({
  schemaVersion: z.literal(1),
  unit: z.strictObject({
    unitId: id,
    name,
    kind: z.enum(['WARD', 'RESIDENTIAL', 'COMMUNITY', 'SUPPORTED_LIVING']),
    beds: count,
  }),
  period: z.strictObject({ firstDay: day, days: z.int().min(1).max(366), zone: z.string().describe('IANA zone, such as Europe/London') }),
  shiftKinds: z.array(shiftKind).min(1),
  workers: z.array(worker).min(1),
  leave: z
    .array(
      z.strictObject({
        workerId: id,
        from: day,
        to: day,
        kind: z.enum(['annual', 'sickness', 'study', 'parental', 'other']),
        creditMinutesPerDay: minutes,
      }),
    )
    .default([]),
  requests: z
    .array(
      z.strictObject({
        requestId: id,
        workerId: id,
        date: day,
        wants: z.enum(['off', 'on']),
        strength: z.enum(['weak', 'normal', 'strong']),
        kindIds: z.array(id).exactOptional(),
      }),
    )
    .default([]),
  pins: z.array(entry).default([]),
  fixedDaysOff: z.array(z.strictObject({ workerId: id, date: day })).default([]),
  publicHolidays: z.array(day).default([]),
  history: z
    .strictObject({
      pastShifts: z.array(
        z.strictObject({
          workerId: id,
          shiftId: id,
          kindId: id,
          date: day,
          start: utcMinute,
          end: utcMinute,
          paidMinutes: minutes,
          wakeUps: count.exactOptional().describe('sleep-ins: times woken'),
        }),
      ),
      ledger: z.array(z.strictObject({ workerId: id, nights: count, weekends: count, holidays: count })),
    })
    .default({ pastShifts: [], ledger: [] }),
  demand,
  rules: z.record(ruleId, ruleChange).default({}).describe('changes of the default rules, by rule'),
  published: z.array(entry).exactOptional().describe('the published rota, when this is a re-plan'),
  changeBudget: z.strictObject({ changes: count, overPrice: price }).exactOptional(),
});
export type WardProblem = z.infer<typeof wardProblem>;
