import { z } from 'zod';
import { day, instant, line, words } from './common.js';
import { carePlanId, workerId } from './ids.js';

const stepNumber = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, 'must be a number as printed in the plan, such as 2.3');
const place = z.int().min(1).max(99);
const unique =
  <T>(key: (item: T) => string | number) =>
  (items: readonly T[]) =>
    new Set(items.map(key)).size === items.length;

/** Until when broken glass opens this record; null when the record is one's own to read. Shown as a banner in every answer. */
const brokenGlassUntil = instant.nullable().describe('emergency access until then; null when the record is yours to read anyway');

export const planQuestion = z.strictObject({
  question: words(500).describe('in the worker’s own words'),
  ref: line(20).optional().describe('whom it is about, such as AL-07 or 07, when the question does not say'),
  unit: line(60)
    .optional()
    .describe('code or name of the unit that a short reference belongs to; left out: that of the shift, else one’s own'),
});
export type PlanQuestion = z.infer<typeof planQuestion>;

export const quotedStep = z.strictObject({
  stepId: z.string(),
  number: z.string().describe('as printed: 2.3, C1 in the crisis plan, W2 among the warning signs'),
  kind: z.enum(['step', 'crisis', 'warning-sign']),
  text: z.string().describe('the plan’s own words, byte for byte'),
  goal: z.string(),
  who: z.string(),
  frequency: z.string(),
  conditions: z.string().nullable(),
  warningSigns: z.array(z.string()),
  forYou: z.boolean().describe('for the asker’s own grade, on this day and at this time of it'),
  forNurse: z.boolean().describe('the plan gives it to a registered nurse'),
  forbids: z.boolean().describe('it says what not to do'),
});
export type QuotedStep = z.infer<typeof quotedStep>;

const comparedBy = z
  .enum(['words', 'words-and-meaning'])
  .nullable()
  .describe('how the steps were found; by words alone, a step that says it in other words is missed; null when a whole part was asked for');

export const planNotice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('review-overdue'), days: z.int().positive() }),
  z.strictObject({ kind: z.literal('do-not'), stepId: z.string() }),
  z.strictObject({ kind: z.literal('instruction-in-step'), stepId: z.string() }),
]);

/** Lines quoted for a reason of their own beside an answer. */
const partOfPlan = z.strictObject({
  ref: z.string(),
  planVersion: z.int(),
  overdueDays: z.int().nonnegative(),
  steps: z.array(quotedStep),
  brokenGlassUntil,
});

/** Comes before everything else in an answer: nothing was filed or flagged by asking. */
export const planEmergency = z.strictObject({
  line: z.string().describe('what to do now, in one line'),
  afterwards: z.string().describe('what was not done, and how to pass it on'),
  crisisPlan: partOfPlan
    .nullable()
    .describe(
      'all of it, in printed order, no step where the plan has none; null where it is not known whose, no plan is in force, or the unit shows no quotes',
    ),
});
export type PlanEmergency = z.infer<typeof planEmergency>;

const emergency = planEmergency.nullable().describe('the question tells of something that cannot wait; null where it does not');

export const planAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('quote'),
      ref: z.string(),
      spelling: z.enum(['exact', 'near']).describe('near: the name had a slip, so look whose plan this is'),
      scope: z.enum(['matched', 'today', 'whole-plan', 'crisis-plan', 'warning-signs']),
      planId: carePlanId,
      planVersion: z.int(),
      owner: z.string(),
      reviewedOn: day.nullable(),
      reviewDue: day.nullable(),
      overdueDays: z.int().nonnegative(),
      communicationNeeds: z.string().nullable().describe('for bank and agency workers'),
      notices: z.array(planNotice),
      steps: z.array(quotedStep).min(1),
      comparedBy,
      brokenGlassUntil,
      emergency,
    }),
    z.strictObject({
      kind: z.literal('nothing'),
      ref: z.string(),
      why: z.enum(['no-plan-in-force', 'nothing-matches']),
      planVersion: z.int().nullable(),
      owner: z.string().nullable(),
      overdueDays: z.int().nonnegative(),
      route: z.string().describe('what to do next'),
      comparedBy,
      brokenGlassUntil,
      emergency,
    }),
    z.strictObject({ kind: z.literal('which-person'), refs: z.array(z.string()), emergency }),
    z.strictObject({
      kind: z.literal('refused'),
      why: z.literal('prescribing'),
      reason: z.string(),
      route: z.string(),
      forTheNurse: partOfPlan
        .nullable()
        .describe('what the plan in force gives the registered nurse to do with medicines as they are needed'),
      emergency,
    }),
    z.strictObject({
      kind: z.literal('link-only'),
      ref: z.string(),
      url: z.string().describe('this unit shows no quotes in chat'),
      emergency,
    }),
  ])
  .meta({ id: 'PlanAnswer' });
export type PlanAnswer = z.infer<typeof planAnswer>;

const writtenStep = z.strictObject({
  number: stepNumber,
  text: words(600),
  who: line(120),
  frequency: line(120).or(z.literal('')).default(''),
  conditions: line(200).or(z.literal('')).default(''),
  status: z.enum(['ACTIVE', 'ACHIEVED', 'STOPPED']).default('ACTIVE'),
});

/** What a version of a plan says. Each line has its own number. */
export const planContent = z
  .strictObject({
    goals: z
      .array(z.strictObject({ number: place, text: words(200), steps: z.array(writtenStep).max(60) }))
      .max(20)
      .refine(
        unique<{ number: number }>((goal) => goal.number),
        'number each goal once',
      )
      .refine((goals) => unique<{ number: string }>((step) => step.number)(goals.flatMap(({ steps }) => steps)), 'number each step once'),
    warningSigns: z
      .array(z.strictObject({ number: place, text: words(300), stepNumbers: z.array(stepNumber).max(20).default([]) }))
      .max(30)
      .refine(
        unique<{ number: number }>((sign) => sign.number),
        'number each warning sign once',
      )
      .default([]),
    crisisPlan: z
      .array(z.strictObject({ number: place, text: words(600), who: line(120) }))
      .max(30)
      .refine(
        unique<{ number: number }>((item) => item.number),
        'number each crisis line once',
      )
      .default([]),
  })
  .meta({ id: 'PlanContent' });
export type PlanContent = z.infer<typeof planContent>;

export const writePlanRequest = z.strictObject({
  content: planContent,
  ownerId: workerId.optional().describe('left out: the owner of the plan in force, else who writes'),
  reviewDueOn: day.optional(),
});
export type WritePlanRequest = z.infer<typeof writePlanRequest>;

export const planState = z.enum(['DRAFT', 'PROPOSED', 'AGREED_WITH_PERSON', 'ACTIVE', 'SUPERSEDED']);

export const planHead = z
  .strictObject({
    planId: carePlanId,
    ref: z.string(),
    planVersion: z.int(),
    state: planState,
    owner: z.string().nullable(),
    ownerId: workerId.nullable(),
    agreedWithPerson: z.boolean().nullable(),
    notAgreedReason: z.string().nullable(),
    agreedOn: day.nullable(),
    reviewedOn: day.nullable(),
    reviewDue: day.nullable(),
    activatedAt: instant.nullable(),
    version: z.int().describe('for If-Match'),
  })
  .meta({ id: 'PlanHead' });
export type PlanHead = z.infer<typeof planHead>;

export const plan = planHead.extend({ content: planContent, overdueDays: z.int().nonnegative(), brokenGlassUntil }).meta({ id: 'Plan' });
export type Plan = z.infer<typeof plan>;

export const planVersions = z.strictObject({ items: z.array(planHead) });

/** The person agrees, or there is a reason why the plan goes on without that. */
export const agreePlanRequest = z.discriminatedUnion('agreed', [
  z.strictObject({ agreed: z.literal(true) }),
  z.strictObject({ agreed: z.literal(false), reason: line(400) }),
]);
export type AgreePlanRequest = z.infer<typeof agreePlanRequest>;

export const activatePlanRequest = z.strictObject({
  reviewDueOn: day.optional().describe('left out: as written in the version, else 28 days from today'),
});
export type ActivatePlanRequest = z.infer<typeof activatePlanRequest>;

export const crisisPlan = z
  .strictObject({
    ref: z.string(),
    planVersion: z.int().nullable().describe('null when no plan is in force'),
    owner: z.string().nullable(),
    reviewDue: day.nullable(),
    overdueDays: z.int().nonnegative(),
    communicationNeeds: z.string().nullable(),
    crisis: z.array(z.strictObject({ number: z.string(), text: z.string(), who: z.string() })),
    warningSigns: z.array(z.strictObject({ number: z.string(), text: z.string() })),
    brokenGlassUntil,
  })
  .meta({ id: 'CrisisPlan' });
export type CrisisPlan = z.infer<typeof crisisPlan>;

export const planDiffQuery = z.strictObject({ against: carePlanId.optional().describe('left out: the version before') });
export const planDiff = z
  .strictObject({
    before: planHead,
    after: planHead,
    lines: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['added', 'removed']), no: z.string(), text: z.string() }),
        z.strictObject({ kind: z.literal('changed'), no: z.string(), before: z.string(), after: z.string(), fields: z.array(z.string()) }),
      ]),
    ),
    about: z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() })),
  })
  .meta({ id: 'PlanDiff' });
export type PlanDiff = z.infer<typeof planDiff>;

export const reviewsDueQuery = z.strictObject({
  unit: line(60).optional().describe('code or name; left out: every unit within reach'),
  withinDays: z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number')
    .transform(Number)
    .default(7)
    .describe('also reviews that fall due in so many days'),
});
export const reviewsDue = z
  .strictObject({
    items: z.array(
      z.strictObject({
        planId: carePlanId,
        ref: z.string(),
        unit: z.string(),
        planVersion: z.int(),
        owner: z.string().nullable(),
        reviewDue: day,
        overdueDays: z.int().nonnegative(),
      }),
    ),
  })
  .meta({ id: 'ReviewsDue' });
export type ReviewsDue = z.infer<typeof reviewsDue>;

const evidence = z.strictObject({ noteId: z.uuid(), on: day, quote: z.string() });
const lineEvidence = z.strictObject({
  stepId: z.string(),
  number: z.string(),
  text: z.string(),
  evidence: z.array(evidence).describe('sentences that count as evidence of this line because their author confirmed it with the note'),
  candidates: z
    .array(evidence)
    .describe(
      'sentences that share words with this line or were suggested by software, and that no author confirmed as evidence: they may bear on it, and prove nothing',
    ),
});

export const reviewPack = z
  .strictObject({
    ref: z.string(),
    planId: carePlanId,
    planVersion: z.int(),
    from: day,
    to: day,
    overdueDays: z.int().nonnegative(),
    notesRead: z.int(),
    steps: z.array(lineEvidence).describe('with the notes’ own sentences; nothing is summed up or judged'),
    withoutEvidence: z
      .array(z.string())
      .describe('numbers of steps that no filed note was linked to, whatever may bear on them: no proof that they were not done'),
    warningSignsMatched: z.array(lineEvidence),
  })
  .meta({ id: 'ReviewPack' });
export type ReviewPack = z.infer<typeof reviewPack>;
